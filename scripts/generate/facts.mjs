import { printJson } from "./print-json.mjs";

/** How a constraint bounds what its annotation `x-limit` counts. */
const upperBounds = ["maxLength", "maxItems", "maximum"];

/** The annotations that items share with their list. */
const inheritedByItems = ["x-title", "x-label", "x-step", "x-place", "x-consequence"];

/**
 * The module with what the program knows about each field and each constraint.
 * @param source the annotated schema
 */
export function schemaFacts(source) {
  const [fields, constraints, rules] = [{}, {}, {}];
  const addRules = (node, target, schemaPath, pointer) => {
    for (const [keyword, rule] of Object.entries(node["x-rules"] ?? {}))
      constraints[`${schemaPath}/${keyword}`] = { rule, limit: node[keyword] };
    for (const rule of Object.values(target["x-rules"] ?? {})) {
      rules[rule] ??= [];
      if (pointer !== undefined && !rules[rule].includes(pointer)) rules[rule].push(pointer);
    }
  };
  // A condition adds constraints to fields, which are described elsewhere.
  const visitCondition = (node, schemaPath, pointer) => {
    addRules(node, node, schemaPath, pointer);
    for (const [key, child] of Object.entries(node.properties ?? {}))
      visitCondition(child, `${schemaPath}/properties/${key}`, `${pointer}/${key}`);
  };
  const visit = (node, schemaPath, pointer, required = []) => {
    const target = node.$ref ? { ...resolve(source, node.$ref), ...node } : node;
    if (pointer !== undefined && pointer !== "") fields[pointer] = factsOf(target, required.includes(pointer.split("/").at(-1)));
    if (pointer === "") fields[pointer] = { title: { en: source.title, zh: source.title }, keys: Object.keys(source.properties) };
    addRules(node, target, schemaPath, pointer);
    for (const branch of ["then", "else"]) if (node[branch]) visitCondition(node[branch], `${schemaPath}/${branch}`, pointer);
    for (const [key, child] of Object.entries(node.properties ?? {}))
      visit(child, `${schemaPath}/properties/${key}`, pointer === undefined ? undefined : `${pointer}/${key}`, node.required);
    // Without annotations of its own, an item has those of its list.
    const inherited = Object.fromEntries(inheritedByItems.map((annotation) => [annotation, node[annotation]]));
    if (node.items) visit({ ...inherited, ...node.items }, `${schemaPath}/items`, `${pointer}/*`);
  };
  for (const [name, node] of Object.entries(source.definitions)) visit(node, `#/definitions/${name}`, undefined);
  visit(source, "#", "");
  return `import type { Constraint, FieldFacts } from "../field-facts.ts";

/** Where editors find the schema. */
export const schemaUrl = ${JSON.stringify(source.$id)};

/** What is known of each field, by instance pointer; \`*\` stands for any item of a list. */
export const fields: Readonly<Record<string, FieldFacts>> = ${printJson(fields).trimEnd()};

/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
export const constraints: Readonly<Record<string, Constraint>> = ${printJson(constraints).trimEnd()};

/** The fields that carry each constraint rule, by rule id. */
export const constraintFields: Readonly<Record<string, readonly string[]>> = ${printJson(rules).trimEnd()};
`;
}

/** The annotations of a field as facts; null, an explicit "none", is left out. */
function factsOf(node, isRequired) {
  const facts = {
    title: node["x-title"],
    label: node["x-label"],
    formTitle: node["x-form-title"],
    step: node["x-step"],
    place: node["x-place"],
    consequence: node["x-consequence"],
    hint: node["x-hint"],
    choices: node["x-choices"],
    limit: node["x-limit"] && limitOf(node),
    manual: node["x-manual"],
    init: node["x-init"],
    secret: node["x-secret"],
    isUnordered: node["x-unordered"],
    isExact: node["x-exact"],
    overrides: node["x-overrides"],
    pixels: node["x-pixels"],
    minItems: node.minItems,
    default: node.default === undefined ? undefined : String(node.default),
    isOptional: !isRequired && node.default === undefined ? true : undefined,
    keys: node.properties && Object.keys(node.properties),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

/** What is counted, and the count that the constraint allows; a pattern or a condition does not say its count, so `least` or `most` does. */
function limitOf(node) {
  const { unit, least, most } = node["x-limit"];
  if (most !== undefined) return { unit, bound: "most", count: most };
  if (least !== undefined) return { unit, bound: "least", count: least };
  const keyword = upperBounds.find((name) => node[name] !== undefined);
  if (keyword === undefined) throw new Error(`x-limit needs one of ${upperBounds.join(", ")}, or "least" or "most"`);
  return { unit, bound: "most", count: node[keyword] };
}

function resolve(source, ref) {
  return ref
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key], source);
}
