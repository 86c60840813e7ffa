import { hostsClosedInChina } from "../../site/china-hosts.ts";
import { type Rule, valueAt } from "../rule.ts";
import { distinctUrls, pageFields, type UrlSubject } from "./subject.ts";

/** A page loads parts from hosts that do not open in mainland China, where its users and Weibo's reviewers are. */
export const chinaHosts: Rule<UrlSubject> = {
  meta: {
    id: "china-hosts",
    severity: "info",
    mark: "seen",
    sources: ["public lists and vendors' notes, named beside each host in src/site/china-hosts.ts"],
    fields: pageFields,
    needs: "network",
  },
  *check({ checks, draft: { site } }) {
    const closed = [...hostsClosedInChina.map(({ host }) => host), ...(site?.closedInChina ?? [])];
    const isAmong = (hosts: readonly (string | undefined)[], host: string) =>
      hosts.some((other) => other !== undefined && (host === other.toLowerCase() || host.endsWith(`.${other.toLowerCase()}`)));
    for (const { pointer, url, page } of distinctUrls(checks)) {
      const hosts = (page?.hosts ?? []).filter((host) => isAmong(closed, host) && !isAmong(site?.openInChina ?? [], host));
      if (hosts.length > 0) yield { at: valueAt(pointer), params: { url, hosts } };
    }
  },
};
