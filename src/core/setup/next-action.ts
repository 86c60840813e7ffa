import { secretPointers } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import { compareFindings, type Finding, type Params } from "../findings/finding.ts";
import type { FileReport } from "../report/report.ts";
import type { FileReview } from "../review/review.ts";
import { isWrite } from "../sync/plan.ts";
import { declaredTargets, targetNamed } from "../targets/registry.ts";
import type { NextActionId, Stage } from "./stages.ts";
import { progressOf } from "./steps.ts";

/** What to do next. */
export interface NextAction {
  id: NextActionId;
  /** The stage that it belongs to; undefined where the setup is complete, or a change or a migration is under way. */
  stage: Stage | undefined;
  params: Params;
  /** The command to run, without the program's name. */
  command?: readonly string[];
  /** The page where it is done. */
  page?: string | undefined;
}

/** A change that is not live yet: what it means, and the revision that it was compared with. */
export interface PendingChange {
  review: FileReview;
  base: string;
}

/** Rules whose errors show that a field was not filled in yet. */
const unfilled = ["empty-value", "missing-key", "placeholder-value"];

/** Source: setup guide, step 6. */
const weiboPage = "https://open.weibo.com";

/**
 * The single next action of a setup: that of the first stage that is not complete. Nothing is assumed of what no evidence shows: a
 * stage without evidence counts as complete once a later one has some.
 * @param missing names of the declared keys that this environment does not set
 * @param change the change of the declaration since a base, if it was compared with one
 */
export function nextAction(report: FileReport, missing: readonly string[], change: PendingChange | undefined): NextAction {
  const { file, declaration, findings } = report;
  const status = declaration.review?.status;
  const errors = findings.filter(({ severity }) => severity === "error").sort(compareFindings);
  // Values come first: errors such as those of URLs may follow from what is missing.
  const error = errors.find(({ rule }) => unfilled.includes(rule)) ?? errors[0];
  if (error) return errorAction(error, report);
  // A new declaration has the stages of every setup.
  if (change && change.review.kind !== "added" && change.review.steps.length > 0)
    return { id: "change", stage: undefined, params: {}, command: ["review", "--base", change.base, file] };
  const done = new Set(
    progressOf(report)
      .filter(({ state }) => state === "done")
      .map(({ step }) => step),
  );
  const isSubmitted = status === "in-review" || status === "approved";
  const plans = report.targets?.flatMap(({ plan }) => plan ?? []) ?? [];
  const changes = plans.flatMap((plan) => plan.changes);
  const isRegistered = isSubmitted || done.has(6) || done.has(11) || missing.length === 0;
  const hasService = declaredTargets(declaration).length > 0;
  if (!isRegistered)
    return {
      id: hasService ? "register" : "register-and-submit",
      stage: "register",
      params: { secrets: missing, file },
      command: ["guide", file, "-o", "guide.html"],
      page: weiboPage,
    };
  if (hasService && missing.length > 0 && !isSubmitted && !done.has(11))
    return { id: "set-secrets", stage: "secrets", params: { secrets: missing } };
  if (changes.some(isWrite)) return { id: "sync", stage: "sync", params: {}, command: ["sync", file] };
  const manual = plans.find((plan) => plan.changes.some(({ reason }) => reason === "manual"));
  if (manual) {
    const { name: service, setup } = targetNamed(manual.target);
    return { id: "enter-credentials", stage: "sync", params: { service }, command: ["plan", file], page: setup.dashboard };
  }
  if (hasService && plans.length === 0 && !isSubmitted) return { id: "plan", stage: "sync", params: {}, command: ["plan", file] };
  if (status === "approved" && report.migration) return { id: "migrate", stage: undefined, params: {}, command: ["plan", file] };
  if (status === "approved") return { id: "nothing", stage: undefined, params: {} };
  if (status === "in-review") return { id: "await-approval", stage: "approval", params: { file } };
  if (declaration.developer === undefined) return { id: "declare-developer", stage: "submit", params: { file } };
  return { id: status === "rejected" ? "resubmit" : "submit", stage: "submit", params: { file }, page: weiboPage };
}

function errorAction({ rule, span, pointer, params: { missing = pointer } }: Finding, { file, findings }: FileReport): NextAction {
  // A missing key is reported at the mapping that lacks it.
  const params = { file, line: span.start.line, field: String(missing).slice(1).replaceAll("/", "."), rule };
  if (unfilled.includes(rule)) return { id: "fill-in", stage: "fill-in", params, command: ["check", file, "--offline"] };
  const count = findings.filter(({ severity }) => severity === "error").length;
  return { id: "fix-errors", stage: "check", params: { ...params, count }, command: ["check", file] };
}

/** The declared names of keys, without personal data, that an environment does not set. */
export function missingKeys({ declaration }: Pick<FileReport, "declaration">, isSet: (name: string) => boolean): string[] {
  const names = secretPointers
    .filter((pointer) => !pointer.startsWith("/developer/"))
    .map((pointer) => valueIn(declaration, pointer))
    .filter((name) => typeof name === "string");
  return [...new Set(names)].filter((name) => !isSet(name));
}
