import { describe, expect, it } from "vitest";
import { compareDeclarations, isImage, kindOf } from "../../src/core/review/compare.ts";
import { type DeclaredValue, declaredIn, type Image } from "../../src/core/review/declared.ts";
import { analyze } from "../helpers/analyzed.ts";

const declared = (text: string) =>
  declaredIn(analyze("f.yaml", new TextEncoder().encode(text), { secrets: () => undefined, severities: new Map() }));
const secret = "ab".repeat(16);

describe("what a review reads of a declaration", () => {
  it("are its values as text, and the paths of its images", () => {
    const { values, images, isReadable, declaration } = declared(`app:
  name: 0123
  labels: [a, 007, null]
  securityDomain: true
  website: [x]
  type: {}
  nmae: x
credentials:
  appKey: 1234567
  appSecret: ${secret}
images:
  icon16: a.png
  screenshots: [one.png, two.png]
review:
  testUsers: 03
`);
    expect(isReadable).toBe(true);
    expect(declaration.images?.icon16).toBe("a.png");
    expect(Object.fromEntries(values)).toEqual({
      "/app/name": "0123",
      "/app/labels": ["a", "007"],
      "/app/securityDomain": "true",
      "/app/website": ["x"],
      "/images/icon16": "a.png",
      "/images/screenshots": ["one.png", "two.png"],
      "/review/testUsers": "03",
    });
    expect(Object.fromEntries(images)).toEqual({
      "/images/icon16": { path: "a.png", contents: [] },
      "/images/screenshots/0": { path: "one.png", contents: [] },
      "/images/screenshots/1": { path: "two.png", contents: [] },
    });
  });

  it("are the rules of its errors, sorted and once", () => {
    const { errors } = declared(`version: 1\nlabels: x\napp:\n  note: ${"x".repeat(16)}\n  type: x\n  labels: [a, b, c, d]\n  nmae: x\n`);
    expect(errors).toEqual(["app-type", "labels-count", "missing-key", "placeholder-value", "unknown-key"]);
    expect(declared("version: 1\nreview:\n  status: development\n").errors).not.toContain("review-development");
  });

  it("is nothing of a text that is not YAML", () => {
    expect(declared("app: [")).toEqual({
      isReadable: false,
      errors: [expect.any(String)],
      declaration: {},
      values: new Map(),
      images: new Map(),
    });
  });
});

describe("a change", () => {
  type Values = Readonly<Record<string, DeclaredValue>>;
  type Images = Readonly<Record<string, Partial<Image>>>;
  const state = (values: Values, images: Images = {}) => ({
    values: new Map(Object.entries(values)),
    images: new Map(Object.entries(images).map(([pointer, image]) => [pointer, { path: "a.png", contents: [], ...image }])),
  });
  const changed = (before: ReturnType<typeof state>, after: ReturnType<typeof state>) =>
    compareDeclarations(before, after).map((change) => `${change.pointer} ${kindOf(change)}`);

  it.each<[string, Values, Values, string[]]>([
    ["of nothing", { "/app/name": "a" }, { "/app/name": "a" }, []],
    ["of a text", { "/app/name": "a" }, { "/app/name": "b" }, ["/app/name changed"]],
    ["of a new and a removed field", { "/app/note": "a" }, { "/app/name": "a" }, ["/app/name added", "/app/note removed"]],
    ["of a default that is left out", { "/app/securityDomain": "false" }, {}, []],
    ["of a default that is written", {}, { "/app/securityDomain": "false" }, []],
    ["of a default to another value", {}, { "/app/securityDomain": "true" }, ["/app/securityDomain added"]],
    ["of the order of labels", { "/app/labels": ["a", "b"] }, { "/app/labels": ["b", "a"] }, ["/app/labels changed"]],
    ["of the order of hosts", { "/janrain/allowDomains": ["a", "b"] }, { "/janrain/allowDomains": ["b", "a"] }, []],
    ["of a host", { "/janrain/allowDomains": ["a", "b"] }, { "/janrain/allowDomains": ["b", "c"] }, ["/janrain/allowDomains changed"]],
    ["of a list to a text", { "/janrain/allowDomains": ["a"] }, { "/janrain/allowDomains": "a" }, ["/janrain/allowDomains changed"]],
    ["of an unknown field", { "/app/nmae": "a" }, { "/app/nmae": "b" }, ["/app/nmae changed"]],
    ["of a path, as a value", { "/images/icon16": "a.png" }, { "/images/icon16": "b.png" }, []],
  ])("%s", (_, before, after, expected) => {
    expect(changed(state(before), state(after))).toEqual(expected);
  });

  it.each<[string, Images, Images, string[]]>([
    ["of nothing", { "/images/icon16": { contents: ["x"] } }, { "/images/icon16": { contents: ["x"] } }, []],
    ["of the path only", { "/images/icon16": { contents: ["x"] } }, { "/images/icon16": { path: "b.png", contents: ["x"] } }, []],
    ["of the content", { "/images/icon16": { contents: ["x"] } }, { "/images/icon16": { contents: ["y"] } }, ["/images/icon16 changed"]],
    ["of one of its ids", { "/images/icon16": { contents: ["x", "y"] } }, { "/images/icon16": { contents: ["z", "y"] } }, []],
    ["of the path of an unread file", { "/images/icon16": {} }, { "/images/icon16": { path: "b.png" } }, ["/images/icon16 changed"]],
    ["of nothing of an unread file", { "/images/icon16": {} }, { "/images/icon16": {} }, []],
    ["to an unread file", { "/images/icon16": { contents: ["x"] } }, { "/images/icon16": {} }, ["/images/icon16 changed"]],
    ["from an unread file", { "/images/icon16": {} }, { "/images/icon16": { contents: ["x"] } }, ["/images/icon16 changed"]],
    ["of a new image", {}, { "/images/icon16": {} }, ["/images/icon16 added"]],
    ["of a removed image", { "/images/icon16": {} }, {}, ["/images/icon16 removed"]],
  ])("of an image: %s", (_, before, after, expected) => {
    expect(changed(state({}, before), state({}, after))).toEqual(expected);
  });

  it.each([
    ["nothing", undefined, false],
    ["a text", "a.png", false],
    ["a list", ["a.png"], false],
    ["an image", { path: "a.png", contents: [] }, true],
  ])("%s is an image: %s", (_, value, expected) => {
    expect(isImage(value)).toBe(expected);
  });
});
