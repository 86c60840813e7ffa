import fc from "fast-check";
import { expect, test } from "vitest";
import { writes } from "../../src/core/sync/plan.ts";
import { fileReport, openStage } from "../sync/stage.ts";
import { heldBy, putInto } from "../sync/starts.ts";
import { tell } from "./explore.ts";
import { runsOf, seed } from "./sync-runs.ts";
import { anySetup, outcomeOf, textOf } from "./sync-setups.ts";

const numRuns = runsOf(30, 5000);

test("after a sync the plan is empty, writes nothing in a second sync, and what was there is there in its order", {
  timeout: Math.max(60_000, numRuns * 100),
}, async () => {
  const stage = await openStage();
  const begun = performance.now();
  const ends = { applied: 0, pending: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(anySetup, async (setup) => {
      const scene = stage.open({ quirks: setup.quirks, texts: setup.texts });
      scene.app.offered = setup.offered;
      putInto(scene.app, setup.held);
      const file = fileReport(textOf(setup));
      const written = () => scene.janrain.calls.filter(({ writes: isWrite, ok }) => isWrite && ok).length;
      const after = outcomeOf(setup);

      const planned = await scene.run("plan", file);
      expect([planned.exitCode, written(), heldBy(scene.app)]).toEqual([0, 0, setup.held]);

      const first = await scene.run("sync", file);
      expect({ exitCode: first.exitCode, held: heldBy(scene.app) }, first.text).toEqual({ exitCode: after.exitCode, held: after.held });
      ends[after.exitCode === 3 ? "failed" : after.waits ? "pending" : "applied"] += 1;
      const count = written();

      const second = await scene.run("sync", file);
      expect({ exitCode: second.exitCode, held: heldBy(scene.app) }, second.text).toEqual({ exitCode: after.exitCode, held: after.held });
      expect(written()).toBe(count);
      if (after.exitCode === 0 && !after.waits) {
        const again = await scene.run("plan", file);
        expect(again.report.files[0]?.targets?.[0]?.plan && writes(again.report.files[0].targets?.[0]?.plan)).toEqual([]);
      }
      await scene.close();
    }),
    { numRuns, seed },
  );
  tell(`sync: ${numRuns} worlds, ${JSON.stringify(ends)}; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  if (numRuns >= 1000) for (const count of Object.values(ends)) expect(count).toBeGreaterThan(0);
});
