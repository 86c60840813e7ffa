import { expect } from "vitest";
import { evaluate } from "../../src/core/check/evaluate.ts";
import { type DeclaredUrl, declaredUrls } from "../../src/core/declaration/urls.ts";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { fixOf, messageOf } from "../../src/core/rules/rule-text.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import type { PageResponse, UrlResponse } from "../../src/network/page-response.ts";
import { evaluateResponse } from "../../src/network/site/evaluate-response.ts";
import { loadXmlParser } from "../../src/network/xml-parser.ts";
import { analyze } from "../helpers/analyzed.ts";
import { baselineInfos } from "../helpers/check.ts";
import { type Edits, edited } from "../helpers/example.ts";

await loadXmlParser();

/** the pages of the declaration in these tests. */
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

/** A finding: severity, rule and field, and its text in both languages. */
export interface ReportedFinding {
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

/** The findings of a declaration for the given URL and probe results, without images. */
export function reportedFindings(
  urls: readonly UrlCheck[],
  { text = withSite(), probes = [] as readonly ProbeCheck[] } = {},
): ReportedFinding[] {
  return evaluate(analyzed(text), { images: [], urls, probes }, quiet).map((finding) => {
    const [english, chinese] = [en, zh].map((messages) => `${messageOf(finding, messages)} ${fixOf(finding, messages)}`);
    for (const localized of [english, chinese]) expect(localized).not.toMatch(/\{\w*\}|undefined|NaN|\[object/);
    expect(chinese).toMatch(/\p{Script=Han}.*[。？]$/u);
    const what = `${finding.severity} ${finding.rule} ${finding.pointer}`;
    return { what, line: finding.span.start.line, en: english ?? "", zh: chinese ?? "" };
  });
}

/** Severity, rule and field of each finding. */
export const reportedRules = (...args: Parameters<typeof reportedFindings>): string[] => reportedFindings(...args).map(({ what }) => what);

/** A URL of the declaration with its result. */
export function checkOf(pointer: string, outcome: Partial<UrlCheck>, text = withSite()): UrlCheck {
  const declared: DeclaredUrl | undefined = declaredUrls(validDeclarationOf(text)).find((one) => one.pointer === pointer);
  return { ...(declared ?? expect.fail(`${pointer} names no URL`)), verdict: "ok", ...outcome };
}

/** A URL of the declaration with the verdict on an response. */
export function respondedWith(pointer: string, response: UrlResponse, text = withSite()): UrlCheck {
  const check = checkOf(pointer, {}, text);
  return { ...check, ...evaluateResponse(check.purpose, response, 0) };
}

/** A page that opens, with some of it replaced. */
export const page = (changes: Partial<PageResponse> & { text?: string } = {}): PageResponse => {
  const { text = "<title>Acme</title>", ...rest } = changes;
  return {
    status: 200,
    headers: { "content-type": "text/html" },
    finalUrl: pages["/app/website"],
    body: { bytes: Buffer.from(text), isComplete: true, isDecoded: true },
    ...rest,
  };
};
