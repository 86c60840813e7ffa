import type { DeclarationSource } from "../../declaration/source.ts";
import { shortestSearched } from "../../secrets/redact.ts";
import type { SecretLookup } from "../../secrets/secret.ts";
import { secretShape } from "../../secrets/shapes.ts";
import type { Diagnostic, Rule } from "../rule.ts";
import type { ExposureInput } from "./exposure.ts";

/** A Weibo app key is 8 to 10 digits in every public sample. */
const appKey = /^[0-9]{7,11}$/;

/** The value of a secret stands in the file, where only its name belongs. Never switched off, never shown. */
export const secretInFile: Rule<ExposureInput> = {
  meta: {
    id: "secret-in-file",
    severity: "error",
    evidence: "documented",
    sources: ["the declaration holds names of secrets, never values", "the shapes: public samples of Weibo and Janrain keys"],
    fields: ["/credentials/appKey", "/credentials/appSecret", "/janrain/apiKey", "/janrain/partnerKey"],
    needs: "environment",
    fixed: true,
    text: {
      en: {
        title: "A secret's value stands in the file",
        message: {
          shape: "This looks like an app secret or API key; everyone who can read the repository can read it.",
          appKey: "This looks like the app key itself; the name of the secret that holds it belongs here.",
          value: "The value of the secret {name} stands here; everyone who can read the repository can read it.",
        },
        fix: "Replace it by the name of a secret, and have a new value issued: this one stays in the history.",
      },
      zh: {
        title: "文件中出现了密钥的值",
        message: {
          shape: "这看起来是 App Secret 或 API Key；所有能读取仓库的人都能看到它。",
          appKey: "这看起来是 App Key 本身；这里应该写保存它的密钥的名称。",
          value: "这里是密钥 {name} 的值；所有能读取仓库的人都能看到它。",
        },
        fix: "改为写密钥的名称，并重新签发一个新值：现有的值会一直留在提交历史中。",
      },
    },
  },
  *check({ source, secrets }) {
    const ranges = new Map<number, Diagnostic>();
    const add = (report: Diagnostic & { at: { from: number } }) => ranges.set(report.at.from, ranges.get(report.at.from) ?? report);
    for (const match of source.text.matchAll(secretShape)) add(found(match.index, match[0].length, "shape"));
    for (const report of escapedShapes(source)) add(report);
    for (const report of appKeys(source)) add(report);
    for (const { name, value } of declaredSecrets(source, secrets)) {
      for (let at = source.text.indexOf(value); at !== -1; at = source.text.indexOf(value, at + value.length)) {
        add({ ...found(at, value.length, "value"), params: { name } });
      }
    }
    yield* ranges.values();
  },
};

function found(from: number, length: number, variant: string) {
  return { at: { from, to: from + length }, variant };
}

/** Escapes and folded lines can hide a value's shape from a look at the text. */
function* escapedShapes({ text, places }: DeclarationSource) {
  for (const { value: range, content } of places.values()) {
    const written = text.slice(range.from, range.to);
    if (typeof content === "string" && content.search(secretShape) >= 0 && written.search(secretShape) < 0)
      yield found(range.from, written.length, "shape");
  }
}

/** An app key is recognised by its place: elsewhere ten digits may be anything. */
function* appKeys({ text, places }: DeclarationSource) {
  for (const pointer of ["/credentials/appKey", "/credentials/appSecret"]) {
    const place = places.get(pointer);
    if (!place) continue;
    const { from, to } = place.value;
    const plain = text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
    if (appKey.test(plain)) yield found(from, to - from, "appKey");
  }
}

/** The secrets that the declaration names and the run has, long enough not to be found by chance. */
function declaredSecrets({ value }: DeclarationSource, secrets: SecretLookup) {
  const { credentials, janrain, developer } = (value ?? {}) as Record<string, Record<string, unknown> | null | undefined>;
  const names = [credentials?.appKey, credentials?.appSecret, janrain?.apiKey, janrain?.partnerKey, developer?.idNumber];
  return names.flatMap((name) => {
    const secret = typeof name === "string" ? secrets(name)?.reveal() : undefined;
    return typeof name === "string" && secret && secret.length >= shortestSearched ? [{ name, value: secret }] : [];
  });
}
