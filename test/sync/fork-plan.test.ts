import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { operations, planned, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { ship } from "../helpers/shipped.ts";
import { setUpMany } from "./many-declarations.ts";

/** What a workflow hands over for a fork: each secret is there, and empty. */
const environment = Object.fromEntries(Object.keys(demoSecrets).map((name) => [name, ""]));

const { changeNames, reasons } = janrainTexts;
const known = [
  `${changeNames["sign-in"]} sinaweibo: ${reasons["not-listed"]}`,
  formatMessage(en.report.unmanaged, { what: changeNames["sign-in"], subjects: "google, facebook" }),
];
const needs = (secrets: string) => formatMessage(reasons["needs-secret"], { secrets });
const unknown = [
  `${changeNames["allow-domain"]} www.acme.example: ${needs("JANRAIN_API_KEY")}`,
  `${changeNames.credentials} sinaweibo: ${needs("JANRAIN_API_KEY, JANRAIN_PARTNER_KEY, WEIBO_APP_KEY, WEIBO_APP_SECRET")}`,
  formatMessage(en.report.notQueried, { operation: "get_domain_patterns", secrets: "JANRAIN_API_KEY" }),
  formatMessage(en.report.notQueried, { operation: "get_properties", secrets: "JANRAIN_API_KEY, JANRAIN_PARTNER_KEY" }),
];

test("plans what is known without secrets, names what is unknown, and succeeds", async () => {
  const { go, janrain } = await setUpJanrain({ environment });
  const ran = await go("plan");
  expect(ran.exitCode).toBe(0);
  for (const line of [...known, ...unknown]) expect(ran.text).toContain(line);
  expect(ran.report.files[0]?.targets?.[0]?.blockers).toEqual([]);
  expect(JSON.parse(ran.json).plan[0]).toMatchObject({ failure: null, blockers: [] });
  expect(operations(janrain)).toEqual(["providers", "get_available_providers"]);
});

test("shows without secrets that the provider is listed, or that it is not offered", async () => {
  const { go, app } = await setUpJanrain({ environment });
  app.signIn.push("sinaweibo");
  expect(planned(await go("plan"))["sign-in sinaweibo"]).toBe("none: listed");
  app.signIn.pop();
  app.offered.splice(app.offered.indexOf("sinaweibo"), 1);
  expect(planned(await go("plan"))["sign-in sinaweibo"]).toBe("create: not-offered");
});

test("reports no conflict without secrets if the values could be equal", async () => {
  const setup = await setUpMany(
    [
      { name: "one", realm: "alpha" },
      { name: "two", realm: "alpha", changes: [["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_OTHER_SECRET"]] },
    ],
    { environment },
  );
  const ran = await setup.go("plan");
  expect(ran.exitCode).toBe(0);
  expect(ran.report.files.map(({ targets }) => targets?.[0]?.plan?.changes.map(({ action }) => action))).toEqual([
    ["unknown", "unknown", "create"],
    ["unknown", "unknown", "create"],
  ]);
});

test.each(["warning", "drift"])(
  "plans a pull request from a fork in the Action with fail-on %s, and lists skipped requests in the summary",
  async (failOn) => {
    const [shipped, setup] = [await ship(), await setUpJanrain()];
    onTestFinished(() => shipped.remove());
    const event = join(shipped.folder, "event.json");
    await writeFile(event, JSON.stringify({ pull_request: { head: { repo: { fork: true } } }, repository: { default_branch: "main" } }));
    const { exitCode, summary, stdout } = await shipped.action(
      {
        mode: "plan",
        files: "examples/acme",
        "check-urls": "false",
        "fail-on": failOn,
        resolve: `acme.rpxnow.com:443:127.0.0.1:${setup.emulator.port}`,
      },
      {
        environment: {
          ...environment,
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: event,
          GITHUB_REF: "refs/pull/7/merge",
        },
        warm: true,
      },
    );
    // What would be written is drift, as far as it is known.
    expect(exitCode, stdout).toBe(failOn === "drift" ? 1 : 0);
    expect(summary).toContain(needs("JANRAIN\\_API\\_KEY"));
    expect(stdout).not.toContain("::error");
  },
);
