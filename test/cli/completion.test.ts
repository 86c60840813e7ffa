import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { completionScript } from "../../src/cli/completion/completion-command.ts";
import { accepts, commandNames, optionNames, shells } from "../../src/cli/options.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { allRules } from "../../src/core/rules/index.ts";

const scripts = Object.fromEntries(
  await Promise.all(shells.map(async (shell) => [shell, await completionScript([shell], messagesIn("en"))] as const)),
);
const has = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

describe.each(shells)("the completion script for %s", (shell) => {
  it.each(languages)("names every command and option, in %s", async (language) => {
    const script = await completionScript([shell], messagesIn(language));
    expect(commandNames.filter((name) => !script.includes(name))).toEqual([]);
    expect(optionNames.filter((name) => !new RegExp(`(?:--|-l )${name}\\b`).test(script))).toEqual([]);
  });

  it.skipIf(!has(shell))(`is accepted by ${shell}`, () => {
    const { status, stderr } = spawnSync(shell, ["-n", "-c", scripts[shell] ?? ""], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

const optionsOf = (command: (typeof commandNames)[number]) =>
  optionNames.filter((name) => accepts(command, name)).map((name) => `--${name}`);

/** Words before the cursor, and what is suggested: all of it, or undefined for files. */
const cases: readonly [words: string[], suggestions: string[] | undefined][] = [
  [["ch"], ["check"]],
  [["che"], ["check"]],
  [["check", "--off"], ["--offline"]],
  [["review", "--"], optionsOf("review")],
  [["guide", "--"], optionsOf("guide")],
  [
    ["plan", "--provider-list", ""],
    ["comma", "json"],
  ],
  [
    ["check", "--probe", "c"],
    ["callback", "credentials"],
  ],
  [
    ["explain", "callback-"],
    allRules()
      .map(({ id }) => id)
      .filter((id) => id.startsWith("callback-")),
  ],
  [["explain", "2132"], Array.from({ length: 10 }, (_, digit) => `2132${digit}`)],
  [["completion", ""], [...shells]],
  [
    ["help", "s"],
    ["sync", "status"],
  ],
  [["check", "--rule", "name-sp"], ["name-spaces="]],
  [["--lang", "zh", "pl"], ["plan"]],
];

/** Runs a script of several cases in one shell; the n-th line of its output has the suggestions of the n-th case. */
function suggestions(shell: string, line: (words: string[]) => string, setup: string): string[][] {
  const input = [setup, ...cases.map(([words]) => line(words)), ""].join("\n");
  const output = execFileSync(shell, ["-c", input], { encoding: "utf8" });
  return output
    .trimEnd()
    .split("\n")
    .map((row) =>
      row
        .split(" ")
        .filter((word) => word !== "")
        .sort(),
    );
}

const expected = cases.map(([, words]) => [...(words ?? [])].sort());
const quoted = (word: string) => `'${word}'`;

describe("completion", () => {
  it.skipIf(!has("bash"))("suggests the same in bash", () => {
    const line = (words: string[]) =>
      `COMP_WORDS=(weibo-provider ${words.map(quoted).join(" ")}); COMP_CWORD=${words.length}; _weibo_provider; echo "\${COMPREPLY[*]}"`;
    expect(suggestions("bash", line, scripts.bash ?? "")).toEqual(expected);
  });

  it.skipIf(!has("bash"))("suggests values after = in bash, which splits there", () => {
    const line = "COMP_WORDS=(weibo-provider check --format = sa); COMP_CWORD=4; _weibo_provider; echo $COMPREPLY";
    expect(execFileSync("bash", ["-c", `${scripts.bash}\n${line}\n`], { encoding: "utf8" })).toBe("sarif\n");
  });

  it.skipIf(!has("fish"))("suggests the same in fish", () => {
    const line = (words: string[]) => `echo (complete -C "weibo-provider ${words.join(" ")}" | cut -f 1)`;
    expect(suggestions("fish", line, scripts.fish ?? "")).toEqual(expected);
  });

  it.skipIf(!has("zsh"))("is registered in zsh", () => {
    const input = `autoload -U compinit; compinit -u -D\n${scripts.zsh}\necho "$_comps[weibo-provider]"\n`;
    expect(execFileSync("zsh", ["-f", "-c", input], { encoding: "utf8" })).toBe("_weibo-provider\n");
  });
});
