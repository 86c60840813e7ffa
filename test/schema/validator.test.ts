import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv, type ErrorObject } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { example, root } from "../helpers/example.ts";
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
  await writeFile(file, validatorCode(schema));
  return (await import(pathToFileURL(file).href)).default;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object and list of a value, the value itself included. */
function* containersOf(value: unknown): Iterable<Record<string, unknown> | unknown[]> {
  if (!isObject(value) && !Array.isArray(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* containersOf(child);
}

/** Copies of a value with one change each: keys removed, added and renamed, values of other types, lists shortened and doubled. */
function mutationsOf(value: unknown): unknown[] {
  const count = [...containersOf(value)].length;
  const mutations: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const change = (edit: (container: Record<string, unknown>, key: string) => void, key: string) => {
      const copy = structuredClone(value);
      edit([...containersOf(copy)][index] as Record<string, unknown>, key);
      mutations.push(copy);
    };
    const container = [...containersOf(value)][index] ?? {};
    for (const key of Object.keys(container)) {
      if (Array.isArray(container)) change((list, at) => (list as unknown as unknown[]).splice(Number(at), 1), key);
      else change((object, name) => delete object[name], key);
      change((object, name) => {
        object[`${name}x`] = object[name];
        delete object[name];
      }, key);
      for (const other of [null, 7, -1.5, "", " ", "a b", "x".repeat(40), true, [], [""], ["a", "a"], {}, { a: 1 }])
        change((object, name) => {
          object[name] = other;
        }, key);
    }
    for (const key of ["toString", "__proto__", "sample1", "sample11", "unknown", "0"])
      change((object, name) => Object.defineProperty(object, name, { value: "x", enumerable: true, configurable: true }), key);
    if (Array.isArray(container)) change((list) => (list as unknown as unknown[]).push(...(list as unknown as unknown[])), "");
  }
  return [...mutations, null, 1, "text", []];
}

const source = await generator.readSource();
const declaration = parse(example);

describe.each([
  ["the schema", publishedSchema(source)],
  ["a schema with a dozen keys in every object", publishedSchema(withDozenKeys(source))],
])("the validator generated from %s", async (name, schema) => {
  const own = await generated(name.replaceAll(" ", "-"), schema);
  const plain: Validator = new Ajv({ allErrors: true }).compile(schema);
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
