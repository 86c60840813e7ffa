// Test double of actions/cache/save.
const { copyFileSync, mkdirSync } = require("node:fs");
const { join } = require("node:path");

const { INPUT_PATH, INPUT_KEY, DOUBLES_STORE } = process.env;
const folder = join(DOUBLES_STORE, "cache");
mkdirSync(folder, { recursive: true });
copyFileSync(INPUT_PATH, join(folder, INPUT_KEY));
process.stdout.write(`saved ${INPUT_KEY}\n`);
