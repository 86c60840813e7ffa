import { describe, expect, it } from "vitest";
import { declaredIn } from "../../src/core/review/declared.ts";
import { fieldValue } from "../../src/core/review/field-values.ts";
import { type Outage, outageRanges, type SignIn, signInAfter } from "../../src/core/review/outage.ts";
import { momentOf, orderSteps, type ReviewStep, type StepKind, stepOf } from "../../src/core/review/step.ts";
import { analyze } from "../helpers/analyzed.ts";

const kind = (id: string, phase: StepKind["phase"] = "switch") => ({ id, phase }) as StepKind;
const steps = ["a", "b", "c", "d"].map((id) => stepOf(kind(id)));

describe("whether sign-in works, now and after each step", () => {
  const timeline = (...outages: Outage[]) => signInAfter(steps, outages).join(" ");

  it.each<[string, Outage[], string]>([
    ["always, without an outage", [], "works works works works works"],
    ["not between two steps", [{ steps: ["b", "c"], signIn: "down" }], "works works down works works"],
    ["not from the first to the last of several", [{ steps: ["d", "a"], signIn: "down" }], "works down down down works"],
    ["always, for an outage of one step", [{ steps: ["b"], signIn: "down" }], "works works works works works"],
    ["not until a step, if it is down already", [{ steps: ["b"], signIn: "down", isOpen: true }], "down down works works works"],
    ["not from a step on, without an end", [{ steps: ["c"], signIn: "unknown", isEndless: true }], "works works works unknown unknown"],
    ["never, without a start or an end", [{ steps: ["c"], signIn: "down", isOpen: true, isEndless: true }], "down down down down down"],
    [
      "always, for an outage of no step",
      [{ steps: ["x"], signIn: "down", isOpen: true, isEndless: true }],
      "works works works works works",
    ],
    [
      "not, rather than unknown, where two outages overlap",
      [
        { steps: ["a", "d"], signIn: "unknown" },
        { steps: ["b", "c"], signIn: "down" },
      ],
      "works unknown down unknown works",
    ],
  ])("%s", (_, outages, expected) => {
    expect(timeline(...outages)).toBe(expected);
  });
});

it.each<[string, string, [string, number, number][]]>([
  ["none", "works works", []],
  ["one", "works down down works", [["down", 1, 3]]],
  ["one from now on", "down works", [["down", 0, 1]]],
  ["one until the end", "works unknown", [["unknown", 1, 2]]],
  [
    "two of another kind, side by side",
    "down unknown unknown works",
    [
      ["down", 0, 1],
      ["unknown", 1, 3],
    ],
  ],
  [
    "two of the same kind, apart",
    "down works down",
    [
      ["down", 0, 1],
      ["down", 2, 3],
    ],
  ],
])("ranges without sign-in: %s", (_, timeline, ranges) => {
  expect(outageRanges(timeline.split(" ") as SignIn[]).map(({ signIn, from, until }) => [signIn, from, until])).toEqual(ranges);
});

describe("steps", () => {
  const idsOf = (ordered: readonly ReviewStep[]) => ordered.map(({ kind: { id }, phase }) => `${phase} ${id}`);

  it("are in the order of their phases, and otherwise in their own", () => {
    const one = [
      stepOf(kind("late", "cleanup")),
      stepOf(kind("b")),
      stepOf(kind("a")),
      stepOf(kind("early", "fix")),
      stepOf(kind("b"), { phase: "early-switch" }),
    ];
    expect(idsOf(orderSteps(one))).toEqual(["fix early", "early-switch b", "switch b", "switch a", "cleanup late"]);
  });

  it("of one kind and phase become one, with everything of both once", () => {
    const values = (...texts: string[]) => texts.map((value) => ({ pointer: "/app/name", value }));
    const note = { en: "Note.", zh: "注。" };
    const first = stepOf(kind("a"), { fields: ["/x", "/y"], values: values("1", "2"), params: { host: ["h"], one: ["1"] }, note });
    const second = stepOf(kind("a"), { fields: ["/y", "/z"], values: values("2", "3"), params: { host: ["h", "i"], two: ["2"] } });
    expect(orderSteps([first, second])).toEqual([
      {
        kind: kind("a"),
        phase: "switch",
        fields: ["/x", "/y", "/z"],
        values: values("1", "2", "3"),
        params: { host: ["h", "i"], one: ["1"], two: ["2"] },
        note,
      },
    ]);
  });

  it("have a moment, seen from the merge", () => {
    expect((["submit", "secrets", "sync", "store", "cleanup"] as const).map((phase) => momentOf({ phase }))).toEqual([
      "before-merge",
      "before-merge",
      "on-merge",
      "after-merge",
      "after-merge",
    ]);
  });
});

it.each<[string, string, string, string[]]>([
  ["a text", "name: Acme", "/app/name", ["Acme"]],
  ["a choice, by Weibo's name", "securityDomain: true", "/app/securityDomain", ["是"]],
  ["the default of a field that is left out", "name: Acme", "/app/securityDomain", ["否"]],
  ["a list, one item per line", "labels: [a, b]", "/app/labels", ["a\nb"]],
  ["nothing for a list without items", "labels: []", "/app/labels", []],
  ["nothing for an empty text", 'name: ""', "/app/name", []],
  ["nothing for a field that is left out", "name: Acme", "/app/note", []],
  ["nothing for an unknown field", "name: Acme", "/app/nmae", []],
  ["nothing for what may be a secret", `note: ${"ab".repeat(16)}`, "/app/note", []],
])("what to enter: %s", (_, line, pointer, values) => {
  const analyzed = analyze("f", new TextEncoder().encode(`app:\n  ${line}\n`), { secrets: () => undefined, severities: new Map() });
  expect(fieldValue(pointer, declaredIn(analyzed))).toEqual(values.map((value) => ({ pointer, value })));
});

it.each<[string, string, string[]]>([
  ["/app/type", "x", ["x"]],
  ["/unknown", "x", ["x"]],
  ["/app/note", "ab".repeat(16), []],
  ["/app/note", "", []],
])("what to enter for %s with the value %j", (pointer, value, shown) => {
  const declared = { values: new Map([[pointer, value]]), images: new Map() };
  expect(fieldValue(pointer, declared).map((one) => one.value)).toEqual(shown);
});

it("what to enter for an image is its path", () => {
  const images = new Map([["/images/icon16", { path: "a.png", contents: [] }]]);
  const declared = { values: new Map(), images };
  expect(fieldValue("/images/icon16", declared)).toEqual([{ pointer: "/images/icon16", value: "a.png" }]);
  expect(fieldValue("/images/icon80", declared)).toEqual([]);
});
