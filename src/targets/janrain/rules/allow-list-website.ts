import type { DeclarationInput } from "../../../core/rules/declaration/input.ts";
import { type Rule, valueAt } from "../../../core/rules/rule.ts";
import { isPrivateHostname } from "../../../core/urls/private-hostname.ts";
import { covers, entryOf } from "../allow-list.ts";

/** The declared allow-list does not cover the website with the login. An info only: the sync adds the host anyway. */
export const allowListWebsite: Rule<DeclarationInput> = {
  meta: {
    id: "allow-list-website",
    severity: "info",
    evidence: "documented",
    sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
    fields: ["/janrain/allowDomains", "/app/website"],
    text: {
      en: {
        title: "The allow-list does not cover the website",
        message: 'The allow-list does not contain "{host}", the host of the website with the login.',
        fix: "Add it, so that the declaration matches Janrain: sync adds the host anyway.",
      },
      zh: {
        title: "域名白名单未覆盖网站",
        message: "域名白名单中没有“{host}”，而登录正是在这个主机上进行。",
        fix: "请加上它，使声明与 Janrain 的实际内容一致：sync 总会添加该主机。",
      },
    },
  },
  *check({ declaration }) {
    const host = entryOf(declaration.app?.website);
    const patterns = declaration.janrain?.allowDomains;
    if (host === undefined || patterns === undefined || patterns.includes(undefined)) return;
    // website-public or url-blocked reports such a host.
    if (isPrivateHostname(host)) return;
    if (!patterns.some((pattern) => pattern !== undefined && covers(pattern, host))) {
      yield { at: valueAt("/janrain/allowDomains"), params: { host } };
    }
  },
};
