import { en } from "../../src/core/messages/en/index.ts";
import { janrainEnglish } from "../../src/targets/janrain/messages/en.ts";

/** The English texts of a sync to Janrain: its own, and those that identity services share. */
export const janrainTexts = {
  ...en.sync,
  changeNames: janrainEnglish.changeNames,
  reasons: { ...en.sync.reasons, ...janrainEnglish.reasons },
  instructions: janrainEnglish.instructions,
  blockers: { ...en.sync.blockers, ...janrainEnglish.blockers },
  failures: { ...en.sync.failures, ...janrainEnglish.failures },
  errors: janrainEnglish.errors,
};
