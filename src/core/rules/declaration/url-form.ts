import { declaredUrlFields, declaredUrls } from "../../declaration/urls.ts";
import { parseUrl } from "../../parse-url.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** A URL that looks like one but that no program can open: a port over 65535, a broken percent escape in the host. */
export const urlForm: Rule<DeclarationSubject> = {
  meta: {
    id: "url-form",
    severity: "error",
    mark: "documented",
    sources: ["WHATWG URL standard, URL parsing"],
    fields: declaredUrlFields.map(({ pointer }) => pointer),
  },
  *check({ draft }) {
    for (const { pointer, url } of declaredUrls(draft)) {
      if (!parseUrl(url)) yield { at: valueAt(pointer), params: { url } };
    }
  },
};
