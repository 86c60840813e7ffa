// Test double of actions/upload-artifact.
const { cpSync } = require("node:fs");
const { join, resolve } = require("node:path");

const { INPUT_NAME, INPUT_PATH, GITHUB_WORKSPACE, DOUBLES_STORE } = process.env;
if (process.env["INPUT_IF-NO-FILES-FOUND"] !== "error") throw new Error("only if-no-files-found: error is implemented");
if (INPUT_PATH === "") throw new Error("the input path is empty");
cpSync(resolve(GITHUB_WORKSPACE, INPUT_PATH), join(DOUBLES_STORE, "artifacts", INPUT_NAME), { recursive: true });
