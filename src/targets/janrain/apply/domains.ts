import { readUntil } from "../../../network/read-until.ts";
import { covers } from "../allow-list.ts";
import { JanrainError } from "../error.ts";
import type { Step } from "./applying.ts";

/** Adds the missing patterns to the allow-list. Reads it first, since Janrain appends what another run has already added. */
export const addMissingDomains: Step = async (changes, { client, propagationTimeout, context: { cancellation }, write, finish }) => {
  const declared = changes.filter(({ action }) => action === "create");
  if (declared.length > 0) {
    const current = await client.domainPatterns(cancellation.requested);
    const missing = declared.filter(({ subject }) => !isListed(current, subject)).map(({ subject }) => subject);
    if (missing.length > 0) {
      await write(declared, (signal) => client.addDomainPatterns(missing, signal));
      const areListed = (domains: readonly string[]) => missing.every((domain) => isListed(domains, domain));
      const read = () => client.domainPatterns(cancellation.verification);
      const isVisible = areListed(await readUntil(read, areListed, propagationTimeout, cancellation.requested));
      if (!isVisible) {
        cancellation.throwIfRequested();
        throw new JanrainError("add_domain_patterns", { kind: "read-back", restored: false });
      }
    }
  }
  finish(changes, "applied");
};

function isListed(domains: readonly string[], domain: string): boolean {
  return domains.some((pattern) => covers(pattern, domain));
}
