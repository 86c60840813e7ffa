import type { ReviewStep } from "./step.ts";

/** Whether sign-in works; `unknown` where that depends on what no repository shows. */
export type SignIn = "works" | "down" | "unknown";

/** Why sign-in does not work for a while: from the first of some steps until all of them are done. */
export interface Outage {
  /** Ids of steps. */
  steps: readonly string[];
  signIn: Exclude<SignIn, "works">;
  /** True if it does not begin with a step: sign-in is already down, or that is unknown. */
  isOpen?: boolean;
  /** True if no step ends it. */
  isEndless?: boolean;
}

/** The part of the steps during which sign-in does not work for certain. */
export interface OutageRange {
  signIn: Exclude<SignIn, "works">;
  /** The number of the step with which it begins; 0 for now. */
  from: number;
  /** The number of the step that ends it. */
  until: number;
}

/** Whether sign-in works now, and after each of the steps: one more than there are steps. */
export function signInAfter(steps: readonly ReviewStep[], outages: readonly Outage[]): SignIn[] {
  const ranges = outages.flatMap((outage) => rangeOf(steps, outage));
  return Array.from({ length: steps.length + 1 }, (_, done) => {
    const current = ranges.filter(({ from, until }) => done >= from && done < until).map(({ signIn }) => signIn);
    return current.includes("down") ? "down" : current.includes("unknown") ? "unknown" : "works";
  });
}

/** The ranges of a timeline in which sign-in does not work for certain, in their order. */
export function outageRanges(timeline: readonly SignIn[]): OutageRange[] {
  const ranges: OutageRange[] = [];
  for (const [done, signIn] of timeline.entries()) {
    if (signIn === "works") continue;
    const last = ranges.at(-1);
    if (last && last.until === done && last.signIn === signIn) last.until = done + 1;
    else ranges.push({ signIn, from: done, until: done + 1 });
  }
  return ranges;
}

function rangeOf(steps: readonly ReviewStep[], { steps: ids, signIn, isOpen = false, isEndless = false }: Outage): OutageRange[] {
  const numbers = steps.flatMap(({ kind }, index) => (ids.includes(kind.id) ? [index + 1] : []));
  const until = isEndless ? steps.length + 1 : Math.max(...numbers);
  return numbers.length === 0 ? [] : [{ signIn, from: isOpen ? 0 : Math.min(...numbers), until }];
}
