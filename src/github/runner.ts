import type { GithubClient, Repository } from "./api/client.ts";
import type { RunNumber } from "./comment.ts";

/** What the runner says of itself and of the run. Source: GitHub docs, default environment variables. */
export interface Runner {
  workspace: string;
  /** The commit that the run is about. */
  commit: string;
  run: RunNumber;
  /** The page of the run, with its job summaries; empty where the runner does not name it. */
  runPage: string;
  /** What tells this step apart from others that may comment. */
  step: readonly string[];
  /** Where the API is: GitHub's, or the company's own. */
  apiUrl: string;
  repository: Repository | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables; every one of them may be missing, as outside of a workflow. */
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

/** GitHub's API, as far as a run may use it; undefined without a token, or outside of a repository. */
export type Api = { client: GithubClient; repository: Repository } | undefined;

/** Loads the client only where it is needed: it is larger than everything else. */
export async function connect({ apiUrl, repository }: Runner, token: string): Promise<Api> {
  if (token === "" || !repository) return undefined;
  const { githubClient } = await import("./api/client.ts");
  return { client: githubClient(apiUrl, token), repository };
}
