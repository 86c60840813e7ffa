import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The application is not approved, so only its owner and its test users can sign in. */
export const reviewDevelopment: Rule<DeclarationInput> = {
  meta: {
    id: "review-development",
    severity: "info",
    evidence: "documented",
    sources: ["Weibo wiki, application questions, 8: the owner and up to 15 test users", "setup guide: error 21321"],
    fields: ["/review/status", "/review/testUsers"],
    text: {
      en: {
        title: "The application is not approved",
        message:
          "While the review status is {status}, only the application's owner and its test users ({testUsers} of at most 15) can sign in; all other users get Weibo's error 21321.",
        fix: {
          development:
            "Submit the application for review and write `status: in-review`, or `status: approved` when Weibo approves it; a review takes 1 to 3 working days.",
          "in-review":
            "Wait for Weibo's message, by e-mail or private message; a review takes 1 to 3 working days. Then write `status: approved` or `status: rejected`.",
          rejected: "Correct what Weibo's message names, submit the application again, and write `status: in-review`.",
        },
      },
      zh: {
        title: "应用尚未通过审核",
        message: "审核状态为 {status} 期间，只有应用所有者和测试用户（{testUsers} 个，最多 15 个）可以登录；其他人都会收到微博错误 21321。",
        fix: {
          development: "提交应用审核并写成 `status: in-review`，收到微博通过的通知后写成 `status: approved`；审核需要 1 到 3 个工作日。",
          "in-review": "等待微博通过邮件或私信发送的结果；审核需要 1 到 3 个工作日。然后写成 `status: approved` 或 `status: rejected`。",
          rejected: "按微博的消息修改，重新提交应用审核，并写成 `status: in-review`。",
        },
      },
    },
  },
  *check({ declaration }) {
    const { status, testUsers = 0 } = declaration.review ?? {};
    if (status !== undefined && status !== "approved")
      yield { at: valueAt("/review/status"), variant: status, params: { status, testUsers } };
  },
};
