// Test double of actions/cache/restore: an exact key, otherwise the newest entry with one of the prefixes.
const { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } = require("node:fs");
const { dirname, join } = require("node:path");

const { INPUT_PATH, INPUT_KEY, DOUBLES_STORE } = process.env;
const folder = join(DOUBLES_STORE, "cache");
const prefixes = (process.env["INPUT_RESTORE-KEYS"] ?? "").split("\n").filter((line) => line !== "");
const age = (name) => -statSync(join(folder, name)).mtimeMs;
const names = existsSync(folder) ? readdirSync(folder).sort((one, other) => age(one) - age(other)) : [];
const match = names.find((name) => name === INPUT_KEY) ?? names.find((name) => prefixes.some((prefix) => name.startsWith(prefix)));

if (match === undefined) process.stdout.write("no cache entry\n");
else {
  mkdirSync(dirname(INPUT_PATH), { recursive: true });
  copyFileSync(join(folder, match), INPUT_PATH);
  process.stdout.write(`restored ${match}\n`);
}
