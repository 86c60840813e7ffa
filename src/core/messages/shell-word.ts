import { visible } from "./printable.ts";

/** The shells whose syntax printed commands may have. */
export type Shell = "posix" | "powershell" | "cmd";

/**
 * The shell that a user types commands in.
 * Sources: Microsoft, about_PSModulePath: PowerShell sets it outside of Windows too; cmd sets PROMPT, and MSYS2 sets MSYSTEM.
 */
export function shellOf(platform: string, environment: Readonly<Record<string, string | undefined>>): Shell {
  const { PSModulePath: modules, PROMPT: prompt, MSYSTEM: system, SHELL: shell } = environment;
  if (platform !== "win32") return modules ? "powershell" : "posix";
  if (system || shell) return "posix";
  return prompt ? "cmd" : "powershell";
}

/** How each shell writes a word, a variable, and the end of a line that continues. */
const syntax: Readonly<
  Record<Shell, { quote: (text: string) => string; set: (name: string, value: string) => string; continued: string }>
> = {
  posix: {
    quote: (text) => `'${text.replaceAll("'", "'\\''")}'`,
    set: (name, value) => `export ${name}=${shellWord(value)}`,
    continued: "\\",
  },
  // PowerShell also ends a text at typographic quotes.
  powershell: {
    quote: (text) => `'${text.replace(/['‘’‚‛]/g, "$&$&")}'`,
    set: (name, value) => `$env:${name} = ${syntax.powershell.quote(visible(value))}`,
    continued: "`",
  },
  // Within quotes, only % has a meaning, which no sign escapes there.
  cmd: {
    quote: (text) => `"${text.replaceAll('"', '""').replaceAll("%", '"^%"')}"`,
    set: (name, value) => `set ${syntax.cmd.quote(`${name}=${visible(value)}`)}`,
    continued: "^",
  },
};

/**
 * Quotes a value for a command that people paste into a shell, if needed. Invisible characters are shown as escapes: the command then
 * names no file, and cannot affect the terminal.
 */
export function shellWord(value: string, shell: Shell = "posix"): string {
  const shown = visible(value);
  const isPlain = shell === "posix" ? /^[\w./:@,+-]+$/ : /^[\w./:\\-]+$/;
  return shown === value && isPlain.test(value) ? value : syntax[shell].quote(shown);
}

/** The command that sets an environment variable. */
export function setVariable(name: string, value: string, shell: Shell): string {
  return syntax[shell].set(name, value);
}

/** A command over several lines, indented. */
export function commandLines(parts: readonly string[], shell: Shell): string {
  return parts.join(` ${syntax[shell].continued}\n    `);
}
