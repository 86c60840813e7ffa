import { expect, it } from "vitest";
import { asChoice, type FieldValue, fieldValueAt } from "../../src/core/guide/field-value.ts";
import { analyze } from "../helpers/analyzed.ts";
import { type Edits, edited } from "../helpers/example.ts";

/** The value of a field on the page of a declaration that is checked without some rules. */
function shownAt(pointer: string, edits: Edits, off: readonly string[] = []): FieldValue {
  const severities = new Map(off.map((rule) => [rule, "off"] as const));
  const analysis = analyze("weibo-provider.yaml", new TextEncoder().encode(edited(edits)), { secrets: () => undefined, severities });
  return fieldValueAt(pointer, { ...analysis, urls: [], probes: [] });
}

it.each<[string, string, Edits, FieldValue]>([
  ["a text", "/app/name", [], { kind: "texts", texts: ["AcmeMember"] }],
  ["a list", "/app/labels", [], { kind: "texts", texts: ["购物", "会员"] }],
  ["a number", "/review/testUsers", [], { kind: "texts", texts: ["0"] }],
  ["an empty text", "/app/name", [["name: AcmeMember", 'name: ""']], { kind: "missing" }],
  ["an empty list", "/app/labels", [["labels: [购物, 会员]", "labels: []"]], { kind: "missing" }],
  ["no value", "/app/name", [["name: AcmeMember", "name:"]], { kind: "missing" }],
  ["a list in a list", "/app/labels", [["labels: [购物, 会员]", "labels: [购物, [会员]]"]], { kind: "unreadable" }],
  ["the name of a secret", "/credentials/appKey", [], { kind: "secret", name: "WEIBO_APP_KEY" }],
  ["what may be a secret", "/credentials/appKey", [["appKey: WEIBO_APP_KEY", "appKey: 1234567890"]], { kind: "concealed" }],
])("shows %s", (_, pointer, edits, value) => {
  expect(shownAt(pointer, edits)).toEqual(value);
});

it.each(["lower-case", "12345", "[WEIBO_APP_KEY]"])(
  "shows no %s where the name of a secret belongs, even if no rule rejects it",
  (value) => {
    const found = shownAt("/credentials/appKey", [["appKey: WEIBO_APP_KEY", `appKey: ${value}`]], ["secret-name", "wrong-type"]);
    expect(found).toEqual({ kind: "concealed" });
  },
);

it("shows the form's choice of a value", () => {
  const choice = { en: "Yes", zh: "是", weibo: "是" };
  expect(asChoice("/app/securityDomain", { kind: "texts", texts: ["true"] })).toEqual({
    kind: "choice",
    choice: expect.objectContaining(choice),
  });
  expect(asChoice("/app/securityDomain", { kind: "texts", texts: ["yes"] })).toEqual({ kind: "unreadable" });
  expect(asChoice("/app/securityDomain", { kind: "texts", texts: [] })).toEqual({ kind: "unreadable" });
  expect(asChoice("/app/securityDomain", { kind: "missing" })).toEqual({ kind: "missing" });
  expect(asChoice("/app/name", { kind: "texts", texts: ["true"] })).toEqual({ kind: "texts", texts: ["true"] });
});
