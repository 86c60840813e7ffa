import { constraintRule } from "./constraint-rule.ts";

/** An allow-list entry stands twice. */
export const allowDomainDuplicate = constraintRule({
  id: "allow-domain-duplicate",
  severity: "info",
  evidence: "inferred",
  sources: ["the second entry has no effect"],
  fixable: true,
  text: {
    en: { title: "An allow-list entry stands twice", message: "This domain already stands in the list.", fix: "Remove it." },
    zh: { title: "域名白名单中的条目重复", message: "列表中已有这个域名。", fix: "删除它。" },
  },
});
