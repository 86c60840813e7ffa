import { describe, expect, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { printable } from "../../src/core/messages/printable.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { networkPolicy, parseResolve } from "../../src/network/options.ts";
import { operatorPolicy } from "../helpers/network-policy.ts";

test.each([
  ["www.acme.example:443:192.0.2.1", { host: "www.acme.example", port: 443, address: "192.0.2.1" }],
  ["WWW.Acme.Example:1:192.0.2.1", { host: "www.acme.example", port: 1, address: "192.0.2.1" }],
  ["www.acme.example:443:[2001:db8::1]", { host: "www.acme.example", port: 443, address: "2001:db8::1" }],
  ["www.acme.example:443:[::ffff:127.0.0.1]:8443", { host: "www.acme.example", port: 443, address: "::ffff:127.0.0.1", toPort: 8443 }],
  ["www.acme.example:443:127.0.0.1:65535", { host: "www.acme.example", port: 443, address: "127.0.0.1", toPort: 65535 }],
  ["例子.example:443:192.0.2.1", { host: "xn--fsqu00a.example", port: 443, address: "192.0.2.1" }],
  ["8.8.8.8:443:127.0.0.1", { host: "8.8.8.8", port: 443, address: "127.0.0.1" }],
])("%s", (text, override) => {
  expect(parseResolve(text)).toEqual(override);
});

test.each([
  "",
  "www.acme.example",
  "www.acme.example:443",
  "www.acme.example:443:",
  ":443:192.0.2.1",
  "www.acme.example::192.0.2.1",
  "www.acme.example:0:192.0.2.1",
  "www.acme.example:65536:192.0.2.1",
  "www.acme.example:-1:192.0.2.1",
  "www.acme.example:1e3:192.0.2.1",
  "www.acme.example:https:192.0.2.1",
  "www.acme.example:443:192.0.2.1:0",
  "www.acme.example:443:192.0.2.1:65536",
  "www.acme.example:443:192.0.2.1:",
  "www.acme.example:443:other.example",
  "www.acme.example:443:192.0.2",
  "www.acme.example:443:0300.0.2.1",
  "www.acme.example:443:2001:db8::1",
  "www.acme.example:443:[2001:db8::1",
  "www.acme.example:443:[192.0.2.1:8443]",
  "www.acme.example:443:192.0.2.1,192.0.2.2",
  "www.acme.example:443:192.0.2.1\n",
  " www.acme.example:443:192.0.2.1:80:81",
])("%j is refused, and quoted", (text) => {
  expect(() => parseResolve(text)).toThrow(UsageError);
  expect(() => parseResolve(text)).toThrow(`"${printable(text)}"`);
});

test("hosts are allowed in the form of URLs, at their default ports or at one port", () => {
  const { allowPrivate } = operatorPolicy({
    resolve: [],
    allowPrivate: ["Intra.Acme.Example:8443", "例子.example:1", "[::1]:2", "0x7f.1", "fd00::1"],
  });
  expect([...allowPrivate]).toEqual([
    "intra.acme.example:8443",
    "xn--fsqu00a.example:1",
    "[::1]:2",
    "127.0.0.1:80",
    "127.0.0.1:443",
    "[fd00::1]:80",
    "[fd00::1]:443",
  ]);
});

test.each([
  "",
  "https://intra.example",
  "intra.example:0",
  "intra.example:65536",
  "intra.example:x",
  "a b",
  "user@intra.example",
  "[::1]:",
  "*.example",
  "127.0.0.0/8",
])("%j is not a host", (host) => {
  expect(() => operatorPolicy({ resolve: [], allowPrivate: [host] })).toThrow("allow-private");
});

describe("proxies", () => {
  const proxyOf = (environment: Record<string, string>, proxy = true) =>
    networkPolicy({ resolve: [], allowPrivate: [], proxy }, environment).proxy;
  const url = "http://proxy.example:3128";

  test("are those of the usual variables, and none where they are not wanted", () => {
    const environment = { HTTP_PROXY: url, HTTPS_PROXY: "https://some:one@proxy.example", NO_PROXY: "acme.example" };
    expect(proxyOf(environment)).toEqual({ http: url, https: "https://some:one@proxy.example", exceptions: "acme.example" });
    expect(proxyOf(environment, false)).toBeUndefined();
  });

  test("are not combined with a browser, which uses a proxy of this tool", () => {
    const policy = { resolve: [], allowPrivate: [], proxy: true, browser: true };
    expect(() => networkPolicy(policy, { HTTP_PROXY: url })).toThrow(en.usage["browser-proxy"]);
  });

  test.each<[string, Record<string, string>, object]>([
    ["one for http", { HTTP_PROXY: url }, { http: url, https: "", exceptions: "" }],
    ["one for https", { https_proxy: url }, { http: "", https: url, exceptions: "" }],
    ["small letters before capitals", { https_proxy: url, HTTPS_PROXY: "http://other" }, { http: "", https: url, exceptions: "" }],
    ["small letters that unset one", { https_proxy: "", HTTPS_PROXY: url, http_proxy: url }, { http: url, https: "", exceptions: "" }],
  ])("%s", (_, environment, expected) => {
    expect(proxyOf(environment)).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["empty ones", { HTTP_PROXY: "", HTTPS_PROXY: "" }],
    ["one for everything, which is not read", { ALL_PROXY: url }],
    ["exceptions alone", { NO_PROXY: "*" }],
  ])("are required by name with %s", (_, environment) => {
    expect(() => proxyOf(environment)).toThrow(/^proxy: neither HTTPS_PROXY nor HTTP_PROXY is set/);
  });

  const refusal = (proxy: string) => {
    for (const environment of [
      { HTTP_PROXY: proxy, HTTPS_PROXY: url },
      { HTTP_PROXY: url, https_proxy: proxy },
    ]) {
      const refused = () => proxyOf(environment);
      expect(refused).toThrow(UsageError);
      expect(refused).toThrow(en.usage["proxy-form"]);
      expect(refused).not.toThrow("canary-77");
    }
  };

  const malformed = ["proxy.example:3128", "//proxy.example", "socks5://proxy.example", "file:///etc/passwd", "http:proxy", "http://", " "];
  test.each([...malformed, "http:///x", "canary-77@proxy", "canary-77"])(
    "are refused where one is %j, and nothing of it is repeated",
    refusal,
  );

  const unparsable = ["http://some:canary-77@", "http://canary-77@[::1", "http://canary-77@proxy:99999", "http://canary-77@a b"];
  test.each([...unparsable, "http://some:canary-77%zz@proxy", "http://canary-77%:x@proxy", "http://some:canary-77%ff@proxy"])(
    "are refused where one is %j",
    refusal,
  );
});
