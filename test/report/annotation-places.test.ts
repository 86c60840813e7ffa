import { expect, it } from "vitest";
import type { Finding } from "../../src/core/findings/finding.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { renderAnnotations } from "../../src/core/report/formats/annotations.ts";
import { reviewOf } from "../../src/core/review/review.ts";

const finding = (more: Partial<Finding>): Finding => ({
  rule: "name-spaces",
  severity: "error",
  file: "a.yaml",
  span: { start: { line: 5, column: 9 }, end: { line: 5, column: 13 } },
  pointer: "/app/name",
  params: { field: "name", value: "a b" },
  ...more,
});

/** The properties of the only annotation. */
const propertiesOf = (one: Finding) =>
  /^::error ([^:]*)::/.exec(renderAnnotations({ mode: "check", viaProxy: false, files: [], findings: [one] }, en))?.[1];

it.each<[string, Partial<Finding>, string]>([
  ["a part of a line", {}, "file=a.yaml,line=5,endLine=5,col=9,endColumn=13,title=name-spaces"],
  [
    "several lines, without columns",
    { span: { start: { line: 5, column: 9 }, end: { line: 6, column: 2 } } },
    "file=a.yaml,line=5,endLine=6,title=name-spaces",
  ],
  [
    "the start of a file, as one character",
    { span: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
    "file=a.yaml,line=1,endLine=1,col=1,endColumn=2,title=name-spaces",
  ],
  [
    "a file whose name has characters with a meaning",
    { file: "a%,b:c\r\n##[d].yaml" },
    "file=a%25%2Cb%3Ac%0D%0A## [d].yaml,line=5,endLine=5,col=9,endColumn=13,title=name-spaces",
  ],
])("an annotation of %s", (_, more, properties) => {
  expect(propertiesOf(finding(more))).toBe(properties);
});

it.each([
  ["/images/screenshots", true],
  ["/images/screenshots/0", true],
  ["/images", true],
  ["/images/screenshots/1", false],
  ["/images/screen", false],
  ["", true],
])("in a pull request that changes the first screenshot, a hint at %j is annotated: %s", (pointer, isAnnotated) => {
  const changes = [{ pointer: "/images/screenshots/0", before: "a", after: "b" }];
  const files = [reviewOf("other.yaml", "same"), { ...reviewOf("a.yaml", "changed"), changes }];
  const findings = [finding({ severity: "info", pointer })];
  const text = renderAnnotations({ mode: "check", viaProxy: false, files: [], findings, review: { files } }, en);
  expect(text.startsWith("::notice file=a.yaml,")).toBe(isAnnotated);
});
