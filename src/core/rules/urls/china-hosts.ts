import { hostsClosedInChina } from "../../urls/china-hosts.ts";
import { distinctUrls } from "../../urls/url-check.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** How many labels a host name has at most. Source: RFC 1035, 3.1: 255 octets, two for each label. */
const maxLabels = 127;

/** A page loads parts from hosts that do not open in mainland China, where its users and Weibo's reviewers are. */
export const chinaHosts: Rule<UrlInput> = {
  meta: {
    id: "china-hosts",
    severity: "info",
    evidence: "observed",
    sources: ["public lists and vendors' notes, named beside each host in src/core/urls/china-hosts.ts"],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "A page loads from hosts that do not open in mainland China",
        message:
          "{url} loads scripts, styles or frames from {hosts}, which do not open in mainland China: there the page may hang or lack them.",
        fix: "Serve these parts from your own host or from one that opens there; list a host that does open under site.openInChina.",
      },
      zh: {
        title: "页面从中国大陆无法访问的主机加载内容",
        message: "{url} 从 {hosts} 加载脚本、样式或内嵌框架，而这些主机在中国大陆无法访问：页面可能卡住或内容缺失。",
        fix: "请改由自己的主机或国内可访问的主机提供这些内容；确实可以访问的主机请列入 site.openInChina。",
      },
    },
  },
  *check({ checks, declaration: { site } }) {
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
