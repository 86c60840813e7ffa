import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/cli/arguments.ts";
import { createContext } from "../../src/cli/command-context.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { root } from "../helpers/example.ts";

/** The README's sample: the first finding of `check --offline` on the published example with a space in its name. */
export async function findingSample(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  try {
    await cp(`${root}examples/acme`, folder, { recursive: true });
    const declaration = join(folder, "weibo-provider.yaml");
    await writeFile(declaration, (await readFile(declaration, "utf8")).replace("name: AcmeMember ", "name: Acme Member"));
    const context = createContext({}, en, root);
    let output = "";
    const print = (text: string) => {
      output += text;
    };
    await runCommand("check", parseArguments(["check", "weibo-provider.yaml", "--offline"]), { ...context, folder, print });
    const [finding = ""] = output.split("\n\n");
    return `\`\`\`text\n${finding}\n\`\`\``;
  } finally {
    await rm(folder, { recursive: true });
  }
}
