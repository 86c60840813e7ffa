import { posix } from "node:path";

/** The preferred name of a declaration. */
export const declarationName = "weibo-provider.yaml";

/** The names under which declarations are found, the preferred one first. */
export const declarationNames: readonly string[] = [declarationName, "weibo-provider.yml"];

/** Whether a path with forward slashes has the name of a declaration. */
export function isDeclarationName(path: string): boolean {
  return declarationNames.includes(posix.basename(path));
}

/** The path of the other declaration name in the same folder. */
export function otherDeclarationName(path: string): string | undefined {
  if (!isDeclarationName(path)) return undefined;
  return path.endsWith(".yaml") ? path.replace(/yaml$/, "yml") : path.replace(/yml$/, "yaml");
}

/** Whether a name differs from a declaration's only by letter case, separators or extension. */
export function isSimilarName(path: string): boolean {
  return /^\.?weibo[-_. ]?provider(?:\.(?:ya?ml|json|txt|bak|orig))*$/i.test(posix.basename(path)) && !isDeclarationName(path);
}
