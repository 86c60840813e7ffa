import { yamlScalar } from "./declaration-text.ts";

/** What the workflow of a new repository depends on. */
export interface NewWorkflow {
  /** The repository's default branch. */
  branch: string;
  /** The environment of the sync; `-plan` follows it in that of the plan. */
  environment?: string | undefined;
  /** The names of the secrets that the jobs receive. */
  secrets?: readonly string[];
  /** Inputs of the Action in addition to the example's. */
  inputs?: Readonly<Record<string, string>>;
}

/** The workflow of a new repository, from a published example, which is for the branch `main`. */
export function workflowText(example: string, { branch, environment, secrets = [], inputs = {} }: NewWorkflow): string {
  const added = Object.entries(inputs).map(([name, value]) => `${name}: ${yamlScalar(value)}`);
  const text = example
    .replace(/^( +)mode: (?:plan|sync)$/gm, (line, indent: string) => [line, ...added.map((input) => indent + input)].join("\n"))
    .replace(/^( +environment: )\w+?(?=(?:-plan)?(?: |$))/gm, (line, key: string) => (environment === undefined ? line : key + environment))
    .replace(/^( +)\w+: \$\{\{ secrets\.\w+ \}\}(?:\n +\w+: \$\{\{ secrets\.\w+ \}\})*$/gm, (_, indent: string) =>
      secrets.map((name) => `${indent}${name}: \${{ secrets.${name} }}`).join("\n"),
    );
  // In a flow list, where a comma or a bracket would have a meaning.
  const scalar = /^[\w./-]+$/.test(branch) ? yamlScalar(branch) : JSON.stringify(branch);
  return text.replace("branches: [main]", () => `branches: [${scalar}]`).replace(/(?<=#.*)\bmain\b/g, () => branch);
}

/** The configuration of pre-commit with this tool's hook, for a version of it. */
export function preCommitText(version: string): string {
  return `repos:
  - repo: https://github.com/weibo-provider/weibo-provider
    rev: v${version}
    hooks:
      - id: weibo-provider
`;
}
