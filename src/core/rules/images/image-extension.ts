import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

const extensions = { PNG: ["png"], JPEG: ["jpg", "jpeg"] } as const satisfies Record<string, readonly string[]>;

/** An image's extension does not match its content. */
export const imageExtension: Rule<ImageInput> = {
  meta: {
    id: "image-extension",
    severity: "info",
    evidence: "inferred",
    sources: ["upload forms and people rely on the extension"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
    text: {
      en: {
        title: "An extension does not match the image",
        message: '"{path}" contains {format} data, but has another extension.',
        fix: "Rename the file.",
      },
      zh: { title: "扩展名与图片不符", message: "“{path}”的内容是 {format}，但扩展名不是。", fix: "重命名该文件。" },
    },
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read" || fact.header.format === "other") continue;
      const { format } = fact.header;
      if (!extensions[format].some((extension) => path.toLowerCase().endsWith(`.${extension}`)))
        yield { at: valueAt(pointer), params: { path, format } };
    }
  },
};
