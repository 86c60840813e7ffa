// Bundles the command line and the Action into dist/: ESM with split chunks, so that a check without network loads no network code.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

/** The folder to write to; `dist/` unless another is named. */
const dist = process.argv[2] ?? fileURLToPath(new URL("../dist/", import.meta.url));
const packageName = (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1].replace("@", "").replace("/", "-");

await rm(dist, { recursive: true, force: true });
await build({
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  input: { cli: "src/cli.ts", index: "src/action.ts" },
  platform: "node",
  // @actions/core imports an HTTP client for calls that nothing here makes; it says nothing of side effects, and has none.
  treeshake: { moduleSideEffects: (id) => !id.includes("/node_modules/@actions/") },
  transform: { target: "node20" },
  output: {
    dir: dist,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    // A chunk a package: their names say what is loaded.
    codeSplitting: { groups: [{ test: /node_modules/, name: packageName, debugName: "packages" }] },
    comments: { legal: true },
  },
  logLevel: "warn",
});
