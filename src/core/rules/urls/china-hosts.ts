import { hostsClosedInChina } from "../../urls/china-hosts.ts";
import { type Rule, valueAt } from "../rule.ts";
import { pageFields, type UrlInput } from "./input.ts";

/** The most labels that a host name can have. Source: RFC 1035, 3.1: 255 octets, two for each label. */
const maxLabels = 127;

/** A page loads resources from hosts that are not reachable in mainland China, where its users and Weibo's reviewers are. */
export const chinaHosts: Rule<UrlInput> = {
  meta: {
    id: "china-hosts",
    severity: "info",
    evidence: "observed",
    sources: ["public lists and vendors' notes, cited for each host in src/core/urls/china-hosts.ts"],
    fields: pageFields,
    needs: "network",
    text: {
      en: {
        title: "A page loads resources from hosts that are not reachable in mainland China",
        message:
          "{url} loads scripts, styles or frames from {hosts}, which are not reachable in mainland China: the page may hang there or miss content.",
        fix: "Serve these resources from your own host or from one that is reachable there; list a host that is reachable under site.openInChina.",
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
    for (const { pointer, url, page } of checks) {
      const hosts = (page?.hosts ?? []).filter((host) => isWithin(host, closed) && !isWithin(host, open));
      if (hosts.length > 0) yield { at: valueAt(pointer), params: { url, hosts } };
    }
  },
};

const lowerCase = (hosts: readonly (string | undefined)[]) => new Set(hosts.map((host) => host?.toLowerCase()));

/** Whether a host is in a set of hosts, or a subdomain of one. Uses lookups: both a page and a declaration may list very many. */
function isWithin(host: string, hosts: ReadonlySet<string | undefined>): boolean {
  const labels = host.split(".").slice(-maxLabels);
  return labels.some((_, index) => hosts.has(labels.slice(index).join(".")));
}
