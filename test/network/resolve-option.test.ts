import { expect, test } from "vitest";
import { printable } from "../../src/messages/printable.ts";
import { parseResolve } from "../../src/options/network.ts";
import { UsageError } from "../../src/usage-error.ts";
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

test("hosts are allowed as URLs write them", () => {
  const { allowPrivate } = operatorPolicy({ resolve: [], allowPrivate: ["Intra.Acme.Example", "例子.example", "[::1]", "::1", "0x7f.1"] });
  expect([...allowPrivate]).toEqual(["intra.acme.example", "xn--fsqu00a.example", "::1", "127.0.0.1"]);
});

test.each(["", "https://intra.example", "intra.example:8443", "a b", "user@intra.example", "[::1]:80", "*.example", "127.0.0.0/8"])(
  "%j is no host",
  (host) => {
    expect(() => operatorPolicy({ resolve: [], allowPrivate: [host] })).toThrow("allow-private");
  },
);
