import { describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { reviewFiles } from "../../src/core/report/review/json.ts";
import { reviewBody } from "../../src/core/report/review/markdown.ts";
import { overallSummary, reviewSummary } from "../../src/core/report/review/summary.ts";
import { reviewText } from "../../src/core/report/review/text.ts";
import { escapeMarkdown } from "../../src/core/report/text/markdown.ts";
import { branches } from "./branches.ts";
import { reviewsBetween } from "./declared-by.ts";

const { merge, signIn } = en.review.summary;
const answers = {
  now: /^Safe to merge/,
  "after steps": /^Merge only after/,
  "not yet": /^Do not merge yet/,
};
const clauses = {
  works: signIn.works,
  down: "sign-in is down from",
  unknown: "sign-in may be down from",
  new: "sign-in is down for a while",
};

describe("the review of a branch", () => {
  it.each(branches)("with $title answers whether to merge, who does what, and when", (branch) => {
    const reviews = reviewsBetween(branch.base, branch.head);
    const files = reviewFiles(reviews, en);
    expect(files.flatMap(({ steps }) => steps.map(({ when, by, id }) => `${when} ${by} ${id}`))).toEqual(branch.steps);
    const [only = expect.fail(), ...others] = reviews;
    const sentence = others.length === 0 ? reviewSummary(only, en) : overallSummary(reviews, en);
    expect(sentence).toMatch(answers[branch.merge]);
    if (branch.steps.length > 0 && branch.merge !== "not yet") expect(sentence).toContain(clauses[branch.signIn]);
    else expect([merge.none, merge.errors].some((text) => sentence.startsWith(text))).toBe(true);
    expect(reviewBody(reviews, en)).toContain(`**${escapeMarkdown(sentence)}**`);
  });

  it.each(branches)("with $title has full-width punctuation in Chinese", ({ base, head }) => {
    const reviews = reviewsBetween(base, head);
    const values = /^ {6}[-+] .*$/gm;
    for (const text of [reviewText(reviews, zh).replaceAll(values, ""), reviewBody(reviews, zh)])
      expect(text).not.toMatch(/\p{Script=Han}[,;:(]|[()] ?\p{Script=Han}|\): /u);
  });
});
