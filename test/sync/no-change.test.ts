import { expect, test } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { edits } from "../helpers/janrain-run.ts";
import { fileReport, openStage } from "./stage.ts";
import { brought, putInto, type Start, starts } from "./starts.ts";

test.each<{ what: string; start: Start; deviceTypes?: string; most: number }>([
  { what: "with a Partner key", start: starts.fresh, most: 3 },
  { what: "with device types", start: starts.fresh, deviceTypes: "iphone,android", most: 3 },
  { what: "by hand", start: starts["credentials by hand"], most: 2 },
])(
  "a sync of one application that has nothing to change, $what, reads at most $most times and writes nothing",
  async ({ start, deviceTypes, most }) => {
    const stage = await openStage();
    const { app, janrain, run } = stage.open({ texts: { deviceTypes } });
    putInto(app, brought(start));
    const { exitCode } = await run("sync", fileReport(start.manual ? edited(edits.noPartner) : example));
    expect(exitCode).toBe(0);
    expect(janrain.calls.filter(({ writes }) => writes)).toEqual([]);
    expect(janrain.calls.length).toBe(most);
    expect(most).toBeLessThanOrEqual(4);
  },
);
