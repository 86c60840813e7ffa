import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import type { Timeouts } from "../../src/network/policy.ts";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-run.ts";
import { nameOf } from "./fault-cases.ts";
import { blamedIn, expectation, faults, type Phase, passing, type StoredPair } from "./faults.ts";
import { fileReport, openStage, type Scene } from "./stage.ts";
import { type HeldState, heldBy, isComplete, putInto, type Start, starts, synced, twins, violations } from "./starts.ts";
import type { Expectation, Lane, Place, Subject } from "./subject.ts";

const writing = /^(?:add|set)_/;
const declarations = { whole: fileReport(example), manual: fileReport(edited(edits.noPartner)) };

/** Janrain, with the emulator's application. */
export const janrainSubject: Subject<HeldState, Start> = {
  service: "Janrain",
  starts,
  // Nothing done; the domain added; the credentials too; the sign-in list too; or that list without credentials, if the Partner API
  // refuses to say what is stored.
  thorough: { start: starts["another pair stored"], states: 5 },
  twins,
  faults,
  async open() {
    const stage = await openStage();
    return { lane: (timeouts: Timeouts) => laneOn(stage.open({ timeouts })) };
  },
  expectation: expectationAt,
  blamedIn,
  reverted: "set_properties",
  unknowable: "a login that works",
  isComplete,
  synced,
};

function expectationAt(place: Place<HeldState, Start>, fault: InjectedFault): Expectation {
  const operation = place.requested[place.at - 1] ?? "";
  if (!isRuledOut(place)) return expectation(operation, phaseOf(place), fault, plannedFrom(place));
  // Unlike a confirmation, a refusal is needed: only its message says that the provider has no credentials.
  const isRefused = operation === "*set_auth_providers" && storedIn(place.from) === "none";
  if (isRefused && nameOf(fault) === "wrong-types") return { exitCode: 3, names: "set_auth_providers" };
  // The final read is one for a plan, and credentials that are pending may be any.
  return expectation(operation, "plan", fault, "none");
}

/** Whether an earlier fault has ruled the Partner API out. */
function isRuledOut({ start, from, requested, before }: Place<HeldState, Start>): boolean {
  return before !== undefined && expectationAt({ start, from, requested, at: before[0], before: undefined }, before[1]).degrades === true;
}

function laneOn(scene: Scene): Lane<HeldState, Start> {
  const { app, janrain } = scene;
  return async (from, injected, start) => {
    putInto(app, from);
    janrain.calls.length = 0;
    const requested: string[] = [];
    const seen = new Set<string>();
    const look = () => {
      for (const violation of violations(heldBy(app), { ...start, held: from })) seen.add(violation);
    };
    scene.injectFault = ({ path }) => {
      look();
      const operation = path.slice(path.lastIndexOf("/") + 1);
      requested.push(writing.test(operation) ? `*${operation}` : operation);
      return injected.get(requested.length);
    };
    const file = start.manual ? declarations.manual : declarations.whole;
    const { exitCode, text } = await scene.run("sync", file, ...(start.twice ? [file] : []));
    look();
    return { exitCode, text, requested, held: heldBy(app), violations: [...seen] };
  };
}

function storedIn({ properties }: HeldState): StoredPair {
  if (!("sinaweibo" in properties)) return "none";
  return isComplete({ signIn: ["sinaweibo"], domains: ["www.acme.example"], devices: {}, properties }, {}) ? "declared" : "other";
}

/** The pair that the plan reads: none if its read returned that nothing is stored. */
function plannedFrom({ from, requested, before }: Place<HeldState, Start>): StoredPair {
  const [at = 0, fault] = before ?? [];
  const isEmptied = fault !== undefined && nameOf(fault) === "fail:2" && requested.indexOf("get_properties") === at - 1;
  return isEmptied ? "none" : storedIn(from);
}

/** Where a request is. A read that an earlier fault hit counts as one if it is tried again. */
function phaseOf(place: Place<HeldState, Start>): Phase {
  const { requested, at, before } = place;
  const earlier = requested.slice(0, at - 1);
  if (earlier.includes("*set_properties")) return "later";
  const isRetried = (index: number) => before?.[0] === index + 1 && passing.has(nameOf(before[1]));
  const reads = earlier.filter((operation, index) => operation === "get_properties" && !isRetried(index));
  if (reads.length === 0) return "plan";
  // A pair that is stored is not written again: the next read is the one that verifies the whole sync.
  return reads.length > 1 || plannedFrom(place) === "declared" ? "later" : "before-write";
}
