import { createSocket } from "node:dgram";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { systemLookup } from "../../src/network/lookup.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { anyPortOf, named, patient, strictPolicy } from "../helpers/network-policy.ts";
import { opens, startRawServer } from "../helpers/raw-server.ts";
import { isWindows } from "../helpers/system.ts";

/** A name server on loopback: names that begin with `slow` get no response, with `failed` a SERVFAIL, with `missing` an NXDOMAIN, all others the given address. */
async function startNameServer(address: string) {
  const queries: string[] = [];
  const server = createSocket("udp4");
  server.on("message", (query, { port }) => {
    const { name, end } = nameIn(query);
    const isIPv4 = query.readUInt16BE(end) === 1;
    queries.push(`${name} ${isIPv4 ? "A" : "AAAA"}`);
    if (name.startsWith("slow")) return;
    const error = name.startsWith("failed") ? 2 : name.startsWith("missing") ? 3 : 0;
    const hasAddress = isIPv4 && error === 0;
    const answer = Buffer.concat([Buffer.from("c00c00010001000000ff0004", "hex"), Buffer.from(address.split(".").map(Number))]);
    const head = Buffer.from([0x81, 0x80 + error, 0, 1, 0, hasAddress ? 1 : 0, 0, 0, 0, 0]);
    server.send(
      Buffer.concat([query.subarray(0, 2), head, query.subarray(12, end + 4), ...(hasAddress ? [answer] : [])]),
      port,
      "127.0.0.1",
    );
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { servers: [`127.0.0.1:${server.address().port}`], queries };
}

function nameIn(query: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join("."), end: at + 1 };
}

const never = new AbortController().signal;

describe("a name", () => {
  test("is resolved by the name servers, without the system's threads", async () => {
    const { servers, queries } = await startNameServer("8.8.4.4");
    expect(await systemLookup("www.acme.example", never, servers)).toEqual([{ address: "8.8.4.4", family: 4 }]);
    expect(queries.sort()).toEqual(["www.acme.example A", "www.acme.example AAAA"]);
  });

  test.each(["localhost", "router", "printer.local"])("%s is not sent to the name servers", async (host) => {
    const { servers, queries } = await startNameServer("8.8.4.4");
    await systemLookup(host, never, servers).catch(() => []);
    expect(queries).toEqual([]);
  });

  test("that the name servers fail to resolve is not looked up with the system's threads", async () => {
    const { servers } = await startNameServer("8.8.4.4");
    await expect(systemLookup("failed.acme.example", never, servers)).rejects.toMatchObject({ code: "ESERVFAIL" });
  });

  test("that DNS does not know is looked up by the system", async () => {
    const { servers } = await startNameServer("8.8.4.4");
    const found = [{ address: "8.8.4.4", family: 4 }];
    expect(await systemLookup("missing.acme.example", never, servers, async () => found)).toEqual(found);
  });

  test("that DNS does not know does not exist if the system finds none in time", async () => {
    const { servers } = await startNameServer("8.8.4.4");
    const abort = new AbortController();
    const system = () => {
      abort.abort();
      return new Promise<never>(() => {});
    };
    await expect(systemLookup("missing.acme.example", abort.signal, servers, system)).rejects.toMatchObject({ code: "ENOTFOUND" });
  });

  test("whose lookup is aborted before its turn is not looked up", async () => {
    await expect(systemLookup("printer.local", AbortSignal.abort(new Error("late")))).rejects.toThrow("late");
  });

  test("without a response ends when its lookup is aborted", async () => {
    const { servers } = await startNameServer("8.8.4.4");
    const abort = new AbortController();
    const lookup = systemLookup("slow.acme.example", abort.signal, servers);
    abort.abort();
    await expect(lookup).rejects.toThrow();
  });
});

test("30 names without a response do not delay 20 healthy sites", async () => {
  const { servers } = await startNameServer("127.0.0.1");
  const server = await startRawServer(opens);
  const hosts = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}${index}.acme.example`);
  const [slow, healthy] = [hosts("slow", 30), hosts("healthy", 20)];
  // Sockets of Windows take longer.
  const limit = isWindows ? 6_000 : 1_500;
  const policy = strictPolicy({
    allowPrivate: anyPortOf(...healthy),
    lookup: (host, signal) => systemLookup(host, signal, servers),
    timeouts: { ...patient, lookup: limit },
  });
  const start = performance.now();
  const doneAt: number[] = [];
  const urls = [...slow, ...healthy].map((host) => `http://${host}:${server.port}/`);
  const checks = await checkUrls(named("website", ...urls), policy, { onProgress: (done) => (doneAt[done] = performance.now() - start) });
  const elapsed = performance.now() - start;
  expect(checks.slice(0, 30).map(({ failure }) => failure?.kind)).toEqual(slow.map(() => "dns-timeout"));
  expect(checks.slice(30).map(({ verdict }) => verdict)).toEqual(healthy.map(() => "ok"));
  // The healthy ones are done before the first lookup ends, with their own time; the run ends with the lookups.
  expect(doneAt[20]).toBeLessThan(limit);
  for (const { milliseconds = Infinity } of checks.slice(30)) expect(milliseconds).toBeLessThan(limit);
  expect(elapsed).toBeLessThan(2 * limit);
});
