import type { Wording } from "../messages/types.ts";
import { compose, fill } from "../messages/format.ts";
import type { Proof } from "../setup/steps.ts";

/** What a step's state rests on, in words. */
export function proofText(proof: Proof, { review: { proofs } }: Wording): string {
  if (proof.by === "weibo") return proof.code === undefined ? proofs.weibo : compose(proofs["weibo-code"], { code: proof.code });
  const { by, ...params } = proof;
  return fill(proofs[by], params);
}
