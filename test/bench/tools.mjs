// How each tool is called, and how its output is parsed. Nothing here measures.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { concurrency } from "./plan.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = `${root}dist/cli.js`;
const lychee = { name: "lychee", command: process.env.LYCHEE, versionArgs: ["--version"], verdicts: lycheeVerdicts };
const linkinator = { name: "linkinator", command: process.env.LINKINATOR, versionArgs: ["--version"], verdicts: linkinatorVerdicts };

/** URLs that one declaration names. */
const urlsOfDeclaration = 4;

/**
 * The rows of the table. `command` is undefined where the environment names no such tool; `args` takes what `prepare` wrote and the
 * hosts with their ports; `verdicts` takes its output, and gives a map from URL to `ok`, `broken`, `unknown` or a word of the tool's own.
 */
export const rows = [
  {
    name: "only the requests (ideal)",
    settings: "",
    command: process.execPath,
    versionArgs: ["--version"],
    args: () => [fileURLToPath(new URL("urls-ideal.mjs", import.meta.url)), "links.txt"],
  },
  {
    name: "weibo-provider",
    settings: "as shipped",
    command: process.execPath,
    versionArgs: [cli, "--version"],
    args: ({ declarations, hosts }) => [
      cli,
      "check",
      declarations,
      "--format",
      "json",
      ...hosts.flatMap((host) => ["--allow-private", host]),
    ],
    verdicts: (text) => new Map(JSON.parse(text).urls.map(({ url, verdict }) => [url, verdict])),
  },
  { ...lychee, settings: "as shipped: 3 retries", args: lycheeArgs() },
  { ...lychee, settings: "`--max-retries 1`", args: lycheeArgs("--max-retries", "1") },
  { ...linkinator, settings: "as shipped: no retries", args: linkinatorArgs() },
  {
    ...linkinator,
    settings: "`--retry --retry-errors`, count 3 and jitter 5 as its README has them",
    args: linkinatorArgs("--retry", "--retry-errors", "--retry-errors-count", "3", "--retry-errors-jitter", "5"),
  },
];

/**
 * Writes the same URLs in the form that each tool reads, in the same order.
 * @returns the declarations' folder, the folder of the others' lists, and names of the lists in it
 */
export async function prepare(folder, pages) {
  const urls = pages.map(({ url }) => url);
  const declarations = `${folder}/declarations`;
  for (let start = 0; start < urls.length; start += urlsOfDeclaration) {
    const path = `${declarations}/${String(start).padStart(4, "0")}`;
    await mkdir(path, { recursive: true });
    await writeFile(`${path}/weibo-provider.yaml`, declarationOf(urls.slice(start, start + urlsOfDeclaration)));
  }
  const lists = `${folder}/lists`;
  await mkdir(lists, { recursive: true });
  await writeFile(`${lists}/links.txt`, `${urls.join("\n")}\n`);
  await writeFile(`${lists}/links.html`, `<!doctype html>\n${urls.map((url) => `<a href="${url}">x</a>`).join("\n")}\n`);
  return { declarations, lists };
}

function declarationOf([website, home, login, register]) {
  return `version: 1
app:
  website: ${website}
site:
  home: ${home}
  login: ${login}
  register: ${register}
`;
}

function lycheeArgs(...settings) {
  return () => ["--format", "json", "-vv", "--no-progress", "--max-concurrency", String(concurrency), ...settings, "links.txt"];
}

function linkinatorArgs(...settings) {
  return () => ["links.html", "--format", "json", "--verbosity", "info", "--concurrency", String(concurrency), ...settings];
}

/** lychee groups links by result, and within that by the list that they came from. Its only unknown is a timeout. */
function lycheeVerdicts(text) {
  const report = JSON.parse(text);
  const groups = { success_map: "ok", error_map: "broken", timeout_map: "unknown" };
  return new Map(
    Object.entries(groups).flatMap(([group, verdict]) =>
      Object.values(report[group] ?? {}).flatMap((links) => links.map(({ url }) => [url, verdict])),
    ),
  );
}

/** linkinator calls a link OK, BROKEN or SKIPPED, and has no verdict for unknown. */
function linkinatorVerdicts(text) {
  const messages = { OK: "ok", BROKEN: "broken", SKIPPED: "skipped" };
  return new Map(JSON.parse(text.slice(text.indexOf("{"))).links.map(({ url, state }) => [url, messages[state]]));
}
