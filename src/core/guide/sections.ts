import { janrainHost } from "../declaration/janrain-host.ts";
import { formatMessage, formatUntrusted } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { evidenceText } from "../report/evidence-text.ts";
import type { FileReport } from "../report/report.ts";
import type { Progress } from "../setup/steps.ts";
import { targetMessages } from "../targets/registry.ts";
import { renderField, renderFindings, renderImage } from "./components.ts";
import { formSections } from "./form.ts";
import type { GuideSection } from "./guide-data.ts";
import { localized } from "./localized.ts";
import { type Markup, markup } from "./markup.ts";

/**
 * A section of the form: its place at Weibo, its fields or images, and findings about it as a whole.
 * @param footer what follows at its end
 */
export function renderSection({ id, steps, place, fields, images, findings }: GuideSection, footer?: Markup): Markup {
  const guideSteps = ({ guide }: Messages) => formatMessage(guide.steps[steps.length === 1 ? "one" : "other"], { steps: steps.join(", ") });
  const hasSecrets = fields.some(({ value }) => value.kind === "secret");
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${localized(({ guide }) => guide.sections[id])}</h2>
${place && markup`<p class="place">${localized(({ review }) => review.places[place])}</p>`}
${steps.length === 0 ? undefined : markup`<p class="steps">${localized(guideSteps)}</p>`}</div>
${renderFindings(findings)}
${fields.map(renderField)}
${hasSecrets ? markup`<p class="note">${localized(({ guide }) => guide.secretNote)}</p>` : undefined}
${images.length === 0 ? undefined : markup`<div class="images">${images.map(renderImage)}</div>`}
${footer}
</section>
`;
}

const dashboardSteps = ["open-dashboard", "open-provider", "paste-credentials", "publish", "run-again"];

/** The manual steps in the Janrain dashboard, with the names of the secrets to enter. */
export function renderDashboard({ declaration }: FileReport): Markup {
  const host = janrainHost(declaration.janrain);
  const params = ({ guide, report }: Messages) => ({
    origin: host === undefined ? report.noOrigin : `https://${host}`,
    appKey: declaration.credentials?.appKey ?? guide.undeclaredSecret,
    appSecret: declaration.credentials?.appSecret ?? guide.undeclaredSecret,
  });
  return markup`<div class="dashboard"><h3>${localized(({ guide }) => guide.dashboard)}</h3>
${declaration.janrain?.partnerKey === undefined ? undefined : markup`<p>${localized(({ guide }) => guide.partner)}</p>`}
<ol>${dashboardSteps.map((step) => markup`<li>${localized((messages) => formatUntrusted(targetMessages("janrain", messages).instructions[step] ?? "", params(messages)))}</li>`)}</ol></div>`;
}

/** The setup guide's twelve steps, with the state of each and the evidence for it. */
export function renderProgress(progress: readonly Progress[]): Markup {
  return markup`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${localized(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${(["step", "state", "evidence"] as const).map((column) => markup`<th scope="col">${localized(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(
  ({ step, state, evidence }) => markup`<tr class="${state}">
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
function renderStep(step: number): Markup {
  const section = formSections.find(({ steps }) => steps.includes(step));
  const name = markup`<span>${localized(({ review }) => review.steps[step - 1] ?? "")}</span>`;
  return section ? markup`<a href="#${section.id}">${name}</a>` : name;
}
