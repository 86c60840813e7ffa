import { declaredUrlFields, declaredUrls } from "../../declaration/urls.ts";
import { parseUrl } from "../../parse-url.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A URL that matches the schema's pattern but cannot be parsed: a port over 65535, a broken percent escape in the host. */
export const urlForm: Rule<DeclarationInput> = {
  meta: {
    id: "url-form",
    severity: "error",
    evidence: "documented",
    sources: ["WHATWG URL standard, URL parsing"],
    fields: declaredUrlFields.map(({ pointer }) => pointer),
    text: {
      en: {
        title: "A URL cannot be parsed",
        message: '"{url}" cannot be parsed as a URL: its host or port is invalid.',
        fix: "Check the host and the port.",
      },
      zh: { title: "URL 无法解析", message: "“{url}”无法解析为 URL：主机或端口无效。", fix: "检查主机和端口。" },
    },
  },
  *check({ declaration }) {
    for (const { pointer, url } of declaredUrls(declaration)) {
      // Rules about constraints report values that are not http or https URLs.
      if (/^https?:\/\/\S+$/i.test(url) && !parseUrl(url)) yield { at: valueAt(pointer), params: { url } };
    }
  },
};
