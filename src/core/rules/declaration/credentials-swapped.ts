import { pairProblem } from "../../weibo/credential-forms.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The app key and the app secret are set, but swapped or equal. */
export const credentialsSwapped: Rule<DeclarationInput> = {
  meta: {
    id: "credentials-swapped",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app keys and app secrets differ in form"],
    fields: ["/credentials/appSecret"],
    needs: "environment",
    text: {
      en: {
        title: "App key and app secret are swapped",
        message: {
          equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong secret. sync refuses it.",
          swapped: "The secret {name} looks like an app secret, and {other} looks like an app key. sync refuses them.",
        },
        fix: "Copy the App Key and App Secret again from 应用信息 → 基本信息 at Weibo.",
      },
      zh: {
        title: "App Key 与 App Secret 互换",
        message: {
          equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了。sync 会拒绝使用。",
          swapped: "机密 {name} 的值像 App Secret，而 {other} 的值像 App Key。sync 会拒绝使用。",
        },
        fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到机密中。",
      },
    },
  },
  *check({ declaration: { credentials }, secrets }) {
    const { appKey = "", appSecret = "" } = credentials ?? {};
    const variant = pairProblem(credentials, secrets);
    if (variant) yield { at: valueAt("/credentials/appSecret"), variant, params: { name: appKey, other: appSecret } };
  },
};
