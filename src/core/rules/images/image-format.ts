import { type Rule, valueAt } from "../rule.ts";
import type { ImageSubject } from "./input.ts";

/** An image is neither PNG nor JPEG, or is damaged. The file's content decides, not its name. */
export const imageFormat: Rule<ImageSubject> = {
  meta: {
    id: "image-format",
    severity: "error",
    mark: "documented",
    sources: ["setup guide, step 9: PNG or JPG images"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read") continue;
      const { header } = fact;
      if (header.format !== "other") {
        if (header.width === undefined) yield { at: valueAt(pointer), variant: "noSize", params: { path, format: header.format } };
      } else if (header.name === undefined) yield { at: valueAt(pointer), variant: "unknown", params: { path } };
      else yield { at: valueAt(pointer), variant: "other", params: { path, format: header.name } };
    }
  },
};
