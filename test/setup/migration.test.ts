import { expect, it } from "vitest";
import type { TargetReport } from "../../src/core/report/report.ts";
import { withMigrations } from "../../src/core/setup/migration.ts";
import { edited, example } from "../helpers/example.ts";
import { atAuth0, both, changeOf, janrainSynced, reportOf, toStore } from "./journey.ts";

const store = toStore;
const connection = changeOf("connection", "create", "not-listed");
const same = changeOf("credentials", "none", "same");
const manual = changeOf("credentials", "unknown", "manual");

it.each<[string, (TargetReport | undefined)[], string]>([
  ["without a plan", [], "unknown"],
  ["with a plan of the old service only", [janrainSynced], "unknown"],
  ["of a service that is up to date", [janrainSynced, atAuth0([same])], "done"],
  ["of a service that differs", [atAuth0([same, connection]), janrainSynced], "to-do"],
  ["of a service whose state is unknown in part", [janrainSynced, atAuth0([same, manual])], "to-do"],
  ["after a sync", [janrainSynced, atAuth0([store, connection], { applied: [store, connection] })], "done"],
  ["after a sync that stopped halfway", [janrainSynced, atAuth0([store, connection], { applied: [store] })], "to-do"],
])("the check of the new service, %s", async (_, targets, state) => {
  const report = { ...reportOf(both(example)), targets: targets.flatMap((target) => target ?? []) };
  const [{ migration } = expect.fail()] = await withMigrations([report]);
  expect(migration?.steps.filter(({ step }) => step.kind.id === "check-service").map((step) => step.state)).toEqual([state]);
});

it("is added only to declarations of two services", async () => {
  const [one, two] = [reportOf(example), reportOf(both(example))];
  const three = reportOf(both(example).replace("auth0:", () => "keycloak:\n  url: https://sso.acme.example\n  realm: acme\n\nauth0:"));
  const none = reportOf(edited([["version: 1", "version: ["]]));
  expect(await withMigrations([one, three, none])).toEqual([one, three, none]);
  const [first, second, ...others] = await withMigrations([one, two, three, none]);
  expect([first, ...others]).toEqual([one, three, none]);
  expect(second).toEqual({ ...two, migration: expect.objectContaining({ from: "janrain", to: "auth0" }) });
});
