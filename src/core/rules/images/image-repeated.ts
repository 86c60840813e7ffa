import { type Rule, valueAt } from "../rule.ts";
import type { ImageSubject } from "./input.ts";

/** Two screenshots are the same picture. */
export const imageRepeated: Rule<ImageSubject> = {
  meta: {
    id: "image-repeated",
    severity: "warning",
    mark: "seen",
    sources: ["a public copy of Weibo's review tips: screenshots are clear and not repeated"],
    fields: ["/images/screenshots/*"],
    needs: "files",
  },
  *check(images) {
    const seen = new Map<string, string>();
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read" || !pointer.startsWith("/images/screenshots/")) continue;
      const first = seen.get(fact.fingerprint);
      if (first !== undefined) yield { at: valueAt(pointer), params: { path, first } };
      else seen.set(fact.fingerprint, path);
    }
  },
};
