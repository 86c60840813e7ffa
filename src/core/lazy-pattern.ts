/**
 * A regular expression that is built when it is first used. V8 looks up the Unicode properties of a literal while it parses the file,
 * which takes up to a millisecond each, also in a run that never uses it.
 * @returns a function that returns the same regular expression each time
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
