import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { PageRenderer, type Rendering } from "../../../src/network/browser/render-page.ts";
import { brief, patient, strictPolicy } from "../../helpers/network-policy.ts";
import { factsOf, startSite } from "../../site/site-server.ts";
import { ownTemporaryFolder } from "./temporary-folder.ts";

/** A program in the place of a browser. */
async function fakeBrowser(script: string) {
  const folder = await mkdtemp(join(tmpdir(), "../weibo-provider-fake-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "chrome");
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  // As root, browsers run as another user.
  for (const file of [folder, path]) await chmod(file, 0o755);
  return { environment: { CHROME_PATH: path }, platform: process.platform, untrusted: [] };
}

async function render(script: string, { timeouts = patient, end = new AbortController().signal } = {}): Promise<Rendering> {
  const renderer = new PageRenderer(strictPolicy({ browser: await fakeBrowser(script), timeouts }), end);
  try {
    return await renderer.render("https://www.acme.example/");
  } finally {
    await renderer.close();
  }
}

/** What is left of the profiles: each test has a folder for temporary files of its own. */
const leftovers = () => readdir(tmpdir());
beforeEach(ownTemporaryFolder);

describe.skipIf(process.platform === "win32")("a browser that", () => {
  test("prints a page is read", async () => {
    expect(await render("echo '<p>Acme'")).toEqual({ dom: "<p>Acme\n", isComplete: true });
  });

  test.each([
    ["crashes", "kill -SEGV $$"],
    ["ends with an error", "echo '<p>'; exit 1"],
    ["prints nothing", "exit 0"],
    ["prints an error page of its own", `echo '<html><body id="t" class="neterror" style="x">'`],
  ])("%s has failed", async (_, script) => {
    expect(await render(script)).toEqual({ gap: "browser-failed" });
    expect(await leftovers()).toEqual([]);
  });

  test("hangs is ended with its processes, and its profile is removed", async () => {
    expect(await render("sleep 1000 & sleep 1000", { timeouts: brief })).toEqual({ gap: "browser-failed" });
    expect(await leftovers()).toEqual([]);
  });

  test("is running when the run is canceled is ended", async () => {
    expect(await render("sleep 1000", { end: AbortSignal.timeout(50) })).toEqual({ gap: "browser-failed" });
  });

  test("prints without end is ended at the limit", async () => {
    const rendering = await render("yes '<p>Acme'");
    expect([("dom" in rendering && rendering.dom.length) || rendering, "dom" in rendering && rendering.isComplete]).toEqual([
      2 ** 22,
      false,
    ]);
  });

  test("gets no secrets, a temporary home, and the proxy for all hosts", async () => {
    process.env.WEIBO_APP_SECRET = "canary";
    onTestFinished(() => {
      delete process.env.WEIBO_APP_SECRET;
    });
    const rendering = await render('env; for argument; do echo "$argument"; done');
    const lines = "dom" in rendering ? rendering.dom.split("\n") : [];
    expect(lines.join("\n")).not.toContain("canary");
    expect(lines).toContainEqual(expect.stringMatching(/^HOME=.*weibo-provider-browser-/));
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^--proxy-server=http:\/\/127\.0\.0\.1:\d+$/), "--proxy-bypass-list=<-loopback>"]),
    );
    expect(lines.at(-2)).toBe("https://www.acme.example/");
  });
});

describe("a page whose HTML proves no login", () => {
  const checked = async (page: string, environment: Record<string, string>) => {
    const browser = { environment, platform: process.platform, untrusted: [] };
    const { check } = await startSite({ "/": page }, { browser });
    return factsOf(await check(["/"]));
  };

  test("is unknown without a browser", async () => {
    expect((await checked("<p>Acme", {})).gaps).toEqual(["no-browser"]);
  });

  test("is not rendered if it has a marker", async () => {
    expect(await checked("<a class=janrainEngage>", {})).toMatchObject({ markers: ["janrainEngage"], gaps: [] });
  });

  test.skipIf(process.platform === "win32")("is what the browser shows", async () => {
    const { environment } = await fakeBrowser("echo '<a href=https://api.weibo.com/oauth2/authorize?client_id=1>'");
    const facts = await checked("<div id=root></div><script>1</script>", environment);
    expect(facts).toMatchObject({ markers: ["api.weibo.com/oauth2/authorize"], gaps: [], isRendered: true });
  });
});
