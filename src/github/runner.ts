import { UsageError } from "../core/usage-error.ts";
import type { Repository, RepositoryApi } from "./api/client.ts";
import type { RunNumber } from "./comment.ts";

/** The runner and the run, from the runner's variables. Source: GitHub docs, default environment variables. */
export interface Runner {
  workspace: string;
  /** The commit that the run is about. */
  commit: string;
  run: RunNumber;
  /** The URL of the run's page, which shows its job summaries; empty if unknown. */
  runPage: string;
  /** Distinguishes this step from others that may comment. */
  step: readonly string[];
  /** The API's origin: GitHub's, or that of a GitHub Enterprise Server. */
  apiUrl: string;
  repository: Repository | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables, each of which may be missing outside a workflow. */
export function readRunner(environment: Environment): Runner {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: name = "", GITHUB_RUN_ID: id = "" } = environment;
  const [owner = "", repo = "", ...rest] = name.split("/");
  return {
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    commit: environment.GITHUB_SHA ?? "",
    run: { id: Number(id) || 0, attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1 },
    runPage: server && name && id ? `${server}/${name}/actions/runs/${id}` : "",
    step: [environment.GITHUB_WORKFLOW ?? "", environment.GITHUB_JOB ?? "", environment.GITHUB_ACTION ?? ""],
    apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
    repository: owner && repo && rest.length === 0 ? { owner, repo } : undefined,
  };
}

/**
 * The API of the run's repository; undefined without a token or a repository. Loads the client, which is large, only on demand.
 * @throws UsageError for a malformed proxy variable, the only setting that the client's libraries parse
 */
export async function connect({ apiUrl, repository }: Runner, token: string): Promise<RepositoryApi | undefined> {
  if (token === "" || !repository) return undefined;
  try {
    const { githubClient } = await import("./api/client.ts");
    return { client: githubClient(apiUrl, token), repository };
  } catch {
    throw new UsageError("proxy-form");
  }
}
