import { describe, expect, it } from "vitest";
import { commandHelp, overview } from "../../src/cli/help.ts";
import { accepts, commandNames, optionNames } from "../../src/cli/options.ts";
import { explainIndex } from "../../src/core/explain/explain.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { cellsOf } from "../../src/core/messages/cells.ts";
import { allRules } from "../../src/core/rules/index.ts";

const optionsIn = (help: string) => [...help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name);

describe.each(languages)("the help in %s", (language) => {
  const messages = messagesIn(language);

  it("fits 100 columns", () => {
    const lines = [overview(messages), ...commandNames.map((name) => commandHelp(name, messages))].join("\n").split("\n");
    expect(lines.filter((line) => cellsOf(line) > 100)).toEqual([]);
    expect(lines.some((line) => cellsOf(line) > 75)).toBe(true);
  });

  it.each(commandNames)("of %s lists its options only, and an example", (command) => {
    const help = commandHelp(command, messages);
    expect(optionsIn(help).sort()).toEqual(optionNames.filter((name) => accepts(command, name)).sort());
    expect(help).toContain(`weibo-provider ${command}`);
    // Runs have more options than a terminal has lines.
    const limits: Readonly<Record<string, number>> = { check: 60, plan: 60, sync: 60 };
    expect(help.trimEnd().split("\n").length).toBeLessThanOrEqual(limits[command] ?? 24);
  });

  it("lists all commands in 24 lines", () => {
    const lines = overview(messages).split("\n");
    expect(commandNames.filter((name) => !lines.some((line) => line.startsWith(`  ${name} `)))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(24);
  });

  it("of explain lists all rules, verdicts and error codes", () => {
    const index = explainIndex(messages);
    expect(allRules().filter(({ id }) => !index.includes(`\n  ${id} `))).toEqual([]);
    for (const id of ["not-checked", "21322", "10025", "-1"]) expect(index).toMatch(new RegExp(`^  .*${id}\\b`, "m"));
    expect(index).not.toContain("undefined");
  });
});
