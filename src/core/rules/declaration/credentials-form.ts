import type { Secret } from "../../secrets/secret.ts";
import { secretProblem } from "../../secrets/secret-problem.ts";
import { isAppKey, isAppSecret, pairProblem } from "../../weibo/credential-forms.ts";
import { type Report, type Rule, valueAt } from "../rule.ts";
import type { DeclarationSubject } from "./input.ts";

/** The secrets that hold the app key and the app secret are there, and do not look like any that was seen. */
export const credentialsForm: Rule<DeclarationSubject> = {
  meta: {
    id: "credentials-form",
    severity: "warning",
    mark: "seen",
    sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lower-case hexadecimal digits"],
    fields: ["/credentials/appKey", "/credentials/appSecret"],
    needs: "environment",
  },
  *check(subject) {
    const { credentials } = subject.draft;
    if (pairProblem(credentials, subject.secrets)) return;
    yield* formReports(subject, "/credentials/appKey", credentials?.appKey);
    yield* formReports(subject, "/credentials/appSecret", credentials?.appSecret);
  },
};

function* formReports({ secrets }: DeclarationSubject, pointer: string, name: string | undefined): Iterable<Report> {
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
