import { root } from "../helpers/example.ts";

/** A node of the annotated schema. */
export type SchemaNode = Readonly<Record<string, unknown>> & {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
};

/** The generator; it is a script, so it has no types of its own. */
export const generator: {
  readSource: () => Promise<SchemaNode>;
  generate: (source: SchemaNode) => Promise<Record<string, string>>;
} = await import(`${root}scripts/generate.mjs`);

export const { publishedSchema }: { publishedSchema: (source: SchemaNode) => SchemaNode } = await import(
  `${root}scripts/generate/published-schema.mjs`
);

export const { validatorCode }: { validatorCode: (schema: SchemaNode) => string } = await import(`${root}scripts/generate/validator.mjs`);

/** An optional field with everything that a field needs. */
export const sampleField: SchemaNode = {
  "x-title": { en: "Sample", zh: "示例" },
  description: "A sample. 一个示例。",
  "x-step": null,
  "x-place": "repository",
  "x-consequence": "checks",
  "x-hint": null,
  "x-init": null,
  type: "string",
  minLength: 1,
  examples: ["sample"],
};

/** The schema with so many optional fields that every object of it, the document included, has at least a dozen. */
export function withDozenKeys(node: SchemaNode): SchemaNode {
  if (!node.properties) return node;
  const existing = Object.entries(node.properties).map(([key, child]) => [key, withDozenKeys(child)] as const);
  const missing = Math.max(0, 12 - existing.length);
  const added = Array.from({ length: missing }, (_, index) => [`sample${index + 1}`, sampleField] as const);
  return { ...node, properties: Object.fromEntries([...existing, ...added]) };
}
