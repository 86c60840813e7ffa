import { git } from "./git.ts";

/**
 * The default branch of the repository that contains a folder: that of its remote, otherwise the current branch; `main` without a
 * repository or git.
 */
export async function defaultBranch(folder: string): Promise<string> {
  const remote = await line(folder, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (remote !== undefined) return remote.replace(/^origin\//, "");
  return (await line(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])) ?? "main";
}

async function line(folder: string, command: readonly string[]): Promise<string | undefined> {
  const output = await git(folder, command).catch(() => undefined);
  return output?.toString("utf8").trim() || undefined;
}
