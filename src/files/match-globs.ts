import picomatch from "picomatch";
import { splitGlob } from "./patterns.ts";
import { displayPath, isBelow } from "./repository.ts";
import { canonicalPath } from "./spelling.ts";

/** Matches a path below a pattern's root against its glob. Names with a leading dot need a dot in the glob. */
export function globMatcher(glob: string): (path: string) => boolean {
  return picomatch(glob);
}

/** A test whether an absolute path is excluded: it is, or is below, a path that one of the patterns matches. */
export function exclusion(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const { root: typedRoot, glob } = splitGlob(folder, pattern.replace(/\/+$/, ""));
    const root = canonicalPath(folder, typedRoot);
    if (glob === "") return (path: string) => isBelow(root, path);
    const matchers = [picomatch(glob, { dot: true }), picomatch(`${glob}/**`, { dot: true })];
    return (path: string) => isBelow(root, path) && matchers.some((matches) => matches(displayPath(root, path)));
  });
  return (path) => tests.some((test) => test(path));
}
