import type { Secret } from "../../secrets/secret.ts";
import { secretProblem } from "../../secrets/secret-problem.ts";
import { isAppKey, isAppSecret, pairProblem } from "../../weibo/credential-forms.ts";
import { type Diagnostic, type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The secrets that hold the app key and the app secret are there, and do not look like any that was seen. */
export const credentialsForm: Rule<DeclarationInput> = {
  meta: {
    id: "credentials-form",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lower-case hexadecimal digits"],
    fields: ["/credentials/appKey", "/credentials/appSecret"],
    needs: "environment",
    text: {
      en: {
        title: "App key or app secret does not look like one",
        message: {
          key: "The secret {name} does not hold 8 to 10 digits, as every known app key (App Key) has.",
          secret: "The secret {name} does not hold 32 hexadecimal digits, as every known app secret (App Secret) has.",
          upper: "The secret {name} holds capital letters, and every known app secret (App Secret) has small ones.",
          placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
          "line-break": "The secret {name} ends in a line break, which then is a part of it.",
          whitespace: "The secret {name} starts or ends with a space, which then is a part of it.",
        },
        fix: "Set the secret again, from what Weibo shows under 应用信息 → 基本信息, without anything around it.",
      },
      zh: {
        title: "App Key 或 App Secret 的形式不对",
        message: {
          key: "密钥 {name} 的值不是 8 到 10 位数字，而已知的 App Key 都是这样。",
          secret: "密钥 {name} 的值不是 32 位十六进制数字，而已知的 App Secret 都是这样。",
          upper: "密钥 {name} 的值含有大写字母，而已知的 App Secret 都是小写。",
          placeholder: "密钥 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
          "line-break": "密钥 {name} 以换行符结尾，它会成为值的一部分。",
          whitespace: "密钥 {name} 以空格开头或结尾，它会成为值的一部分。",
        },
        fix: "根据微博“应用信息 → 基本信息”中显示的内容重新设置密钥，前后不要有多余字符。",
      },
    },
  },
  *check(input) {
    const { credentials } = input.declaration;
    if (pairProblem(credentials, input.secrets)) return;
    yield* formReports(input, "/credentials/appKey", credentials?.appKey);
    yield* formReports(input, "/credentials/appSecret", credentials?.appSecret);
  },
};

function* formReports({ secrets }: DeclarationInput, pointer: string, name: string | undefined): Iterable<Diagnostic> {
  const secret = name === undefined ? undefined : secrets(name);
  if (name === undefined || !secret) return;
  const variant = secretProblem(secret) ?? (pointer === "/credentials/appKey" ? keyProblem(secret) : appSecretProblem(secret));
  if (variant !== undefined && variant !== "unset") yield { at: valueAt(pointer), variant, params: { name } };
}

function keyProblem(secret: Secret): "key" | undefined {
  return isAppKey(secret) ? undefined : "key";
}

function appSecretProblem(secret: Secret): "secret" | "upper" | undefined {
  if (!isAppSecret(secret)) return "secret";
  return /[A-F]/.test(secret.reveal()) ? "upper" : undefined;
}
