import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { demoSecrets } from "../../src/emulator/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { edited, example } from "../helpers/example.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

type EmulatorSetup = Awaited<ReturnType<typeof startTestEmulator>>;

let shipped: Shipped;
let setup: EmulatorSetup;
let requests = 0;
const file = "examples/acme/weibo-provider.yaml";

beforeAll(async () => {
  shipped = await ship();
});
beforeEach(async () => {
  requests = 0;
  setup = await startTestEmulator({
    injectFault: () => {
      requests++;
      return undefined;
    },
  });
  await writeFile(join(shipped.folder, file), example);
  await writeFile(join(shipped.folder, "authority.pem"), setup.emulator.ca);
  return () => setup.close();
});
afterAll(() => shipped.remove());

/** Inputs that lead to the stand-ins. */
const toEmulators = () => ({
  files: "examples/acme",
  resolve: `acme.rpxnow.com:443:127.0.0.1:${setup.emulator.port}\nwww.acme.example:443:127.0.0.1:${setup.emulator.port}`,
  "allow-private": "acme.rpxnow.com\nwww.acme.example",
});

const onEvent = async (name: string, payload: unknown = { repository: { default_branch: "main" } }, ref = "refs/heads/main") => {
  const path = join(shipped.folder, "event.json");
  await writeFile(path, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: ref,
    NODE_EXTRA_CA_CERTS: join(shipped.folder, "authority.pem"),
    ...demoSecrets,
  };
};

describe("the Action, as the runner runs it", () => {
  it("checks, and annotates the changed line", async () => {
    await writeFile(join(shipped.folder, file), edited([["name: AcmeMember", "name: Acme Member"]]));
    const { exitCode, stdout, outputs, summary } = await shipped.action({ files: file, "check-urls": "false" });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`::error file=${file},line=5,endLine=5,col=9,endColumn=20,title=name-spaces::`);
    expect(outputs).toMatchObject({ errors: "1", warnings: "0" });
    expect(JSON.parse(outputs.matrix ?? "")).toEqual({ include: [{ shard: "1/1", account: "acme.rpxnow.com", files: file }] });
    expect(summary).toContain("## Weibo provider: check");
    expect(summary).toContain("name-spaces");
  });

  it("finds every declaration when none is named", async () => {
    const { exitCode, stdout } = await shipped.action({ "check-urls": "false" });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 file, 0 errors");
  });

  it("plans, syncs, and plans again without changes", async () => {
    const environment = await onEvent("push");
    const plan = await shipped.action({ mode: "plan", ...toEmulators() }, { environment });
    expect([plan.exitCode, plan.outputs.changes]).toEqual([0, "3"]);
    expect(setup.janrain.calls.filter(({ writes }) => writes)).toEqual([]);

    const sync = await shipped.action({ mode: "sync", ...toEmulators() }, { environment });
    expect(sync.exitCode).toBe(0);
    expect(sync.outputs["plan-digest"]).toBe(plan.outputs["plan-digest"]);
    expect(setup.app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
    expect(setup.app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
    expect(setup.app.properties.get("sinaweibo")).toEqual({ consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET });

    const again = await shipped.action({ mode: "sync", ...toEmulators() }, { environment });
    expect([again.exitCode, again.outputs.changes]).toEqual([0, "0"]);
    expect(setup.janrain.calls.filter(({ writes }) => writes)).toHaveLength(3);
    expect(JSON.parse(again.outputs.plan ?? "")[0].changes.map(({ action }: { action: string }) => action)).toEqual([
      "none",
      "none",
      "none",
    ]);
  });

  it("plans a pull request from a fork without secrets, and fails nothing for it", async () => {
    const environment = { ...(await onEvent("pull_request")), ...Object.fromEntries(Object.keys(demoSecrets).map((name) => [name, ""])) };
    const { exitCode, outputs } = await shipped.action({ mode: "plan", ...toEmulators() }, { environment });
    expect(exitCode).toBe(0);
    const [plan] = JSON.parse(outputs.plan ?? "");
    expect(plan.changes.map(({ kind, action }: { kind: string; action: string }) => `${kind} ${action}`)).toEqual([
      "allow-domain unknown",
      "credentials unknown",
      "sign-in create",
    ]);
  });

  it.each(["pull_request", "pull_request_target", "issue_comment", "workflow_run"])(
    "refuses to sync on %s before any request",
    async (name) => {
      const { exitCode, stdout } = await shipped.action({ mode: "sync", ...toEmulators() }, { environment: await onEvent(name) });
      expect(exitCode).toBe(2);
      expect(stdout).toContain(`sync does not run on ${name}`);
      expect(requests).toBe(0);
    },
  );

  it.each([
    ["another branch", "push", { repository: { default_branch: "main" } }, "refs/heads/topic", "", "runs only on main"],
    ["a tag of the branch's name", "push", { repository: { default_branch: "main" } }, "refs/tags/main", "", "runs only on main"],
    ["an event that names no default branch", "schedule", {}, "refs/heads/main", "", "sync-branches"],
    ["a branch that is not among the allowed", "push", {}, "refs/heads/main", "release\nhotfix", "runs only on release, hotfix"],
  ])("refuses to sync on %s", async (_, name, payload, ref, branches, says) => {
    const { exitCode, stdout } = await shipped.action(
      { mode: "sync", "sync-branches": branches, ...toEmulators() },
      { environment: await onEvent(name, payload, ref) },
    );
    expect(exitCode).toBe(2);
    expect(stdout).toContain(says);
    expect(requests).toBe(0);
  });

  it("syncs on another branch when the workflow says so", async () => {
    const environment = await onEvent("schedule", {}, "refs/heads/release");
    const { exitCode } = await shipped.action({ mode: "sync", "sync-branches": "main\nrelease", ...toEmulators() }, { environment });
    expect(exitCode).toBe(0);
  });

  it("does not sync a declaration with errors, whatever counts as failure", async () => {
    await writeFile(join(shipped.folder, file), edited([["name: AcmeMember", "name: Acme Member"]]));
    const { exitCode, stdout } = await shipped.action(
      { mode: "sync", "fail-on": "never", ...toEmulators() },
      { environment: await onEvent("push") },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain("Not synced");
    expect(setup.janrain.calls).toEqual([]);
  });

  it.each([
    ["mode", "deploy", "check, plan, sync"],
    ["fail-on", "info", "error, warning, drift, never"],
    ["check-urls", "yes", "true, false"],
    ["rule", "nothing=off", 'no rule "nothing"'],
    ["resolve", "acme", "HOST:PORT:ADDRESS"],
    ["janrain-url", "https://acme.rpxnow.com/api", "more than scheme, host and port"],
    ["partner-properties", "key", "KEY,SECRET"],
    ["provider-list", "xml", "comma, json"],
  ])("refuses %s: %s", async (input, value, says) => {
    const { exitCode, stdout } = await shipped.action({ [input]: value });
    expect(exitCode).toBe(2);
    expect(stdout).toContain(input);
    expect(stdout).toContain(says);
  });

  it("masks secrets in their derived forms, but not the app key, which stands in every sign-in URL", async () => {
    const { stdout } = await shipped.action({ mode: "plan", ...toEmulators() }, { environment: await onEvent("push") });
    const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
    const secret = demoSecrets.WEIBO_APP_SECRET ?? "";
    expect(masks).toEqual(expect.arrayContaining([secret, demoSecrets.JANRAIN_API_KEY, Buffer.from(secret).toString("base64")]));
    expect(masks).not.toContain(demoSecrets.WEIBO_APP_KEY);
  });
});
