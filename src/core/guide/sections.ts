import { janrainHost } from "../declaration/janrain-host.ts";
import type { Wording } from "../messages/types.ts";
import { compose, fill } from "../messages/format.ts";
import { proofText } from "../report/proof-text.ts";
import type { FileReport } from "../report/report.ts";
import type { Progress } from "../setup/steps.ts";
import { instructionSteps } from "../sync/plan.ts";
import { formSections } from "./fields.ts";
import { type Html, html } from "./html.ts";
import { fieldPart, findingsPart, imagePart } from "./components.ts";
import { said } from "./localized.ts";
import type { SheetSection } from "./guide-data.ts";

/**
 * A section of the form: its place at Weibo, its fields or images, what was found about it as a whole.
 * @param closing what stands at its end
 */
export function sectionPart({ id, steps, place, fields, images, findings }: SheetSection, closing?: Html): Html {
  const guideSteps = ({ guide }: Wording) => compose(guide.steps[steps.length === 1 ? "one" : "other"], { steps: steps.join(", ") });
  const hasSecrets = fields.some(({ held }) => held.kind === "secret");
  return html`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${said(({ guide }) => guide.sections[id])}</h2>
${place && html`<p class="place">${said(({ review }) => review.places[place])}</p>`}
${steps.length === 0 ? undefined : html`<p class="steps">${said(guideSteps)}</p>`}</div>
${findingsPart(findings)}
${fields.map(fieldPart)}
${hasSecrets ? html`<p class="aside">${said(({ guide }) => guide.secretNote)}</p>` : undefined}
${images.length === 0 ? undefined : html`<div class="images">${images.map(imagePart)}</div>`}
${closing}
</section>
`;
}

/** What a person does at the Janrain dashboard, with the names of the secrets to enter. */
export function dashboardPart({ draft }: FileReport): Html {
  const host = janrainHost(draft.janrain);
  const params = ({ guide, report }: Wording) => ({
    origin: host === undefined ? report.noOrigin : `https://${host}`,
    appKey: draft.credentials?.appKey ?? guide.unnamed,
    appSecret: draft.credentials?.appSecret ?? guide.unnamed,
  });
  return html`<div class="dashboard"><h3>${said(({ guide }) => guide.dashboard)}</h3>
${draft.janrain?.partnerKey === undefined ? undefined : html`<p>${said(({ guide }) => guide.partner)}</p>`}
<ol>${instructionSteps.map((step) => html`<li>${said((words) => fill(words.sync.instructions[step], params(words)))}</li>`)}</ol></div>`;
}

/** The guide's twelve steps, how far each is as far as files can tell, and what says so. */
export function progressPart(progress: readonly Progress[]): Html {
  return html`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${said(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${(["step", "state", "proof"] as const).map((column) => html`<th scope="col">${said(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(
  ({ step, state, proof }) => html`<tr class="${state}">
<th scope="row"><div class="step"><span class="number">${step}</span> ${stepPart(step)}</div></th>
<td><span class="badge">${said(({ review }) => review.states[state])}</span></td>
<td>${said((words) => proofText(proof, words))}</td>
</tr>
`,
)}</tbody>
</table>
<p class="aside">${said(({ guide }) => guide.progressNote)}</p>
</section>
`;
}

/** A step's name, leading to where this page has it. */
function stepPart(step: number): Html {
  const section = formSections.find(({ steps }) => steps.some((one: number) => one === step));
  const name = html`<span>${said(({ review }) => review.steps[step - 1] ?? "")}</span>`;
  return section ? html`<a href="#${section.id}">${name}</a>` : name;
}
