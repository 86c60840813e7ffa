import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { startTestEmulator } from "../helpers/emulator.ts";
import { edited, example } from "../helpers/example.ts";
import { unescaped } from "../helpers/markdown.ts";
import { phrase } from "../helpers/phrase.ts";
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

/** Runs the Action in a process that has run it before; the tests of signals start it as the runner does. */
const action: Shipped["action"] = (inputs, options) => shipped.action(inputs, { warm: true, ...options });

/** Inputs that send all requests to the emulator. */
const toEmulator = () => ({
  files: "examples/acme",
  resolve: `acme.rpxnow.com:443:127.0.0.1:${setup.emulator.port}\nwww.acme.example:443:127.0.0.1:${setup.emulator.port}`,
  "allow-private": "acme.rpxnow.com\nwww.acme.example",
});

const onEvent = async (name: string, payload: unknown = { repository: { default_branch: "main" } }, ref = "refs/heads/main") => {
  const path = join(shipped.folder, "event.json");
  await writeFile(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: ref,
    NODE_EXTRA_CA_CERTS: join(shipped.folder, "authority.pem"),
    ...demoSecrets,
  };
};

describe("the Action, run as the runner does", () => {
  it("annotates a finding on its line", async () => {
    await writeFile(join(shipped.folder, file), edited([["name: AcmeMember", "name: Acme Member"]]));
    const { exitCode, stdout, outputs, summary } = await action({ files: file, "check-urls": "false" });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`::error file=${file},line=5,endLine=5,col=9,endColumn=20,title=name-spaces::`);
    expect(outputs).toMatchObject({ errors: "1", warnings: "0" });
    expect(JSON.parse(outputs.matrix ?? "")).toEqual({ include: [{ shard: "1/1", account: "acme.rpxnow.com", files: file }] });
    expect(summary).toContain(`## ${formatMessage(en.report.summaryTitle, { mode: "check" })}`);
    expect(summary).toContain("name-spaces");
  });

  it("finds every declaration without the input files", async () => {
    const { exitCode, stdout } = await action({ "check-urls": "false" });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("1 file, 0 errors");
  });

  it("plans, syncs, and syncs again without changes", async () => {
    const environment = await onEvent("push");
    const plan = await action({ mode: "plan", ...toEmulator() }, { environment });
    expect([plan.exitCode, plan.outputs.changes]).toEqual([0, "3"]);
    expect(setup.janrain.calls.filter(({ writes }) => writes)).toEqual([]);

    const sync = await action({ mode: "sync", ...toEmulator() }, { environment, warm: false });
    expect(sync.exitCode).toBe(0);
    expect(sync.outputs["plan-digest"]).toBe(plan.outputs["plan-digest"]);
    expect(setup.app.signIn).toEqual(["google", "facebook", "sinaweibo"]);
    expect(setup.app.domains).toEqual(["localhost", "shop.acme.example", "www.acme.example"]);
    expect(setup.app.properties.get("sinaweibo")).toEqual({ consumerKey: demoSecrets.WEIBO_APP_KEY, secret: demoSecrets.WEIBO_APP_SECRET });

    const again = await action({ mode: "sync", ...toEmulator() }, { environment });
    expect([again.exitCode, again.outputs.changes]).toEqual([0, "0"]);
    expect(setup.janrain.calls.filter(({ writes }) => writes)).toHaveLength(3);
    expect(JSON.parse(again.outputs.plan ?? "")[0].changes.map(({ action }: { action: string }) => action)).toEqual([
      "none",
      "none",
      "none",
    ]);
  });

  it("plans a pull request from a fork without secrets, and succeeds", async () => {
    const environment = { ...(await onEvent("pull_request")), ...Object.fromEntries(Object.keys(demoSecrets).map((name) => [name, ""])) };
    const { exitCode, outputs } = await action({ mode: "plan", ...toEmulator() }, { environment });
    expect(exitCode).toBe(0);
    const [plan] = JSON.parse(outputs.plan ?? "");
    expect(plan.changes.map(({ kind, action }: { kind: string; action: string }) => `${kind} ${action}`)).toEqual([
      "allow-domain unknown",
      "credentials unknown",
      "sign-in create",
    ]);
  });

  it.each(["pull_request", "pull_request_target", "issue_comment", "workflow_run"])(
    "rejects a sync on %s before any request",
    async (name) => {
      const { exitCode, stdout } = await action({ mode: "sync", ...toEmulator() }, { environment: await onEvent(name) });
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(phrase(en.usage["sync-event"], { event: name }));
      expect(requests).toBe(0);
    },
  );

  it.each([
    [
      "another branch",
      "push",
      { repository: { default_branch: "main" } },
      "refs/heads/topic",
      "",
      phrase(en.usage["sync-branch"], { allowed: "main" }),
    ],
    [
      "a tag with the branch's name",
      "push",
      { repository: { default_branch: "main" } },
      "refs/tags/main",
      "",
      phrase(en.usage["sync-branch"], { allowed: "main" }),
    ],
    ["an event without a default branch", "workflow_dispatch", {}, "refs/heads/main", "", phrase(en.usage["sync-default-branch"])],
    [
      "a branch that is not allowed",
      "push",
      {},
      "refs/heads/main",
      "release\nhotfix",
      phrase(en.usage["sync-branch"], { allowed: "release, hotfix" }),
    ],
  ])("rejects a sync on %s", async (_, name, payload, ref, branches, says) => {
    const { exitCode, stdout } = await action(
      { mode: "sync", "sync-branches": branches, ...toEmulator() },
      { environment: await onEvent(name, payload, ref) },
    );
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(says);
    expect(requests).toBe(0);
  });

  it("syncs on a branch of the input sync-branches", async () => {
    const environment = await onEvent("schedule", {}, "refs/heads/release");
    const { exitCode } = await action({ mode: "sync", "sync-branches": "main\nrelease", ...toEmulator() }, { environment });
    expect(exitCode).toBe(0);
  });

  it("does not sync a declaration with errors, whatever fail-on is", async () => {
    await writeFile(join(shipped.folder, file), edited([["name: AcmeMember", "name: Acme Member"]]));
    const { exitCode, stdout } = await action(
      { mode: "sync", "fail-on": "never", ...toEmulator() },
      { environment: await onEvent("push") },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(phrase(en.report.skipped, { file }));
    expect(setup.janrain.calls).toEqual([]);
  });

  const rejectedInputs: [input: string, value: string, says: string | RegExp][] = [
    ["mode", "deploy", "check, plan, sync"],
    ["lang", "de", "en, zh"],
    ["fail-on", "info", "error, warning, drift, never"],
    ["check-urls", "yes", "true, false"],
    ["check-urls", "tRUE", "true, false"],
    ["proxy", "1", "true, false"],
    ["browser", "on", "true, false"],
    ["rotate", "all", "true, false"],
    ["probe", "on", "off, callback, credentials"],
    ["url-cache-age", "1d", phrase(en.usage["url-cache-age-form"], { text: "1d" })],
    ["rule", "nothing=off", phrase(en.usage["rule-unknown"], { id: "nothing" })],
    ["resolve", "acme", "HOST:PORT:ADDRESS"],
    ["allow-private", "a b", phrase(en.usage["not-a-host"], { text: "a b" })],
    ["janrain-url", "https://acme.rpxnow.com/api", phrase(en.usage["origin-path"], { option: "janrain-url" })],
    ["target-origins", "http://keycloak.example", phrase(en.usage["origin-not-https"], { option: "target-origins" })],
    ["partner-url", "http://partner.example", phrase(en.usage["origin-not-https"], { option: "partner-url" })],
    ["partner-properties", "key", "KEY,SECRET"],
    ["provider-list", "xml", "comma, json"],
    ["device-types", "windows", "iphone, android"],
    ["propagation-timeout", "1m", phrase(en.usage["propagation-timeout-form"], { text: "1m" })],
    ["require-digest", "abc", phrase(en.usage["digest-form"], { text: "abc" })],
    ["shard", "4/2", phrase(en.usage["shard-form"], { text: "4/2" })],
    ["comment", "yes", "never, on-change, always"],
    ["sarif-file", "../x.sarif", phrase(en.usage["output-outside"], { path: "../x.sarif" })],
    ["guide-folder", "/tmp", phrase(en.usage["output-outside"], { path: "/tmp" })],
    ["url-cache", file, phrase(en.usage["state-file-form"], { option: "url-cache" })],
    ["drift-file", "drift.json", "mode: plan"],
  ];

  it.each(rejectedInputs)("rejects %s: %s, in an annotation and in the job summary", async (input, value, says) => {
    const { exitCode, stdout, summary } = await action({ [input]: value });
    expect(exitCode).toBe(2);
    // The whole name: `url-cache` is not the name of `url-cache-age`.
    const name = `(?<![\\w-])${input}(?![\\w-])`;
    expect(stdout).toMatch(new RegExp(`^::error::.*${name}`, "m"));
    expect(stdout).toMatch(says);
    expect(unescaped(summary)).toMatch(new RegExp(`^> \\[!CAUTION\\]\\n> [^\\n]*${name}[^\\n]*\\n$`));
    expect(unescaped(summary)).toMatch(says);
  });

  it("has a rejected value of every input whose values are limited", async () => {
    const { inputs } = parse(await readFile(join(shipped.folder, "action.yml"), "utf8"));
    // Any text may be a pattern, a token, or the name of a branch; a device file matters only to a plan, see the tests of its state.
    const free = ["device-file", "files", "github-token", "sync-branches"];
    expect([...new Set(rejectedInputs.map(([input]) => input)), ...free].sort()).toEqual(Object.keys(inputs).sort());
  });

  it("escapes the value of an input in the job summary", async () => {
    const value = "<img src=x> @octocat **b** | `c`";
    const { summary } = await action({ mode: value });
    expect(unescaped(summary)).toContain(value);
    expect(summary).toContain("&lt;img src=x&gt; @<!-- -->octocat \\*\\*b\\*\\* \\| \\`c\\`");
  });

  it.each(["true", "True", "TRUE"])("accepts %s and its opposite, as YAML and @actions/core do", async (yes) => {
    const no = { true: "false", True: "False", TRUE: "FALSE" }[yes] ?? "";
    const { exitCode, stdout } = await action({ "check-urls": no, proxy: no });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("not checked")]);
    const { stdout: proxied } = await action({ "check-urls": no, proxy: yes });
    expect(proxied).toContain(`::error::${en.usage["proxy-unset"]}`);
  });

  it.each(["", "{", "null", '{"repository": '])("plans on the malformed event «%s»", async (payload) => {
    const environment = await onEvent("pull_request", payload);
    const { exitCode, stderr, outputs } = await action({ mode: "plan", ...toEmulator(), "github-token": "token" }, { environment });
    expect([exitCode, stderr, outputs.changes]).toEqual([0, "", "3"]);
  });

  it("clears code scanning's alerts after the last declaration is deleted", async () => {
    const cwd = join(shipped.folder, "empty");
    await mkdir(cwd, { recursive: true });
    const environment = await onEvent("push");
    const { exitCode, stdout, outputs } = await action({ "sarif-file": "weibo.sarif" }, { cwd, environment });
    expect([exitCode, outputs["sarif-file"]]).toEqual([0, "weibo.sarif"]);
    expect(stdout).toMatch(/^::warning::no weibo-provider\.yaml/m);
    const sarif = JSON.parse(await readFile(join(cwd, "weibo.sarif"), "utf8"));
    expect(sarif.runs).toMatchObject([{ results: [] }]);
    const without = await action({}, { cwd, environment });
    expect([without.exitCode, without.stdout]).toEqual([2, expect.stringMatching(/^::error::no weibo-provider\.yaml/m)]);
    const named = await action({ "sarif-file": "weibo.sarif", files: "apps" }, { cwd, environment });
    expect(named.exitCode).toBe(2);
  });

  it("masks secrets in their derived forms, but not the app key, which every sign-in URL contains", async () => {
    const { stdout } = await action({ mode: "plan", ...toEmulator() }, { environment: await onEvent("push") });
    const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
    const secret = demoSecrets.WEIBO_APP_SECRET ?? "";
    expect(masks).toEqual(expect.arrayContaining([secret, demoSecrets.JANRAIN_API_KEY, Buffer.from(secret).toString("base64")]));
    expect(masks).not.toContain(demoSecrets.WEIBO_APP_KEY);
  });
});
