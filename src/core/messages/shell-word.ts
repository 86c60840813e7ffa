import { visible } from "./printable.ts";

/**
 * Quotes a value for a command that people paste into a POSIX shell, if needed. Invisible characters are shown as escapes:
 * the command then names no file, and cannot affect the terminal.
 */
export function shellWord(value: string): string {
  const shown = visible(value);
  return /^[\w./:@,+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
