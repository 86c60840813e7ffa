import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { createContext } from "../../src/cli/command-context.ts";
import { statusCommand } from "../../src/cli/status-command.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { statusJson } from "../../src/core/report/status/json.ts";
import { statusOf } from "../../src/core/report/status/status.ts";
import { statusText } from "../../src/core/report/status/text.ts";
import { stages } from "../../src/core/setup/stages.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { root } from "../helpers/example.ts";
import { statusContract } from "../report/report-schema.ts";
import { file, journey, reportWith, type Setup, setups } from "./journey.ts";

const messages = messagesIn("en");

describe("the next action", () => {
  it.each(Object.entries(journey))("of %s", (_, one) => {
    const found = statusOf(reportWith(one), () => one.hasSecrets ?? false, undefined);
    const json = JSON.parse(statusJson(found, messages));
    expect(json).toMatchObject({ stage: one.stage, next: { id: one.next } });
    if (one.command !== undefined) expect(json.next.command).toBe(one.command);
    if (one.page !== undefined) expect(json.next.page).toBe(one.page);
    expect(json.next.action).not.toMatch(/\{\w*\}/);
    expect(statusContract.errorsIn(JSON.stringify(json))).toEqual([]);
    for (const language of ["en", "zh"] as const) {
      const text = statusText(found, messagesIn(language));
      // Which services a file that cannot be parsed declares is unknown.
      expect(text.match(/^ {2,3}\d{1,2} /gm)).toHaveLength(one.edits?.some(([, to]) => to === "version: [") ? 6 : 12);
      if (json.next.command) expect(text).toContain(`$ ${json.next.command}`);
    }
  });

  it("is in the order of the stages", () => {
    const found = Object.values(journey).flatMap(({ stage }) => (stage === null ? [] : [stages.indexOf(stage)]));
    const first = found.slice(0, found.indexOf(stages.indexOf("submit")) + 1);
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });
});

const statusIn = ({ report, set, change }: Setup) => statusOf(report, (name) => set.includes(name), change);

// The whole status of every setup, to be read in a pull request that changes it; `npx vitest run test/setup/status.test.ts -u` writes it.
it.each(languages)("the status of every setup in %s", async (language) => {
  const texts = setups.map((setup) => `# ${setup.title}\n\n${statusText(statusIn(setup), messagesIn(language))}`);
  await expect(texts.join("\n")).toMatchFileSnapshot(`baselines/status.${language}.txt`);
});

it("the status of some setups as JSON", async () => {
  const [first, ...others] = setups.filter(({ report, set }) => (report.targets ?? []).length > 1 && set.length > 0);
  const migration = others.find(({ report }) => report.migration);
  const shown = [first, migration].flatMap((setup) => setup ?? []).map((setup) => statusJson(statusIn(setup), messages));
  for (const json of setups.map((setup) => statusJson(statusIn(setup), messages))) expect(statusContract.errorsIn(json)).toEqual([]);
  await expect(`[${shown.join(",\n")}]\n`).toMatchFileSnapshot("baselines/status.json.txt");
});

describe("the command", () => {
  const run = (...line: string[]) =>
    statusCommand(parseArguments(["status", ...line, "--offline"]), {
      ...createContext({}, messages, root),
      folder: `${root}test/fixtures/acme`,
    });

  it("prints the status as text and as JSON", async () => {
    expect(await run()).toContain("Next: Register the application at Weibo");
    const json = await run("--format", "json");
    expect(statusContract.errorsIn(json)).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ file, stage: "register" });
  });

  it.each([
    ["an unknown format", ["--format", "sarif"]],
    ["no declaration", ["none.yaml"]],
    ["an unknown base", ["--base", "no-such-branch"]],
    ["several declarations", [`${root}examples`, "."]],
  ])("rejects %s", async (_, line) => {
    await expect(run(...line)).rejects.toBeInstanceOf(UsageError);
  });
});
