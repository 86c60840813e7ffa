import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { payloadOf, refOf, type TriggerEvent } from "../github/fixture-events.ts";
import { createRepository, type RepositoryFixture, type RepositoryOptions } from "../github/fixture-repository.ts";
import { readToken, writeToken } from "../github/github-api.ts";
import { emulatedServices } from "../helpers/emulated-services.ts";
import { edited, example, root } from "../helpers/example.ts";
import { runWorkflow, type WorkflowRun } from "./act.ts";

/** A declaration of another Janrain account. */
export const secondDeclaration = edited([["name: AcmeMember ", "name: AcmeBeta "]])
  .replaceAll("acme.rpxnow.com", "beta.rpxnow.com")
  .replace("realm: acme", "realm: beta")
  .replaceAll("www.acme.example", "beta.acme.example");

/** The accounts of both declarations at Janrain, as they are before a sync. */
const createAccounts = () => ({ acme: emulatedServices(parse(example)), beta: emulatedServices(parse(secondDeclaration)) });

/** The test credentials that the workflows have as secrets. */
export const { secrets } = createAccounts().acme;

/** A repository, the emulated services of its declarations, and a runner. */
export interface WorkflowFixture extends RepositoryFixture {
  accounts: ReturnType<typeof createAccounts>;
  /** Runs an example workflow on an event, and prints what it did. */
  run(name: string, event: TriggerEvent, inputs?: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  /** The files below a folder of what the workflows stored: `artifacts`, `cache` or `sarif`. */
  stored(folder: string): Record<string, string>;
}

/** Starts everything, and stops it after the test. */
export async function createWorkflowFixture(options: RepositoryOptions = {}): Promise<WorkflowFixture> {
  const repository = await createRepository(options);
  const accounts = createAccounts();
  const hosts = [...accounts.acme.hosts, ...accounts.beta.hosts];
  const emulator = await startEmulator([...accounts.acme.services, ...accounts.beta.services], selfSignedIdentity(hosts));
  onTestFinished(() => emulator.close());
  const { api, commits, folder, origin } = repository;
  const store = join(folder, "store");
  const action = join(folder, "action");
  copyAction(action, hosts, emulator.port);
  writeFileSync(join(folder, "ca.pem"), emulator.ca);
  // Like GitHub, which lets a job fetch the commit of a merge queue.
  writeFileSync(join(origin, "config"), `${readFileSync(join(origin, "config"), "utf8")}[uploadpack]\n\tallowAnySHA1InWant = true\n`);
  let count = 0;

  const run: WorkflowFixture["run"] = async (name, event, inputs = {}) => {
    count += 1;
    const workflow = `${root}examples/workflows/${name}`;
    const { ref, sha } = refOf(event, commits);
    const result = await runWorkflow({
      act: process.env.ACT ?? "act",
      workflow,
      folder: mkdtempSync(join(folder, "run-")),
      event: event.name,
      payload: { ...payloadOf(event, commits, api.repository), inputs },
      runner: {
        GITHUB_REF: ref,
        // act 0.2.89 takes the commit from this variable.
        SHA_REF: sha,
        GITHUB_REPOSITORY: api.repository,
        GITHUB_API_URL: api.url,
        GITHUB_GRAPHQL_URL: api.graphqlUrl,
        GITHUB_RUN_ID: String(100 + count),
      },
      // GitHub gives a pull request from a fork no secrets, and a token that may only read.
      secrets: event.isFork ? { GITHUB_TOKEN: readToken } : { GITHUB_TOKEN: writeToken, ...secrets },
      actions: replacedActions(readFileSync(workflow, "utf8"), action),
      environment: { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"), DOUBLES_ORIGIN: origin, DOUBLES_STORE: store },
    });
    process.stdout.write(`${description(name, event, result)}\n`);
    return result;
  };
  const stored = (name: string) => filesBelow(join(store, name));
  return { ...repository, accounts, run, stored };
}

/** Copies the Action as shipped, with other defaults of two inputs: the declarations' hosts resolve to the emulator. */
function copyAction(folder: string, hosts: readonly string[], port: number): void {
  mkdirSync(folder);
  cpSync(`${root}dist`, join(folder, "dist"), { recursive: true });
  const metadata = parse(readFileSync(`${root}action.yml`, "utf8"));
  metadata.inputs.resolve.default = hosts.map((host) => `${host}:443:127.0.0.1:${port}`).join("\n");
  metadata.inputs["allow-private"].default = hosts.join("\n");
  writeFileSync(join(folder, "action.yml"), stringify(metadata));
}

/** The local folder of each action that a workflow uses, by `owner/repository@ref`. */
function replacedActions(workflow: string, action: string): Record<string, string> {
  const used = [...workflow.matchAll(/\buses: *([\w.-]+\/([\w.-]+))[\w./-]*@(\S+)/g)];
  return Object.fromEntries(
    used.map(([, repository = "", name = "", ref = ""]) => {
      const isOwn = repository === "weibo-provider/weibo-provider";
      return [`${repository}@${ref}`, isOwn ? action : `${root}test/act/doubles/${name}`];
    }),
  );
}

function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** What a workflow did, on one line per job. */
function description(name: string, event: TriggerEvent, { jobs }: WorkflowRun): string {
  const trigger = `${name} on ${event.name}${event.isFork ? " from a fork" : ""}`;
  const lines = jobs.map((job) => {
    const outputs = ["errors", "warnings", "changes", "drift"].flatMap((output) =>
      output in job.outputs ? [`${output} ${job.outputs[output]}`] : [],
    );
    const kinds = ["error", "warning", "notice"].map((kind) => job.annotations.filter((text) => text.startsWith(kind)).length);
    const annotations = `annotations ${kinds.join("/")}`;
    return `  ${job.name}: ${job.result}; ${[...outputs, annotations, `summary ${job.summary.length} characters`].join(", ")}`;
  });
  return [trigger, ...lines].join("\n");
}
