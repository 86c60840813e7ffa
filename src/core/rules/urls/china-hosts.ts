import { hostsClosedInChina } from "../../urls/china-hosts.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlSubject } from "./input.ts";

/** How many labels a host name has at most. Source: RFC 1035, 3.1: 255 octets, two for each label. */
const maxLabels = 127;

/** A page loads parts from hosts that do not open in mainland China, where its users and Weibo's reviewers are. */
export const chinaHosts: Rule<UrlSubject> = {
  meta: {
    id: "china-hosts",
    severity: "info",
    mark: "seen",
    sources: ["public lists and vendors' notes, named beside each host in src/core/urls/china-hosts.ts"],
    fields: pageFields,
    needs: "network",
  },
  *check({ checks, draft: { site } }) {
    const closed = lowerCase([...hostsClosedInChina.map(({ host }) => host), ...(site?.closedInChina ?? [])]);
    const open = lowerCase(site?.openInChina ?? []);
    for (const { pointer, url, page } of distinctUrls(checks)) {
      const hosts = (page?.hosts ?? []).filter((host) => isWithin(host, closed) && !isWithin(host, open));
      if (hosts.length > 0) yield { at: valueAt(pointer), params: { url, hosts } };
    }
  },
};

const lowerCase = (hosts: readonly (string | undefined)[]) => new Set(hosts.map((host) => host?.toLowerCase()));

/** Whether a host is one of those, or below one. Each is looked up, since a page may name very many, and a declaration too. */
function isWithin(host: string, hosts: ReadonlySet<string | undefined>): boolean {
  const labels = host.split(".").slice(-maxLabels);
  return labels.some((_, index) => hosts.has(labels.slice(index).join(".")));
}
