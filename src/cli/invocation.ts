/**
 * How this program was called, for commands to copy: `npx` runs it in projects where it is not on the PATH.
 * @param environment with the variables that npm sets for what it runs
 */
export function invocation({ npm_command: npmCommand }: Readonly<Record<string, string | undefined>>): string {
  return npmCommand === "exec" ? "npx weibo-provider" : "weibo-provider";
}
