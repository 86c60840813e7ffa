import { t as notPublicBecause } from "./address.js";
import { isIP } from "node:net";
// src/network/plainly-private.ts
/** Names that no public name server answers for. Sources: RFC 6761, RFC 6762 (.local), RFC 8375 (home.arpa), ICANN (.internal). */
const privateName = /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa)\.?$/;
/** Whether a host is not public by its name alone: no name is resolved. */
function isPlainlyPrivate(host) {
	const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	if (isIP(bare)) return notPublicBecause(bare) !== void 0;
	return !bare.replace(/\.$/, "").includes(".") || privateName.test(bare);
}
export { isPlainlyPrivate as t };
