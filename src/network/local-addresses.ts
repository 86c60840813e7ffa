import { BlockList, isIPv6 } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** Network interfaces by name, as Node lists them. */
export type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, "address" | "family" | "cidr">[]>;

/**
 * Addresses of this machine and of the networks that it is directly connected to. They may be public, and yet open to this
 * machine more than to others.
 * @returns a test for an IPv4 or IPv6 address
 */
export function localAddresses(interfaces: () => Interfaces = networkInterfaces): (address: string) => boolean {
  let blocks: BlockList | undefined;
  return (address) => {
    // Read with the first address: listing interfaces opens a socket.
    blocks ??= blocksOf(interfaces());
    return blocks.check(address, isIPv6(address) ? "ipv6" : "ipv4");
  };
}

function blocksOf(interfaces: Interfaces): BlockList {
  const blocks = new BlockList();
  for (const { address, family, cidr } of Object.values(interfaces).flatMap((addresses) => addresses ?? [])) {
    const type = family === "IPv6" ? "ipv6" : "ipv4";
    blocks.addAddress(address, type);
    const prefix = Number(cidr?.split("/")[1] ?? 0);
    // A tunnel may claim all addresses.
    if (prefix > 0) blocks.addSubnet(address, prefix, type);
  }
  return blocks;
}
