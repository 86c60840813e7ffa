import { describe, expect, it } from "vitest";
import {
  isDeclaredIn,
  rejectedParts,
  schemaVerdict,
  withDependents,
  writtenText,
  wronglyTypedParts,
} from "../../src/core/rules/schema/verdict.ts";
import { sourceIn } from "./diagnostics.ts";

const text = [
  "app:",
  "  nmae: Acme",
  "  type: mobile",
  "  note: 5",
  "  labels: [a, b, c, d, e]",
  "  securityDomain: [true]",
  "site: {markers: x}",
  "janrain: {realm: acme, domian: x}",
  "",
].join("\n");
const verdictOn = (declaration: string) => schemaVerdict(sourceIn(declaration));

describe("the verdict of the schema", () => {
  it("lists the rejected parts, each once", () => {
    expect(rejectedParts(verdictOn(text)).sort()).toEqual([
      "/app/labels",
      "/app/nmae",
      "/app/note",
      "/app/securityDomain",
      "/app/type",
      "/janrain/domian",
      "/site/markers",
    ]);
  });

  it("lists the parts of another type, and the unknown ones", () => {
    expect(wronglyTypedParts(verdictOn(text)).sort()).toEqual([
      "/app/nmae",
      "/app/note",
      "/app/securityDomain",
      "/janrain/domian",
      "/site/markers",
    ]);
  });

  it("knows what the file declares, with misspelled keys", () => {
    const pointers = ["/app/name", "/app/type", "/app/website", "/janrain/domain", "/developer"];
    expect(pointers.filter(isDeclaredIn(verdictOn(text)))).toEqual(["/app/name", "/app/type", "/janrain/domain"]);
  });

  it("adds the fields that rejected ones, or misspelled ones, override", () => {
    expect(withDependents(["/app/note"], verdictOn(text))).toEqual(["/app/note", "/janrain/realm"]);
    expect(withDependents(["/janrain/domain"], { meant: new Map() })).toEqual(["/janrain/domain", "/janrain/realm"]);
  });

  it("names the first item over the limit, for it and later ones", () => {
    const pointers = ["/app/labels/2", "/app/labels/3", "/app/labels/4", "/app/labels", "/app/type", "/site/markers/9"];
    expect(pointers.map(verdictOn(text).firstExcess)).toEqual([
      undefined,
      "/app/labels/3",
      "/app/labels/3",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("quotes a value as it is written", () => {
    expect(["/app/labels", "/app/note", "/app/none"].map((pointer) => writtenText(verdictOn(text).source, pointer))).toEqual([
      "[a, b, c, d, e]",
      "5",
      "",
    ]);
  });

  it("drops what follows from another violation", () => {
    const review = verdictOn("review: {status: development, testUsers: x}\nversion: x\njanrain: {}\n");
    const inSections = review.violations.filter(({ instancePath }) => instancePath !== "");
    expect(inSections.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`).sort()).toEqual([
      "required /janrain",
      "required /janrain",
      "type /review/testUsers",
      "type /version",
    ]);
  });
});
