/** For each key, how many equal ones stand before it: tells repeats apart without naming their lines. */
export function repeats(keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  });
}
