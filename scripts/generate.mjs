// Writes what is generated from schema/weibo-provider.source.json and the sections in src/targets: the schema that is published, the types, the validator, and
// what the program knows about each field. `generate()` returns the files instead, so that a test can compare them.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "json-schema-to-typescript";
import { schemaFacts } from "./generate/facts.mjs";
import { printJson } from "./generate/print-json.mjs";
import { publishedSchema, withoutKeywords } from "./generate/published-schema.mjs";
import { validatorCode, validatorTypes } from "./generate/validator.mjs";

const root = new URL("../", import.meta.url);
const generated = "src/core/declaration/generated";
const banner = "// Generated from schema/weibo-provider.source.json by `npm run generate`. Do not edit.\n";

/**
 * The source of everything that is generated: JSON Schema with annotations of our own, which start with `x-`. The sections of the
 * identity services replace the property `*`.
 */
export async function readSource() {
  const { properties, ...schema } = await readJson("schema/weibo-provider.source.json");
  const sections = await targetSections();
  const entries = Object.entries(properties).flatMap((entry) => (entry[0] === "*" ? sections : [entry]));
  return { ...schema, properties: Object.fromEntries(entries) };
}

/** The section of each identity service: `schema.json` in its folder. */
async function targetSections() {
  const folders = (await readdir(new URL("src/targets/", root), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return Promise.all(names.map(async (name) => [name, await readJson(`src/targets/${name}/schema.json`)]));
}

async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, root), "utf8"));
}

/**
 * Every generated file, by its path from the repository's root.
 * @param source the annotated schema
 * @returns {Promise<Record<string, string>>}
 */
export async function generate(source) {
  const schema = publishedSchema(source);
  return {
    "schema/weibo-provider.schema.json": printJson(schema),
    [`${generated}/declaration.ts`]: await declarationTypes(schema),
    [`${generated}/validate.js`]: banner + validatorCode(schema),
    [`${generated}/validate.d.ts`]: banner + validatorTypes,
    [`${generated}/schema-facts.ts`]: banner + schemaFacts(source),
  };
}

/** Titles and the id would each name a type; without them the declaration is one readable interface. */
function declarationTypes(schema) {
  return compile(withoutKeywords(schema, ["title", "$id"]), "Declaration", {
    bannerComment: banner.trim(),
    additionalProperties: false,
    strictIndexSignatures: true,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of Object.entries(await generate(await readSource()))) {
    const file = fileURLToPath(new URL(path, root));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
