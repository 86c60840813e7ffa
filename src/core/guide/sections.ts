import { janrainHost } from "../declaration/janrain-host.ts";
import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { evidenceText } from "../report/evidence-text.ts";
import type { FileReport } from "../report/report.ts";
import type { Progress } from "../setup/steps.ts";
import { instructionSteps } from "../sync/plan.ts";
import { renderField, renderFindings, renderImage } from "./components.ts";
import { formSections } from "./form.ts";
import type { GuideSection } from "./guide-data.ts";
import { type Html, html } from "./html.ts";
import { localized } from "./localized.ts";

/**
 * A section of the form: its place at Weibo, its fields or images, and findings about it as a whole.
 * @param footer what follows at its end
 */
export function renderSection({ id, steps, place, fields, images, findings }: GuideSection, footer?: Html): Html {
  const guideSteps = ({ guide }: Messages) => formatMessage(guide.steps[steps.length === 1 ? "one" : "other"], { steps: steps.join(", ") });
  const hasSecrets = fields.some(({ value }) => value.kind === "secret");
  return html`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${localized(({ guide }) => guide.sections[id])}</h2>
${place && html`<p class="place">${localized(({ review }) => review.places[place])}</p>`}
${steps.length === 0 ? undefined : html`<p class="steps">${localized(guideSteps)}</p>`}</div>
${renderFindings(findings)}
${fields.map(renderField)}
${hasSecrets ? html`<p class="note">${localized(({ guide }) => guide.secretNote)}</p>` : undefined}
${images.length === 0 ? undefined : html`<div class="images">${images.map(renderImage)}</div>`}
${footer}
</section>
`;
}

/** The manual steps in the Janrain dashboard, with the names of the secrets to enter. */
export function renderDashboard({ declaration }: FileReport): Html {
  const host = janrainHost(declaration.janrain);
  const params = ({ guide, report }: Messages) => ({
    origin: host === undefined ? report.noOrigin : `https://${host}`,
    appKey: declaration.credentials?.appKey ?? guide.undeclaredSecret,
    appSecret: declaration.credentials?.appSecret ?? guide.undeclaredSecret,
  });
  return html`<div class="dashboard"><h3>${localized(({ guide }) => guide.dashboard)}</h3>
${declaration.janrain?.partnerKey === undefined ? undefined : html`<p>${localized(({ guide }) => guide.partner)}</p>`}
<ol>${instructionSteps.map((step) => html`<li>${localized((messages) => formatUntrusted(messages.sync.instructions[step], params(messages)))}</li>`)}</ol></div>`;
}

/** The setup guide's twelve steps, with the state of each and the evidence for it. */
export function renderProgress(progress: readonly Progress[]): Html {
  return html`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${localized(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${(["step", "state", "evidence"] as const).map((column) => html`<th scope="col">${localized(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(
  ({ step, state, evidence }) => html`<tr class="${state}">
<th scope="row"><div class="step"><span class="number">${step}</span> ${renderStep(step)}</div></th>
<td><span class="badge">${localized(({ review }) => review.states[state])}</span></td>
<td>${localized((messages) => evidenceText(evidence, messages))}</td>
</tr>
`,
)}</tbody>
</table>
<p class="note">${localized(({ guide }) => guide.progressNote)}</p>
</section>
`;
}

/** A step's name, as a link to its section of the page. */
function renderStep(step: number): Html {
  const section = formSections.find(({ steps }) => steps.includes(step));
  const name = html`<span>${localized(({ review }) => review.steps[step - 1] ?? "")}</span>`;
  return section ? html`<a href="#${section.id}">${name}</a>` : name;
}
