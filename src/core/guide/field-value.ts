import type { Choice } from "../declaration/field-facts.ts";
import { LineIndex } from "../declaration/line-index.ts";
import { knownField } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { overlap } from "../findings/finding.ts";
import type { FileReport } from "../report/report.ts";
import { concealShapes } from "../secrets/shapes.ts";

/** What the page shows for a field that is neither a choice nor a secret: its value, or why there is none. */
export type PlainValue = { kind: "texts"; texts: readonly string[] } | { kind: "missing" | "concealed" | "unreadable" | "manual" };

/** What the page shows for a field. */
export type FieldValue =
  | PlainValue
  | { kind: "choice"; choice: Choice }
  /** The name of the secret that holds the value. */
  | { kind: "secret"; name: string };

/** The value of the field at a pointer. Values that rules reject are shown too: next to them the page says what is wrong. */
export function fieldValueAt(pointer: string, report: FileReport): FieldValue {
  const { source, declaration, concealed } = report;
  const facts = knownField(pointer);
  const value = valueIn(source.value, pointer) ?? facts.default;
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return { kind: "missing" };
  const place = source.places.get(pointer);
  const span = place && new LineIndex(source.text).span(place.value);
  if (span && concealed.some((other) => overlap(span, other))) return { kind: "concealed" };
  if (facts.secret) {
    const name = valueIn(declaration, pointer);
    return typeof name === "string" ? { kind: "secret", name } : { kind: "concealed" };
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((one) => ["string", "number", "boolean"].includes(typeof one))) return { kind: "unreadable" };
  const texts = values.map(String);
  return texts.some((text) => concealShapes(text) !== text) ? { kind: "concealed" } : asChoice(pointer, { kind: "texts", texts });
}

/** The form's choice for a value, for fields that offer choices. */
export function asChoice(pointer: string, value: FieldValue): FieldValue {
  const choices = knownField(pointer).choices;
  if (!choices || value.kind !== "texts") return value;
  const choice = choices[value.texts[0] ?? ""];
  return choice ? { kind: "choice", choice } : { kind: "unreadable" };
}
