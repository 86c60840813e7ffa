import { parse } from "yaml";

interface Workflow {
  on: Record<string, unknown>;
  jobs: Record<string, { permissions?: Record<string, string>; environment?: string }>;
}

/**
 * The table of docs/workflows.md of workflows to copy.
 * @param workflows their texts by file name; each starts with a comment that describes it
 */
export function workflowTable(workflows: ReadonlyMap<string, string>): string {
  return [
    "| Workflow | Description | Events | Permissions | Secrets from |",
    "| --- | --- | --- | --- | --- |",
    ...[...workflows].map(row),
  ].join("\n");
}

function row([name, text]: [name: string, text: string]): string {
  const { on, jobs } = parse(text) as Workflow;
  const [comment = ""] = /^(?:# .*\n)+/.exec(text) ?? [];
  if (comment === "") throw new Error(`${name} does not start with a comment that describes it`);
  const purpose = comment.replace(/^# /gm, "").trim().replaceAll("\n", " ");
  const scopes = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}).map((scope) => scope.join(": ")));
  const environments = Object.values(jobs).flatMap(({ environment }) => environment ?? []);
  const cells = [
    `[${name}](../examples/workflows/${name})`,
    purpose,
    listed(Object.keys(on)),
    listed(scopes),
    environments.length === 0 ? "none" : listed(environments),
  ];
  return `| ${cells.join(" | ")} |`;
}

const listed = (names: readonly string[]) => [...new Set(names)].map((name) => `\`${name}\``).join(", ");
