import type { Language } from "../language.ts";
import { fieldAt } from "./schema-facts.ts";

/** The field at a pointer with its key, its name and Weibo's label, for example `name (Application name, 应用名称)`. */
export function describeField(pointer: string, language: Language): string {
  const key = pointer.slice(1).replaceAll("/", ".");
  const field = fieldAt(pointer);
  if (pointer === "" || !field) return key || "weibo-provider.yaml";
  const title = field.title[language];
  if (language === "zh") return `${title}（${key}）`;
  const names = field.label === undefined || field.label === title ? [title] : [title, field.label];
  return `${key} (${names.join(", ")})`;
}

/** A name for the secret of a field, for example `WEIBO_DEVELOPER_NAME` for the real name. */
export function exampleSecretName(pointer: string): string {
  const { secret, init } = fieldAt(pointer) ?? {};
  return secret && typeof init?.value === "string" ? init.value : "WEIBO_APP_KEY";
}
