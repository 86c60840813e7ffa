/** A block of addresses that is not, or not safely, the public internet. */
export interface SpecialRange {
  network: string;
  prefix: number;
  name: string;
}

/**
 * IPv4 blocks that no URL check may reach.
 * Source: IANA IPv4 Special-Purpose Address Registry, and RFC 5771 (multicast). One block is added: Azure's platform
 * address, which is in a public range and serves machine metadata to runners.
 */
export const specialRangesV4: readonly SpecialRange[] = [
  { network: "0.0.0.0", prefix: 8, name: "this network (RFC 791)" },
  { network: "10.0.0.0", prefix: 8, name: "private use (RFC 1918)" },
  { network: "100.64.0.0", prefix: 10, name: "shared address space (RFC 6598)" },
  { network: "127.0.0.0", prefix: 8, name: "loopback (RFC 1122)" },
  { network: "168.63.129.16", prefix: 32, name: "Azure platform services" },
  { network: "169.254.0.0", prefix: 16, name: "link local and cloud metadata (RFC 3927)" },
  { network: "172.16.0.0", prefix: 12, name: "private use (RFC 1918)" },
  { network: "192.0.0.0", prefix: 24, name: "IETF protocol assignments (RFC 6890)" },
  { network: "192.0.2.0", prefix: 24, name: "documentation (RFC 5737)" },
  { network: "192.88.99.0", prefix: 24, name: "6to4 relay, deprecated (RFC 7526)" },
  { network: "192.168.0.0", prefix: 16, name: "private use (RFC 1918)" },
  { network: "198.18.0.0", prefix: 15, name: "benchmarking (RFC 2544)" },
  { network: "198.51.100.0", prefix: 24, name: "documentation (RFC 5737)" },
  { network: "203.0.113.0", prefix: 24, name: "documentation (RFC 5737)" },
  { network: "224.0.0.0", prefix: 4, name: "multicast (RFC 5771)" },
  { network: "240.0.0.0", prefix: 4, name: "reserved and broadcast (RFC 1112)" },
];

/** The only IPv6 block with public addresses. Source: IANA IPv6 Address Space registry. */
export const globalUnicastV6: SpecialRange = { network: "2000::", prefix: 3, name: "global unicast (RFC 4291)" };

/**
 * IPv6 blocks that no URL check may reach; those inside global unicast are needed, the others only give a better name.
 * Source: IANA IPv6 Special-Purpose Address Registry. Translated addresses are all refused: they
 * embed an IPv4 address that a foreign name server chose.
 */
export const specialRangesV6: readonly SpecialRange[] = [
  { network: "::1", prefix: 128, name: "loopback (RFC 4291)" },
  { network: "::", prefix: 128, name: "unspecified (RFC 4291)" },
  { network: "::ffff:0:0", prefix: 96, name: "IPv4-mapped (RFC 4291)" },
  { network: "::", prefix: 96, name: "IPv4-compatible, deprecated (RFC 4291)" },
  { network: "64:ff9b::", prefix: 96, name: "IPv4 translation, NAT64 (RFC 6052)" },
  { network: "64:ff9b:1::", prefix: 48, name: "IPv4 translation, NAT64 (RFC 8215)" },
  { network: "100::", prefix: 64, name: "discard only (RFC 6666)" },
  { network: "2001::", prefix: 32, name: "Teredo (RFC 4380)" },
  { network: "2001::", prefix: 23, name: "IETF protocol assignments (RFC 2928)" },
  { network: "2001:db8::", prefix: 32, name: "documentation (RFC 3849)" },
  { network: "2002::", prefix: 16, name: "6to4 (RFC 3056)" },
  { network: "3fff::", prefix: 20, name: "documentation (RFC 9637)" },
  { network: "5f00::", prefix: 16, name: "segment routing (RFC 9602)" },
  { network: "fc00::", prefix: 7, name: "unique local (RFC 4193)" },
  { network: "fe80::", prefix: 10, name: "link local (RFC 4291)" },
  { network: "fec0::", prefix: 10, name: "site local, deprecated (RFC 3879)" },
  { network: "ff00::", prefix: 8, name: "multicast (RFC 4291)" },
];
