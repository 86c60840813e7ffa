import { expect, test } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-run.ts";
import { fileReport, openStage } from "./stage.ts";
import { putInto, type Start, starts, synced } from "./starts.ts";

test.each<{ what: string; start: Start; deviceTypes?: string; most: number }>([
  { what: "with a Partner key", start: starts.fresh, most: 3 },
  { what: "with device types", start: starts.fresh, deviceTypes: "iphone,android", most: 3 },
  { what: "manual credentials", start: starts["manual credentials"], most: 2 },
])("reads at most $most times and writes nothing when there is nothing to change ($what)", async ({ start, deviceTypes, most }) => {
  const stage = await openStage();
  const { app, janrain, run } = stage.open({ texts: { deviceTypes } });
  putInto(app, synced(start));
  const sync = () => run("sync", fileReport(start.manual ? edited(edits.noPartner) : example));
  // The lists of device types cannot be read: the first sync sets and records them.
  if (deviceTypes) await sync();
  janrain.calls.length = 0;
  const { exitCode } = await sync();
  expect(exitCode).toBe(0);
  expect(janrain.calls.filter(({ writes }) => writes)).toEqual([]);
  expect(janrain.calls.length).toBe(most);
  expect(most).toBeLessThanOrEqual(4);
});
