import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sendsRaw, startRawServer } from "../../helpers/raw-server.ts";
import { situations } from "./situations.ts";

/**
 * The long run, which writes what other tools say with `--update`:
 * `CURL=curl LYCHEE=… LINKINATOR=… npx vitest run test/network/lab/other-tools.test.ts`.
 */
const { CURL, LYCHEE, LINKINATOR } = process.env;

/** What a tool says about a URL: `ok`, `broken`, or `timeout`. */
type Verdicts = Map<string, string>;

test.skipIf(!CURL || !LYCHEE || !LINKINATOR)(
  "other tools give the verdicts that the documentation lists",
  async () => {
    const urls = await Promise.all(
      situations.map(async ({ bytes, behavior }) => `http://127.0.0.1:${(await startRawServer(behavior ?? sendsRaw(bytes ?? ""))).port}/`),
    );
    const folder = await mkdtemp(join(tmpdir(), "weibo-provider-tools-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "links.txt"), urls.join("\n"));
    await writeFile(join(folder, "links.html"), `<!doctype html>${urls.map((url) => `<a href="${url}">x</a>`).join("")}`);
    const curl = new Map(await Promise.all(urls.map(async (url) => [url, await curlVerdict(url)] as const)));
    const lychee = lycheeVerdicts(
      await outputOf(LYCHEE, "--format", "json", "-vv", "--no-progress", "--timeout", "10", join(folder, "links.txt")),
    );
    const linkinator = linkinatorVerdicts(
      await outputOf(LINKINATOR, join(folder, "links.html"), "--format", "json", "--verbosity", "info", "--timeout", "10000"),
    );
    const results = situations.map(({ name }, index) => {
      const verdictOf = (verdicts: Verdicts) => verdicts.get(urls[index] ?? "") ?? "none";
      return [name, { curl: verdictOf(curl), lychee: verdictOf(lychee), linkinator: verdictOf(linkinator) }];
    });
    await expect(`${JSON.stringify(Object.fromEntries(results), null, 2)}\n`).toMatchFileSnapshot("other-tools.json");
  },
  300_000,
);

/** What a program prints, whatever its exit code. */
function outputOf(command = "", ...line: string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_proxy$|^NODE_OPTIONS$/i.test(name)));
  return new Promise((resolve) => execFile(command, line, { env, timeout: 240_000, maxBuffer: 2 ** 26 }, (_, stdout) => resolve(stdout)));
}

function curlVerdict(url: string): Promise<string> {
  const line = ["--silent", "--fail", "--location", "--compressed", "--max-time", "10", "--output", "/dev/null", "--noproxy", "*", url];
  return new Promise((resolve) =>
    execFile(CURL ?? "", line, (error) => resolve(error === null ? "ok" : error.code === 28 ? "timeout" : "broken")),
  );
}

function lycheeVerdicts(output: string): Verdicts {
  const report = JSON.parse(output) as Record<string, Record<string, { url: string }[]>>;
  const groups = { success_map: "ok", error_map: "broken", timeout_map: "timeout" };
  return new Map(
    Object.entries(groups).flatMap(([group, verdict]) =>
      Object.values(report[group] ?? {}).flatMap((links) => links.map(({ url }) => [url, verdict] as const)),
    ),
  );
}

function linkinatorVerdicts(output: string): Verdicts {
  const { links } = JSON.parse(output.slice(output.indexOf("{"))) as { links: { url: string; state: string }[] };
  return new Map(links.map(({ url, state }) => [url, state === "OK" ? "ok" : "broken"]));
}
