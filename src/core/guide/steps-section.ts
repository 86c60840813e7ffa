import { knownField } from "../declaration/schema-facts.ts";
import { en } from "../messages/en/index.ts";
import { eventsText } from "../report/review/events-text.ts";
import { type NumberedStep, stepAction, stepActor, stepPlace, stepReason, stepsByMoment, stepValues } from "../report/review/step-text.ts";
import { reviewSummary } from "../report/review/summary.ts";
import type { FileReview } from "../review/review.ts";
import { actors } from "../review/step.ts";
import { copyable } from "./components.ts";
import { localized } from "./localized.ts";
import { type Markup, markup } from "./markup.ts";

/** The sentence that answers whether to merge, and the steps of a change by moment, in their one order. */
export function renderSteps(review: FileReview): Markup {
  return markup`<p class="verdict ${toneOf(review)}"><strong>${localized((messages) => reviewSummary(review, messages))}</strong></p>
${eventsText(review, en).length > 0 ? markup`<p>${localized((messages) => eventsText(review, messages).join(""))}</p>` : undefined}
${stepsByMoment(review).map(
  ({ moment, steps }) => markup`<h3 class="moment">${localized((messages) => messages.review.moments[moment])}</h3>
<ol class="todo" start="${steps[0]?.number ?? 1}">${steps.map(renderStep)}</ol>
`,
)}`;
}

function renderStep({ step, signIn }: NumberedStep): Markup {
  const mark = signIn && markup` <strong>${localized((messages) => messages.review.marks[signIn])}</strong>`;
  return markup`<li><p><strong>${localized((messages) => stepAction(step, messages))}</strong> · ${localized((messages) => stepActor(step, messages))}</p>
<p class="place">${localized((messages) => stepPlace(step, messages))}</p>
<p class="hint">${localized((messages) => stepReason(step, messages))}${mark}</p>
${stepValues(step).map(({ pointers: [pointer = ""], value }) => copyable(value, knownField(pointer).title))}</li>
`;
}

/** The style of findings of a comparable severity. */
function toneOf({ events, steps, signIn }: FileReview): string {
  if (events.some(({ kind }) => kind === "invalid") || signIn.includes("down")) return "error";
  return signIn.includes("unknown") || steps.some(({ kind }) => kind.by.id !== actors.sync.id) ? "warning" : "info";
}
