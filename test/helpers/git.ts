import { execFileSync } from "node:child_process";
import { isWindows } from "./system.ts";

/** Runs git commands one after the other in a folder; from one shell, because starting a process from a large one is slow. */
export function runGit(folder: string, lines: readonly (readonly string[])[], input?: Buffer): void {
  // Ignore the machine's git configuration.
  const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  if (isWindows) {
    for (const line of lines) execFileSync("git", line, { cwd: folder, env, stdio: "pipe", ...(line === lines.at(-1) && { input }) });
    return;
  }
  const script = lines.map((line) => ["git", ...line].map(shellWord).join(" ")).join(" && ");
  execFileSync("sh", ["-c", script], { cwd: folder, env, input, stdio: "pipe" });
}

const shellWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Makes a folder a repository with one commit of all its files. */
export function commitAll(folder: string): void {
  runGit(folder, [
    ["init", "-q"],
    ["add", "-A"],
    ["-c", "user.name=x", "-c", "user.email=x@example", "commit", "-q", "-m", "base"],
  ]);
}
