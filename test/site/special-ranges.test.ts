import { describe, expect, test } from "vitest";
import { notPublicBecause } from "../../src/core/urls/address.ts";
import { specialRangesV4, specialRangesV6 } from "../../src/core/urls/special-ranges.ts";

/** First and last address of each block, and the neighbors just outside that are public. */
const blocksV4: [name: string, first: string, last: string, ...neighbors: string[]][] = [
  ["this network", "0.0.0.0", "0.255.255.255", "1.0.0.0"],
  ["private use", "10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"],
  ["shared address space", "100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0"],
  ["loopback", "127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0"],
  ["Azure", "168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17"],
  ["link local", "169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0"],
  ["private use", "172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0"],
  ["IETF protocol", "192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"],
  ["documentation", "192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"],
  ["6to4 relay", "192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0"],
  ["private use", "192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0"],
  ["benchmarking", "198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0"],
  ["documentation", "198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0"],
  ["documentation", "203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0"],
  ["multicast", "224.0.0.0", "239.255.255.255", "223.255.255.255"],
  ["reserved and broadcast", "240.0.0.0", "255.255.255.255"],
];

const top = "ffff:ffff:ffff";
const blocksV6: typeof blocksV4 = [
  ["loopback", "::1", "::1"],
  ["unspecified", "::", "::"],
  ["IPv4-mapped", "::ffff:0.0.0.0", "::ffff:255.255.255.255"],
  ["IPv4-compatible", "::2", "::255.255.255.255"],
  ["NAT64", "64:ff9b::", "64:ff9b::255.255.255.255"],
  ["NAT64", "64:ff9b:1::", `64:ff9b:1:ffff:ffff:${top}`],
  ["discard only", "100::", `100::ffff:${top}`],
  ["Teredo", "2001::", `2001:0:ffff:ffff:ffff:${top}`, `2000:ffff:ffff:ffff:ffff:${top}`],
  ["IETF protocol", "2001:1::", `2001:1ff:ffff:ffff:ffff:${top}`, "2001:200::"],
  ["documentation", "2001:db8::", `2001:db8:ffff:ffff:ffff:${top}`, `2001:db7:ffff:ffff:ffff:${top}`, "2001:db9::"],
  ["6to4", "2002::", `2002:ffff:ffff:ffff:ffff:${top}`, `2001:ffff:ffff:ffff:ffff:${top}`, "2003::"],
  ["documentation", "3fff::", `3fff:fff:ffff:ffff:ffff:${top}`, `3ffe:ffff:ffff:ffff:ffff:${top}`, "3fff:1000::"],
  ["segment routing", "5f00::", `5f00:ffff:ffff:ffff:ffff:${top}`],
  ["unique local", "fc00::", `fdff:ffff:ffff:ffff:ffff:${top}`],
  ["link local", "fe80::", `febf:ffff:ffff:ffff:ffff:${top}`],
  ["site local", "fec0::", `feff:ffff:ffff:ffff:ffff:${top}`],
  ["multicast", "ff00::", `ffff:ffff:ffff:ffff:ffff:${top}`],
];

describe.each([
  ["IPv4", blocksV4, specialRangesV4],
  ["IPv6", blocksV6, specialRangesV6],
])("%s", (_, blocks, ranges) => {
  test.each(blocks)("%s: %s to %s", (name, first, last, ...neighbors) => {
    expect(notPublicBecause(first)).toContain(name);
    expect(notPublicBecause(last)).toContain(name);
    for (const neighbor of neighbors) expect([neighbor, notPublicBecause(neighbor)]).toEqual([neighbor, undefined]);
  });

  test("every range of the table is tested here", () => {
    expect(blocks).toHaveLength(ranges.length);
  });
});

test.each([
  ["just below global unicast", `1fff:ffff:ffff:ffff:ffff:${top}`, "outside global unicast"],
  ["just above global unicast", "4000::", "outside global unicast"],
  ["just below the mapped addresses", "::fffe:ffff:ffff", "outside global unicast"],
  ["just above the mapped addresses", "::1:0:0:0", "outside global unicast"],
  ["IPv4-translated", "::ffff:0:127.0.0.1", "outside global unicast"],
  ["a public address, mapped", "::ffff:8.8.8.8", "IPv4-mapped"],
  ["ISATAP, with a compressed prefix", "2600::5efe:8.8.8.8", "ISATAP"],
  ["ISATAP, with a whole prefix", "2600:1:2:3:0:5efe:808:808", "ISATAP"],
  ["ISATAP of a public address", "2600:1:2:3:200:5efe:8.8.8.8", "ISATAP"],
  ["ISATAP before zeros", "2600:1:2:3:200:5efe::", "ISATAP"],
  ["ISATAP, in a block without a name", "::5efe:8.8.8.8", "ISATAP"],
  ["the marker of ISATAP in another group", "2600:1:2:200:5efe::", undefined],
  ["the marker of ISATAP one group later", "2600::200:5efe:1", undefined],
  ["the marker of ISATAP after another group", "2600::1:5efe:8.8.8.8", undefined],
  ["half of the marker of ISATAP", "2600::200:5eff:8.8.8.8", undefined],
  ["upper case", "FE80::1", "link local"],
  ["all digits written", "0000:0000:0000:0000:0000:0000:0000:0001", "loopback"],
  ["a zone", "fe80::1%eth0", "link local"],
  ["a zone after a public address", "2001:4860:4860::8888%eth0", undefined],
  ["nothing", "", "not an IP address"],
  ["a name", "localhost", "not an IP address"],
  ["a leading zero", "010.0.0.1", "not an IP address"],
  ["a space", " 8.8.8.8", "not an IP address"],
  ["a port", "8.8.8.8:80", "not an IP address"],
  ["brackets", "[2001:4860:4860::8888]", "not an IP address"],
])("%s", (_, address, reason) => {
  const response = notPublicBecause(address);
  if (reason === undefined) expect(response).toBeUndefined();
  else expect(response).toContain(reason);
});
