import { type Rule, valueAt } from "../rule.ts";
import type { ImageSubject } from "./input.ts";

/** An image has other pixels than Weibo's form asks for. */
export const imageSize: Rule<ImageSubject> = {
  meta: {
    id: "image-size",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 9: one 16×16, one 80×80, one 120×120, three 450×300"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
  },
  *check(images) {
    for (const { pointer, path, width, height, fact } of images) {
      if (fact.state !== "read" || fact.header.format === "other" || fact.header.width === undefined) continue;
      const { header } = fact;
      if (header.width !== width || header.height !== height) {
        yield { at: valueAt(pointer), params: { path, found: `${header.width}×${header.height}`, wanted: `${width}×${height}` } };
      }
    }
  },
};
