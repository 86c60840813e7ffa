import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { edited, example } from "../helpers/example.ts";
import { formats } from "../helpers/formats.ts";
import { hostileName, hostileValues, reportOn } from "./report-on.ts";
import { junitErrors, rdjsonErrors, sarifErrors } from "./schemas.ts";

/** The violations of each machine format's own schema in two reports. */
const checks: Readonly<Record<"sarif" | "rdjson" | "junit", (one: string, other: string) => string[] | Promise<string[]>>> = {
  sarif: (...texts) => texts.flatMap((text) => sarifErrors(JSON.parse(text))),
  rdjson: (...texts) => texts.flatMap((text) => rdjsonErrors(JSON.parse(text))),
  junit: junitErrors,
};

const reports = {
  "a clean file": reportOn({ "weibo-provider.yaml": example }),
  "no files": reportOn({}),
  "what cannot be read": reportOn({ a: Uint8Array.from([0, 1, 255]), b: "", c: "[".repeat(100), d: new Uint8Array(70_000).fill(35) }),
  "every hostile value": reportOn(Object.fromEntries(Object.entries(hostileValues).map(([name, value]) => [name, hostileName(value)]))),
  "hostile keys": reportOn({
    f: Object.values(hostileValues)
      .map((value) => `${JSON.stringify(value)}: 1\n`)
      .join(""),
  }),
  "hostile file names": reportOn(Object.fromEntries(Object.values(hostileValues).map((value) => [`a b/${value}.yaml`, "version: 2\n"]))),
};

describe.each(Object.entries(checks))("%s", (format, errorsOf) => {
  it.each(Object.entries(reports))("is valid for %s", async (_, report) => {
    const { render } = formats[format as keyof typeof checks];
    expect(await errorsOf(render(report, en), render(report, zh))).toEqual([]);
  });
});

it("the schemas reject invalid reports", async () => {
  const report = reports["every hostile value"];
  const sarif = JSON.parse(formats.sarif.render(report, en));
  sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = "a b";
  sarif.runs[0].results[0].level = "info";
  expect(sarifErrors(sarif)).toHaveLength(2);
  const rdjson = JSON.parse(formats.rdjson.render(report, en));
  rdjson.diagnostics[0].severity = "HINT";
  expect(rdjsonErrors(rdjson)).toHaveLength(1);
  const junit = formats.junit.render(report, en);
  expect(await junitErrors(junit.replace("<testcase name", "<testcase file"))).not.toEqual([]);
  expect(await junitErrors(junit.replace("</testsuites>", "\u0001</testsuites>"))).not.toEqual([]);
});

describe.each(Object.entries(formats))("%s conceals a secret found in a declaration", (_, { render }) => {
  const hex = "0123456789abcdef0123456789abcdef";

  it("by its shape, next to another finding on its line", () => {
    const report = reportOn({ f: edited([["labels: [购物, 会员]", `labels: [购物, ${hex}, 会员, 优惠]`]]) });
    const output = render(report, en);
    expect(output).toContain("secret-in-file");
    expect(output).toContain("labels-count");
    expect(output).not.toContain(hex);
  });

  it("by its shape, as a key", () => {
    const output = render(reportOn({ f: `${example}${hex}: 1\n` }), en);
    expect(output).toContain("secret-in-file");
    expect(output).not.toContain(hex);
  });
});
