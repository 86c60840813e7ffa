import { messagesIn } from "../messages/catalogs.ts";
import { formatMessage, formatUntrusted, separatorIn } from "../messages/format.ts";
import type { Messages } from "../messages/types.ts";
import { evidenceText } from "../report/evidence-text.ts";
import { migrationStepText, migrationTitle } from "../report/migration-text.ts";
import type { FileReport } from "../report/report.ts";
import type { Migration } from "../setup/migration-path.ts";
import { type Progress, stepTitle } from "../setup/steps.ts";
import { allTargets, targetMessages } from "../targets/registry.ts";
import { renderField, renderFindings, renderImage } from "./components.ts";
import { formSections, sectionTitle } from "./form.ts";
import type { GuideSection } from "./guide-data.ts";
import { localized } from "./localized.ts";
import { type Markup, markup } from "./markup.ts";

/**
 * A section of the form: its place at Weibo, its fields or images, and findings about it as a whole.
 * @param footer what follows at its end
 */
export function renderSection({ id, steps, place, fields, images, findings }: GuideSection, footer?: Markup): Markup {
  const guideSteps = ({ guide }: Messages) => {
    const text = guide.steps[steps.length === 1 ? "one" : "other"];
    return formatMessage(text, { steps: steps.join(separatorIn(text)) });
  };
  const hasSecrets = fields.some(({ value }) => value.kind === "secret");
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h2 id="${id}-title">${localized((messages) => sectionTitle(id, messages))}</h2>
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

/** What to do at an identity service, with the names of the secrets to enter; undefined for a section of Weibo's form. */
export function renderInstructions({ id }: Pick<GuideSection, "id">, { declaration }: FileReport): Markup | undefined {
  const target = allTargets().find((candidate) => candidate.id === id);
  if (!target) return undefined;
  const { setup } = target;
  const names = ({ guide }: Messages) => ({
    appKey: declaration.credentials?.appKey ?? guide.undeclared,
    appSecret: declaration.credentials?.appSecret ?? guide.undeclared,
  });
  const text = (step: string, messages: Messages) => {
    const { params } = setup.guide(declaration, messages).find((one) => one.step === step) ?? {};
    return formatUntrusted(targetMessages(id, messages).instructions[step] ?? "", { ...names(messages), ...params });
  };
  const automatic = localized((messages) => targetMessages(id, messages).guide.automatic);
  return markup`<div class="dashboard"><h3>${localized((messages) => targetMessages(id, messages).guide.heading)}</h3>
${setup.isAutomatic(declaration) ? markup`<p>${automatic}</p>` : undefined}
<ol>${setup.guide(declaration, messagesIn("en")).map(({ step }) => markup`<li>${localized((messages) => text(step, messages))}</li>`)}</ol></div>`;
}

/** The way from one identity service to the other, in its one order. */
export function renderMigration(migration: Migration): Markup {
  return markup`<section id="migration" aria-labelledby="migration-title">
<div class="heading"><h2 id="migration-title">${localized((messages) => migrationTitle(migration, messages))}</h2></div>
<ol>${migration.steps.map((step) => markup`<li class="${step.state}">${localized((messages) => migrationStepText(step, messages))} <span class="badge">${localized(({ review }) => review.states[step.state])}</span></li>`)}</ol>
</section>
`;
}

/** The steps of the setup, with the state of each and the evidence for it. */
export function renderProgress(progress: readonly Progress[], hasService: boolean): Markup {
  return markup`<section id="progress" aria-labelledby="progress-title">
<div class="heading"><h2 id="progress-title">${localized(({ guide }) => guide.sections.progress)}</h2></div>
<table>
<thead><tr>${(["step", "state", "evidence"] as const).map((column) => markup`<th scope="col">${localized(({ review }) => review.labels.columns[column])}</th>`)}</tr></thead>
<tbody>
${progress.map(
  ({ step, service, state, evidence }) => markup`<tr class="${state}">
<th scope="row"><div class="step"><span class="number">${step}</span> ${renderStep(step, service)}</div></th>
<td><span class="badge">${localized(({ review }) => review.states[state])}</span></td>
<td>${localized((messages) => evidenceText(evidence, messages))}</td>
</tr>
`,
)}</tbody>
</table>
<p class="note">${localized(({ guide }) => (hasService ? guide.progressNote : guide.progressNoteWeibo))}</p>
</section>
`;
}

/** A step's name, as a link to its section of the page. */
function renderStep(step: number, service: string | undefined): Markup {
  const section = service ?? formSections().find(({ place, steps }) => place && steps.includes(step))?.id;
  const name = markup`<span>${localized((messages) => stepTitle({ step, service }, messages))}</span>`;
  return section ? markup`<a href="#${section}">${name}</a>` : name;
}
