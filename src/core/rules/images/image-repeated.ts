import { type Rule, valueAt } from "../rule.ts";
import type { ImageInput } from "./input.ts";

/** Two screenshots are the same image. */
export const imageRepeated: Rule<ImageInput> = {
  meta: {
    id: "image-repeated",
    severity: "warning",
    evidence: "observed",
    sources: ["a public copy of Weibo's review tips: screenshots are clear and not repeated"],
    fields: ["/images/screenshots/*"],
    needs: "files",
    text: {
      en: {
        title: "A screenshot is duplicated",
        message: '"{path}" is the same image as "{first}"; reviewers expect different screenshots.',
        fix: "Take another screenshot, for example of the home page, the login page or the settings.",
      },
      zh: {
        title: "截图重复",
        message: "“{path}”与“{first}”是同一张图片，而审核人员要求不同的图片。",
        fix: "另截一张图，例如首页、登录页或设置页。",
      },
    },
  },
  *check(images) {
    const seen = new Map<string, string>();
    for (const { pointer, path, fact } of images) {
      if (fact.state !== "read" || fact.fingerprint === undefined || !pointer.startsWith("/images/screenshots/")) continue;
      const first = seen.get(fact.fingerprint);
      if (first !== undefined) yield { at: valueAt(pointer), params: { path, first } };
      else seen.set(fact.fingerprint, path);
    }
  },
};
