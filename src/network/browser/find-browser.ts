import { constants } from "node:fs";
import { access, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { pathVariable, programPaths } from "../../core/program-paths.ts";

/** Environment variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where to look for a browser. */
export interface BrowserSearch {
  environment: Environment;
  platform: NodeJS.Platform;
  /** Folders whose programs are never run: they may come from a pull request. */
  untrusted: readonly string[];
}

/** Names of Chromium and Chrome on PATH. */
const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

/** Where Chrome and Chromium are installed on macOS. */
const macPaths = ["Google Chrome", "Chromium"].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);

/** Where they are installed on Windows, below the folders of these variables. */
const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];
const windowsPaths = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];

/**
 * Finds a Chromium or Chrome: `CHROME_PATH` or `CHROMIUM` if set, otherwise the usual names on PATH and the usual places.
 * @returns its absolute path; undefined without one
 */
export async function findBrowser({ environment, platform, untrusted }: BrowserSearch): Promise<string | undefined> {
  const chosen = environment.CHROME_PATH || environment.CHROMIUM;
  if (chosen) return isAbsolute(chosen) && (await isExecutable(chosen)) ? chosen : undefined;
  for (const path of usualPlaces(environment, platform)) {
    if (!isAbsolute(path) || !(await isExecutable(path))) continue;
    const real = await realpath(path);
    if (!untrusted.some((folder) => isInside(path, folder) || isInside(real, folder))) return path;
  }
  return undefined;
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  const path = pathVariable(environment, platform);
  const onPath = names.flatMap((name) => programPaths(name, path, platform));
  if (platform === "darwin")
    return [...onPath, ...["/", environment.HOME ?? "/"].flatMap((root) => macPaths.map((path) => join(root, path)))];
  if (platform !== "win32") return onPath;
  return [...onPath, ...windowsFolders.flatMap((name) => windowsPaths.map((path) => join(environment[name] ?? "", path)))];
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Whether a path is in a folder, which is not the root of everything. */
function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return relative("/", folder) !== "" && steps !== "" && steps !== ".." && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
