import { t as notPublicBecause } from "./address.js";
import { t as NetworkError } from "./network-error.js";
import { isIP, isIPv6 } from "node:net";
import { createSecureContext, rootCertificates } from "node:tls";
// src/network/resolve.ts
/**
* The endpoints that a check may connect to for a host, in the order to try them: both families by turns, the one that
* the resolver prefers first (RFC 8305, 4).
* Names are resolved here and only here: the socket then goes to the address that was checked, so that a second answer
* of the name server (DNS rebinding) is never asked for.
* @param host as a URL normalises it, IPv6 without brackets
* @throws NetworkFault `blocked` when no address is public and the operator did not allow the host; `dns` faults as errors of the lookup
*/
async function endpointsFor(host, wantedPort, policy) {
	const { addresses, port } = await addressesOf(host, wantedPort, policy);
	const endpoints = (sendable) => byTurns(sendable).map((address) => ({
		address,
		port
	}));
	if (policy.allowPrivate.has(host)) return endpoints(addresses);
	const publicOnes = addresses.filter((address) => notPublicBecause(address) === void 0);
	const [refused] = addresses.toSorted();
	if (publicOnes.length === 0 && refused !== void 0) throw new NetworkError({
		kind: "blocked",
		host,
		address: refused,
		reason: notPublicBecause(refused) ?? ""
	});
	return endpoints(publicOnes);
}
/** A URL's host as names are looked up: IPv6 without brackets. */
function bareHost(url) {
	return url.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
}
function byTurns(addresses) {
	const first = addresses.filter((address) => isIPv6(address) === isIPv6(addresses[0] ?? ""));
	const second = addresses.filter((address) => !first.includes(address));
	return first.flatMap((address, index) => [address, ...second.slice(index, index + 1)]).concat(second.slice(first.length));
}
/** The port of a URL, where it has none that of its scheme. */
function portOf(url) {
	return url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
}
async function addressesOf(host, port, { overrides, lookup }) {
	const override = overrides.find((candidate) => candidate.host === host && candidate.port === port);
	if (override) return {
		addresses: [override.address],
		port: override.toPort ?? port
	};
	if (isIP(host)) return {
		addresses: [host],
		port
	};
	const found = await lookup(host);
	if (found.length === 0) throw new NetworkError({
		kind: "dns",
		host
	});
	return {
		addresses: found.map(({ address }) => address),
		port
	};
}
// src/network/tls-trust.ts
/** Contexts by extra authority: reading all of Node's authorities again for each connection takes longer than the handshake. */
const contexts = /* @__PURE__ */ new Map();
/** What each TLS connection asks of the other side. */
function tlsTrust({ extraCa }) {
	return {
		rejectUnauthorized: true,
		...extraCa !== void 0 && { secureContext: contextWith(extraCa) }
	};
}
function contextWith(authority) {
	const context = contexts.get(authority) ?? createSecureContext({ ca: [...rootCertificates, authority] });
	contexts.set(authority, context);
	return context;
}
export { portOf as i, bareHost as n, endpointsFor as r, tlsTrust as t };
