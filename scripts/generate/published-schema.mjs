import { portablePattern } from "./portable-pattern.mjs";

/** Keywords whose value maps names to schemas. */
const mappings = ["properties", "definitions"];
/** Keywords whose value is a schema. */
const schemas = ["items", "not", "if", "then", "else"];

/**
 * The schema that users get: without our annotations, which a validator in strict mode refuses, with the title of each field in
 * both languages, as editors show it, and with patterns that validators in Python read in the same way.
 */
export function publishedSchema(source) {
  return mapSchema(source, (node) => {
    const title = node["x-title"] && titleOf(node["x-title"]);
    const standard = Object.entries(node).filter(([keyword]) => !keyword.startsWith("x-"));
    const { $ref, ...others } = Object.fromEntries(standard);
    const pattern = others.pattern === undefined ? {} : { pattern: portablePattern(others.pattern) };
    return { ...($ref && { $ref }), ...(title && { title }), ...others, ...pattern };
  });
}

/** A schema without some keywords, at every level; properties of the same name stay. */
export function withoutKeywords(schema, keywords) {
  return mapSchema(schema, (node) => Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword))));
}

/** A field's name in both languages; once where it has the same name in both. */
export function titleOf({ en, zh }) {
  return en === zh ? en : `${en} · ${zh}`;
}

/** Applies a change to a schema and all schemas in it. */
function mapSchema(node, change) {
  const mapped = Object.entries(change(node)).map(([keyword, value]) => {
    if (schemas.includes(keyword)) return [keyword, mapSchema(value, change)];
    if (!mappings.includes(keyword)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, mapSchema(schema, change)]))];
  });
  return Object.fromEntries(mapped);
}
