import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exposureRules, schemaRules, yamlRules } from "../../src/core/rules/index.ts";
import { checkText } from "../helpers/check.ts";
import { edited, root } from "../helpers/example.ts";
import { marked } from "../helpers/marked.ts";
import { badCases, goodCases } from "../rules/cases.ts";
import { beyondSchema, isBeyondSchema } from "./beyond-schema.ts";

const schemaFile = `${root}schema/weibo-provider.schema.json`;

const idsOf = (rules: readonly { meta: { id: string } }[]) => new Set(rules.map(({ meta }) => meta.id));
const ours = idsOf(schemaRules);
/** Rules that no schema can express: on files that are not YAML, and on values that are secrets. */
const elsewhere = new Set([...idsOf(yamlRules), ...idsOf(exposureRules)]);

const bad = badCases
  .filter(({ rule }) => !elsewhere.has(rule))
  .map(({ rule, edits }) => {
    const whole = edited(edits);
    return { name: rule, edits, text: marked(whole).text, isBeyond: isBeyondSchema(whole) };
  });
const good = goodCases.map(({ name, edits }) => ({ name, edits, text: edited(edits), isBeyond: false }));
const cases = [...bad, ...good].map((one, index) => ({ ...one, file: `${String(index).padStart(3, "0")}.yaml` }));

/** Whether check accepts a declaration as far as a schema can express its rules. */
const acceptedByUs = async (text: string) => !(await checkText(text)).some(({ rule }) => ours.has(rule));

describe("ajv with the published schema gives the verdict of check", async () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(await readFile(schemaFile, "utf8")));

  it.each(cases)("$name: $edits", async ({ text, isBeyond }) => {
    const verdict = validate(parse(text, { logLevel: "silent" }));
    const own = await acceptedByUs(text);
    expect(verdict).toBe(isBeyond ? !own : own);
  });

  it("except for the listed mistakes, each with a reason", () => {
    expect(cases.filter(({ isBeyond }) => isBeyond)).toHaveLength(Object.keys(beyondSchema).length);
  });

  it("for valid and invalid declarations", async () => {
    const verdicts = await Promise.all(cases.map(({ text }) => acceptedByUs(text)));
    expect(verdicts.filter((verdict) => verdict).length).toBeGreaterThan(40);
    expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(70);
  });
});

/** The command of check-jsonschema; undefined if it is not installed. */
function checkJsonschema(): readonly string[] | undefined {
  try {
    execFileSync("python3", ["-m", "check_jsonschema", "--version"], { stdio: "ignore" });
    return ["-m", "check_jsonschema", "--schemafile", schemaFile, "--disable-formats", "*", "--output-format", "json", "--verbose"];
  } catch {
    return undefined;
  }
}

describe("Python's check-jsonschema", () => {
  const command = checkJsonschema();
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it.skipIf(command === undefined)("gives the verdict of check (skipped without python3 and `pip install check-jsonschema`)", async () => {
    const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
    folders.push(folder);
    await Promise.all(cases.map(({ file, text }) => writeFile(join(folder, file), text)));
    // It exits with 1 when it rejects a file; its output lists the rejected files.
    const output = await new Promise<string>((resolve) =>
      execFile("python3", [...(command ?? []), ...cases.map(({ file }) => file)], { cwd: folder, maxBuffer: 2 ** 26 }, (_, stdout) =>
        resolve(stdout),
      ),
    );
    const { errors, parse_errors, successes } = JSON.parse(output);
    expect(parse_errors).toEqual([]);
    const refused = new Set(errors.map(({ filename }: { filename: string }) => filename));
    expect(successes.length + refused.size).toBe(cases.length);
    const verdicts = await Promise.all(cases.map(async (one) => ({ ...one, own: one.isBeyond || (await acceptedByUs(one.text)) })));
    expect(verdicts.filter(({ file, own }) => refused.has(file) === own)).toEqual([]);
  });
});
