import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { createContext } from "../../src/cli/command-context.ts";
import { commands } from "../../src/cli/commands.ts";
import { allOptions, commandNames, optionNames } from "../../src/cli/options.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { root } from "../helpers/example.ts";

const zh = messagesIn("zh");
const options = optionNames.map((name) => `--${name}`);

/** Words of command lines: real ones, near misses, and what Node's parser treats in its own way. */
const word = fc.oneof(
  fc.constantFrom(...commandNames, ...options, ...options.map((option) => `${option}=x`), ...options.map((option) => `${option}=`)),
  fc.constantFrom("--", "-", "-1", "-o", "-ofile", "-hV", "-h=1", "-1h", "--no-color=", "--no-fix", "--=x", "---", "", " ", "-é", "\n"),
  fc.constantFrom("--__proto__", "--__proto__=1", "__proto__", "--constructor", "--toString"),
  fc.string({ maxLength: 6 }),
  fc.string({ maxLength: 6 }).map((text) => `--${text}`),
);

/** Whether a message is in Chinese, apart from names and values, which it quotes. */
const isChinese = (error: unknown) => error instanceof UsageError && /\p{Script=Han}{2}/u.test(error.in(zh));

describe("every command line", () => {
  it("is parsed, or is a usage error of this program", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (line) => {
        try {
          parseArguments(line);
        } catch (error) {
          expect(error).toSatisfy(isChinese);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a run with invalid values", () => {
  let folder: string;
  beforeAll(async () => {
    // Each run listens to signals until the process ends.
    process.setMaxListeners(0);
    folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (line: readonly string[]) => {
    const parsed = parseArguments(line);
    const context = createContext({}, zh, root);
    return commands[parsed.command ?? "help"](parsed, { ...context, folder, print: () => {} });
  };

  it.each(["check", "plan", "sync"])("of %s is a usage error of this program", async (command) => {
    const valued = Object.entries(allOptions).filter(
      ([, { type, commands }]) => type === "string" && (commands as readonly string[]).includes(command),
    );
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("1/0", "a=b", "a:b:c", "http://", "-", "..", "https://a b", "\u0000"),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...valued.map(([name]) => name)), value, async (name, text) => {
        // The folder has no declaration: with valid values, that is the error.
        await expect(run([command, `--${name}=${text}`])).rejects.toSatisfy(isChinese);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [["review"]],
    [["review", "--base=x", "--format=sarif"]],
    [["review", "--base=x", "--offline"]],
    [["guide", "--offline"]],
    [["guide", "a", "b"]],
    [["init", "x"]],
    [["explain", "a", "b"]],
    [["explain", "no-such-rule"]],
    [["explain", "name-space"]],
    [["explain", "99999"]],
    [["demo", "x"]],
    [["emulator", "--port=x"]],
    [["emulator", "--fault=x"]],
    [["emulator", "--quirk=x"]],
    [["emulator", "--quirk=provider-list=x"]],
    [["help", "chek"]],
    [["help", "a", "b"]],
    [["completion"]],
    [["completion", "bas"]],
    [["completion", "bash", "zsh"]],
    [["check", "--quiet", "--verbose"]],
    [["check", "--offline", "--probe=callback"]],
    [["check", "--offline", "--browser"]],
  ])("of %j is a usage error of this program", async (line) => {
    await expect(run(line)).rejects.toSatisfy(isChinese);
  });
});
