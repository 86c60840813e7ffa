import { isIP } from "node:net";
import { notPublicBecause } from "./address.ts";

/** Names that public DNS does not have. Sources: RFC 6761, RFC 6762 (.local), RFC 8375 (home.arpa), ICANN (.internal). */
const privateName = /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa)\.?$/;

/** Whether a host is private by its name alone; nothing is resolved. */
export function isPrivateHostname(host: string): boolean {
  const bare = host.replace(/[[\]]/g, "").toLowerCase();
  // The first call of isIP compiles large patterns.
  if (/^[\d.]+$|:/.test(bare) && isIP(bare)) return notPublicBecause(bare) !== undefined;
  return !bare.slice(0, -1).includes(".") || privateName.test(bare);
}
