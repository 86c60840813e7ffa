import type { Declaration } from "./generated/declaration.ts";

/** The declaration as far as it is valid: what the schema refused is absent, so that no rule stumbles over it again. */
export type ValidDeclaration = Partially<Declaration>;

type Partially<T> = T extends readonly (infer Item)[]
  ? readonly (Partially<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T;

/**
 * A copy of the declaration's value without the parts at `refused`.
 * @param value what the YAML says
 * @param refused JSON pointers of the parts that are not valid; an item of a list becomes undefined, so that the others keep their index
 */
export function validDeclarationOf(value: unknown, refused: readonly string[]): ValidDeclaration {
  if (refused.includes("")) return {};
  const declaration: unknown = structuredClone(value);
  for (const pointer of refused) remove(declaration, pointer.slice(1).split("/"));
  // The schema accepted what is left, and the schema is what Declaration is generated from.
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
