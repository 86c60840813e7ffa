import type { Level, SeverityOverrides } from "../check/severities.ts";
import type { Language } from "../language.ts";
import type { FailOn } from "../options/fail-on.ts";
import type { Notice } from "../report/report.ts";

/** The name of the file with a repository's defaults, at its root. */
export const configName = "weibo-provider.config.yaml";

/** A repository's defaults; options and inputs take precedence. Nothing in it concerns the network, secrets or targets. */
export interface Config {
  /** Declarations: files, directories and globs, relative to the file; empty for the default. */
  files: readonly string[];
  rules: SeverityOverrides;
  failOn: FailOn | undefined;
  lang: Language | undefined;
  /** Notices about the file itself. */
  notices: readonly Notice[];
}

/** The defaults for a run in a folder. */
export interface RepositoryConfig extends Config {
  /** The file, absolute; undefined without one. */
  path: string | undefined;
  /** The patterns of `files`, relative to the folder of the run. */
  patterns: readonly string[];
}

/** The defaults of a repository without the file. */
export const emptyConfig: RepositoryConfig = {
  files: [],
  rules: new Map(),
  failOn: undefined,
  lang: undefined,
  notices: [],
  path: undefined,
  patterns: [],
};

/** The levels of rules: those of the options, and for other rules those of the file. */
export function rulesWith({ rules }: Config, overrides: SeverityOverrides): SeverityOverrides {
  return new Map<string, Level>([...rules, ...overrides]);
}

/** What fails a run without an option: a check makes no plan, so that `drift` means errors there. */
export function defaultFailOn({ failOn = "error" }: Config, mode: "check" | "plan" | "sync"): FailOn {
  return failOn === "drift" && mode === "check" ? "error" : failOn;
}
