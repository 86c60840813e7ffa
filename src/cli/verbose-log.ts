import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatUntrusted } from "../core/messages/format.ts";
import type { UrlOptions } from "../core/options/urls.ts";
import type { RunReport } from "../core/report/report.ts";
import { withoutCommands } from "../core/report/text/log.ts";
import type { CommandContext } from "./command-context.ts";

/** Logs what bug reports need: the versions of the program and of Node.js, and the file with defaults. */
export async function logVersion({ packageRoot, messages, config, redact }: CommandContext): Promise<void> {
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
  log(formatUntrusted(messages.cli.verbose.version, { version, node: process.versions.node, platform: process.platform }), redact);
  if (config.path !== undefined) log(formatUntrusted(messages.cli.verbose.config, { path: config.path }), redact);
}

/** Logs which declarations were checked. */
export function logFiles({ files }: Pick<RunReport, "files">, { messages, redact }: CommandContext): void {
  log(formatUntrusted(messages.cli.verbose.files, { count: files.length, files: files.map(({ file }) => file) }), redact);
}

/** Logs each URL that is done, with a host that is pending. */
export function logProgress({ messages, redact }: CommandContext): UrlOptions["onProgress"] {
  const { progress, progressPending } = messages.report;
  return (done, total, host) =>
    log(formatUntrusted(host === undefined ? progress : progressPending, { done, total, host: host ?? "" }), redact);
}

function log(line: string, redact: CommandContext["redact"]): void {
  process.stderr.write(`${redact(withoutCommands(line))}\n`);
}
