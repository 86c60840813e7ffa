import { yamlScalar } from "./declaration-text.ts";

/**
 * The workflow of a new repository.
 * @param example the published example, for the branch `main`
 * @param branch the repository's default branch
 */
export function workflowText(example: string, branch: string): string {
  if (branch === "main") return example;
  // In a flow list, where a comma or a bracket would have a meaning.
  const scalar = /^[\w./-]+$/.test(branch) ? yamlScalar(branch) : JSON.stringify(branch);
  return example.replace("branches: [main]", () => `branches: [${scalar}]`).replace(/(?<=#.*)\bmain\b/g, () => branch);
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
