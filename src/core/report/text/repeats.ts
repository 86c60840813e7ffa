/** For each key, the number of equal keys before it: distinguishes repeats without line numbers. */
export function repeats(keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  });
}
