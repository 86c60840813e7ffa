import { expect } from "vitest";
import { analyze } from "../../src/core/check/analyze.ts";
import { evaluate } from "../../src/core/check/evaluate.ts";
import { type DeclaredUrl, declaredUrls } from "../../src/core/declaration/urls.ts";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import type { Answer, PageAnswer } from "../../src/network/page-client.ts";
import { evaluateResponse } from "../../src/network/site/evaluate-response.ts";
import { baselineInfos } from "../helpers/check.ts";
import { type Edits, edited } from "../helpers/example.ts";

/** The pages of the declaration that these tests judge. */
export const pages = {
  "/app/website": "https://www.acme.example/",
  "/site/home": "https://www.acme.example/zh/",
  "/site/login": "https://www.acme.example/login",
  "/site/register": "https://www.acme.example/register",
} as const;

/** The example with all pages named, and more lines under `site`. */
export const withSite = (lines: readonly string[] = [], edits: Edits = []): string => {
  const site = ["site:", ...["home", "login", "register"].map((key) => `  ${key}: ${pages[`/site/${key}` as keyof typeof pages]}`)];
  return edited([["\nimages:", `\n${[...site, ...lines.map((line) => `  ${line}`)].join("\n")}\n\nimages:`], ...edits]);
};

/** What a finding says: severity, rule and field, and the whole sentences in both languages. */
export interface Told {
  what: string;
  line: number;
  en: string;
  zh: string;
}

const quiet = new Map(baselineInfos.map((rule) => [rule, "off"] as const));
const context = { secrets: () => undefined, severities: quiet };

const analyzed = (text: string) => analyze("weibo-provider.yaml", new TextEncoder().encode(text), context);

/** The valid parts of a declaration. */
export const validDeclarationOf = (text: string): ValidDeclaration => analyzed(text).declaration;

/** What is told of a declaration when its URLs and Weibo answered so; images are left out. */
export function told(urls: readonly UrlCheck[], { text = withSite(), probes = [] as readonly ProbeCheck[] } = {}): Told[] {
  return evaluate(analyzed(text), { images: [], urls, probes }, quiet).map((finding) => {
    const [english, chinese] = [en, zh].map((messages) => `${messageOf(finding, messages)} ${fixOf(finding, messages)}`);
    for (const localized of [english, chinese]) expect(localized).not.toMatch(/\{\w*\}|undefined|NaN|\[object/);
    expect(chinese).toMatch(/\p{Script=Han}.*[。？]$/u);
    const what = `${finding.severity} ${finding.rule} ${finding.pointer}`;
    return { what, line: finding.span.start.line, en: english ?? "", zh: chinese ?? "" };
  });
}

/** Only severity, rule and field of each. */
export const whatIsTold = (...args: Parameters<typeof told>): string[] => told(...args).map(({ what }) => what);

/** A URL of the declaration with what became of it. */
export function checkOf(pointer: string, outcome: Partial<UrlCheck>, text = withSite()): UrlCheck {
  const declared: DeclaredUrl | undefined = declaredUrls(validDeclarationOf(text)).find((one) => one.pointer === pointer);
  return { ...(declared ?? expect.fail(`${pointer} names no URL`)), verdict: "ok", ...outcome };
}

/** A URL of the declaration with the verdict on an answer. */
export function answered(pointer: string, answer: Answer, text = withSite()): UrlCheck {
  const check = checkOf(pointer, {}, text);
  return { ...check, ...evaluateResponse(check.purpose, answer, 0) };
}

/** A page that opens, with some of it replaced. */
export const page = (changes: Partial<PageAnswer> & { text?: string } = {}): PageAnswer => {
  const { text = "<title>Acme</title>", ...rest } = changes;
  return { status: 200, headers: { "content-type": "text/html" }, finalUrl: pages["/app/website"], body: text, ...rest };
};
