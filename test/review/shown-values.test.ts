import { expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import type { Notice } from "../../src/core/report/report.ts";
import { inlineDiff } from "../../src/core/report/review/inline-diff.ts";
import { reviewFiles, reviewJson } from "../../src/core/report/review/json.ts";
import { changedParts, fieldTitle, shownValue } from "../../src/core/report/review/text.ts";
import { weakenedAlert, weakenedLines } from "../../src/core/report/review/weakened.ts";
import type { Shown } from "../../src/core/review/compare.ts";
import type { Image } from "../../src/core/review/declared.ts";
import { reviewOf } from "../../src/core/review/review.ts";
import { example } from "../helpers/example.ts";
import { reviewBetween } from "./declared-by.ts";

const note = reviewBetween(example, example.replace("note: 艾克米", "note: 艾"));
const image = (more: Partial<Image>): Image => ({ path: "brand/a.png", contents: ["0123456789abcdef"], size: 7, ...more });
const png = image({ header: { format: "PNG", width: 16, height: 8 } });

it.each<[string, Shown | undefined, string]>([
  ["nothing", undefined, "absent"],
  ["a text", "艾克米\n\u202E", "艾克米\\n\\u{202e}"],
  ["a list", ["购物", "会员"], "购物, 会员"],
  ["what may be a secret", "key 0123456789abcdef0123456789abcdef", `key ${"*".repeat(32)}`],
  ["a text of the longest length", "𠮷".repeat(400), "𠮷".repeat(400)],
  ["a longer text", "𠮷".repeat(401), `${"𠮷".repeat(400)}…`],
  ["an image", png, "brand/a.png: PNG, 16×8 pixels, 7 bytes, content 0123456"],
  ["an image without an id", { ...png, contents: [] }, "brand/a.png: PNG, 16×8 pixels, 7 bytes, content ?"],
  ["a file that was not read", image({}), "brand/a.png: 7 bytes, dimensions unknown"],
  ["another format", image({ header: { format: "other", name: "SVG" } }), "brand/a.png: 7 bytes, dimensions unknown"],
  ["an image without its dimensions", image({ header: { format: "JPEG" } }), "brand/a.png: 7 bytes, dimensions unknown"],
  ["an image without a file", { path: "brand/a.png", contents: [] }, "brand/a.png: no readable file"],
])("a review shows %s", (_, value, text) => {
  expect(shownValue(value, en)).toBe(text);
});

const removed = (text: string) => ({ kind: "removed", text });
const added = (text: string) => ({ kind: "added", text });
const same = (text: string) => ({ kind: "same", text });

it.each<[string, Shown | undefined, Shown | undefined, object[]]>([
  ["added", undefined, "a b", [added("a b")]],
  ["removed", ["a", "b"], undefined, [removed("a, b")]],
  ["changed", "a b", "a c", [same("a "), removed("b"), added("c")]],
  [
    "an image that was changed",
    png,
    image({ header: { format: "JPEG" } }),
    [removed("brand/a.png: PNG, 16×8 pixels, 7 bytes, content 0123456"), added("brand/a.png: 7 bytes, dimensions unknown")],
  ],
  ["a text that became an image", "a 7 bytes", image({}), [removed("a 7 bytes"), added("brand/a.png: 7 bytes, dimensions unknown")]],
])("a value: %s", (_, before, after, parts) => {
  expect(changedParts({ pointer: "/app/note", before, after }, en)).toEqual(parts);
});

const long = "a".repeat(1998);

it.each<[string, string, string, object[]]>([
  ["Chinese character by character", "艾克米会员", "艾克会员", [same("艾克"), removed("米"), same("会员")]],
  ["other text word by word", "one  two three", "one  2 three", [same("one  "), removed("two"), added("2"), same(" three")]],
  ["runs of spaces as a whole", "a   b", "a b", [same("a"), removed("   "), added(" "), same("b")]],
  ["nothing with something", "", "a", [added("a")]],
  ["something with nothing", "a", "", [removed("a")]],
  ["texts of the greatest length", `${long} b`, `${long} c`, [same(`${long} `), removed("b"), added("c")]],
  ["longer texts as a whole", `${long} b`, `${long} cd`, [removed(`${long} b`), added(`${long} cd`)]],
])("compares %s", (_, before, after, parts) => {
  expect(inlineDiff(before, after)).toEqual(parts);
});

it.each([
  ["/app/note", "Application note · 应用简介 (app.note)"],
  ["/auth0", "Auth0 (auth0)"],
])("names the field %s", (pointer, title) => {
  expect(fieldTitle({ pointer })).toBe(title);
});

it("writes images as JSON, without what may be a secret", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const changes = [
    { pointer: "/images/icon16", before: png, after: { path: `${secret}.png`, contents: [] } },
    { pointer: "/images/icon80", before: image({ header: { format: "other" } }), after: image({ header: { format: "JPEG" } }) },
    { pointer: "/app/labels", before: ["a", secret], after: secret },
    { pointer: "/app/note", before: undefined, after: undefined },
  ];
  const [file] = reviewFiles([{ ...reviewOf("f.yaml", "changed"), changes }], en);
  const read = { path: "brand/a.png", bytes: 7 };
  expect(file?.changes.map(({ before, after }) => [before, after])).toEqual([
    [
      { ...read, format: "PNG", width: 16, height: 8 },
      { path: `${"*".repeat(32)}.png`, format: null, width: null, height: null, bytes: null },
    ],
    [
      { ...read, format: "other", width: null, height: null },
      { ...read, format: "JPEG", width: null, height: null },
    ],
    [["a", "*".repeat(32)], "*".repeat(32)],
    [null, null],
  ]);
});

it("writes the end of an outage as JSON, if a step ends it", () => {
  const outages = (...signIn: ("works" | "down" | "unknown")[]) => {
    const steps = Array.from({ length: signIn.length - 1 }, () => note.steps[0] ?? expect.fail());
    return reviewFiles([{ ...note, steps, signIn }], en)[0]?.outages;
  };
  expect(outages("works", "down", "works")).toEqual([{ signIn: "down", from: 1, until: 2 }]);
  expect(outages("works", "unknown", "unknown")).toEqual([{ signIn: "unknown", from: 1, until: null }]);
});

const path = "weibo-provider.config.yaml";
const weakened: readonly Notice[] = [
  { notice: "config-rule", severity: "warning", params: { path, rule: "name-brand", before: "error", after: "off" } },
  { notice: "config-files", severity: "warning", params: { path, files: ["*a*.yaml"] } },
];

it("says what a change weakens", () => {
  expect(weakenedLines(weakened, en)).toEqual([
    "This change weakens the checks:",
    `  ${path} lowers name-brand from error to off`,
    `  ${path} excludes *a*.yaml, which are no longer checked`,
    "",
  ]);
  expect(weakenedAlert(weakened, en)).toContain(
    "\n> - weibo\\-provider.config.yaml excludes \\*a\\*.yaml, which are no longer checked\n\n",
  );
  expect([weakenedLines([], en), weakenedAlert([], en)]).toEqual([[], ""]);
  expect(JSON.parse(reviewJson([], en, weakened))).toEqual({
    version: 1,
    files: [],
    weakened: [
      { change: "config-rule", rule: "name-brand", before: "error", after: "off" },
      { change: "config-files", files: ["*a*.yaml"] },
    ],
  });
  expect(JSON.parse(reviewJson([], en)).weakened).toEqual([]);
});
