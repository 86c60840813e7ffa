import { BlockList, isIPv4, isIPv6 } from "node:net";
import { globalUnicastV6, type SpecialRange, specialRangesV4, specialRangesV6 } from "./special-ranges.ts";

interface Block {
  name: string;
  contains(address: string): boolean;
}

interface Blocks {
  v4: readonly Block[];
  v6: readonly Block[];
  globalUnicast: Block;
}

let known: Blocks | undefined;

/** Built when the first address is checked: most runs check none. */
function blocks(): Blocks {
  known ??= {
    v4: specialRangesV4.map((range) => blockOf(range, "ipv4")),
    v6: specialRangesV6.map((range) => blockOf(range, "ipv6")),
    globalUnicast: blockOf(globalUnicastV6, "ipv6"),
  };
  return known;
}

/**
 * Why an address is not public.
 * @param address an IPv4 or IPv6 address without brackets; a zone (`%eth0`) is ignored
 * @returns the name of the block that contains it, or undefined when it is public
 */
export function notPublicBecause(address: string): string | undefined {
  const [plain = ""] = address.split("%");
  const { v4, v6, globalUnicast } = blocks();
  if (isIPv4(plain)) return v4.find((block) => block.contains(plain))?.name;
  if (!isIPv6(plain)) return "not an IP address";
  const special = v6.find((block) => block.contains(plain))?.name ?? (isIsatap(plain) ? "IPv4 inside IPv6, ISATAP (RFC 5214)" : undefined);
  return special ?? (globalUnicast.contains(plain) ? undefined : "outside global unicast (RFC 4291)");
}

/** An ISATAP address may have any prefix: its marker is in the second half, `0000:5efe` or `0200:5efe` before an IPv4 address. */
function isIsatap(address: string): boolean {
  const { hostname } = new URL(`http://[${address}]/`);
  const [left = "", right] = hostname.slice(1, -1).split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const missing = right === undefined ? 0 : 8 - groups(left).length - groups(right).length;
  const expanded = [...groups(left), ...Array<string>(missing).fill("0"), ...groups(right ?? "")];
  return expanded[5] === "5efe" && (expanded[4] === "0" || expanded[4] === "200");
}

function blockOf({ network, prefix, name }: SpecialRange, family: "ipv4" | "ipv6"): Block {
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return { name, contains: (address) => list.check(address, family) };
}
