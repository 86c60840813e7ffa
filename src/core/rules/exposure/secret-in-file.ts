import type { Range } from "../../declaration/parsed-yaml.ts";
import { fieldAt, secretPointers } from "../../declaration/schema-facts.ts";
import { type DeclarationSource, scalarText } from "../../declaration/source.ts";
import type { SecretLookup } from "../../secrets/secret.ts";
import { secretShape } from "../../secrets/shapes.ts";
import { isTooWeak } from "../../secrets/weak.ts";
import type { Diagnostic, Rule } from "../rule.ts";
import { isMultilineText } from "../schema/text-fields.ts";
import type { ExposureInput } from "./exposure.ts";
import { isIdentifier } from "./secret-context.ts";

/** A Weibo app key is 8 to 10 digits in every public sample. */
const appKey = /^[0-9]{7,11}$/;

/** Words of one or two letters: random texts of 20 characters usually have more, names such as `siteKey2024V2` fewer. */
const minShortWords = 4;

/** The file contains the value of a secret, where only its name belongs. The value is never shown. */
export const secretInFile: Rule<ExposureInput> = {
  meta: {
    id: "secret-in-file",
    severity: "error",
    evidence: "documented",
    sources: [
      "the declaration holds names of secrets, never values",
      "the shapes: in public samples, an app secret of Weibo has 32 hexadecimal digits, and an API key of an identity service 40 characters",
      "git docs, gitglossary: an object name has 40 or 64 hexadecimal digits; 40 in a comment or description that mentions no credential are one",
    ],
    fields: secretPointers.filter((pointer) => fieldAt(pointer)?.secret === "key"),
    needs: "environment",
    locked: true,
    text: {
      en: {
        title: "The file contains a secret's value",
        message: {
          shape: "This looks like an app secret or API key; everyone with access to the repository can read it.",
          appKey: "This looks like the app key itself; write the name of the secret that holds it.",
          value: "This is the value of the secret {name}; everyone with access to the repository can read it.",
        },
        fix: "Replace it with the name of a secret, for example {secretName}, and rotate the value: this one stays in the history.",
      },
      zh: {
        title: "文件中出现了机密的值",
        message: {
          shape: "这看起来是 App Secret 或 API Key；所有能访问仓库的人都能看到它。",
          appKey: "这看起来是 App Key 本身；这里应填写保存它的机密的名称。",
          value: "这里是机密 {name} 的值；所有能访问仓库的人都能看到它。",
        },
        fix: "改为写机密的名称（例如 {secretName}），并重新签发一个新值：现有的值会一直留在提交历史中。",
      },
    },
  },
  *check({ source, secrets }) {
    const byOffset = new Map<number, Diagnostic>();
    const add = (diagnostic: Diagnostic & { at: { from: number } }) =>
      byOffset.set(diagnostic.at.from, byOffset.get(diagnostic.at.from) ?? diagnostic);
    for (const { from, length } of shapesIn(source.text, source.places)) add(exposedAt(from, length, "shape"));
    for (const diagnostic of [...escapedShapes(source), ...appKeys(source), ...randomNames(source)]) add(diagnostic);
    for (const { name, value } of declaredSecrets(source, secrets)) {
      for (let at = source.text.indexOf(value); at !== -1; at = source.text.indexOf(value, at + value.length)) {
        add({ ...exposedAt(at, value.length, "value"), params: { name } });
      }
    }
    yield* byOffset.values();
  },
};

/** The digits in a text that look like a secret and are not part of a URL, a path, a version or a remark about one. */
function shapesIn(text: string, places: DeclarationSource["places"]): { from: number; length: number }[] {
  const matches = Array.from(text.matchAll(secretShape), ({ index, 0: digits }) => ({ from: index, length: digits.length }));
  return matches.filter(({ from, length }) => !isIdentifier(text, from, from + length, sentenceAround(places, from, length)));
}

/** The value for people of which digits are only a part. */
function sentenceAround(places: DeclarationSource["places"], from: number, length: number): Range | undefined {
  for (const [pointer, { value, content }] of places) {
    const isAround = value.from <= from && from < value.to && isMultilineText(pointer);
    if (isAround) return String(content).trim().length > length ? value : undefined;
  }
  return undefined;
}

function exposedAt(from: number, length: number, variant: string) {
  return { at: { from, to: from + length }, variant };
}

/** Values whose shape is visible only after YAML resolves escapes and folded lines. */
function* escapedShapes({ text, places }: DeclarationSource) {
  for (const [pointer, { value: range, content, kind, field }] of places) {
    const written = text.slice(range.from, range.to);
    if (typeof content !== "string" || content === written || written.search(secretShape) >= 0) continue;
    const unescaped = new Map([[pointer, { value: { from: 0, to: content.length }, content, kind, field }]]);
    if (shapesIn(content, unescaped).length > 0) yield exposedAt(range.from, written.length, "shape");
  }
}

/** App keys where a secret's name belongs; elsewhere ten digits may be anything. */
function* appKeys(source: DeclarationSource) {
  for (const pointer of ["/credentials/appKey", "/credentials/appSecret"]) {
    const place = source.places.get(pointer);
    if (place && appKey.test(scalarText(source, place))) yield { at: place.value, variant: "appKey" };
  }
}

/** Values of another form where the name of a key belongs: their letters and digits are mixed as in no name. */
function* randomNames(source: DeclarationSource) {
  for (const pointer of secretPointers) {
    const place = source.places.get(pointer);
    if (place?.field?.secret !== "key") continue;
    const name = scalarText(source, place);
    if (!/^[A-Za-z0-9]{20,}$/.test(name)) continue;
    const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
    if (words.filter(({ length }) => length <= 2).length >= minShortWords) yield { at: place.value, variant: "shape" };
  }
}

const searchedPointers = secretPointers.filter((pointer) => fieldAt(pointer)?.secret !== "name");

/** The secrets that the declaration names and the run has, if they are too long and too unusual to occur by chance. */
function declaredSecrets({ places }: DeclarationSource, secrets: SecretLookup) {
  return searchedPointers.flatMap((pointer) => {
    const name = places.get(pointer)?.content;
    const secret = typeof name === "string" ? secrets(name)?.reveal() : undefined;
    return typeof name === "string" && secret && !isTooWeak(secret) ? [{ name, value: secret }] : [];
  });
}
