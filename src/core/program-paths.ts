import { posix, win32 } from "node:path";

/** The value of PATH. On Windows it is usually called `Path`, which the copy of the environment in a thread does not find by other spellings. */
export function pathVariable(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const { PATH: path } = environment;
  if (path !== undefined || platform !== "win32") return path ?? "";
  const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
  return (name !== undefined && environment[name]) || "";
}

/**
 * The paths at which PATH looks for a program, without its relative entries. On Windows only `.exe` files are programs, whatever
 * PATHEXT says: Node starts no batch file without a shell.
 * @param path the value of PATH
 */
export function programPaths(name: string, path: string, platform: NodeJS.Platform): string[] {
  if (platform !== "win32") return entriesOf(path, /[^:]+/g, /^\//).map((entry) => posix.join(entry, name));
  // An entry with a semicolon is quoted. `\tools` and `C:tools` depend on the current drive or folder.
  return entriesOf(path, /(?:"[^"]*"|[^;"])+/g, /^"?(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i).map((entry) =>
    win32.join(entry.replaceAll('"', ""), `${name}.exe`),
  );
}

function entriesOf(path: string, entry: RegExp, absolute: RegExp): string[] {
  return [...path.matchAll(entry)].map(([text]) => text).filter((text) => absolute.test(text));
}
