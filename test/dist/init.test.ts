import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { formatMessage } from "../../src/core/messages/format.ts";
import { zh } from "../../src/core/messages/zh/index.ts";
import { targetMessages } from "../../src/core/targets/registry.ts";
import { root } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

const declaration = "weibo-provider.yaml";
const workflow = ".github/workflows/weibo-provider.yml";
const { questions } = messagesIn("en").cli.init;
const realmQuestion = targetMessages("janrain", messagesIn("en")).init.questions.realm;
const acme = ["--name", "AcmeMember", "--website", "https://www.acme.example/", "--realm", "acme", "--account", "acme"];

let shipped: Shipped;
let folder: string;
beforeAll(async () => {
  shipped = await ship();
});
afterAll(() => shipped.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-new-"));
});
afterEach(() => rm(folder, { recursive: true }));

const init = (...line: readonly string[]) => shipped.cli(["init", ...line], { cwd: folder, warm: true });
const read = (name: string) => readFile(join(folder, name), "utf8");
const everything = async () => (await readdir(folder, { recursive: true })).map((path) => path.replaceAll("\\", "/")).sort();

/** What a check without network reports except infos, as pointer and rule. */
async function check() {
  const { exitCode, stdout } = await shipped.cli(["check", "--offline", "--format", "json"], { cwd: folder, warm: true });
  const findings: { pointer: string; rule: string; severity: string }[] = JSON.parse(stdout).findings;
  return { exitCode, findings: findings.filter(({ severity }) => severity !== "info").map(({ pointer, rule }) => `${pointer} ${rule}`) };
}

describe("init, as shipped", () => {
  it("writes the declaration and the tested workflow", async () => {
    const { exitCode, stdout, stderr } = await init(...acme);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(await everything()).toEqual([".github", ".github/workflows", workflow, declaration]);
    expect(await read(workflow)).toBe(await readFile(`${root}examples/workflows/plan-and-sync.yml`, "utf8"));
    expect(parse(await read(declaration)).app).toMatchObject({ name: "AcmeMember", operatingAccount: "acme" });
    expect(stdout).toContain(`${formatMessage(en.cli.init.written, { files: `${declaration}, ${workflow}` })}\n`);
    expect(stdout.match(/^ {2}\d\. /gm)).toEqual(["2", "3", "4", "5", "6", "7", "8"].map((number) => `  ${number}. `));
    expect(parse(await read(declaration)).janrain).not.toHaveProperty("partnerKey");
  });

  it("declares a Partner key on request", async () => {
    await init(...acme, "--with-partner-key");
    expect(parse(await read(declaration)).janrain.partnerKey).toBe("JANRAIN_PARTNER_KEY");
  });

  it("lists what check reports", async () => {
    const { stdout } = await init("--name", "AcmeMember");
    const { exitCode, findings } = await check();
    expect(exitCode).toBe(1);
    expect(stdout.match(/^ {2}\d+:\d+ /gm)).toHaveLength(findings.length);
    expect(findings.filter((finding) => !/ (?:empty-value|image-file)$/.test(finding))).toEqual([]);
    expect(findings.length).toBeGreaterThan(15);
  });

  it("passes the check when the values are filled in and the images are there", async () => {
    await init(...acme);
    const text = await read(declaration);
    const formatUntrusted: [string, string][] = [
      ['note: ""', "note: 会员微博登录"],
      ['description: ""', "description: 会员可以用微博帐号登录官方网站，登录后查看订单、积分和会员优惠。"],
      ['labels: [""]', "labels: [购物]"],
      ['foreigner: ""', "foreigner: true"],
      ['certificateType: ""', "certificateType: passport"],
    ];
    await writeFile(
      join(folder, declaration),
      formatUntrusted.reduce((filled, [from, to]) => filled.replace(from, to), text),
    );
    const images = ["icon16", "icon80", "icon120", "screenshots/0", "screenshots/1", "screenshots/2"];
    expect((await check()).findings).toEqual(images.map((image) => `/images/${image} image-file`));
    await cp(`${root}examples/acme/brand`, join(folder, "brand"), { recursive: true });
    await writeFile(join(folder, declaration), (await read(declaration)).replace("screenshot-3.png", "screenshot-3.jpg"));
    expect(await check()).toEqual({ exitCode: 0, findings: [] });
  });

  it.each([
    ["the declaration", [declaration]],
    ["the workflow", [workflow]],
    ["both", [declaration, workflow]],
  ])("overwrites nothing if %s exists", async (_, files) => {
    await mkdir(join(folder, ".github/workflows"), { recursive: true });
    for (const file of files) await writeFile(join(folder, file), "mine");
    const before = await everything();
    const { exitCode, stdout, stderr } = await init(...acme);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(phrase(en.usage["init-exists"], { files: files.join(", ") }));
    expect(await everything()).toEqual(before);
    for (const file of files) expect(await read(file)).toBe("mine");
  });

  it.each(["\"'", "a # b", "a: b", "- a", "a\nversion: 2", "艾克米：会员", "*a", "{a", "--name"])("keeps the value %j", async (value) => {
    const { exitCode } = await init(`--account=${value}`);
    expect(exitCode).toBe(0);
    const { version, app } = parse(await read(declaration));
    expect([version, app.operatingAccount, app.type]).toEqual([1, value, "web"]);
  });

  it.each([
    ["name", "Acme Member", "name-spaces"],
    ["website", "localhost", "website-private"],
    ["realm", "login.acme.example", "realm-domain"],
    ["realm", "https://dashboard.janrain.com/", "realm-dashboard"],
  ] as const)("writes nothing if --%s is %s", async (name, value, problem) => {
    for (const [lang, messages] of Object.entries({ en, zh })) {
      const { exitCode, stdout, stderr } = await init(`--${name}`, value, "--lang", lang);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      const problems: Readonly<Record<string, string>> = {
        ...messages.cli.init.problems,
        ...targetMessages("janrain", messages).init.problems,
      };
      expect(stderr).toContain(problems[problem]);
    }
    expect(await everything()).toEqual([]);
  });

  it("reports what cannot be written, and removes what it wrote", async () => {
    await writeFile(join(folder, ".github"), "mine");
    const { exitCode, stdout, stderr } = await init(...acme);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(phrase(en.usage["init-unwritable"], { path: workflow }));
    expect(await everything()).toEqual([".github"]);
  });

  it("reports where GitHub looks for workflows, below the root of a repository", async () => {
    await mkdir(join(folder, ".git"));
    await mkdir(join(folder, "below"));
    const below = await shipped.cli(["init", "--name=x"], { cwd: join(folder, "below") });
    expect(below.stdout).toMatch(phrase(en.cli.init.misplaced, { workflow }));
    expect((await init("--name=x")).stdout).not.toMatch(phrase(en.cli.init.misplaced));
  });

  it("prints Chinese", async () => {
    const { exitCode, stdout } = await init("--lang", "zh", "--name", "x");
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${formatMessage(zh.cli.init.written, { files: `${declaration}、${workflow}` })}\n`);
    expect(stdout.split("\n").filter((line) => line !== "" && !/\p{Script=Han}/u.test(line))).toEqual([]);
    expect((await init("--lang", "zh", "--name", "x")).stderr).toMatch(phrase(zh.usage["init-exists"]));
  });

  it("writes the default branch into the workflow, and the pre-commit hook on request", async () => {
    await mkdir(join(folder, ".git/refs"), { recursive: true });
    await mkdir(join(folder, ".git/objects"));
    await writeFile(join(folder, ".git/HEAD"), "ref: refs/heads/trunk\n");
    const { exitCode, stdout } = await init(...acme, "--pre-commit");
    expect(exitCode).toBe(0);
    expect(parse(await read(workflow)).on.push.branches).toEqual(["trunk"]);
    expect(parse(await read(".pre-commit-config.yaml")).repos[0].hooks).toEqual([{ id: "weibo-provider" }]);
    expect(stdout).toContain("each push to trunk");
  });

  it.each([
    ["https://acme.rpxnow.com/", "www.acme.example"],
    ["ACME", "https://www.acme.example"],
  ])("takes %s and %s", async (realm, website) => {
    await init("--realm", realm, "--website", website);
    const { app, janrain, callbacks } = parse(await read(declaration));
    expect([app.website, janrain.realm, callbacks.authorization]).toEqual([
      "https://www.acme.example/",
      "acme",
      "https://acme.rpxnow.com/sinaweibo/callback",
    ]);
  });

  it.each([
    [["--target", "none"], { sections: [], environment: undefined, mode: "check" }],
    [["--auth0-domain", "acme.eu.auth0.com"], { sections: ["auth0"], environment: "auth0", mode: "plan" }],
    [
      ["--target", "auth0", "--target", "janrain", "--realm", "acme"],
      { sections: ["auth0", "janrain"], environment: "auth0", mode: "plan" },
    ],
  ])("declares the identity services of %j", async (line, expected) => {
    const { exitCode, stdout } = await init("--name", "AcmeMember", ...line);
    expect(exitCode).toBe(0);
    const declared = Object.keys(parse(await read(declaration))).filter((key) => ["janrain", "auth0", "keycloak"].includes(key));
    expect(declared).toEqual(expected.sections);
    const text = await read(workflow);
    expect(text).toContain(`mode: ${expected.mode}\n`);
    expect(/^ +environment: (\w+) /m.exec(text)?.[1]).toBe(expected.environment);
    expect(stdout.includes("environments")).toBe(expected.environment !== undefined);
    expect(stdout).not.toMatch(/\{\w+\}/);
  });

  it.each([
    [["--target", "auth1"], "auth1"],
    [["--target", "none", "--target", "auth0"], "none"],
    [["--target", "auth0", "--realm", "acme"], "janrain"],
  ])("refuses the identity services of %j", async (line, says) => {
    const { exitCode, stderr } = await init("--name", "AcmeMember", ...line);
    expect([exitCode, stderr.includes(says)]).toEqual([2, true]);
    expect(await everything()).toEqual([]);
  });

  it("says what it needs without a terminal and answers", async () => {
    const { exitCode, stderr } = await init();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(en.usage["init-answers"]);
    expect(await everything()).toEqual([]);
  });

  it.each([
    [["init", "folder"], phrase(en.usage["init-operands"])],
    [["check", "--realm", "acme"], phrase(en.usage["option-misplaced"], { option: "realm", command: "check" })],
    [["init", "--offline"], phrase(en.usage["option-misplaced"], { option: "offline", command: "init" })],
  ])("refuses %j", async (line, says) => {
    const { exitCode, stderr } = await shipped.cli(line, { cwd: folder, warm: true });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
    expect(await everything()).toEqual([]);
  });
});

const script = ["/usr/bin/script", "/bin/script"].find((path) => process.platform === "linux" && existsSync(path));

describe.skipIf(script === undefined)("init at a terminal (needs util-linux's script)", () => {
  /** Runs it at a terminal, and types one answer at each prompt. */
  const atTerminal = (answers: readonly string[]) =>
    new Promise<{ exitCode: number | null; screen: string }>((resolve, reject) => {
      const command = `'${process.execPath}' '${join(shipped.folder, "dist/cli.js")}' init --realm acme`;
      const terminal = spawn(script ?? "", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd: folder });
      const prompts = [questions.name, questions.website, questions.account, en.cli.init.preCommit];
      let [screen, typed] = ["", 0];
      terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
        screen += text;
        const prompt = prompts[typed];
        if (prompt !== undefined && screen.includes(prompt)) terminal.stdin.write(answers[typed++] ?? "");
      });
      terminal.on("error", reject).on("close", (exitCode) => resolve({ exitCode, screen }));
    });

  it("asks for what no flag gives", async () => {
    const { exitCode, screen } = await atTerminal(["AcmeMember\r", "www.acme.example\r", "艾克米\r", "\r"]);
    expect(exitCode).toBe(0);
    expect(screen).toContain(en.cli.init.intro);
    expect(screen).toMatch(phrase(en.cli.init.written));
    expect(screen).not.toContain(realmQuestion);
    const { app, janrain } = parse(await read(declaration));
    expect([app.name, app.website, app.operatingAccount, janrain.realm]).toEqual([
      "AcmeMember",
      "https://www.acme.example/",
      "艾克米",
      "acme",
    ]);
  });

  it.each([
    ["Ctrl-C", "\u0003", 130],
    ["Ctrl-D", "\u0004", 2],
  ])("writes nothing after %s", async (_, key, code) => {
    const { exitCode, screen } = await atTerminal(["AcmeMember\r", key]);
    expect(exitCode).toBe(code);
    expect(screen).toContain(en.usage["init-aborted"]);
    expect(await everything()).toEqual([]);
  });
});
