import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

/** What the command line can say; `help` is generated from it. */
export const cliOptions = {
  offline: { type: "boolean", help: "Open no socket: URLs are reported as not checked.", commands: ["check"] },
  "dry-run": { type: "boolean", help: "Plan only; write nothing.", commands: ["sync"] },
  format: {
    type: "string",
    value: "text|json|github",
    help: "How to report; github under GITHUB_ACTIONS, else text.",
    commands: ["check", "plan", "sync"],
  },
  "fail-on": {
    type: "string",
    value: "error|warning|never",
    help: "The least severity that fails the run; default error.",
    commands: ["check", "plan", "sync"],
  },
  rule: {
    type: "string",
    multiple: true,
    value: "ID=LEVEL",
    help: "Set a rule to off, info, warning or error; may be repeated.",
    commands: ["check", "plan", "sync"],
  },
  resolve: {
    type: "string",
    multiple: true,
    value: "HOST:PORT:ADDRESS[:PORT]",
    help: "Send a host to an address, as curl does; may be repeated.",
    commands: ["check", "plan", "sync"],
  },
  "allow-private": {
    type: "string",
    multiple: true,
    value: "HOST",
    help: "Let a host have an address that is not public; may be repeated.",
    commands: ["check", "plan", "sync"],
  },
  "janrain-url": {
    type: "string",
    value: "ORIGIN",
    help: "Where Janrain's keys go instead of https://{realm}.rpxnow.com.",
    commands: ["plan", "sync"],
  },
  "partner-url": { type: "string", value: "ORIGIN", help: "Where the Partner API answers, if elsewhere.", commands: ["plan", "sync"] },
  "partner-properties": {
    type: "string",
    value: "KEY,SECRET",
    help: "Partner API's names of app key and secret; default consumerKey,secret.",
    commands: ["plan", "sync"],
  },
  "provider-list": {
    type: "string",
    value: "comma|json",
    help: "How set_auth_providers takes the list; default comma.",
    commands: ["plan", "sync"],
  },
  help: { type: "boolean", short: "h", help: "Show this help.", commands: [] },
  version: { type: "boolean", help: "Show the version.", commands: [] },
} as const satisfies Record<
  string,
  { type: "boolean" | "string"; multiple?: boolean; short?: string; value?: string; help: string; commands: readonly string[] }
>;

/** The commands, with what they take and do. */
export const cliCommands = {
  check: { takes: "[FILE…]", help: "Check declarations: rules, images, URLs." },
  plan: { takes: "[FILE…]", help: "Check, then show what a sync would change at Janrain." },
  sync: { takes: "[FILE…]", help: "Check, plan, apply at Janrain, read back." },
  explain: { takes: "ID", help: "Explain a rule, or an error code of Weibo or Janrain." },
  demo: { takes: "", help: "Show the whole way on stand-ins on this machine; no network." },
} as const;

export type Command = keyof typeof cliCommands;

/** A command line, parsed. */
export type Arguments = ReturnType<typeof parseArguments>;

/**
 * Parses a command line without the program's name.
 * @throws UsageError for anything that is not known, or that does not go with the command
 */
export function parseArguments(line: readonly string[]) {
  const { values, positionals } = parse(line);
  const [name, ...operands] = positionals;
  if (name === undefined) return { command: undefined, operands, values };
  if (!(name in cliCommands)) throw new UsageError(`there is no command "${name}"; there are ${Object.keys(cliCommands).join(", ")}`);
  const command = name as Command;
  for (const option of Object.keys(values) as (keyof typeof values)[]) {
    const { commands } = cliOptions[option] as { commands: readonly string[] };
    if (commands.length > 0 && !commands.includes(command))
      throw new UsageError(`--${option} does not go with ${command}, but with ${commands.join(", ")}`);
  }
  return { command, operands, values };
}

function parse(line: readonly string[]) {
  try {
    return parseArgs({ args: [...line], options: cliOptions, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
