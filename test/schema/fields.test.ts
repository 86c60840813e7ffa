import { describe, expect, it } from "vitest";
import { consequenceIds } from "../../src/core/declaration/field-facts.ts";
import { fields, schemaUrl } from "../../src/core/declaration/generated/schema-facts.ts";
import { fieldAt, secretPointers, valuePointers } from "../../src/core/declaration/schema-facts.ts";
import { formImages, formSections } from "../../src/core/guide/form.ts";
import { declarationText } from "../../src/core/init/declaration-text.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { fieldTitle } from "../../src/core/report/review/text.ts";
import { targetDescriptions } from "../../src/targets/index.ts";
import { generator, publishedSchema, type SchemaNode, sampleField } from "./sources.ts";

const source = await generator.readSource();
const published = publishedSchema(source);

/** The node of a field in a schema, without following references. */
const nodeAt = (schema: SchemaNode, pointer: string) =>
  pointer
    .slice(1)
    .split("/")
    .reduce<SchemaNode | undefined>((node, key) => node?.properties?.[key], schema);

const isText = (value: unknown) => typeof value === "string" && value.trim() === value && value !== "";
const isLocalized = (value: unknown) => {
  const { en: english, zh: chinese, ...others } = (value ?? {}) as Record<string, unknown>;
  return isText(english) && isText(chinese) && Object.keys(others).every((key) => key === "weibo" && isText(others[key]));
};
const isNullOr = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);

/** What a field needs, by annotation. Null says "none"; leaving an annotation out says nothing. */
const required: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-title": isLocalized,
  description: (value) => isText(value) && /[a-z]/i.test(String(value)) && /\p{Script=Han}/u.test(String(value)),
  examples: (value) => Array.isArray(value) && value.length > 0,
  "x-step": isNullOr((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12),
  "x-place": (value) => Object.hasOwn(en.review.places, String(value)),
  "x-consequence": (value) => consequenceIds.some((id) => id === value),
  "x-hint": isNullOr(isLocalized),
  "x-init": isNullOr((value) => ["value", "answer"].some((key) => Object.hasOwn(value as object, key))),
};

/** Annotations that only some fields have. */
const optional = [
  "x-label",
  "x-form-title",
  "x-secret",
  "x-choices",
  "x-limit",
  "x-unordered",
  "x-exact",
  "x-overrides",
  "x-pixels",
  "x-rules",
];

/** What is missing or wrong in a field's node. */
function problemsOf(node: SchemaNode): string[] {
  const problems = Object.entries(required).flatMap(([name, isValid]) =>
    // An editor completes a key with its only value, unless there is an example as well.
    name === "examples" && node.const !== undefined
      ? node.examples === undefined
        ? []
        : ["remove examples"]
      : !Object.hasOwn(node, name)
        ? [`add ${name}`]
        : isValid(node[name])
          ? []
          : [`correct ${name}`],
  );
  const allowed = node.const === undefined ? ((node.enum as unknown[] | undefined) ?? []) : [node.const];
  const values = node.type === "boolean" ? ["true", "false"] : allowed.map(String);
  const choices = node["x-choices"] as Record<string, unknown> | undefined;
  const isOnForm = node["x-hint"] !== null;
  if (isOnForm && values.some((value) => !isLocalized(choices?.[value]))) problems.push("add x-choices for each value");
  if (choices && Object.keys(choices).some((value) => !values.includes(value))) problems.push("remove x-choices of other values");
  const isSecret = String(node.$ref).endsWith("/secretName");
  if (isSecret !== (node["x-secret"] !== undefined)) problems.push("x-secret and $ref secretName go together");
  if (isSecret && !isLocalized(node["x-form-title"])) problems.push("add x-form-title");
  const known = [...Object.keys(required), ...optional];
  problems.push(
    ...Object.keys(node).flatMap((name) => (name.startsWith("x-") && !known.includes(name) ? [`unknown annotation ${name}`] : [])),
  );
  return problems;
}

describe("each field of the schema", () => {
  it.each(valuePointers)("%s is complete", (pointer) => {
    expect(problemsOf(nodeAt(source, pointer) ?? {})).toEqual([]);
  });

  it.each(Object.keys(required))("is incomplete without %s", (name) => {
    const { [name]: _, ...incomplete } = sampleField;
    expect(problemsOf(sampleField)).toEqual([]);
    expect(problemsOf(incomplete as SchemaNode)).toEqual([`add ${name}`]);
  });

  it.each<[string, SchemaNode, string]>([
    [
      "a choice of the form without a name",
      { ...sampleField, enum: ["a"], "x-hint": { en: "Hint.", zh: "提示。" } },
      "add x-choices for each value",
    ],
    [
      "a switch of the form without names",
      { ...sampleField, type: "boolean", "x-hint": { en: "Hint.", zh: "提示。" } },
      "add x-choices for each value",
    ],
    [
      "a name of a value that does not exist",
      { ...sampleField, enum: ["a"], "x-choices": { b: { en: "B", zh: "乙", weibo: "乙" } } },
      "remove x-choices of other values",
    ],
    ["the name of a secret", { ...sampleField, $ref: "#/definitions/secretName" }, "x-secret and $ref secretName go together"],
    ["an unknown consequence", { ...sampleField, "x-consequence": "other" }, "correct x-consequence"],
    ["a step that does not exist", { ...sampleField, "x-step": 13 }, "correct x-step"],
    ["a misspelled annotation", { ...sampleField, "x-hnt": null }, "unknown annotation x-hnt"],
  ])("is incomplete with %s", (_, node, problem) => {
    expect(problemsOf(node)).toContain(problem);
  });

  it.each(valuePointers)("%s has its titles in the published schema", (pointer) => {
    expect(`${nodeAt(published, pointer)?.title} (${pointer.slice(1).replaceAll("/", ".")})`).toBe(
      fieldTitle({ pointer } as Parameters<typeof fieldTitle>[0]),
    );
  });
});

describe("what is derived from the schema", () => {
  it("shows each field with a hint in one section of the form, and app key and app secret at each identity service", () => {
    const shown = formSections().flatMap(({ fields: pointers }) => pointers);
    expect([...new Set(shown)].sort()).toEqual(valuePointers.filter((pointer) => fieldAt(pointer)?.hint).toSorted());
    const repeated = shown.filter((pointer, index) => shown.indexOf(pointer) !== index);
    expect([...new Set(repeated)]).toEqual(["/credentials/appKey", "/credentials/appSecret"]);
  });

  it("shows each image", () => {
    expect(formImages).toEqual([
      ...["/images/icon16", "/images/icon80", "/images/icon120"],
      ...["/images/screenshots/0", "/images/screenshots/1", "/images/screenshots/2"],
    ]);
  });

  it("limits the fields of the form as its constraints do", () => {
    const limits = valuePointers.flatMap((pointer) => {
      const { limit } = fieldAt(pointer) ?? {};
      return limit ? [`${pointer}: ${limit.bound} ${limit.count} ${limit.unit}`] : [];
    });
    expect(limits).toEqual([
      "/app/note: most 15 characters",
      "/app/description: least 20 words",
      "/app/labels: most 3 labels",
      "/review/testUsers: most 15 users",
    ]);
  });

  it("knows the fields that name secrets", () => {
    expect(secretPointers).toEqual([
      ...["/credentials/appKey", "/credentials/appSecret", "/auth0/clientId", "/auth0/clientSecret", "/janrain/apiKey"],
      ...["/janrain/partnerKey", "/keycloak/clientId", "/keycloak/clientSecret"],
      ...["/developer/realName", "/developer/idNumber"],
    ]);
  });

  it("lets init write what the schema says", async () => {
    const targets = await Promise.all(targetDescriptions.map(({ init }) => init()));
    const text = declarationText({ answers: {}, targets, options: ["with-partner-key"], language: "en" });
    const written = Object.entries(fields).filter(([, { init }]) => init);
    expect(written.filter(([pointer]) => !text.includes(`${pointer.split("/").at(-1)}:`))).toEqual([]);
    for (const [, { init }] of written) expect(text).toContain(init?.comment?.en ?? "");
    expect(text.match(/^ {0,2}\w+:/gm)).toHaveLength(written.length);
    expect(text).toContain(schemaUrl);
  });
});

describe("the published schema", () => {
  it("contains no annotation of our own", () => {
    const keywordsOf = (node: SchemaNode): string[] => [
      ...Object.keys(node),
      ...Object.values({ ...node.properties, ...(node.definitions as object) }).flatMap((child) => keywordsOf(child as SchemaNode)),
      ...(node.items ? keywordsOf(node.items) : []),
    ];
    expect(keywordsOf(source).filter((keyword) => keyword.startsWith("x-")).length).toBeGreaterThan(100);
    expect(keywordsOf(published).filter((keyword) => keyword.startsWith("x-"))).toEqual([]);
    expect(published.$id).toBe(schemaUrl);
  });
});
