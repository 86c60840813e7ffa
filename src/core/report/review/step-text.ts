import { formatMessage, formatUntrusted, separatorIn } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import type { SignIn } from "../../review/outage.ts";
import type { FileReview } from "../../review/review.ts";
import { type Moment, momentOf, type ReviewStep } from "../../review/step.ts";

/** A step with its number, and what it does to sign-in. */
export interface NumberedStep {
  /** 1-based, over all moments. */
  number: number;
  step: ReviewStep;
  /** What sign-in does from this step on; undefined where it changes nothing. */
  signIn: SignIn | undefined;
}

/** The steps of a file by moment, without moments that have none. */
export function stepsByMoment(review: FileReview): { moment: Moment; steps: NumberedStep[] }[] {
  const groups = new Map<Moment, NumberedStep[]>();
  for (const [index, step] of review.steps.entries()) {
    const [before, after] = [review.signIn[index], review.signIn[index + 1]];
    const numbered = { number: index + 1, step, signIn: before === after ? undefined : after };
    const moment = momentOf(step);
    groups.set(moment, [...(groups.get(moment) ?? []), numbered]);
  }
  return [...groups].map(([moment, steps]) => ({ moment, steps }));
}

/** What to do, without a period. */
export function stepAction({ kind, params }: ReviewStep, { language }: Messages): string {
  return formatUntrusted(kind.action[language], params);
}

/** Where it is done. */
export function stepPlace({ kind, params }: ReviewStep, { language }: Pick<Messages, "language">): string {
  return formatUntrusted(kind.where[language], params);
}

/** Who does it. */
export function stepActor({ kind }: ReviewStep, { language }: Messages): string {
  return kind.by.name[language];
}

/** Why it has to be done, and what to know about it. */
export function stepReason({ kind, params, note }: ReviewStep, { language }: Messages): string {
  const reason = formatUntrusted(kind.text[language], params);
  return note === undefined ? reason : `${reason}${language === "zh" ? "" : " "}${note[language]}`;
}

/** The values to enter, each once with its fields: Weibo's two callbacks usually take the same one. */
export function stepValues({ values }: ReviewStep): { pointers: string[]; value: string }[] {
  const byValue = new Map<string, string[]>();
  for (const { pointer, value } of values) byValue.set(value, [...(byValue.get(value) ?? []), pointer]);
  return [...byValue].map(([value, pointers]) => ({ pointers, value }));
}

/** Steps by their numbers, as in `steps 1–3, 5`. */
export function stepNumbers(numbers: readonly number[], { review: { summary } }: Messages): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const listed = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(separatorIn(summary.steps.other));
  return formatMessage(summary.steps[numbers.length === 1 ? "one" : "other"], { numbers: listed });
}
