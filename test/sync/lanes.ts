import { onTestFinished } from "vitest";
import { examine } from "../../src/check/examine.ts";
import { demoSecrets } from "../../src/demo/world.ts";
import { JanrainStandIn } from "../../src/emulator/janrain.ts";
import type { JanrainApp } from "../../src/emulator/janrain-app.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import type { Trouble, TroubleMaker } from "../../src/emulator/trouble.ts";
import { JanrainTarget } from "../../src/janrain/janrain-target.ts";
import { en } from "../../src/messages/en/index.ts";
import { defaultTimeouts, type Timeouts } from "../../src/network/policy.ts";
import { janrainOptions } from "../../src/options/janrain.ts";
import { networkPolicy } from "../../src/options/network.ts";
import type { FileReport } from "../../src/report/report.ts";
import { renderText } from "../../src/report/text.ts";
import { exitCodeOf } from "../../src/run.ts";
import { SecretStore } from "../../src/secrets/secret.ts";
import { syncAll } from "../../src/sync/sync-all.ts";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-world.ts";
import { type Held, heldBy, putInto, type Start, violations } from "./starts.ts";

/** What goes wrong, by the number of the request, from 1. */
export type Faults = ReadonlyMap<number, Trouble>;

/** A sync, as it was seen from both sides. */
export interface Sync {
  exitCode: number;
  /** The report for people. */
  text: string;
  /** The operations that were asked for, in their order; a star stands before those that write. */
  asked: string[];
  /** What Janrain holds afterwards. */
  held: Held;
  /** What was not as it must be, at any moment. */
  violations: string[];
}

/** An application at Janrain on which one sync after the other is tried, each from a state of its own. */
export type Lane = (from: Held, faults: Faults, start: Start) => Promise<Sync>;

/** Lanes that work side by side; those that wait for answers which never come do not keep the others. */
export interface Lanes {
  quick: readonly [Lane, ...Lane[]];
  waiting: readonly [Lane, ...Lane[]];
}

const writing = /^(?:add|set)_/;
const { lookup: secrets } = new SecretStore(demoSecrets);
/** How long an answer that never comes is waited for, in ms: longer than a busy machine takes for one that comes. */
const impatient = { ...defaultTimeouts, head: 2000, total: 2000 };

/** Lanes on one stand-in, over TLS on loopback; they end with the test. */
export async function openLanes(count: { quick: number; waiting: number } = { quick: 1, waiting: 1 }): Promise<Lanes> {
  const apps = new Map<string, JanrainApp>();
  const troubles = new Map<string, TroubleMaker>();
  const janrain = new JanrainStandIn(apps);
  const emulator = await startEmulator([janrain], { trouble: (request) => troubles.get(request.host)?.(request) });
  const targets: JanrainTarget[] = [];
  onTestFinished(async () => {
    for (const target of targets) await target.close();
    await emulator.close();
  });

  const open = (host: string, timeouts: Timeouts): Lane => {
    const { JANRAIN_API_KEY: apiKey = "", JANRAIN_PARTNER_KEY: partnerKey = "" } = demoSecrets;
    const offered = ["facebook", "google", "twitter", "sinaweibo"];
    const app: JanrainApp = { apiKey, partnerKey, offered, signIn: [], domains: [], properties: new Map() };
    apps.set(host, app);
    // A connection serves many syncs: a handshake takes longer than a sync.
    const target = new JanrainTarget(
      {
        ...networkPolicy({ resolve: [], allowPrivate: [], proxy: false }, {}),
        overrides: emulator.overrides(host),
        extraCa: emulator.authority,
        timeouts,
      },
      { ...janrainOptions({ janrainUrl: `https://${host}`, settle: "0" }), retry: { attempts: 3, pause: 0 } },
    );
    targets.push(target);
    return async (from, faults, start) => {
      putInto(app, from);
      janrain.calls.length = 0;
      const asked: string[] = [];
      const seen = new Set<string>();
      const look = () => {
        for (const violation of violations(heldBy(app), { ...start, held: from })) seen.add(violation);
      };
      troubles.set(host, ({ path }) => {
        look();
        const operation = path.slice(path.lastIndexOf("/") + 1);
        asked.push(writing.test(operation) ? `*${operation}` : operation);
        return faults.get(asked.length);
      });
      const file = start.byHand ? declarations.byHand : declarations.whole;
      const [result] = await syncAll(target, [{ ...file, secrets }], { applies: true, counts: () => true });
      look();
      const report = { mode: "sync" as const, viaProxy: false, files: [{ ...file, ...result }], findings: [] };
      return { exitCode: exitCodeOf(report, "error"), text: renderText(report, en), asked, held: heldBy(app), violations: [...seen] };
    };
  };
  const lanes = (name: string, many: number, timeouts: Timeouts) =>
    Array.from({ length: many }, (_, index) => open(`${name}-${index}.rpxnow.com`, timeouts)) as [Lane, ...Lane[]];
  return { quick: lanes("quick", count.quick, defaultTimeouts), waiting: lanes("waiting", count.waiting, impatient) };
}

/** Works through a list, each item on a lane of its kind. */
export async function onLanes<T>(
  { quick, waiting }: Lanes,
  items: readonly T[],
  waits: (item: T) => boolean,
  work: (lane: Lane, item: T) => Promise<void>,
): Promise<void> {
  const drain = (lanes: readonly Lane[], queue: Iterator<T>) =>
    lanes.map(async (lane) => {
      for (let next = queue.next(); !next.done; next = queue.next()) await work(lane, next.value);
    });
  const [long, short] = [items.filter(waits), items.filter((item) => !waits(item))].map((list) => list.values());
  await Promise.all([...drain(waiting, long as Iterator<T>), ...drain(quick, short as Iterator<T>)]);
}

const declarations = { whole: fileReport(example), byHand: fileReport(edited(edits.noPartner)) };

function fileReport(text: string): FileReport {
  const examination = examine("weibo-provider.yaml", Buffer.from(text), { secrets, severities: new Map() });
  return { ...examination, findings: [], urls: [], probes: [] };
}
