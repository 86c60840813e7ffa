import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** An image is neither PNG nor JPEG, or is damaged. Checks the content, not the extension. */
export const imageFormat: Rule<ImageInput> = {
  meta: {
    id: "image-format",
    severity: "error",
    evidence: "documented",
    sources: ["setup guide, step 9: PNG or JPG images"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
    text: {
      en: {
        title: "An image is neither PNG nor JPEG",
        message: {
          other: '"{path}" contains {format} data; Weibo\'s form accepts PNG or JPEG.',
          unknown: '"{path}" does not contain an image; Weibo\'s form accepts PNG or JPEG.',
          noSize: '"{path}" starts like {format}, but its size is not in the first 64 KiB.',
        },
        fix: "Export the image again as PNG or JPEG, without embedded metadata.",
      },
      zh: {
        title: "图片既不是 PNG 也不是 JPEG",
        message: {
          other: "“{path}”的内容是 {format}，而微博表单只接受 PNG 或 JPEG。",
          unknown: "“{path}”的内容不是图片，而微博表单只接受 PNG 或 JPEG。",
          noSize: "“{path}”的开头是 {format}，但前 64 KiB 中没有图片尺寸。",
        },
        fix: "将图片重新导出为 PNG 或 JPEG，不嵌入元数据。",
      },
    },
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
