import { expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import { formatNames } from "../../src/core/report/formats/index.ts";
import type { RunReport } from "../../src/core/report/report.ts";
import { formats } from "../helpers/formats.ts";
import { duration, explore, limit, patience, reportOf, tell } from "./explore.ts";
import { secret, shaped } from "./generate.ts";

const [english, chinese] = [messagesIn("en"), messagesIn("zh")];

/** Members of the machine formats that are localized; all others must be the same in every language. */
const localizedMembers = new Set(["message", "shortDescription", "fullDescription", "help", "fix", "evidence"]);

/** A machine format without localized text. `help` is a link in JSON, and a text in SARIF. */
const withoutText = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (localizedMembers.has(key) && !String(value).startsWith("https:") ? undefined : value));

/** Position, severity and rule of each annotation, without its text. */
const heads = (annotations: string) => annotations.split("\n").map((line) => /^::\w+ ?[^:]*/.exec(line)?.[0]);

/** Position and rule of each finding in text output. */
const places = (text: string) =>
  text.split("\n").flatMap((line) => /^(weibo-provider\.yaml:\d+:\d+) \S+ ([\w-]+)$/.exec(line)?.slice(1) ?? []);

function expectSameFacts(report: RunReport): void {
  for (const format of ["json", "sarif", "rdjson"] as const) {
    expect(withoutText(formats[format].render(report, chinese)), format).toEqual(withoutText(formats[format].render(report, english)));
  }
  expect(heads(renderAnnotations(report, chinese))).toEqual(heads(renderAnnotations(report, english)));
  expect(places(formats.text.render(report, chinese))).toEqual(places(formats.text.render(report, english)));
  expect(places(formats.text.render(report, english))).toHaveLength(2 * report.findings.length);
}

const secretShape = new RegExp(`(?<!\\w)${shaped}(?!\\w)`);

/** A forbidden text in the output: the shape of a secret, or the value of a secret that the declaration names. */
function secretIn(output: string, { findings }: RunReport): string | undefined {
  const isNamed = findings.some(({ rule, variant }) => rule === "secret-in-file" && variant === "value");
  return isNamed && output.includes(secret) ? secret : secretShape.exec(output)?.[0];
}

it(
  "reports any file in every format, with the same facts in both languages, and without any secret",
  async () => {
    let slowest = 0;
    await explore("reports", async (bytes) => {
      const report = await reportOf(bytes);
      for (const format of formatNames) {
        let outputs: string[] = [];
        const time = await duration(() => {
          outputs = languages.map((language) => formats[format].render(report, messagesIn(language)));
        });
        slowest = Math.max(slowest, time / languages.length);
        expect(time / languages.length, `ms for ${format}`).toBeLessThan(limit);
        expect(secretIn(outputs.join("\n"), report), `a secret in ${format}`).toBeUndefined();
      }
      expectSameFacts(report);
    });
    tell(`reports: slowest ${slowest.toFixed(0)} ms a format`);
  },
  patience,
);
