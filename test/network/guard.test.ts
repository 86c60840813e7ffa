import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { localAddresses } from "../../src/network/local-addresses.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import {
  anyPortOf,
  endpointsOf,
  headOf,
  lookupOf,
  named,
  operatorPolicy,
  patient,
  policyTowards,
  site,
  strictPolicy,
} from "../helpers/network-policy.ts";
import { opens, redirects, respondsWith, startRawServer, startTwins } from "../helpers/raw-server.ts";

const loopback = [
  ..."127.0.0.1 127.1 127.0.1 127.000.000.001 2130706433 017700000001 0x7f000001 0X7F.1 0177.0.0.1 0x7f.0x0.0x0.0x1".split(" "),
  ..."0177.0.0.0x1 127.0.0.1. 127%2e0%2e0%2e1 %31%32%37.0.0.1 127。0。0。1 127．1 １２７.０.０.１ ①②⑦.⓪.⓪.① 𝟏𝟐𝟕.𝟎.𝟎.𝟏".split(" "),
  ..."0 0.0.0.0 0x0 00000 0. [::] [::1] [0:0:0:0:0:0:0:1] [::127.0.0.1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::FFFF:7F00:0001]".split(" "),
  ..."127.255.255.254 127.0.0.2".split(" "),
];

const elsewhere = [
  ..."10.1 192.168.1 172.16.1 169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 100.100.100.200 168.63.129.16".split(" "),
  ..."255.255.255.255 4294967295 224.1 [fe80::1] [fec0::1] [fc00::1] [fd00:ec2::254] [ff02::1]".split(" "),
  ..."[64:ff9b::127.0.0.1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] [2001::80ff:fffe]".split(" "),
  ..."[::ffff:0:127.0.0.1] [::ffff:8.8.8.8] [::8.8.8.8] [2001:db8::1] [100::1]".split(" "),
];

describe("an address that is not public is never contacted", () => {
  test.each(loopback)("written as %s", async (spelling) => {
    const trap = await startRawServer(respondsWith(200));
    const url = new URL(`http://${spelling}:${trap.port}/`);
    expect(await headOf(url, strictPolicy())).toMatchObject({ failure: { kind: "blocked" } });
    expect(trap.connections).toBe(0);
  });

  test.each(elsewhere)("written as %s", async (spelling) => {
    expect(await headOf(new URL(`https://${spelling}/`), strictPolicy())).toMatchObject({ failure: { kind: "blocked" } });
  });

  test.each(["[::1%25lo]", "[::1%lo]", "127.0.0.1.5", "256.0.0.1", "0x100000000", "127..1", "[127.0.0.1]", "08.0.0.1"])(
    "%s is not even a URL",
    (spelling) => expect(URL.canParse(`http://${spelling}/`)).toBe(false),
  );

  test.each([
    ["127.0.0.1"],
    ["0.0.0.0"],
    ["::1"],
    ["::ffff:127.0.0.1"],
    ["fe80::1%lo"],
    ["64:ff9b::7f00:1"],
    ["10.0.0.1", "127.0.0.1"],
    ["localhost"],
    [""],
  ])("for a name that resolves to %s %s", async (...addresses) => {
    const trap = await startRawServer(respondsWith(200));
    const { lookup } = lookupOf({ [site]: addresses });
    expect(await headOf(new URL(`http://${site}:${trap.port}/`), strictPolicy({ lookup }))).toMatchObject({
      failure: { kind: "blocked" },
    });
    expect(trap.connections).toBe(0);
  });

  test("for a name that the system's own resolver knows", async () => {
    const trap = await startRawServer(respondsWith(200));
    const policy = operatorPolicy({ resolve: [], allowPrivate: [] });
    expect(await headOf(new URL(`http://localhost:${trap.port}/`), policy)).toMatchObject({
      failure: { kind: "blocked", host: "localhost" },
    });
    expect(trap.connections).toBe(0);
  });

  test("the trap is reachable (control)", async () => {
    const trap = await startRawServer(respondsWith(200));
    const policy = strictPolicy({ allowPrivate: anyPortOf("127.0.0.1") });
    expect(await headOf(new URL(`http://127.1:${trap.port}/`), policy)).toMatchObject({ status: 200 });
    expect(trap.connections).toBe(1);
  });
});

describe("a name with several addresses", () => {
  test.each([
    [["8.8.8.8", "127.0.0.1"], ["8.8.8.8"]],
    [
      ["10.0.0.1", "2001:4860:4860::8888", "::1", "8.8.4.4"],
      ["2001:4860:4860::8888", "8.8.4.4"],
    ],
  ])("%j keeps the public ones in their order", async (found, kept) => {
    const { lookup } = lookupOf({ [site]: found });
    const endpoints = await endpointsOf(new URL(`https://${site}/`), strictPolicy({ lookup }));
    expect(endpoints).toEqual(kept.map((address) => ({ address, port: 443 })));
  });

  test("that are all private is reported alike, however the name server shuffles them", async () => {
    const [one, other] = [
      ["10.0.0.1", "192.168.0.1"],
      ["192.168.0.1", "10.0.0.1"],
    ].map((addresses) => headOf(new URL(`http://${site}/`), strictPolicy({ lookup: lookupOf({ [site]: addresses }).lookup })));
    expect(await one).toEqual(await other);
  });
});

describe("rebinding", () => {
  test("the socket goes to the address that was checked, not where the system's resolver leads", async () => {
    // To this machine's resolver `localhost` is 127.0.0.1, where the trap waits.
    const [checked, trap] = await startTwins(
      { ...respondsWith(200), address: "127.0.0.2" },
      { ...respondsWith(200), address: "127.0.0.1" },
    );
    const { lookup, requested } = lookupOf({ localhost: [checked.address] });
    const policy = strictPolicy({ lookup, allowPrivate: anyPortOf("localhost") });
    expect(await headOf(new URL(`http://localhost:${checked.port}/`), policy)).toMatchObject({ status: 200 });
    expect([checked.connections, trap.connections, requested]).toEqual([1, 0, ["localhost"]]);
  });

  test("a name is not resolved again when the first address fails", async () => {
    const trap = await startRawServer(respondsWith(200));
    const turns = ["127.0.0.9", trap.address];
    const requested: string[] = [];
    const lookup = async (host: string) => {
      requested.push(host);
      return [{ address: turns.shift() ?? "", family: 4 }];
    };
    const policy = strictPolicy({ lookup, allowPrivate: anyPortOf(site) });
    expect(await headOf(new URL(`http://${site}:${trap.port}/`), policy)).toMatchObject({ failure: { kind: "refused" } });
    expect([trap.connections, requested]).toEqual([0, [site]]);
  });

  test("a name whose address is public at first and private later is requested at the first one or not at all", async () => {
    const trap = await startRawServer(opens);
    // Public, but of an unassigned block: no packet gets anywhere.
    const turns = ["2d00::1", trap.address];
    const requested: string[] = [];
    const lookup = async (host: string) => {
      requested.push(host);
      return [{ address: turns.shift() ?? trap.address, family: turns.length === 1 ? 6 : 4 }];
    };
    const policy = strictPolicy({ lookup, timeouts: { ...patient, connect: 100 } });
    const urls = ["/a", "/b", "/c"].map((path) => `http://${site}:${trap.port}${path}`);
    const checks = await checkUrls([...named("website", ...urls), ...named("callback", ...urls)], policy);
    expect(checks.map(({ verdict, attempts }) => [verdict, attempts])).toEqual(checks.map(() => ["unknown", policy.retry.attempts]));
    expect([trap.connections, requested]).toEqual([0, [site]]);
  });

  test("a name that is public for one hop and private for the next is blocked at the next", async () => {
    const trap = await startRawServer(respondsWith(200));
    const server = await startRawServer(redirects(() => `http://rebind.test:${trap.port}/`));
    const turns = ["8.8.8.8", trap.address];
    const lookup = async () => [{ address: turns.shift() ?? "", family: 4 }];
    const policy = policyTowards(server, { lookup });
    expect(await endpointsOf(new URL("http://rebind.test/"), policy)).toEqual([{ address: "8.8.8.8", port: 80 }]);
    expect(await headOf(new URL(`http://${site}/`), policy)).toMatchObject({ failure: { kind: "blocked", host: "rebind.test" } });
    expect(trap.connections).toBe(0);
  });
});

describe("allow-private", () => {
  test.each([
    [site, site, true],
    [site.toUpperCase(), site, true],
    [site, site.toUpperCase(), true],
    [site, `sub.${site}`, false],
    [site, "acme.example", false],
    ["acme.example", site, false],
    [site, `x${site}`, false],
    [site, `${site}.`, false],
    ["127.0.0.1", "127.1", true],
    ["127.0.0.1", site, false],
  ])("of %j lets %s in: %s", async (allowed, host, isAllowed) => {
    const server = await startRawServer(respondsWith(200));
    const { allowPrivate } = operatorPolicy({ resolve: [], allowPrivate: [`${allowed}:${server.port}`] });
    const lookup = async () => [{ address: server.address, family: 4 }];
    const response = await headOf(new URL(`http://${host}:${server.port}/`), strictPolicy({ allowPrivate, lookup }));
    expect(response).toMatchObject(isAllowed ? { status: 200 } : { failure: { kind: "blocked" } });
    expect(server.connections).toBe(isAllowed ? 1 : 0);
  });

  test("takes an IPv6 address in brackets", async () => {
    for (const spelling of ["[::1]:81"]) {
      const { allowPrivate } = operatorPolicy({ resolve: [], allowPrivate: [spelling] });
      expect(await endpointsOf(new URL("http://[::1]:81/"), strictPolicy({ allowPrivate }))).toEqual([{ address: "::1", port: 81 }]);
    }
  });

  test("does not follow a redirect to another name of the same address", async () => {
    const server = await startRawServer(redirects((path) => (path === "/" ? "http://other.test/" : undefined)));
    const policy = policyTowards(server, { lookup: lookupOf({ "other.test": ["127.0.0.1"] }).lookup });
    expect(await headOf(new URL(`http://${site}/`), policy)).toMatchObject({ failure: { kind: "blocked", host: "other.test" } });
  });
});

describe("allow-private opens ports", () => {
  test.each([
    [site, [80, 443]],
    [`${site}:8443`, [8443]],
    ["::1", [80, 443]],
    ["[::1]:8443", [8443]],
    ["127.1:8080", [8080]],
  ])("%s: %j", async (option, open) => {
    const { allowPrivate } = operatorPolicy({ resolve: [], allowPrivate: [option] });
    const policy = strictPolicy({ allowPrivate, lookup: lookupOf({ [site]: ["10.0.0.1"] }).lookup });
    const host = option.startsWith(site) ? site : option.startsWith("127") ? "127.0.0.1" : "[::1]";
    for (const port of [80, 443, 8080, 8443, 22000]) {
      const endpoints = await endpointsOf(new URL(`http://${host}:${port}/`), policy).catch(({ failure }) => failure.kind);
      expect([port, endpoints === "blocked"]).toEqual([port, !open.includes(port)]);
    }
  });
});

describe("this machine and its networks", () => {
  const isLocal = localAddresses(() => ({
    eth0: [
      { address: "8.8.4.10", family: "IPv4", cidr: "8.8.4.10/24" },
      { address: "2606:4700:1::7", family: "IPv6", cidr: "2606:4700:1::7/64" },
    ],
    tun0: [{ address: "9.9.9.9", family: "IPv4", cidr: "9.9.9.9/0" }],
    wg0: [{ address: "5.5.5.5", family: "IPv4", cidr: null }],
  }));

  test.each(["8.8.4.10", "8.8.4.77", "9.9.9.9", "5.5.5.5", "[2606:4700:1::7]", "[2606:4700:1::abcd]"])(
    "are blocked: %s",
    async (address) => {
      const policy = strictPolicy({ isLocal });
      await expect(endpointsOf(new URL(`http://${address}/`), policy)).rejects.toMatchObject({ failure: { kind: "blocked" } });
      expect(
        await endpointsOf(new URL(`http://${address}/`), { ...policy, allowPrivate: anyPortOf(address.replace(/[[\]]/g, "")) }),
      ).toHaveLength(1);
    },
  );

  test.each(["8.8.5.10", "5.5.5.6", "1.2.3.4", "[2606:4700:2::7]"])("do not include %s", async (address) => {
    expect(await endpointsOf(new URL(`http://${address}/`), strictPolicy({ isLocal }))).toHaveLength(1);
  });

  test("are those of the system, by default", () => {
    for (const { address } of Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []))
      expect(operatorPolicy({}).isLocal(address)).toBe(true);
  });
});

test("a blocked name does not show its address", async () => {
  const failure = await headOf(new URL(`http://${site}/`), strictPolicy({ lookup: lookupOf({ [site]: ["10.11.12.13"] }).lookup }));
  expect(JSON.stringify(failure)).not.toContain("10.11.12.13");
});

describe("resolve", () => {
  test("to a private address does not allow it", async () => {
    const trap = await startRawServer(respondsWith(200));
    const policy = { ...operatorPolicy({ resolve: [`${site}:80:127.0.0.1:${trap.port}`], allowPrivate: [] }), timeouts: patient };
    expect(await headOf(new URL(`http://${site}/`), policy)).toMatchObject({ failure: { kind: "blocked", host: site } });
    expect(trap.connections).toBe(0);
  });

  test.each([
    ["the host and port", `http://${site}:8080/`, true],
    ["the host in capitals", `http://${site.toUpperCase()}:8080/`, true],
    ["another port", `http://${site}:8081/`, false],
    ["the scheme's own port", `http://${site}/`, false],
    ["another host", "http://other.test:8080/", false],
  ])("replaces the lookup of %s only", async (_, url, isReplaced) => {
    const { overrides } = operatorPolicy({ resolve: [`${site}:8080:8.8.8.8`], allowPrivate: [] });
    const { lookup, requested } = lookupOf({ [site]: ["8.8.4.4"], "other.test": ["8.8.4.4"] });
    const [endpoint] = await endpointsOf(new URL(url), strictPolicy({ overrides, lookup }));
    expect(endpoint?.address).toBe(isReplaced ? "8.8.8.8" : "8.8.4.4");
    expect(requested).toHaveLength(isReplaced ? 0 : 1);
  });
});

test.each([
  ["ftp://www.acme.example/", { kind: "scheme", target: "ftp://www.acme.example/" }],
  ["file:///etc/passwd", { kind: "scheme", target: "file:///etc/passwd" }],
  ["javascript:alert(1)", { kind: "scheme", target: "javascript:alert(1)" }],
  ["https://user@www.acme.example/", { kind: "user-info", target: "https://…@www.acme.example" }],
  ["https://:secret@www.acme.example/", { kind: "user-info", target: "https://…@www.acme.example" }],
  ["https://8.8.8.8@127.0.0.1/", { kind: "user-info", target: "https://…@127.0.0.1" }],
])("the URL %s itself is blocked", async (url, failure) => {
  expect(await headOf(new URL(url), strictPolicy())).toEqual({ failure });
});
