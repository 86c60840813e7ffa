import { expect, test } from "vitest";
import { tell } from "../properties/explore.ts";
import { isLong, runsOf, sampled } from "../properties/sync-runs.ts";

/** A change by another administrator. */
export interface Actor<App> {
  act: (app: App) => void;
  /** Whether the state after the sync still has it. */
  isKept: (app: App) => boolean;
  /** Whether it changes the declaration's own credentials: what the plan has read of them, a sync replaces. */
  rotates?: true;
}

/** A request, and whether it writes. */
export interface Requested {
  operation: string;
  writes: boolean;
}

/** An account at a service, and syncs of a declaration to it. */
export interface ActorScene<App> {
  app: App;
  /** Restores the initial state, from which a sync has everything to write. */
  reset(): void;
  /** Calls `act` before or after the service handles the nth request of the next sync, from 1. */
  interrupt(when: "before" | "after", nth: number, act: () => void): void;
  sync(): Promise<{ exitCode: number; text: string; requested: Requested[] }>;
  /** Whether what neither the sync nor an actor changes is as before. */
  isIntact(): boolean;
}

/** An identity service, as the tests of a second actor see it. */
export interface ActorSubject<App> {
  service: string;
  actors: Readonly<Record<string, Actor<App>>>;
  /** Requests of an undisturbed sync that has everything to write. */
  requests: number;
  /** The operation by which the plan reads the credentials. */
  readsCredentials: string;
  open(): Promise<ActorScene<App>>;
}

/**
 * The documented window: a change between the read that precedes a write and that write. No service has a conditional write, so a
 * list is replaced as it was read, a pair is overwritten, and an appended entry may be a duplicate.
 */
export function isInWindow(requested: readonly Requested[], at: number, when: "before" | "after"): boolean {
  return requested[when === "before" ? at - 1 : at]?.writes === true;
}

/** Tests a second actor before and after every request of a sync; in the suite a sample of these cases. */
export function testSecondActor<App>({ service, actors, requests, readsCredentials, open }: ActorSubject<App>): void {
  const places = Array.from({ length: requests }, (_, index) => index + 1);
  const cases = Object.entries(actors).flatMap(([name, actor]) =>
    places.flatMap((at) => (["before", "after"] as const).map((when) => ({ name, actor, at, when }))),
  );

  test(`keeps the change of a second actor between any two requests to ${service} (${cases.length} cases)`, {
    timeout: isLong ? 600_000 : 120_000,
  }, async () => {
    const scene = await open();
    const counts = { kept: 0, stopped: 0, window: 0 };
    for (const { name, actor, at, when } of sampled(cases, runsOf(12, cases.length))) {
      scene.reset();
      scene.interrupt(when, at, () => actor.act(scene.app));
      const { exitCode, text, requested } = await scene.sync();
      const what = `${name} ${when} request ${at} of ${requested.map(({ operation }) => operation).join(" ")}\n${text}`;
      const planned = requested.findIndex(({ operation }) => operation === readsCredentials) + 1;
      const isPlanned = actor.rotates && (at < planned || (at === planned && when === "before"));
      const wasActive = requested.length >= at && !isPlanned;
      if (wasActive && isInWindow(requested, at, when)) counts.window += 1;
      else if (wasActive) {
        expect(actor.isKept(scene.app), what).toBe(true);
        counts[exitCode === 0 ? "kept" : "stopped"] += 1;
      }
      expect([0, 3], what).toContain(exitCode);
      expect(scene.isIntact(), what).toBe(true);
      // A rerun converges, unless the pair is a newer one: then it replaces that, as the new plan says.
      expect((await scene.sync()).exitCode, what).toBe(0);
    }
    tell(`${service}: ${JSON.stringify(counts)} of ${cases.length} cases with a second actor`);
  });
}
