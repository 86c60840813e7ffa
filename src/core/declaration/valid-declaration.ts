import type { Declaration } from "./generated/declaration.ts";

/** The valid parts of a declaration: parts with findings are absent, so that later rules do not report them again. */
export type ValidDeclaration = Partially<Declaration>;

type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/**
 * The declaration's value without the invalid parts: a copy if there are any.
 * @param value the parsed YAML
 * @param invalid JSON pointers of the invalid parts; an item of a list becomes undefined, so that the others keep their index
 */
export function validDeclarationOf(value: unknown, invalid: readonly string[]): ValidDeclaration {
  if (invalid.includes("")) return {};
  // The schema accepts the value, and Declaration is generated from the schema.
  if (invalid.length === 0) return value as ValidDeclaration;
  const declaration: unknown = structuredClone(value);
  for (const pointer of invalid) remove(declaration, pointer.slice(1).split("/"));
  return declaration as ValidDeclaration;
}

function remove(node: unknown, [key, ...rest]: string[]): void {
  if (key === undefined || typeof node !== "object" || node === null) return;
  const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
  const holder = node as Record<string, unknown>;
  if (rest.length > 0) remove(holder[name], rest);
  else if (Array.isArray(node)) holder[name] = undefined;
  else delete holder[name];
}
