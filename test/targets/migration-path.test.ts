import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { guideData } from "../../src/core/guide/guide-data.ts";
import { guidePage } from "../../src/core/guide/page.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { renderMarkdown } from "../../src/core/report/formats/markdown.ts";
import { renderText } from "../../src/core/report/formats/text.ts";
import { statusJson } from "../../src/core/report/status/json.ts";
import { statusOf } from "../../src/core/report/status/status.ts";
import { statusText } from "../../src/core/report/status/text.ts";
import { migrationOf } from "../../src/core/review/migration.ts";
import type { StepEvaluation } from "../../src/core/setup/evaluation.ts";
import type { Progress } from "../../src/core/setup/steps.ts";
import { allTargets, reviewServices, useTargets } from "../../src/core/targets/registry.ts";
import { offlineCheck, run } from "../../src/run.ts";
import { example } from "../helpers/example.ts";
import { toRan } from "../helpers/janrain-run.ts";
import { statusContract } from "../report/report-schema.ts";
import { declaredBy } from "../review/declared-by.ts";

const sections = {
  janrain: example.slice(example.indexOf("janrain:"), example.indexOf("developer:")),
  auth0: "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n",
  keycloak: "keycloak:\n  url: https://sso.acme.example\n  realm: acme\n  alias: weibo\n  clientId: K_ID\n  clientSecret: K_SECRET\n\n",
};
type Service = keyof typeof sections;
const callbackOf: Readonly<Record<Service, string>> = {
  janrain: "https://acme.rpxnow.com/sinaweibo/callback",
  auth0: "https://acme.eu.auth0.com/login/callback",
  keycloak: "https://sso.acme.example/realms/acme/broker/weibo/endpoint",
};
const declare = (services: readonly Service[], callback: Service) =>
  example.replace(sections.janrain, services.map((id) => sections[id]).join("")).replaceAll(callbackOf.janrain, callbackOf[callback]);

const services = await reviewServices();
const done = (step: number, service: string | undefined, evidence: StepEvaluation["evidence"]): Progress => ({
  ...{ step, service, evidence },
  state: "done",
});
const pathOf = (text: string, progress: readonly Progress[] = [], isUpToDate?: boolean) =>
  migrationOf(declaredBy(text).declaration, services, progress, () => isUpToDate);
const rows = (text: string, progress?: readonly Progress[], isUpToDate?: boolean) =>
  pathOf(text, progress, isUpToDate)?.steps.map(({ step, state, signIn }) => [step.kind.id, state, ...(signIn ? [signIn] : [])].join(" "));

describe("the path of a migration", () => {
  it("has one order, from the setup alongside the old service to its removal", () => {
    expect(rows(declare(["janrain", "auth0"], "janrain"))).toEqual([
      "auth0-prepare unknown",
      "auth0-create-keys unknown",
      "auth0-connection unknown",
      "check-service unknown",
      "auth0-website to-do down",
      "weibo-callbacks to-do works",
      "test-sign-in to-do",
      "janrain-clean-up to-do",
    ]);
  });

  it("shows what is done, and claims nothing that no response shows", () => {
    const atAuth0 = { by: "service", service: "auth0", operation: "get-connections" } as const;
    const stored = [done(1, "auth0", atAuth0), done(11, "auth0", atAuth0)];
    expect(rows(declare(["janrain", "auth0"], "janrain"), stored, false)?.slice(0, 5)).toEqual([
      "auth0-prepare done",
      "auth0-create-keys done",
      "auth0-connection done",
      "check-service to-do",
      "auth0-website to-do down",
    ]);
    expect(rows(declare(["janrain", "auth0"], "janrain"), stored, true)?.[3]).toBe("check-service done");
    expect(rows(declare(["janrain", "auth0"], "auth0"), stored)?.slice(4)).toEqual([
      "auth0-website unknown down",
      "weibo-callbacks unknown works",
      "test-sign-in unknown",
      "janrain-clean-up to-do",
    ]);
    expect(
      rows(declare(["janrain", "auth0"], "auth0"), [
        { ...done(11, "janrain", atAuth0), state: "to-do" },
        { ...done(1, "auth0", atAuth0), state: "to-do" },
        ...stored.slice(1),
      ])?.slice(0, 3),
    ).toEqual(["auth0-prepare done", "auth0-create-keys done", "auth0-connection done"]);
    const toStore = [done(1, "auth0", atAuth0), { ...done(11, "auth0", atAuth0), state: "to-do" as const }];
    expect(rows(declare(["janrain", "auth0"], "janrain"), toStore, false)?.slice(1, 4)).toEqual([
      "auth0-create-keys done",
      "auth0-connection to-do",
      "check-service to-do",
    ]);
    const approved = declare(["janrain", "auth0"], "janrain").replace("status: development", "status: approved");
    expect(rows(approved, stored, true)?.[1]).toBe("weibo-notify to-do");
    const registered = [...stored, done(10, undefined, { by: "weibo", code: undefined })];
    expect(rows(declare(["janrain", "auth0"], "auth0"), registered)?.slice(4)).toEqual([
      "auth0-website unknown down",
      "weibo-callbacks done works",
      "test-sign-in unknown",
      "janrain-clean-up to-do",
    ]);
    const reported = [...stored, done(10, undefined, { by: "self-reported", status: "approved" })];
    expect(rows(declare(["janrain", "auth0"], "auth0"), reported)?.[5]).toBe("weibo-callbacks unknown works");
  });

  it.each<[Service[], Service, string]>([
    [["janrain", "auth0"], "janrain", "janrain → auth0"],
    [["janrain", "auth0"], "auth0", "janrain → auth0"],
    [["auth0", "janrain"], "auth0", "janrain → auth0"],
    [["janrain", "keycloak"], "keycloak", "janrain → keycloak"],
    [["auth0", "keycloak"], "auth0", "auth0 → keycloak"],
    [["auth0", "keycloak"], "keycloak", "keycloak → auth0"],
  ])("of %j with the callback of %s is %s", (declared, callback, expected) => {
    const { from, to } = pathOf(declare(declared, callback)) ?? {};
    expect(`${from} → ${to}`).toBe(expected);
  });

  it("does not depend on the order of the services", () => {
    const registered = allTargets();
    useTargets(registered.toReversed());
    onTestFinished(() => useTargets(registered));
    for (const callback of ["janrain", "auth0"] as const) {
      const { from, to } = pathOf(declare(["janrain", "auth0"], callback)) ?? {};
      expect(`${from} → ${to}`).toBe("janrain → auth0");
    }
  });

  it("is to the service without a callback, where neither has Weibo's", () => {
    const withoutUrl = declare(["keycloak", "auth0"], "janrain").replace("url: https://sso.acme.example", "url: 7");
    const { from, to, steps } = pathOf(withoutUrl, [done(11, "keycloak", { by: "declaration" } as never)]) ?? {};
    expect(`${from} → ${to}`).toBe("auth0 → keycloak");
    expect(steps?.filter(({ step }) => ["switch", "test"].includes(step.phase)).map(({ state }) => state)).not.toContain("unknown");
  });

  const lines = (...callbacks: string[]) =>
    declare(["janrain", "auth0"], "janrain").replace(
      /\ncallbacks: .*\n(?: .*\n)+/,
      callbacks.length === 0 ? "\n" : `\ncallbacks:\n${callbacks.map((line) => `  ${line}\n`).join("")}`,
    );
  const [old, next, own] = [callbackOf.janrain, callbackOf.auth0, "https://www.acme.example/removed"];

  it.each([
    ["both callbacks move", lines(`authorization: ${old}`, `deauthorization: ${old}`), [next, next]],
    ["a missing callback moves too", lines(`authorization: ${old}`), [next, next]],
    ["a callback of the website's own stays", lines(`authorization: ${old}`, `deauthorization: ${own}`), [next]],
    ["without callbacks, both are set", lines(), [next, next]],
    [
      "a callback that has moved is entered as it is declared",
      lines(`authorization: ${next}?x`, `deauthorization: ${next}?x`),
      [`${next}?x`, `${next}?x`],
    ],
  ])("enters at Weibo: %s", (_, text, values) => {
    const step = pathOf(text)?.steps.find(({ step: { kind } }) => kind.id === "weibo-callbacks")?.step;
    expect(step?.values.map(({ value }) => value)).toEqual(values);
  });

  it("names both services in the check", () => {
    const step = pathOf(declare(["janrain", "auth0"], "janrain"))?.steps.find(({ step: { kind } }) => kind.id === "check-service")?.step;
    expect(step?.params).toEqual({ service: ["Auth0"], from: ["Janrain"] });
  });

  it.each<[string, Service[]]>([
    ["no service", []],
    ["one service", ["auth0"]],
    ["three services", ["janrain", "auth0", "keycloak"]],
  ])("is absent with %s", (_, declared) => {
    expect(pathOf(declare(declared, "auth0"))).toBeUndefined();
  });
});

describe("the reports of a declaration with two services", async () => {
  const setUp = async (mode: "check" | "plan") => {
    const folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "weibo-provider.yaml"), declare(["auth0", "keycloak"], "auth0"));
    const severities = new Map([["image-file", "off"]] as const);
    const report = await run({ ...offlineCheck, mode, folder, patterns: [], severities, secrets: () => undefined });
    const [file] = report.files;
    if (!file) throw new Error("no report");
    return { report, file };
  };

  it("show the path in plans, and not in checks", async () => {
    const { report } = await setUp("plan");
    for (const language of ["en", "zh"] as const) {
      const messages = messagesIn(language);
      const text = renderText(report, messages);
      expect(text).toContain(language === "en" ? "Migration from Auth0 to Keycloak" : "从 Auth0 迁移到 Keycloak");
      expect(text).toContain(`[${messages.review.states["to-do"]}]`);
      expect(renderMarkdown(report, messages)).toContain(
        language === "en" ? "### Migration from Auth0 to Keycloak" : "### 从 Auth0 迁移到 Keycloak",
      );
      expect(text).not.toMatch(/\{\w+\}/);
    }
    expect(JSON.parse(toRan(report).json).setup[0].migration).toMatchObject({ from: "auth0", to: "keycloak" });
    const check = await setUp("check");
    expect(renderText(check.report, messagesIn("en"))).not.toContain("Migration");
  });

  it("show the path in the status and in the guide", async () => {
    const { report, file } = await setUp("plan");
    const status = statusOf(file, () => false, undefined);
    const json = statusJson(status, messagesIn("en"));
    expect(statusContract.errorsIn(json)).toEqual([]);
    expect(JSON.parse(json).migration.steps.map(({ id }: { id: string }) => id)).toContain("weibo-callbacks");
    expect(statusText(status, messagesIn("en"))).toContain("Migration from Auth0 to Keycloak\n   1. [unknown]");
    const declaration = { ...file.declaration, review: { ...file.declaration.review, status: "approved" as const } };
    expect(statusOf({ ...file, declaration }, () => false, undefined).next).toMatchObject({ id: "migrate", stage: undefined });
    const page = guidePage(guideData(await report.withSource(file), new Map()), "en");
    expect(page).toContain('<section id="migration"');
    expect(page).toContain('<a href="#migration">');
    for (const id of ["auth0", "keycloak"]) expect(page).toContain(`<section id="${id}"`);
  });
});
