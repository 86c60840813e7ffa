import { evaluate } from "../../src/core/check/evaluate.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import type { UrlCheck } from "../../src/core/urls/url-check.ts";
import type { ProbeCheck } from "../../src/core/weibo/probe-check.ts";
import { analyze } from "../helpers/analyzed.ts";
import { baselineInfos } from "../helpers/check.ts";
import { edited } from "../helpers/example.ts";
import { withSite } from "../site/reported.ts";

/** The report of an offline run on texts. */
export function reportOn(texts: Readonly<Record<string, string | Uint8Array>>): RunReport {
  const options = { secrets: () => undefined, severities: new Map() };
  const files = Object.entries(texts).map(([file, text]) => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    return { ...analyze(file, bytes, options), urls: [], probes: [] };
  });
  return { mode: "check", viaProxy: false, files, findings: files.flatMap(({ findings }) => findings) };
}

/** The report of a run on the example with the given results of URL checks and probe. */
export function reportOnAnswers(
  urls: readonly UrlCheck[],
  {
    probes = [],
    viaProxy = false,
    text = withSite(),
    file = "weibo-provider.yaml",
  }: { probes?: readonly ProbeCheck[]; viaProxy?: boolean; text?: string; file?: string } = {},
): RunReport {
  const severities = new Map(baselineInfos.map((rule) => [rule, "off"] as const));
  const analysis = analyze(file, new TextEncoder().encode(text), { secrets: () => undefined, severities });
  const findings = evaluate(analysis, { images: [], urls, probes }, severities);
  return { mode: "check", viaProxy, files: [{ ...analysis, findings, urls, probes }], findings };
}

/** The example with a value and a forbidden space in its name. */
export const hostileName = (value: string) => edited([["name: AcmeMember", `name: ${JSON.stringify(`a${value} x`)}`]]);

/** Values that could break one of the formats. */
export const hostileValues: Readonly<Record<string, string>> = {
  command: "\n::error::injected",
  "command of old": "##[error]injected",
  markup: "</system-out></testcase><!-- ]]> <![CDATA[ <img src=x> &amp; &#0; \"'",
  control: "a\u0000\u0008\u001B[31m\u007F\u0085b",
  "not a character": "a\uFFFE\uFFFF\u{1FFFE}b",
  bidi: "a\u202E\u2066\u200Bb\u{E0041}",
  separators: "a\u2028b\u2029c",
  "lone surrogates": "a\uD800b\uDC00",
  astral: "𠮷𠮷🔑",
  placeholder: "{0} {name} { {1} }",
  link: "[a](javascript:alert(1)) ![b](https://e.example/b.png)",
  replacement: "$& $1 $`",
};
