import { type Rule, valueAt } from "../rule.ts";
import type { ImageSubject } from "./input.ts";

/** An image is not there, is no file, or lies outside the repository. */
export const imageFile: Rule<ImageSubject> = {
  meta: {
    id: "image-file",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 9: six images"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read") yield { at: valueAt(pointer), variant: fact.state, params: { path } };
    }
  },
};
