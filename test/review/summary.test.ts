import { expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { reviewBody, reviewMarkdown } from "../../src/core/report/review/markdown.ts";
import { overallSummary, reviewSummary } from "../../src/core/report/review/summary.ts";
import { labeledValues, reviewText } from "../../src/core/report/review/text.ts";
import { type FileReview, reviewOf } from "../../src/core/review/review.ts";
import { example } from "../helpers/example.ts";
import { branches } from "./branches.ts";
import { reviewBetween, reviewsBetween } from "./declared-by.ts";

/** The review of the first file of a branch. */
function branch(title: string): FileReview {
  const { base, head } = branches.find((one) => one.title === title) ?? expect.fail();
  return reviewsBetween(base, head)[0] ?? expect.fail();
}

const nothing = reviewOf("a.yaml", "same");
const note = branch("a note and a description");
const approved = branch("images and texts of an approved application");
const down = branch("a custom domain");
const unknown = branch("another app secret");
const invalid = branch("a note that is too long");
const both: FileReview = { ...approved, signIn: ["unknown", "works", "down", "works"] };
const bySync = reviewBetween(example, example.replace("allowDomains: [", "allowDomains: [shop.acme.example, "));

it.each<[string, FileReview[], string]>([
  ["two without steps", [nothing, nothing], "Safe to merge: nothing changes outside this repository."],
  ["two of the sync", [bySync, nothing], "Safe to merge."],
  ["one with a step after the merge", [nothing, note], "Safe to merge; manual work at Weibo in 1."],
  [
    "one with steps before the merge",
    [nothing, note, approved],
    "Merge only after the steps before the merge of 1 of 3 declarations; manual work at Weibo in 2.",
  ],
  [
    "an outage, and one that is not certain",
    [down, unknown, unknown],
    "Merge only after the steps before the merge of 3 of 3 declarations; sign-in is down for a while in 1; sign-in may be down for a while in 2; manual work at Weibo in 1.",
  ],
  [
    "one with both kinds of outage",
    [both, note],
    "Merge only after the steps before the merge of 1 of 2 declarations; sign-in is down for a while in 1; manual work at Weibo in 2.",
  ],
  ["one with errors", [note, invalid, approved], "Do not merge yet: 1 of 3 declarations have errors."],
  ["none", [], "Safe to merge: nothing changes outside this repository."],
])("the sentence over several declarations: %s", (_, reviews, sentence) => {
  expect(overallSummary(reviews, en)).toBe(sentence);
});

it.each<[string, FileReview, string]>([
  ["is no longer read", reviewOf("a.yaml", "unread"), "The sync no longer reads this declaration."],
  ["is unchanged", nothing, "Safe to merge: nothing changes outside this repository."],
  ["has errors", invalid, "Do not merge yet: fix the errors first."],
  [
    "has only a step of the sync",
    bySync,
    "Safe to merge; sign-in is not affected; as before, only the application's owner and test users can sign in until Weibo approves it; no manual work at Weibo.",
  ],
  [
    "has an outage that may not end",
    { ...approved, signIn: ["works", "works", "unknown", "unknown"] },
    "Merge only after step 1; sign-in may be down from step 2 on; manual work at Weibo: steps 1–3.",
  ],
  [
    "may already be down",
    { ...approved, signIn: ["unknown", "works", "down", "works"] },
    "Merge only after step 1; sign-in is certain to work only once step 1 is done; sign-in is down from step 2 until step 3 is done; manual work at Weibo: steps 1–3.",
  ],
])("the sentence of a declaration that %s", (_, review, sentence) => {
  expect(reviewSummary(review, en)).toBe(sentence);
});

it("of no declaration", () => {
  expect(reviewText([], en)).toBe("Weibo provider: impact of this change\n\nNo declaration changes.\n");
  expect(reviewBody([], en)).toBe("No declaration changes.\n\n");
});

it("shows what a removed field had, and nothing instead", () => {
  const review = reviewBetween(example, example.replace("  allowDomains: [www.acme.example] ", "  # "));
  expect(reviewText([review], en)).toMatch(/\n {6}- www\.acme\.example\n$/);
});

it("is a document with a title", () => {
  expect(reviewMarkdown([note, down], en)).toBe(`## Weibo provider: impact of this change\n\n${reviewBody([note, down], en)}`);
});

it("of a renamed declaration says so, and what changes", () => {
  const renamed = (after: string) => reviewsBetween({ "old.yaml": example }, { "new.yaml": after })[0] ?? expect.fail();
  const [moved, changed] = [renamed(example), renamed(example.replace("note: 艾克米", "note: 艾"))];
  expect(reviewText([moved], en)).toContain(
    `\nnew.yaml, renamed from old.yaml\n  ${reviewSummary(moved, en)}\n  ${en.review.labels.moved}\n`,
  );
  expect(reviewText([changed], en)).toContain("\n  What changes: basic information (Application note).\n");
});

it("shows a value to copy in a block of code that it cannot close", () => {
  const value = "a``` b\n````\nc\u202E";
  const [step = expect.fail()] = note.steps;
  const review = { ...note, steps: [{ ...step, values: [{ pointer: "/app/note", value }] }] };
  expect(reviewBody([review], en)).toContain("\n\n  `````text\n  a``` b\n  ````\n  c\\u{202e}\n  `````\n");
});

it("names the fields of several values, and the lines of a workflow not at all", () => {
  const [step = expect.fail()] = note.steps;
  const values = [
    { pointer: "/app/note", value: "a" },
    { pointer: "/app/description", value: "b" },
    { pointer: "/app/name", value: "a" },
  ];
  const [name, text] = ["Application name · 应用名称 (app.name)", "Application note · 应用简介 (app.note)"];
  expect(labeledValues({ ...step, values })).toEqual([
    { label: `${text}, ${name}`, value: "a" },
    { label: "Application description · 应用介绍 (app.description)", value: "b" },
  ]);
  expect(labeledValues({ ...step, values: values.slice(0, 1) })).toEqual([{ label: undefined, value: "a" }]);
  expect(labeledValues({ ...step, phase: "secrets", values })).toEqual([{ label: undefined, value: "a\nb" }]);
  expect(labeledValues({ ...step, phase: "secrets", values: [] })).toEqual([]);
});
