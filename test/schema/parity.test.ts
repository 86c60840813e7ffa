import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exposureRules, schemaRules, yamlRules } from "../../src/core/rules/index.ts";
import { checkText } from "../helpers/check.ts";
import { edited, example, root } from "../helpers/example.ts";
import { marked } from "../helpers/marked.ts";
import { badCases, goodCases } from "../rules/cases.ts";
import { beyondSchema, isBeyondSchema, isListed } from "./beyond-schema.ts";
import { mutationsOf } from "./mutations.ts";

const schemaFile = `${root}schema/weibo-provider.schema.json`;

const idsOf = (rules: readonly { meta: { id: string } }[]) => new Set(rules.map(({ meta }) => meta.id));
const ours = idsOf(schemaRules());
/** Rules that no schema can express: on files that are not YAML, and on values that are secrets. */
const elsewhere = new Set([...idsOf(yamlRules), ...idsOf(exposureRules)]);

const bad = badCases
  .filter(({ rule }) => !elsewhere.has(rule))
  .map(({ rule, edits }) => {
    const whole = edited(edits);
    return { name: rule, edits, text: marked(whole).text, isBeyond: isBeyondSchema(rule, whole), isListed: isListed(whole) };
  });
const good = goodCases.map(({ name, edits }) => ({ name, edits, text: edited(edits), isBeyond: false, isListed: false }));
const cases = [...bad, ...good].map((one, index) => ({ ...one, file: `${String(index).padStart(3, "0")}.yaml` }));

const verdicts = new Map<string, Promise<boolean>>();

/** Whether check accepts a declaration as far as a schema can express its rules. */
function acceptedByUs(text: string): Promise<boolean> {
  const verdict = verdicts.get(text) ?? checkText(text).then((findings) => !findings.some(({ rule }) => ours.has(rule)));
  verdicts.set(text, verdict);
  return verdict;
}

/** What ajv logs, such as a keyword that its strict mode finds doubtful. */
const logged: unknown[] = [];
const log = (...line: unknown[]) => logged.push(line);
const logger = { log, warn: log, error: log };
const schema = JSON.parse(await readFile(schemaFile, "utf8"));
const validate = new Ajv({ logger }).compile(schema);

describe("ajv in strict mode, with default options, gives the verdict of check", () => {
  it("without a warning about the schema", () => {
    expect(logged).toEqual([]);
  });

  it.each(cases)("$name: $edits", async ({ text, isBeyond }) => {
    const verdict = validate(parse(text, { logLevel: "silent" }));
    const own = await acceptedByUs(text);
    expect(verdict).toBe(isBeyond ? !own : own);
  });

  it("except for the listed mistakes, each with a reason", () => {
    expect(cases.filter((one) => one.isListed)).toHaveLength(Object.keys(beyondSchema).length);
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

/** Texts that ECMA-262 and Python could match in different ways, and counts of characters beyond the basic plane. */
const texts = [
  ...[
    "x\n",
    "https://a.example/\n",
    "x\u0085y",
    "x\u001cy",
    "x\ufeffy",
    "x\u3000y",
    "x\u200by",
    "\u0085",
    "ａ.example",
    "ſecret",
    "İ.example",
  ],
  ...[
    "١٢٣",
    "A_1\n",
    "𠮷".repeat(15),
    "𠮷".repeat(16),
    "字".repeat(20),
    "字 ".repeat(19),
    "a\u0085".repeat(20),
    "é".repeat(16),
    "web\n",
    "K.example",
  ],
];

/** Copies of a value, each with one of these texts in place of one of its own. */
function withTexts(value: unknown): unknown[] {
  if (typeof value === "string") return texts;
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const copy = (changed: unknown) =>
      Array.isArray(value) ? value.map((item, index) => (String(index) === key ? changed : item)) : { ...value, [key]: changed };
    return withTexts(child).map(copy);
  });
}

/** Validates values on standard input with python-jsonschema. */
const script = `
import json, sys
from jsonschema import Draft7Validator
schema = json.load(open(sys.argv[1], encoding="utf-8"))
Draft7Validator.check_schema(schema)
print(json.dumps([Draft7Validator(schema).is_valid(value) for value in json.load(sys.stdin)]))
`;

const hasModule = (name: string) => spawnSync("python3", ["-c", `import ${name}`]).status === 0;

describe("python-jsonschema", () => {
  it.skipIf(!hasModule("jsonschema"))("gives the verdict of ajv (skipped without python3 and `pip install jsonschema`)", () => {
    const declarations = cases.map(({ text }) => parse(text, { logLevel: "silent" }));
    const values = [...declarations, ...mutationsOf(parse(example)), ...withTexts(parse(example))];
    expect(values.length).toBeGreaterThan(1200);
    const { status, stdout } = spawnSync("python3", ["-c", script, schemaFile], { input: JSON.stringify(values), maxBuffer: 2 ** 26 });
    expect(status).toBe(0);
    const verdicts: boolean[] = JSON.parse(stdout.toString());
    expect(values.filter((value, index) => validate(value) !== verdicts[index])).toEqual([]);
  });
});

describe("Python's check-jsonschema", () => {
  const command = checkJsonschema();
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it.skipIf(command === undefined)(
    "gives the verdict of check (skipped without python3 and `pip install check-jsonschema`)",
    async () => {
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
    },
    60_000,
  );
});
