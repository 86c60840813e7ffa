import type { Messages } from "../../core/messages/types.ts";
import { choice } from "../../core/options/choice.ts";
import { UsageError } from "../../core/usage-error.ts";
import { shells } from "../options.ts";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import { completionTable } from "./table.ts";
import { zshCompletion } from "./zsh.ts";

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/**
 * The completion script for a shell.
 * @param operands the name of the shell
 * @throws UsageError unless it is one shell
 */
export async function completionScript([shell, ...others]: readonly string[], messages: Messages): Promise<string> {
  if (shell === undefined || others.length > 0) throw new UsageError("completion-operands", { shells });
  const script = scripts[choice("completion", shell, shells)];
  const { allRules } = await import("../../core/rules/index.ts");
  const rules = allRules().map(({ id }) => id);
  return script(completionTable(messages, rules));
}
