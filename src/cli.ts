#!/usr/bin/env node
// Node.js 12 and newer parse this file and report that they are too old: it has no syntax after ES2019, and imports only on demand.

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** Ends with the run. Not awaited here: old versions cannot parse a top-level await. */
export const finished = major > 20 || (major === 20 && minor >= 19) ? run().catch(fail) : refuse();

async function run() {
  // Since Node 22.1: compiled code is kept in the system's temporary folder, so that later runs start faster.
  const { enableCompileCache } = process.getBuiltinModule("module") as { enableCompileCache?: () => void };
  if (enableCompileCache) enableCompileCache();
  const line = process.argv.slice(2);
  // Programs that only want to know the version wait for nothing else.
  if (line.length === 1 && (line[0] === "--version" || line[0] === "-V")) return printVersion();
  const { fileURLToPath } = process.getBuiltinModule("url");
  const { start } = await import("./cli/start.ts");
  // The program's root is the parent of both src/ and dist/.
  await start(fileURLToPath(new URL("..", import.meta.url)));
}

function printVersion() {
  const { readFileSync } = process.getBuiltinModule("fs");
  process.stdout.on("error", (error: NodeJS.ErrnoException) => error.code !== "EPIPE" && fail(error));
  process.stdout.write(`${JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version}\n`);
}

/** The program itself cannot be loaded, for example because no more files can be opened. */
function fail(error: Error) {
  process.exitCode = 3;
  process.stderr.write(`weibo-provider: ${error.message}\n`);
}

async function refuse() {
  process.exitCode = 2;
  process.stderr.write(
    `weibo-provider: requires Node.js 20.19 or newer; this is ${process.versions.node}\n` +
      `weibo-provider：需要 Node.js 20.19 或更高版本；当前版本为 ${process.versions.node}\n`,
  );
}
