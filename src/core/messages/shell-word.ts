import { visible } from "./printable.ts";

/**
 * A value as one word of a command that people paste into a shell: in POSIX single quotes where it needs them. What nobody can
 * see shows as an escape: such a command names nothing, and does no harm in the terminal that shows it.
 */
export function shellWord(value: string): string {
  const shown = visible(value);
  return /^[\w./:@,+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
