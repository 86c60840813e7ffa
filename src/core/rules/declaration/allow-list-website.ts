import { covers, entryOf } from "../../declaration/allow-list.ts";
import { isPrivateHostname } from "../../urls/private-hostname.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The declared allow-list does not cover the site that hosts the login. Only a warning: the sync adds it in any case. */
export const allowListWebsite: Rule<DeclarationInput> = {
  meta: {
    id: "allow-list-website",
    severity: "warning",
    evidence: "documented",
    sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
    fields: ["/janrain/allowDomains", "/app/website"],
    text: {
      en: {
        title: "The allow-list does not cover the website",
        message: 'The allow-list does not name "{host}", the host of the website on which the login runs.',
        fix: "Add it, so that the list shows what Janrain will hold: the sync adds it in any case.",
      },
      zh: {
        title: "域名白名单未覆盖网站",
        message: "域名白名单中没有“{host}”，而登录正是在这个主机的网站上进行。",
        fix: "加上它，让名单与 Janrain 将要保存的内容一致：同步无论如何都会添加它。",
      },
    },
  },
  *check({ declaration }) {
    const host = entryOf(declaration.app?.website);
    const patterns = declaration.janrain?.allowDomains;
    if (host === undefined || patterns === undefined || patterns.includes(undefined)) return;
    // Such a host is a mistake of its own, which website-public or url-blocked names.
    if (isPrivateHostname(host)) return;
    if (!patterns.some((pattern) => pattern !== undefined && covers(pattern, host))) {
      yield { at: valueAt("/janrain/allowDomains"), params: { host } };
    }
  },
};
