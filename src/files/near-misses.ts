import { isDeclarationName, isSimilarName } from "./declaration-name.ts";
import { walk } from "./walk.ts";

/** How many files are searched at most. */
const maxFiles = 100_000;

/** How many near misses are listed at most. */
const maxNearMisses = 5;

/** Files that may have been meant as declarations: with a similar name, or with the right name in an ignored or hidden folder. */
export async function nearMisses(folder: string): Promise<{ similar: string[]; ignored: string[] }> {
  const [similar, ignored]: string[][] = [[], []];
  let count = 0;
  for (const path of walk(folder, { ignores: false })) {
    if (isSimilarName(path)) similar?.push(path);
    else if (isDeclarationName(path)) ignored?.push(path);
    count += 1;
    if (count === maxFiles) break;
  }
  const first = (paths: readonly string[] = []) => [...paths].sort().slice(0, maxNearMisses);
  return { similar: first(similar), ignored: first(ignored) };
}
