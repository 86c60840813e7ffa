import type { RuleWording } from "../shapes.ts";

/** Rules about the comments that keep findings from the report. */
export const ignores = {
  "ignore-form": {
    title: "An ignore comment has no effect",
    message: {
      noRule: "This ignore comment names no rule, so it hides nothing.",
      noReason: "This ignore comment gives no reason, so it hides nothing.",
      unknown: 'There is no rule "{rule}", so this comment hides nothing.',
      fixed: "The rule {rule} cannot be ignored: it finds secrets, or what follows relies on it.",
    },
    fix: "Write `# weibo-provider-ignore rule-id: reason`, on the line or above it.",
  },
  "ignore-unused": {
    title: "An ignore comment is not needed",
    message: "Nothing is reported there by {rules}, so this comment would only hide the next mistake.",
    fix: "Remove the comment.",
  },
} as const satisfies Record<string, RuleWording>;
