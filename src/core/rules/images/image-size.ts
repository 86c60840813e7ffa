import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** An image has other pixels than Weibo's form asks for. */
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
        message: '"{path}" has {found} pixels, and Weibo\'s form asks for exactly {wanted}.',
        fix: "Export the picture in that size.",
      },
      zh: { title: "图片尺寸不对", message: "“{path}”为 {found} 像素，而微博表单要求恰好 {wanted} 像素。", fix: "按该尺寸导出图片。" },
    },
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
