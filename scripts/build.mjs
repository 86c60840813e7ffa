// Bundles the command line and the Action into dist/: ESM, one chunk per folder of src and one per heavy package, so that a change
// in a feature shows up in its own file, and a run loads only what it needs.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { licenses } from "./licenses.mjs";
import { modulePath } from "./module-path.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The folder to write to; `dist/` unless another one is named. */
const dist = process.argv[2] ?? fileURLToPath(new URL("../dist/", import.meta.url));

/** The chunk of a package, by the first pattern that matches its path below node_modules. Small packages share one. */
const packageChunks = [
  [
    /^(?:@actions\/(?:github|http-client)|@octokit|before-after-hook|bottleneck|content-type|json-with-bigint|tunnel|universal-user-agent)\b/,
    "octokit",
  ],
  // src/network needs its client only; the rest comes with the API client.
  [
    /^undici\/lib\/(?:api|core|encoding|llhttp|util|web\/(?:infra|webidl))\/|^undici\/lib\/(?:dispatcher\/(?:agent|client|client-h[12]|dispatcher|dispatcher-base|env-http-proxy-agent|fixed-queue|pool|pool-base|proxy-agent|socks5-proxy-agent)|handler\/(?:un)?wrap-handler|web\/fetch\/(?:body|constants|data-url|formdata|formdata-parser|global|util))\.js$/,
    "undici",
  ],
  [/^undici\//, "octokit"],
  [/^yaml\//, "yaml"],
  [/^(?:htmlparser2|dom-serializer|domelementtype|domhandler|domutils|entities|js-tokens|tldts|tldts-core)\//, "htmlparser2"],
  // Rarely loaded; the XML parser, for XHTML only, takes long to start.
  [/^(?:diff|saxes|xmlchars)\//, "fix"],
  [/^@actions\/core\//, "github"],
  [/^(?:get-east-asian-width|leven)\//, "messages"],
  [/^(?:eventemitter3|p-queue|p-timeout)\//, "network"],
  [/./, "globs"],
];

/**
 * The chunk of a source file, by the first pattern that matches its path below src. What matches none is part of the entry or of the
 * command that loads it. Chunks import one another in one direction only: core; files, network; targets; sync; run; commands.
 */
const sourceChunks = [
  [/^core\/messages\/zh\//, "messages-zh"],
  [/^core\/messages\/catalogs\./, "guide"],
  [
    /^core\/(?:messages\/|config\/config\.|language\.|usage-error|exhausted-error|lazy-pattern|explain\/explain-error|options\/(?:choice|fail-on|language|targets)|parse-url|targets\/registry|secrets\/(?:redact|reserved-names|secret|shapes|typed-keys|weak)\b|report\/(?:error-text|formats\/index|text\/markdown)|setup\/(?:evaluation|service-steps)\.|rules\/(?:rule|schema\/nearest)\.|declaration\/urls\.|urls\/(?:url-check|private-hostname|address|special-ranges)\b|weibo\/(?:probe-check|error-identifiers))|^targets\/(?:index|[^/]+\/(?:account|callback|description|host|location|login|messages\/\w+|module|options|origin|protocol|setup|sign-in|allow-list|rules\/[^/]+)\.)|^cli\/invocation\./,
    "messages",
  ],
  // Small chunks are merged, so that each identity service has one of its own.
  [
    /^core\/(?:guide|init|report\/status)\/|^core\/images\/content-ids|^core\/setup\/(?:next-action|stages)|^cli\/(?:guide-|review-command|status-command|init\/)|^targets\/[^/]+\/init\.|^files\/(?:guide-|review-|tree)|^github\/guide-/,
    "guide",
  ],
  [/^core\/(?:review|report\/review)\/|^targets\/[^/]+\/review|^core\/report\/(?:comment|markdown-sections|formats\/markdown)\./, "review"],
  // Plans need the network, and the same queue of requests.
  [/^sync\/|^core\/sync\/(?:sync-all|conflicts|remote-reads|turns)\b/, "network"],
  [/^cli\/(?:start|main|commands|command-context|invocation|arguments|options|help|wrap|completion\/)/, "commands"],
  [/^network\/(?:options|policy|host-and-port|local-addresses)\b/, "files"],
  [/^core\/fix\/|^files\/fix-|^network\/xml\./, "fix"],
  [/^scripts\/undici-client/, "undici"],
  // Only pages need it, and its patterns are built when it is loaded.
  [/^core\/urls\/login-hints\./, "network"],
  // Loads the library, which most declarations need no part of.
  [/^core\/declaration\/full-yaml\./, "yaml"],
  [/^core\//, "core"],
  [/^targets\/[^/]+\/emulator\//, "emulator"],
  [/^targets\/([^/]+)\//, "$1"],
  [/^network\//, "network"],
  [/^files\/(?:walk|match-globs|near-misses)|^check\/threads/, "globs"],
  [/^files\/|^github\/output-file|^cli\/report-output/, "files"],
  [/^(?:emulator\/|cli\/(?:demo|emulator-command))/, "emulator"],
  // With the library, whose import fails for malformed variables: the caller of the dynamic import handles that.
  [/^github\/api\/client/, "octokit"],
  [/^github\/(?:api\/|pull-request|post-comment|hunks|suggest|review|base)/, "pull-request"],
  [/^github\//, "github"],
  [/^(?:run|signals)\.ts$|^check\/(?!worker)|^cli\/(?:color|confirmation|run-command|stdin|url-progress|verbose-log)/, "run"],
];

/** undici compares headers with Node's own class, whose getter would load Node's copy of undici as well. */
const oneHttpStack = {
  name: "one-http-stack",
  transform: (code, id) =>
    modulePath(root, id).endsWith("node_modules/undici/lib/web/cookies/index.js")
      ? code.replace("globalThis.Headers", "undefined")
      : undefined,
};

/** src/network imports the parts of undici that it needs. */
const undiciClient = {
  name: "undici-client",
  resolveId: (id, importer = "") =>
    id === "undici" && modulePath(root, importer).startsWith("src/network/") ? join(root, "scripts/undici-client.mjs") : undefined,
};

/** The name of the chunk that a module belongs to; null leaves it to the entry that imports it. */
function chunkOf(id) {
  // Helpers of the bundler have ids without a file.
  if (id.startsWith("\0")) return "messages";
  const path = modulePath(root, id);
  const [table, name] = path.includes("node_modules/")
    ? [packageChunks, path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)]
    : [sourceChunks, path.replace(/^src\//, "")];
  const [pattern, chunk] = table.find(([candidate]) => candidate.test(name)) ?? [];
  return pattern === undefined ? null : chunk.replace("$1", pattern.exec(name)[1]);
}

/**
 * Lets dynamic imports load the chunk itself: the bundler puts a file with one line between the two wherever a chunk holds more than
 * the module that is imported.
 */
function withoutFacades(files) {
  const facades = new Map();
  for (const [name, code] of files) {
    const [, names, target] = /^(?:import "[^"]+";\n)*export \{ ([^}]+) \} from "(\.\/[^"]+)";\s*$/.exec(code) ?? [];
    if (target !== undefined) facades.set(name, { target, members: names.split(", ").map((entry) => entry.split(" as ")) });
  }
  const inlined = (code) =>
    withoutEmptyImports(code).replace(/import\("\.\/([^"]+)"\)/g, (whole, name) => {
      const facade = facades.get(name);
      if (!facade) return whole;
      const members = facade.members.map(([local, exported = local]) => `${exported}: chunk.${local}`);
      return `import("${facade.target}").then((chunk) => ({ ${members.join(", ")} }))`;
    });
  return new Map([...files].filter(([name]) => !facades.has(name)).map(([name, code]) => [name, inlined(code)]));
}

/** Drops imports of the bundler's helpers that import nothing: the entry of the command line has to load in old versions of Node. */
function withoutEmptyImports(code) {
  return code.replace(/^import "\.\/rolldown-runtime\.js";\n/m, "");
}

await rm(dist, { recursive: true, force: true });
const { output } = await build({
  cwd: root,
  input: { cli: "src/cli.ts", index: "src/action.ts", "check-worker": "src/check/worker.ts" },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  write: false,
  // @actions/core imports an HTTP client for calls that nothing here makes; it declares no side effects, and has none.
  treeshake: { moduleSideEffects: (id) => !modulePath(root, id).includes("node_modules/@actions/") },
  transform: { target: "node20" },
  // The same code as modules, of which only the used ones are bundled; and its parser does not read `process.env` for each token.
  resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") } },
  plugins: [licenses(), oneHttpStack, undiciClient],
  output: {
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: "folders and packages" }] },
  },
  logLevel: "warn",
});
const files = withoutFacades(new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source])));
await mkdir(dist, { recursive: true });
for (const [name, text] of files) await writeFile(join(dist, name), text);
