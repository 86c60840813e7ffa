import { BlockList, isIPv4, isIPv6 } from "node:net";
// src/core/urls/special-ranges.ts
/**
* IPv4 blocks that no URL check may reach.
* Source: IANA IPv4 Special-Purpose Address Registry, and RFC 5771 (multicast). One block is added: Azure's platform
* address, which lies among public ones and serves machine metadata to runners.
*/
const specialRangesV4 = [
	{
		network: "0.0.0.0",
		prefix: 8,
		name: "this network (RFC 791)"
	},
	{
		network: "10.0.0.0",
		prefix: 8,
		name: "private use (RFC 1918)"
	},
	{
		network: "100.64.0.0",
		prefix: 10,
		name: "shared address space (RFC 6598)"
	},
	{
		network: "127.0.0.0",
		prefix: 8,
		name: "loopback (RFC 1122)"
	},
	{
		network: "168.63.129.16",
		prefix: 32,
		name: "Azure platform services"
	},
	{
		network: "169.254.0.0",
		prefix: 16,
		name: "link local and cloud metadata (RFC 3927)"
	},
	{
		network: "172.16.0.0",
		prefix: 12,
		name: "private use (RFC 1918)"
	},
	{
		network: "192.0.0.0",
		prefix: 24,
		name: "IETF protocol assignments (RFC 6890)"
	},
	{
		network: "192.0.2.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "192.88.99.0",
		prefix: 24,
		name: "6to4 relay, deprecated (RFC 7526)"
	},
	{
		network: "192.168.0.0",
		prefix: 16,
		name: "private use (RFC 1918)"
	},
	{
		network: "198.18.0.0",
		prefix: 15,
		name: "benchmarking (RFC 2544)"
	},
	{
		network: "198.51.100.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "203.0.113.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "224.0.0.0",
		prefix: 4,
		name: "multicast (RFC 5771)"
	},
	{
		network: "240.0.0.0",
		prefix: 4,
		name: "reserved and broadcast (RFC 1112)"
	}
];
/** The only IPv6 block that holds public addresses. Source: IANA IPv6 Address Space registry. */
const globalUnicastV6 = {
	network: "2000::",
	prefix: 3,
	name: "global unicast (RFC 4291)"
};
/**
* IPv6 blocks that no URL check may reach; those inside global unicast matter, the others only give a better name.
* Source: IANA IPv6 Special-Purpose Address Registry. Translated addresses are refused whole: what they carry is an
* IPv4 address that a name server elsewhere chose.
*/
const specialRangesV6 = [
	{
		network: "::1",
		prefix: 128,
		name: "loopback (RFC 4291)"
	},
	{
		network: "::",
		prefix: 128,
		name: "unspecified (RFC 4291)"
	},
	{
		network: "::ffff:0:0",
		prefix: 96,
		name: "IPv4-mapped (RFC 4291)"
	},
	{
		network: "::",
		prefix: 96,
		name: "IPv4-compatible, deprecated (RFC 4291)"
	},
	{
		network: "64:ff9b::",
		prefix: 96,
		name: "IPv4 translation, NAT64 (RFC 6052)"
	},
	{
		network: "64:ff9b:1::",
		prefix: 48,
		name: "IPv4 translation, NAT64 (RFC 8215)"
	},
	{
		network: "100::",
		prefix: 64,
		name: "discard only (RFC 6666)"
	},
	{
		network: "2001::",
		prefix: 32,
		name: "Teredo (RFC 4380)"
	},
	{
		network: "2001::",
		prefix: 23,
		name: "IETF protocol assignments (RFC 2928)"
	},
	{
		network: "2001:db8::",
		prefix: 32,
		name: "documentation (RFC 3849)"
	},
	{
		network: "2002::",
		prefix: 16,
		name: "6to4 (RFC 3056)"
	},
	{
		network: "3fff::",
		prefix: 20,
		name: "documentation (RFC 9637)"
	},
	{
		network: "5f00::",
		prefix: 16,
		name: "segment routing (RFC 9602)"
	},
	{
		network: "fc00::",
		prefix: 7,
		name: "unique local (RFC 4193)"
	},
	{
		network: "fe80::",
		prefix: 10,
		name: "link local (RFC 4291)"
	},
	{
		network: "fec0::",
		prefix: 10,
		name: "site local, deprecated (RFC 3879)"
	},
	{
		network: "ff00::",
		prefix: 8,
		name: "multicast (RFC 4291)"
	}
];
// src/core/urls/address.ts
const blocksV4 = specialRangesV4.map((range) => blockOf(range, "ipv4"));
const blocksV6 = specialRangesV6.map((range) => blockOf(range, "ipv6"));
const globalUnicast = blockOf(globalUnicastV6, "ipv6");
/**
* Why an address is not public.
* @param address an IPv4 or IPv6 address without brackets; a zone (`%eth0`) is ignored
* @returns the name of the block that it lies in, or undefined when it is public
*/
function notPublicBecause(address) {
	const [plain = ""] = address.split("%");
	if (isIPv4(plain)) return blocksV4.find((block) => block.contains(plain))?.name;
	if (!isIPv6(plain)) return "not an IP address";
	return blocksV6.find((block) => block.contains(plain))?.name ?? (isIsatap(plain) ? "IPv4 inside IPv6, ISATAP (RFC 5214)" : void 0) ?? (globalUnicast.contains(plain) ? void 0 : "outside global unicast (RFC 4291)");
}
/** An ISATAP address may have any prefix: the mark is in its second half, `0000:5efe` or `0200:5efe` before an IPv4 address. */
function isIsatap(address) {
	const { hostname } = new URL(`http://[${address}]/`);
	const [left = "", right] = hostname.slice(1, -1).split("::");
	const groups = (part) => part === "" ? [] : part.split(":");
	const missing = right === void 0 ? 0 : 8 - groups(left).length - groups(right).length;
	const all = [
		...groups(left),
		...Array(missing).fill("0"),
		...groups(right ?? "")
	];
	return all[5] === "5efe" && (all[4] === "0" || all[4] === "200");
}
function blockOf({ network, prefix, name }, family) {
	const list = new BlockList();
	list.addSubnet(network, prefix, family);
	return {
		name,
		contains: (address) => list.check(address, family)
	};
}
export { notPublicBecause as t };
