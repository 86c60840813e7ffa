import { valuePointers } from "../declaration/schema-facts.ts";
import { valueIn } from "../declaration/source.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { StepState } from "../setup/evaluation.ts";
import type { Migration, MigrationStep } from "../setup/migration-path.ts";
import type { Progress } from "../setup/steps.ts";
import type { TargetDescription } from "../targets/description.ts";
import { expectedCallbacks, isAtService } from "../targets/expected-callbacks.ts";
import { declaredTargets } from "../targets/registry.ts";
import { compareDeclarations } from "./compare.ts";
import type { Declared, DeclaredValue, DeclaredValues } from "./declared.ts";
import { deriveSteps } from "./derive-steps.ts";
import { signInAfter } from "./outage.ts";
import { repositorySteps } from "./repository-steps.ts";
import type { ReviewService } from "./service.ts";
import { type Phase, type ReviewStep, stepOf } from "./step.ts";
import { weiboSteps } from "./weibo-steps.ts";

/** The phases at whose end the new service is set up, and the old one still in use. */
const setUpPhases: readonly Phase[] = ["fix", "prepare", "confirm", "notify", "secrets", "sync", "store"];

/**
 * The whole way from one of two declared services to the other: the steps that a review of one change from the old service alone to the
 * new one alone has, and the check of the new service in between.
 * @param services what each identity service contributes to a review
 * @param progress the state of the setup's steps, which shows what is done
 * @param isUpToDate whether a plan of this run changes nothing at the service of an id; undefined where none was made
 * @returns undefined unless exactly two services are declared
 */
export function migrationOf(
  declaration: ValidDeclaration,
  services: readonly ReviewService[],
  progress: readonly Progress[],
  isUpToDate: (id: string) => boolean | undefined,
): Migration | undefined {
  const [one, other, ...others] = declaredTargets(declaration);
  if (!one || !other || others.length > 0) return undefined;
  const [from, to] = isOld(other, one, declaration) ? [other, one] : [one, other];
  const [before, after] = [declaredAt(from, declaration), declaredAt(to, declaration)];
  const changes = compareDeclarations(before, after);
  const { steps, outages } = deriveSteps({ before: before.declaration, after: after.declaration, changes, services }, after);
  const all = [...steps];
  const isSwitch = ({ phase }: ReviewStep) => !setUpPhases.includes(phase);
  all.splice(all.findIndex(isSwitch), 0, stepOf(repositorySteps.checkService, { params: { service: [to.name], from: [from.name] } }));
  const timeline = signInAfter(all, outages);
  const stateAt = (step: ReviewStep) => {
    if (isCheck(step)) return checkStates.get(isUpToDate(to.id)) ?? "unknown";
    return stateOf(step, to, declaration, progress);
  };
  return {
    from: from.id,
    to: to.id,
    steps: all.map((step, index): MigrationStep => {
      const [signInBefore, signIn] = [timeline[index], timeline[index + 1]];
      return { step, state: stateAt(step), signIn: signInBefore === signIn ? undefined : signIn };
    }),
  };
}

const checkStates: ReadonlyMap<boolean | undefined, StepState> = new Map([
  [true, "done"],
  [false, "to-do"],
]);

const isCheck = ({ kind }: ReviewStep) => kind.id === repositorySteps.checkService.id;

/** Whether a service is the one to leave: it is about to end, or else the callback is still its own. */
function isOld(candidate: TargetDescription, other: TargetDescription, declaration: ValidDeclaration): boolean {
  if (candidate.isEnding !== other.isEnding) return candidate.isEnding === true;
  return hasCallback(candidate, declaration) && !hasCallback(other, declaration);
}

function hasCallback({ id }: TargetDescription, declaration: ValidDeclaration): boolean {
  const alone = { [id]: declaration[id] } as ValidDeclaration;
  return expectedCallbacks(alone).length > 0 && isAtService(declaration.callbacks?.authorization ?? "", alone);
}

/** The declaration with one service only, and with its callback. */
function declaredAt(service: TargetDescription, declaration: ValidDeclaration): DeclaredValues & Pick<Declared, "declaration"> {
  const alone = { ...declaration };
  for (const { id } of declaredTargets(declaration)) if (id !== service.id) delete alone[id];
  const [callback] = expectedCallbacks(alone);
  if (callback && !hasCallback(service, declaration)) {
    const { authorization, deauthorization } = declaration.callbacks ?? {};
    const isShared = deauthorization === undefined || deauthorization === authorization;
    alone.callbacks = { authorization: callback.url, deauthorization: isShared ? callback.url : deauthorization };
  }
  // Lists are only compared: the values that the steps show are texts.
  const values = valuePointers.flatMap((pointer): [string, DeclaredValue][] => {
    const value = valueIn(alone, pointer);
    return value === undefined ? [] : [[pointer, String(value)]];
  });
  return { declaration: alone, values: new Map(values), images: new Map() };
}

/** What the run shows of a step: of the new service what its responses show, of Weibo and the website what the declared callback implies. */
function stateOf(
  { kind, phase }: ReviewStep,
  to: TargetDescription,
  declaration: ValidDeclaration,
  progress: readonly Progress[],
): StepState {
  const stateIn = (step: number, service?: string) => progress.find((one) => one.step === step && one.service === service);
  const stored = stateIn(11, to.id)?.state ?? "unknown";
  if (phase === "sync" || phase === "store") return stored;
  if (phase !== "notify" && setUpPhases.includes(phase)) return stored === "done" ? stored : (stateIn(1, to.id)?.state ?? "unknown");
  if (phase === "cleanup" || !hasCallback(to, declaration)) return "to-do";
  const registered = stateIn(10);
  return kind.id === weiboSteps.callbacks.id && registered?.evidence.by === "weibo" ? registered.state : "unknown";
}
