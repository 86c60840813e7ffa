import type { Secret } from "../../secrets/secret.ts";
import { secretProblem } from "../../secrets/secret-problem.ts";
import { isAppKey, isAppSecret, pairProblem } from "../../weibo/credential-forms.ts";
import { type Diagnostic, type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** The app key or the app secret is set, but does not have the form of any known one. */
export const credentialsForm: Rule<DeclarationInput> = {
  meta: {
    id: "credentials-form",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lowercase hexadecimal digits"],
    fields: ["/credentials/appKey", "/credentials/appSecret"],
    needs: "environment",
    text: {
      en: {
        title: "The app key or app secret has an unexpected form",
        message: {
          key: "The secret {name} is not 8 to 10 digits, as all known app keys (App Key) are.",
          secret: "The secret {name} is not 32 hexadecimal digits, as all known app secrets (App Secret) are.",
          upper: "The secret {name} has uppercase letters; all known app secrets (App Secret) are lowercase.",
          placeholder: "The secret {name} is a placeholder, not a value: an expression was not resolved, or the value was never filled in.",
          weak: "The secret {name} is shorter than 8 characters or a common word, so it cannot be redacted in output.",
          "line-break": "The secret {name} ends with a line break, which is part of the value.",
          whitespace: "The secret {name} starts or ends with a space, which is part of the value.",
        },
        fix: "Set the secret again to the value that Weibo shows under 应用信息 → 基本信息, without extra characters.",
      },
      zh: {
        title: "App Key 或 App Secret 的形式异常",
        message: {
          key: "机密 {name} 的值不是 8 到 10 位数字，而已知的 App Key 都是这样。",
          secret: "机密 {name} 的值不是 32 位十六进制数字，而已知的 App Secret 都是这样。",
          upper: "机密 {name} 的值含有大写字母，而已知的 App Secret 都是小写。",
          placeholder: "机密 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
          weak: "机密 {name} 少于 8 个字符或是常用词，因此无法在输出中屏蔽。",
          "line-break": "机密 {name} 以换行符结尾，该字符会成为值的一部分。",
          whitespace: "机密 {name} 以空格开头或结尾，该字符会成为值的一部分。",
        },
        fix: "根据微博“应用信息 → 基本信息”中显示的内容重新设置机密，前后不要有多余字符。",
      },
    },
  },
  *check(input) {
    const { credentials } = input.declaration;
    if (pairProblem(credentials, input.secrets)) return;
    yield* formDiagnostics(input, "/credentials/appKey", credentials?.appKey);
    yield* formDiagnostics(input, "/credentials/appSecret", credentials?.appSecret);
  },
};

function* formDiagnostics({ secrets }: DeclarationInput, pointer: string, name: string | undefined): Iterable<Diagnostic> {
  if (name === undefined) return;
  const secret = secrets(name);
  if (!secret) return;
  const variant = secretProblem(secret) ?? (pointer === "/credentials/appKey" ? keyProblem(secret) : appSecretProblem(secret));
  if (variant !== undefined) yield { at: valueAt(pointer), variant, params: { name } };
}

function keyProblem(secret: Secret): "key" | undefined {
  return isAppKey(secret) ? undefined : "key";
}

function appSecretProblem(secret: Secret): "secret" | "upper" | undefined {
  if (!isAppSecret(secret)) return "secret";
  return /[A-F]/.test(secret.reveal()) ? "upper" : undefined;
}
