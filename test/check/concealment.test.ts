import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { type FormatName, formatNames } from "../../src/core/report/formats/index.ts";
import { analyze } from "../helpers/analyzed.ts";
import { edited } from "../helpers/example.ts";
import { formats } from "../helpers/formats.ts";

const secret = "0123456789abcdef0123456789abcdef";
const identity = "11010519491231002X";

/** The report on a text in every format. */
function outputsOn(text: string): [FormatName, string][] {
  const analysis = analyze("weibo-provider.yaml", new TextEncoder().encode(text), { secrets: () => undefined, severities: new Map() });
  const report = {
    mode: "check" as const,
    viaProxy: false,
    files: [{ ...analysis, urls: [], probes: [] }],
    findings: analysis.findings,
  };
  return formatNames.map((format) => [format, formats[format].render(report, en)]);
}

describe("no format shows a value that looks like a secret", () => {
  it.each([
    ["as a value", edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${secret}`]])],
    ["in a comment", edited([["version: 1", `version: 1 # ${secret}`]])],
    ["as an unknown key", edited([["version: 1", `version: 1\n${secret}: x`]])],
    ["as a duplicate key", edited([["version: 1", `version: 1\n${secret}: x\n${secret}: y`]])],
    ["in a file that is not YAML", edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${secret}: x`]])],
    ["as an alias", edited([["appSecret: WEIBO_APP_SECRET", `appSecret: *${secret}`]])],
    ["as a tag", edited([["appSecret: WEIBO_APP_SECRET", `appSecret: !${secret} x`]])],
    ["on the line of another mistake", edited([["labels: [购物, 会员]", `labels: [${secret}, a, b, c]`]])],
    ["in a file that is nested too deeply", `${"[".repeat(40)} # ${secret}`],
    ["in a second document", edited([["\nreview:", `\n---\n# ${secret}\nreview:`]])],
  ])("%s", (_, text) => {
    for (const [format, output] of outputsOn(text)) {
      expect(output, format).toContain("secret-in-file");
      expect(output, format).not.toContain(secret);
    }
  });

  it.each([
    ["folded over two lines", `"0123456789abcdef\\\n    0123456789abcdef"`],
    ["with an escape", `"\\x30${secret.slice(1)}"`],
  ])("%s", (_, value) => {
    for (const [format, output] of outputsOn(edited([["appSecret: WEIBO_APP_SECRET", `appSecret: ${value}`]]))) {
      expect(output, format).toContain("secret-in-file");
      expect(output, format).not.toContain(secret.slice(1));
    }
  });
});

describe("no format shows personal data or a possible secret", () => {
  it.each([
    ["an identity number", edited([["version: 1", `version: 1 # ${identity}`]]), identity],
    ["an identity number in a file that is not YAML", `a: b: ${identity}`, identity],
    ["a person's name", edited([["realName: WEIBO_DEVELOPER_NAME", "realName: Zhang San"]]), "Zhang San"],
    ["a name with a hyphen", edited([["realName: WEIBO_DEVELOPER_NAME", "realName: Jean-Luc"]]), "Jean-Luc"],
    ["a key with an unexpected form", edited([["appSecret: WEIBO_APP_SECRET", "appSecret: s3cret!value"]]), "s3cret!value"],
    ["digits", edited([["apiKey: JANRAIN_API_KEY", "apiKey: 8675309123456"]]), "8675309123456"],
  ])("%s", (_, text, value) => {
    for (const [format, output] of outputsOn(text)) expect(output, format).not.toContain(value);
  });
});
