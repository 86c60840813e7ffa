import type { ConstraintMeta } from "../../../core/rules/constraints/constraint-rule.ts";

/** An allow-list entry is duplicated. */
export const allowDomainDuplicate: ConstraintMeta = {
  id: "allow-domain-duplicate",
  severity: "info",
  evidence: "inferred",
  sources: ["the second entry has no effect"],
  fixable: true,
  text: {
    en: { title: "An allow-list entry is duplicated", message: "This domain is already in the list.", fix: "Remove the duplicate." },
    zh: { title: "域名白名单中的条目重复", message: "列表中已有这个域名。", fix: "删除重复的条目。" },
  },
};
