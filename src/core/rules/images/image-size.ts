import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** An image does not have the size that Weibo's form requires. */
export const imageSize: Rule<ImageInput> = {
  meta: {
    id: "image-size",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 9: one 16×16, one 80×80, one 120×120, three 450×300"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
    text: {
      en: {
        title: "An image has the wrong size",
        message: '"{path}" is {actual} pixels; Weibo\'s form requires exactly {expected}.',
        fix: "Export the image in that size.",
      },
      zh: { title: "图片尺寸不对", message: "“{path}”为 {actual} 像素，而微博表单要求恰好 {expected} 像素。", fix: "按该尺寸导出图片。" },
    },
  },
  *check(images) {
    for (const { pointer, path, width, height, fact } of images) {
      if (fact.state !== "read" || fact.header.format === "other" || fact.header.width === undefined) continue;
      const { header } = fact;
      if (header.width !== width || header.height !== height) {
        yield { at: valueAt(pointer), params: { path, actual: `${header.width}×${header.height}`, expected: `${width}×${height}` } };
      }
    }
  },
};
