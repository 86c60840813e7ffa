import { basename, dirname } from "node:path";
import { hasName, isSameName } from "./spelling.ts";

/** The preferred name of a declaration. */
export const declarationName = "weibo-provider.yaml";

/** The names under which declarations are found. */
export const declarationNames: readonly string[] = [declarationName, "weibo-provider.yml"];

/** Whether a path with forward slashes has the name of a declaration. */
export function isDeclarationName(path: string): boolean {
  return declarationNames.includes(basename(path));
}

/** The same on a system without letter case. */
export function mayBeDeclarationName(path: string): boolean {
  return declarationNames.some((name) => isSameName(name, basename(path)));
}

/** The name of the other declaration in a declaration's folder; undefined if there is none. */
export function siblingOf(path: string): string | undefined {
  const name = declarationNames.find((candidate) => candidate !== basename(path));
  return isDeclarationName(path) && name !== undefined && hasName(dirname(path), name) ? name : undefined;
}

/** Whether a name differs from a declaration's only by letter case, separators or extension. */
export function isSimilarName(path: string): boolean {
  return /^\.?weibo[-_. ]?provider(?:\.(?:ya?ml|json|txt|bak|orig))*$/i.test(basename(path)) && !isDeclarationName(path);
}
