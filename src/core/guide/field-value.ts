import { LineIndex } from "../declaration/line-index.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { overlap } from "../findings/finding.ts";
import type { FileReport } from "../report/report.ts";
import { concealShapes } from "../secrets/shapes.ts";
import type { Choice, FormField } from "./fields.ts";

/** What a page shows of a field: what the declaration holds there, as text and nothing else. */
export type FieldValue =
  | { kind: "texts"; texts: readonly string[] }
  | ({ kind: "choice" } & Choice)
  /** The name of the secret that holds it. */
  | { kind: "secret"; name: string }
  | { kind: "missing" | "concealed" | "unreadable" | "manual" };

/** What the declaration holds at a pointer, refused values too: a note that is too long is shown as it is, and why it is refused. */
export function fieldValueAt(pointer: string, report: FileReport): FieldValue {
  const { source, declaration, concealed } = report;
  const facts = fieldAt(pointer);
  const value = valueIn(source.value, pointer) ?? facts?.default;
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return { kind: "missing" };
  const place = source.places.get(pointer);
  const span = place && new LineIndex(source.text).span(place.value);
  if (span && concealed.some((other) => overlap(span, other))) return { kind: "concealed" };
  if (facts?.secret) {
    const name = valueIn(declaration, pointer);
    return typeof name === "string" ? { kind: "secret", name } : { kind: "concealed" };
  }
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.every((one) => ["string", "number", "boolean"].includes(typeof one))) return { kind: "unreadable" };
  const texts = values.map(String);
  return texts.some((text) => concealShapes(text) !== text) ? { kind: "concealed" } : { kind: "texts", texts };
}

/** What is held as the form's choice, where the form lets choose. */
export function asChoice(value: FieldValue, choices: FormField["choices"]): FieldValue {
  if (!choices || value.kind !== "texts") return value;
  const choice = choices[value.texts[0] ?? ""];
  return choice ? { kind: "choice", ...choice } : { kind: "unreadable" };
}
