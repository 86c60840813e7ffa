import { declaredUrlFields, declaredUrls, parsedUrl } from "../../declaration/urls.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A URL that matches the schema's pattern but has no host or port: a port over 65535, an IPv6 address of three parts, a label of 64 letters. */
export const urlForm: Rule<DeclarationInput> = {
  meta: {
    id: "url-form",
    severity: "error",
    evidence: "documented",
    sources: ["WHATWG URL standard, URL parsing", "RFC 1123, section 2.1, and RFC 1035, section 2.3.4: labels of host names"],
    fields: declaredUrlFields.map(({ pointer }) => pointer),
    text: {
      en: {
        title: "A URL has an invalid host or port",
        message: '"{url}" is not a valid URL: its host or port is invalid.',
        fix: "Check the host and the port.",
      },
      zh: { title: "URL 的主机或端口无效", message: "“{url}”不是有效的 URL：主机或端口无效。", fix: "检查主机和端口。" },
    },
  },
  *check({ declaration }) {
    for (const { pointer, url } of declaredUrls(declaration)) {
      // Rules about constraints report values that are not http or https URLs.
      if (/^https?:\/\/\S+$/i.test(url) && !isReachable(parsedUrl(url))) yield { at: valueAt(pointer), params: { url } };
    }
  },
};

/** A label of a host name in ASCII, as the URL parser returns it; underscores are not allowed, but in use. */
const label = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;

/** Whether a host can have the URL's name, and a server its port. */
function isReachable(url: Readonly<URL> | undefined): boolean {
  if (!url || url.port === "0") return false;
  const name = url.hostname.replace(/\.$/, "");
  return name.startsWith("[") || (name.length <= 253 && name.split(".").every((part) => label.test(part)));
}
