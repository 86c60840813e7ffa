import type { Rule } from "../rule.ts";
import { faultReports, type UrlSubject, urlFields } from "./input.ts";

/** No answer in time: neither proof that the page is there nor that it is not. */
export const urlTimeout: Rule<UrlSubject> = {
  meta: {
    id: "url-timeout",
    severity: "warning",
    mark: "documented",
    sources: ["this tool: unknown is neither success nor failure; late from here may be in time elsewhere"],
    fields: urlFields,
    needs: "network",
  },
  check: (subject) => faultReports(subject, "timeout"),
};
