import { execFile, spawnSync } from "node:child_process";
import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, isIPv6, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { DeclaredUrl } from "../../src/core/declaration/urls.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { root } from "../helpers/example.ts";
import { anyPortOf, eager, policyTowards, site, strictPolicy } from "../helpers/network-policy.ts";
import { type RawServer, respondsWith, sendsRaw, startRawServer } from "../helpers/raw-server.ts";

/** Spellings of one public source; names may list their addresses. `{port}` is replaced with the trap's port. */
interface Group {
  source: string;
  spellings: (string | { url: string; resolves: string[] })[];
}

const corpus = JSON.parse(readFileSync(new URL("corpus/spellings.json", import.meta.url), "utf8")) as Group[];
const spellings = corpus.flatMap((group) => group.spellings.map((entry) => (typeof entry === "string" ? { url: entry } : entry)));

/** Set for the run of this file inside the namespace. */
const isInside = process.env.EVERY_ADDRESS_IS_LOCAL === "yes";
const hasIPv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family }) => family === "IPv6"));
/** Should the guard break, addresses that do not response are not waited for long. */
const impatient = { timeouts: { lookup: 8_000, connect: 500, head: 1_000, total: 1_000, run: 60_000 }, retry: { ...eager, attempts: 1 } };

const page = "<!doctype html><title>Trap</title><p>Unexpected visitor.";

/** A server at every address of this machine, all of 127.0.0.0/8 among them; inside the namespace, at every address there is. */
const startTrap = () =>
  startRawServer(
    {
      ...sendsRaw(["HTTP/1.1 200 OK", "content-type: text/html", `content-length: ${page.length}`, "", page].join("\r\n")),
      // A TLS handshake gets no response: the connection is evidence enough.
      onConnection: (socket: Socket) => socket.once("data", ([type]) => type === 22 && socket.destroy()),
    },
    { address: hasIPv6 ? "::" : "0.0.0.0" },
  );

const named = (...urls: string[]): DeclaredUrl[] => urls.map((url, index) => ({ pointer: `/${index}`, url, purpose: "website" }));
const placed = (url: string, { port }: RawServer) => url.replaceAll("{port}", String(port));
/** Not `URL.canParse`: in Node 20, once it is hot, it denies URLs with Latin-1 letters. */
function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}

/** The spellings that are URLs at all. */
const validUrls = (trap: RawServer) => spellings.map(({ url }) => placed(url, trap)).filter(isUrl);
const hostOf = (url: string) => new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");

/** Gives each name of the corpus the addresses of its source, and every other name the loopback address. */
function lookupOfCorpus(trap: RawServer): (host: string) => Promise<LookupAddress[]> {
  const named = spellings.flatMap((entry) => ("resolves" in entry ? [[hostOf(placed(entry.url, trap)), entry.resolves] as const] : []));
  const known = new Map(named);
  return async (host) => (known.get(host) ?? ["127.0.0.1"]).map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
}

test("the corpus has at least 300 spellings that are URLs, none of them twice, each with its source", () => {
  expect(spellings.filter(({ url }) => isUrl(url.replaceAll("{port}", "1"))).length).toBeGreaterThanOrEqual(300);
  expect(new Set(spellings.map(({ url }) => url)).size).toBe(spellings.length);
  expect(new Set(corpus.map(({ source }) => source)).size).toBe(corpus.length);
  expect(corpus.filter((group) => group.source.trim() === "" || group.spellings.length === 0)).toEqual([]);
});

test("every spelling for HTTP leads to the trap's port", async () => {
  const trap = await startTrap();
  const elsewhere = validUrls(trap).filter((url) => /^https?:/.test(new URL(url).protocol) && new URL(url).port !== String(trap.port));
  expect(elsewhere).toEqual([]);
});

/** A network of its own in which packets for any address end at this machine. */
const inNamespace = [
  "-rn",
  "sh",
  "-c",
  'ip link set lo up && ip route add local 0.0.0.0/0 dev lo && ip -6 route add local ::/0 dev lo && exec "$@"',
  "sh",
];
const hasNamespaces = !isInside && process.platform === "linux" && spawnSync("unshare", [...inNamespace, "true"]).status === 0;

// Inside of the namespace, the same tests prove more.
describe.skipIf(hasNamespaces)(isInside ? "where every address is local" : "on this machine", () => {
  const reachable = isInside ? ["169.254.169.254", "10.0.0.1", "168.63.129.16", "100.100.100.200", "fd00:ec2::254", "2606:4700::1"] : [];

  test("the trap counts connections (control)", async () => {
    const trap = await startTrap();
    const addresses = ["127.0.0.1", "127.88.23.245", ...(hasIPv6 ? ["::1"] : []), ...reachable];
    for (const address of addresses) {
      const socket = connect(trap.port, address).resume();
      await once(socket, "connect");
      socket.end();
      await once(socket, "close");
    }
    expect(trap.connections).toBe(addresses.length);
  });

  test("no spelling is contacted", async () => {
    const trap = await startTrap();
    const policy = strictPolicy({ ...impatient, lookup: lookupOfCorpus(trap) });
    const contacted: string[] = [];
    const verdicts: string[] = [];
    // One after the other, to attribute each connection.
    for (const url of validUrls(trap)) {
      const before = trap.connections;
      for (const { verdict } of await checkUrls(named(url), policy)) verdicts.push(verdict);
      if (trap.connections > before || verdicts.at(-1) === "ok") contacted.push(url);
    }
    expect(contacted, contacted.join(" ")).toEqual([]);
    expect(trap.connections).toBe(0);
    expect(verdicts.filter((verdict) => verdict === "blocked").length).toBeGreaterThanOrEqual(300);
  });

  test("no spelling is contacted when an allowed host redirects to it", async () => {
    const trap = await startTrap();
    const requested = new Set<string>();
    const server = await startRawServer({
      onHead: (socket, head) => {
        const [, index] = /^GET \/spelling\/(\d+) /.exec(head) ?? [];
        if (index !== undefined) requested.add(index);
        const target = spellings[Number(index)];
        // Relative ones lead back here. Bytes go out as they are written: the server's text is Latin-1.
        const location = target && Buffer.from(placed(target.url, trap)).toString("latin1");
        (location === undefined ? respondsWith(404) : respondsWith(302, `location: ${location}`)).onHead?.(socket, head);
      },
    });
    const policy = policyTowards(server, { ...impatient, lookup: lookupOfCorpus(trap) });
    const checks = await checkUrls(named(...spellings.map((_, index) => `http://${site}/spelling/${index}`)), policy);
    const passed = checks.flatMap(({ verdict }, index) => (verdict === "ok" ? [spellings[index]?.url] : []));
    expect(passed, passed.join(" ")).toEqual([]);
    expect(trap.heads, trap.heads.join()).toEqual([]);
    expect(trap.connections).toBe(0);
    expect(requested.size).toBe(spellings.length);
  });

  test.runIf(isInside)("with the guard opened for its hosts, most of the corpus is contacted", async () => {
    const trap = await startTrap();
    const urls = validUrls(trap);
    const policy = strictPolicy({ ...impatient, lookup: lookupOfCorpus(trap), allowPrivate: anyPortOf(...urls.map(hostOf)) });
    const checks = await checkUrls(named(...urls), policy);
    expect(checks.filter(({ verdict }) => verdict === "ok").length).toBeGreaterThanOrEqual(300);
  });
});

test.skipIf(!hasNamespaces)(
  "no spelling is contacted in a network where every address is local (needs unshare and ip)",
  { timeout: 60_000 },
  async () => {
    const vitest = [
      `${root}node_modules/vitest/vitest.mjs`,
      "run",
      fileURLToPath(import.meta.url),
      "--root",
      root,
      "--reporter",
      "json",
      "--no-cache",
    ];
    const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
    const run = promisify(execFile)("unshare", [...inNamespace, process.execPath, ...vitest], {
      cwd: root,
      env: { ...Object.fromEntries(environment), EVERY_ADDRESS_IS_LOCAL: "yes" },
      maxBuffer: 2 ** 24,
    });
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    const { testResults } = JSON.parse(stdout) as {
      testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
    };
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.flatMap(({ failureMessages }) => failureMessages)).toEqual([]);
    expect(results.filter(({ status }) => status === "passed")).toHaveLength(6);
  },
);
