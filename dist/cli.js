#!/usr/bin/env node
// src/cli.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** Ends with the run. Not awaited here: old versions cannot parse a top-level await. */
const finished = major > 20 || major === 20 && minor >= 19 ? run().catch(fail) : refuse();
async function run() {
	const { enableCompileCache } = process.getBuiltinModule("module");
	if (enableCompileCache) enableCompileCache();
	const line = process.argv.slice(2);
	if (line.length === 1 && (line[0] === "--version" || line[0] === "-V")) return printVersion();
	const { fileURLToPath } = process.getBuiltinModule("url");
	const { start } = await import("./commands.js").then((chunk) => ({ start: chunk.t }));
	await start(fileURLToPath(new URL("..", import.meta.url)));
}
function printVersion() {
	const { readFileSync } = process.getBuiltinModule("fs");
	process.stdout.on("error", (error) => error.code !== "EPIPE" && fail(error));
	process.stdout.write(`${JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version}\n`);
}
/** The program itself cannot be loaded, for example because no more files can be opened. */
function fail(error) {
	process.exitCode = 3;
	process.stderr.write(`weibo-provider: ${error.message}\n`);
}
async function refuse() {
	process.exitCode = 2;
	process.stderr.write(`weibo-provider: requires Node.js 20.19 or newer; this is ${process.versions.node}\nweibo-provider：需要 Node.js 20.19 或更高版本；当前版本为 ${process.versions.node}\n`);
}
export { finished };
