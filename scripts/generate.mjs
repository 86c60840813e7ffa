// Writes src/core/declaration/generated/ from the schema: the types, the validator, and the tables that findings are worded from.
// `generate()` returns the files instead, so that a test can compare them with what is committed.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

const schemaFile = new URL("../schema/weibo-provider.schema.json", import.meta.url);
const outFolder = new URL("../src/core/declaration/generated/", import.meta.url);
const annotations = ["x-label", "x-pixels", "x-rules"];
const banner = "// Generated from schema/weibo-provider.schema.json by `npm run generate`. Do not edit.\n";

/** Every generated file, as name → text. */
export async function generate() {
  const schema = JSON.parse(await readFile(schemaFile, "utf8"));
  return {
    "declaration.ts": await declarationTypes(schema),
    "validate.js": validator(schema),
    "validate.d.ts": validatorTypes(),
    "schema-facts.ts": schemaFacts(schema),
  };
}

function declarationTypes(schema) {
  return compile(withoutTitles(schema), "Declaration", {
    bannerComment: banner.trim(),
    additionalProperties: false,
    strictIndexSignatures: true,
  });
}

/** Titles and the id would each name a type; without them the declaration is one readable interface. */
function withoutTitles({ $id, ...schema }) {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "title" && typeof value === "string" ? undefined : value));
}

function validator(schema) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, code: { source: true, esm: true, lines: true } });
  ajv.addVocabulary(annotations);
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  // ajv emits require() even in ESM mode, which neither Node nor a test runner can load.
  const esm = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, 'import $1Module from "$2.js";\nconst $1 = $1Module.default;');
  // What is left out: the embedded schemas (allowed values stand in schema-facts.ts), and a debugger's source URL.
  return (
    banner +
    esm
      .replace(/^const (schema\d+) = (\{.*\});$/gm, (_, name, text) => (esm.includes(`${name}.properties`) ? keysOnly(name, text) : ""))
      .replace(/allowedValues: schema[\w.]+/g, "")
      .replace(/^\/\*# sourceURL=.*$/gm, "")
  );
}

/** ajv looks the keys of an object up in its schema where there are more than eight; nothing else of the schema is needed. */
function keysOnly(name, schema) {
  return `const ${name} = ${JSON.stringify({ properties: Object.fromEntries(Object.keys(JSON.parse(schema).properties).map((key) => [key, true])) })};`;
}

function validatorTypes() {
  return `${banner}import type { ErrorObject } from "ajv";

/** True when the value satisfies the schema; otherwise \`validate.errors\` lists every violation. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
};
export default validate;
`;
}

function schemaFacts(schema) {
  const fields = {};
  const constraints = {};
  const rules = {};
  const visit = (node, schemaPath, pointer) => {
    const target = node.$ref ? { ...resolve(schema, node.$ref), ...node } : node;
    if (pointer !== undefined && target.title) {
      fields[pointer] = {
        title: target.title,
        ...(target["x-label"] && { label: target["x-label"] }),
        ...(target["x-pixels"] && { pixels: target["x-pixels"] }),
        ...(target.default !== undefined && { default: String(target.default) }),
        ...(node.$ref === "#/definitions/secretName" && { secret: true }),
        ...(target.properties && { keys: Object.keys(target.properties) }),
      };
    }
    for (const [keyword, rule] of Object.entries(node["x-rules"] ?? {})) {
      constraints[`${schemaPath}/${keyword}`] = { rule, limit: node[keyword] };
    }
    for (const rule of Object.values(target["x-rules"] ?? {})) {
      rules[rule] ??= [];
      if (pointer !== undefined && !rules[rule].includes(pointer)) rules[rule].push(pointer);
    }
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      visit(child, `${schemaPath}/properties/${key}`, pointer === undefined ? undefined : `${pointer}/${key}`);
    }
    if (node.items) visit({ "x-label": node["x-label"], title: node.title, ...node.items }, `${schemaPath}/items`, `${pointer}/*`);
  };
  for (const [name, node] of Object.entries(schema.definitions)) visit(node, `#/definitions/${name}`, undefined);
  visit(schema, "#", "");
  return `${banner}import type { Constraint, FieldFacts } from "../schema-facts.ts";

/** What the schema says of each field, by instance pointer; \`*\` stands for any item of a list. */
export const fields: Readonly<Record<string, FieldFacts>> = ${print(fields)};

/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
export const constraints: Readonly<Record<string, Constraint>> = ${print(constraints)};

/** The fields that carry each constraint rule, by rule id. */
export const constraintFields: Readonly<Record<string, readonly string[]>> = ${print(rules)};
`;
}

const resolve = (schema, ref) =>
  ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key], schema);
const print = (value) => JSON.stringify(value, null, 2);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(outFolder, { recursive: true });
  for (const [name, text] of Object.entries(await generate())) await writeFile(new URL(name, outFolder), text);
}
