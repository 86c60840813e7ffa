import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv, type ErrorObject } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { example, root } from "../helpers/example.ts";
import { mutationsOf } from "./mutations.ts";
import { generator, publishedSchema, type SchemaNode, validatorCode, withDozenKeys } from "./sources.ts";

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const folder = await mkdtemp(join(tmpdir(), "weibo-provider-validator-"));
await symlink(`${root}node_modules`, join(folder, "node_modules"));
afterAll(() => rm(folder, { recursive: true }));

/** The generated validator of a schema, loaded as a module. */
async function generated(name: string, schema: SchemaNode): Promise<Validator> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, validatorCode(schema).replace("../words.ts", `${root}src/core/declaration/words.ts`));
  return (await import(pathToFileURL(file).href)).default;
}

const source = await generator.readSource();
const declaration = parse(example);

describe.each([
  ["the schema", publishedSchema(source)],
  ["a schema with a dozen keys in every object", publishedSchema(withDozenKeys(source))],
])("the validator generated from %s", async (name, schema) => {
  const own = await generated(name.replaceAll(" ", "-"), schema);
  const plain: Validator = new Ajv({ allErrors: true, messages: false }).compile(schema);
  const errorsOf = (validate: Validator, value: unknown) => [validate(value), validate.errors];

  it("accepts the example", () => {
    expect(errorsOf(own, declaration)).toEqual([true, null]);
  });

  it("reports the errors of plain ajv for every mutation of the example", () => {
    const mutations = mutationsOf(declaration);
    expect(mutations.length).toBeGreaterThan(600);
    const different = mutations.filter((value) => JSON.stringify(errorsOf(own, value)) !== JSON.stringify(errorsOf(plain, value)));
    expect(different).toEqual([]);
    expect(mutations.filter((value) => !own(value)).length).toBeGreaterThan(500);
  });
});

it("has a dozen keys in every object of the larger schema", () => {
  const count = (node: SchemaNode): number[] =>
    node.properties ? [Object.keys(node.properties).length, ...Object.values(node.properties).flatMap(count)] : [];
  const counts = count(withDozenKeys(source));
  expect(counts.length).toBeGreaterThan(8);
  expect(Math.min(...counts)).toBe(12);
});
