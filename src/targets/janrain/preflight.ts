import { secretProblem } from "../../core/secrets/secret-problem.ts";
import type { Blocker, SyncInput } from "../../core/sync/target.ts";
import { pairProblem } from "../../core/weibo/credential-forms.ts";

/**
 * Secrets that must not be sent: each one checked alone, then app key and app secret together.
 * A blocker names the kind of problem and never a value.
 */
export function secretBlockers({ declaration, secrets }: SyncInput): Blocker[] {
  const { credentials, janrain } = declaration;
  const needed = [
    janrain?.apiKey,
    ...(janrain?.partnerKey === undefined ? [] : [janrain.partnerKey, credentials?.appKey, credentials?.appSecret]),
  ];
  const single = needed.flatMap((name): Blocker[] => {
    const kind = name === undefined ? undefined : secretProblem(secrets(name));
    if (name === undefined || kind === undefined) return [];
    const isPartner = kind === "unset" && name === janrain?.partnerKey;
    return [isPartner ? { kind: "target", reason: "unset-partner", params: { name }, stops: "sync" } : { kind, name }];
  });
  const pair = janrain?.partnerKey === undefined ? undefined : pairProblem(credentials, secrets);
  const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
  return pair === undefined ? single : [...single, { kind: pair, name, other }];
}
