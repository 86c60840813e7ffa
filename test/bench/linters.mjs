// The validators that are compared, and how each is called. Install them with:
//   npm install --prefix .cache/bench ajv-cli v8r @stoplight/spectral-cli
//   python3 -m venv .cache/bench/venv && .cache/bench/venv/bin/pip install check-jsonschema
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = join(root, "schema/weibo-provider.schema.json");
const installed = (path) => join(root, ".cache/bench", path);
const nodeTool = (path) => [process.execPath, installed(`node_modules/${path}`)];

/**
 * Each with its command, undefined if it is not installed, and its arguments for a folder of declarations. All validate the schema
 * without network; only weibo-provider checks images and rules that a schema cannot express.
 */
export const linters = [
  {
    name: "weibo-provider",
    command: [process.execPath, join(root, "dist/cli.js")],
    args: () => ["check", "--offline", "--format", "json"],
  },
  {
    name: "check-jsonschema",
    command: [installed("venv/bin/check-jsonschema")],
    args: (files) => ["--schemafile", schema, "-o", "json", ...files],
  },
  {
    name: "ajv-cli",
    command: nodeTool("ajv-cli/dist/index.js"),
    args: () => ["validate", "--spec=draft7", "--strict=false", "-s", schema, "-d", "apps/**/weibo-provider.yaml"],
  },
  { name: "v8r", command: nodeTool("v8r/src/index.js"), args: () => ["--schema", schema, "apps/**/weibo-provider.yaml"] },
  {
    name: "spectral",
    command: nodeTool("@stoplight/spectral-cli/dist/index.js"),
    args: () => ["lint", "apps/**/weibo-provider.yaml", "--ruleset", ".spectral.json", "--fail-severity", "error"],
  },
].map((linter) => (existsSync(linter.command.at(-1)) ? linter : { ...linter, command: undefined }));

/** A ruleset for spectral that validates a schema. */
export const spectralRuleset = (schemaText) =>
  `{"rules": {"schema": {"given": "$", "severity": "error", "then": {"function": "schema", "functionOptions": {"schema": ${schemaText}}}}}}`;
