import { fieldAt } from "../declaration/schema-facts.ts";
import { concealShapes } from "../secrets/shapes.ts";
import type { DeclaredValues } from "./declared.ts";
import type { StepValue } from "./step.ts";

/** What to enter for a field, as Weibo's form takes it: a choice by Weibo's name, a list with one item per line, an image's path. */
export function fieldValue(pointer: string, { values, images }: DeclaredValues): StepValue[] {
  const declared = values.get(pointer) ?? images.get(pointer)?.path ?? fieldAt(pointer)?.default;
  const text = typeof declared === "string" ? declared : declared?.join("\n");
  if (text === undefined || text === "" || concealShapes(text) !== text) return [];
  return [{ pointer, value: fieldAt(pointer)?.choices?.[text]?.weibo ?? text }];
}
