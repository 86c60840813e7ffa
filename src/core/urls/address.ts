import { BlockList, isIPv4, isIPv6 } from "node:net";
import { globalUnicastV6, type SpecialRange, specialRangesV4, specialRangesV6 } from "./special-ranges.ts";

/**
 * Why an address is not public.
 * @param address an IPv4 or IPv6 address without brackets; a zone (`%eth0`) is ignored
 * @returns the name of the block that contains it, or undefined when it is public
 */
export function notPublicBecause(address: string): string | undefined {
  const plain = address.replace(/%.*/, "");
  if (isIPv4(plain)) return specialRangesV4.find((range) => contains(range, plain, "ipv4"))?.name;
  if (!isIPv6(plain)) return "not an IP address";
  const special = specialRangesV6.find((range) => contains(range, plain, "ipv6"));
  if (special) return special.name;
  if (isIsatap(plain)) return "IPv4 inside IPv6, ISATAP (RFC 5214)";
  return contains(globalUnicastV6, plain, "ipv6") ? undefined : "outside global unicast (RFC 4291)";
}

/** An ISATAP address may have any prefix: its marker is in the second half, `0000:5efe` or `0200:5efe` before an IPv4 address. */
function isIsatap(address: string): boolean {
  const parts = new URL(`http://[${address}]/`).hostname.match(/[^:[\]]+|::/g) ?? [];
  const groups = parts.flatMap((part) => (part === "::" ? Array<string>(9 - parts.length).fill("0") : part));
  return groups[5] === "5efe" && (groups[4] === "0" || groups[4] === "200");
}

function contains({ network, prefix }: SpecialRange, address: string, family: "ipv4" | "ipv6"): boolean {
  const block = new BlockList();
  block.addSubnet(network, prefix, family);
  return block.check(address, family);
}
