import { type Rule, valueAt } from "../rule.ts";
import type { ImageSubject } from "./input.ts";

const extensions = { PNG: ["png"], JPEG: ["jpg", "jpeg"] } as const satisfies Record<string, readonly string[]>;

/** The extension of an image says another format than its content. */
export const imageExtension: Rule<ImageSubject> = {
  meta: {
    id: "image-extension",
    severity: "info",
    mark: "inferred",
    sources: ["upload forms and people go by the name"],
    fields: ["/images/icon16", "/images/icon80", "/images/icon120", "/images/screenshots/*"],
    needs: "files",
  },
  *check(images) {
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read" || fact.header.format === "other") continue;
      const extension = /\.([^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? "";
      const { format } = fact.header;
      if (!extensions[format].some((known) => known === extension)) yield { at: valueAt(pointer), params: { path, format } };
    }
  },
};
