// Test double of github/codeql-action/upload-sarif.
const { copyFileSync, mkdirSync } = require("node:fs");
const { join, resolve } = require("node:path");

const { INPUT_SARIF_FILE, INPUT_CATEGORY, GITHUB_WORKSPACE, DOUBLES_STORE } = process.env;
const folder = join(DOUBLES_STORE, "sarif");
mkdirSync(folder, { recursive: true });
copyFileSync(resolve(GITHUB_WORKSPACE, INPUT_SARIF_FILE), join(folder, `${INPUT_CATEGORY}.sarif`));
