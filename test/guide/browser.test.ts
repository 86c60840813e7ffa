import { cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { edited, example } from "../helpers/example.ts";
import { folderWith, guideIn, removeFolders, repositoryWith } from "./pages.ts";

/** Where Debian and others put the browser. */
const executablePath = process.env.CHROMIUM;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const schemes = ["light", "dark"] as const;
const languages = ["en", "zh"] as const;
const views = schemes.flatMap((colorScheme) => languages.map((language) => ({ colorScheme, language })));
/** A declaration in which much is wrong, so that every kind of mark is on the page. */
const wrong = edited([
  ["name: AcmeMember ", `name: ${JSON.stringify(`<b>${"x".repeat(400)}\u202E </b>`)} `],
  ["note: 艾克米会员微博登录 ", `note: ${"字".repeat(40)} `],
  ["icon80: brand/icon-80.png ", "icon80: brand/none.png "],
  ["appSecret: WEIBO_APP_SECRET", "appSecret: no name"],
  ["operatingAccount: acme ", `operatingAccount: "" `],
  ["securityDomain: false ", "securityDomain: true "],
  ["version: 1", "version: 2"],
]);

/** A declaration in which a change of each weight is. */
const changed = edited([
  ["  deauthorization: https://acme.rpxnow.com/sinaweibo/callback", "  deauthorization: https://acme.rpxnow.com/sinaweibo/back"],
  ["note: 艾克米会员微博登录 ", `note: ${JSON.stringify(`<b>${"x".repeat(400)}\u202E </b>`)} `],
  ["securityDomain: false ", "securityDomain: true "],
  ["appSecret: WEIBO_APP_SECRET", "appSecret: OTHER_SECRET"],
  ["status: development ", "status: approved "],
]);

describe.skipIf(executablePath === undefined)(
  `the page in a browser${executablePath === undefined ? " (skipped: set CHROMIUM to the path of a Chromium)" : ""}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      // A container's root has no sandbox of its own.
      browser = await chromium.launch({ executablePath: executablePath ?? "", chromiumSandbox: process.getuid?.() !== 0 });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await removeFolders();
    });

    /** Opens a declaration's page from its file, with a script before it; reports what the browser logs and requests. */
    const openGuide = async (
      folder: string,
      { line = [], options = {}, script = "" }: { line?: readonly string[]; options?: BrowserContextOptions; script?: string },
    ) => {
      const path = join(folder, "guide.html");
      await writeFile(path, await guideIn(folder, line));
      const context = await browser.newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => requests.push(request.url()));
      await page.addInitScript(script);
      const address = pathToFileURL(path).href;
      await page.goto(address);
      return { page, complaints, requests: () => requests.filter((url) => url !== address && !url.startsWith("data:image/")) };
    };
    const open = async (text: string, options: BrowserContextOptions = {}, script = "") =>
      openGuide(await folderWith(text), { options, script });

    /** What axe finds that keeps people from using the page, or a part of it. */
    const faultsOf = async (page: Page, part = "") => {
      const { violations } = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>(
        `axe.run(${part})`,
      );
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      return serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    const copyOf = (page: Page, label: string) => page.locator(".field", { hasText: label }).first().getByRole("button").first();

    it("loads nothing, runs its script, and has nothing to complain of", async () => {
      for (const text of [example, wrong]) {
        const { page, complaints, requests } = await open(text);
        await page.locator("#in-zh").check();
        await copyOf(page, "应用地址").click();
        await page.getByRole("status").filter({ hasText: "应用地址" }).waitFor();
        expect({ complaints, requests: requests() }).toEqual({ complaints: [], requests: [] });
        expect(
          await page.locator("img").evaluateAll((images) => images.map((image) => "naturalWidth" in image && image.naturalWidth)),
        ).not.toContain(0);
      }
    });

    it("switches the language, by keyboard too", async () => {
      const { page } = await open(example);
      const heading = page.getByRole("heading", { level: 2 }).first();
      expect([await heading.innerText(), await page.locator("html").getAttribute("lang")]).toEqual(["Basic information", "en"]);
      await page.getByRole("radio", { name: "English" }).focus();
      await page.keyboard.press("ArrowRight");
      expect([await heading.innerText(), await page.locator("html").getAttribute("lang")]).toEqual(["基本信息", "zh-Hans"]);
      expect(await page.getByText("Copy", { exact: true }).filter({ visible: true }).count()).toBe(0);
    });

    it("puts the value on the clipboard, and says so", async () => {
      const { page } = await open(example, { permissions: ["clipboard-read", "clipboard-write"] });
      await copyOf(page, "应用简介").focus();
      await page.keyboard.press("Enter");
      await page.getByRole("status").filter({ hasText: "Copied: Application note" }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("艾克米会员微博登录");
      await page.locator("#in-zh").check();
      await page.getByRole("button", { name: "复制应用地址" }).click();
      await page.getByRole("status").filter({ hasText: "已复制：应用地址" }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("https://www.acme.example/");
    });

    it("copies by command where there is no clipboard", async () => {
      const refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error())";
      const { page } = await open(example, { permissions: ["clipboard-read"] }, refuse);
      await copyOf(page, "应用名称").click();
      await page.getByRole("status").filter({ hasText: "Copied: Application name" }).waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("AcmeMember");
    });

    it("selects the value where nothing can be copied", async () => {
      const refuse = 'Object.defineProperty(navigator, "clipboard", { value: undefined }); document.execCommand = () => false';
      const { page } = await open(example, {}, refuse);
      await copyOf(page, "应用名称").click();
      await page.getByRole("status").filter({ hasText: "Selected: Application name" }).waitFor();
      expect(await page.evaluate("String(getSelection())")).toBe("AcmeMember");
    });

    it("shows a hostile value as text", async () => {
      const { page } = await open(wrong);
      expect(await page.locator("h1").innerText()).toMatch(/^<b>x+…$/);
      expect(await page.locator("b").count()).toBe(0);
    });

    it.each([320, 768, 1280])("needs no sideways scrolling at %i pixels", async (width) => {
      for (const text of [example, wrong]) {
        const { page } = await open(text, { viewport: { width, height: 800 } });
        for (const language of languages) {
          await page.locator(`#in-${language}`).check();
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
      }
    });

    it.each(views)("has no serious fault for people with disabilities: $colorScheme, $language", async ({ colorScheme, language }) => {
      const source = await readFile(axe, "utf8");
      for (const [text, width] of [
        [example, 1280],
        [wrong, 360],
      ] as const) {
        const { page } = await open(text, { colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
        await page.locator(`#in-${language}`).check();
        await page.addScriptTag({ content: source });
        expect(await faultsOf(page)).toEqual([]);
      }
    });

    it("shows what changed, on a screen and on a phone", async () => {
      const folder = await repositoryWith();
      await writeFile(join(folder, "weibo-provider.yaml"), changed);
      await cp(join(folder, "brand/icon-80.png"), join(folder, "brand/icon-16.png"));
      await writeFile(join(folder, "brand/icon-80.png"), "<svg onload='alert(1)'></svg>");
      await cp(join(folder, "brand/screenshot-2.png"), join(folder, "brand/screenshot-1.png"));
      const { page, complaints, requests } = await openGuide(folder, { line: ["--base", "HEAD"] });
      await page.evaluate(await readFile(axe, "utf8"));
      const images = "[...document.querySelectorAll('#changes img')]";
      const sizes = `${images}.map((one) => [one.naturalWidth, one.naturalHeight, one.getAttribute("width"), one.getAttribute("height")].join(" "))`;
      const boxes =
        "[...document.querySelectorAll('#changes .side-by-side')].map((one) => [...one.children].map((side) => side.getBoundingClientRect()))";
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const { colorScheme, language } of views) {
          await page.emulateMedia({ colorScheme });
          await page.locator(`#in-${language}`).check();
          expect(await page.locator("#changes h2").innerText()).toBe({ en: "What changed", zh: "有哪些变化" }[language]);
          expect(await faultsOf(page, '"#changes"')).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        }
        expect(await page.evaluate(sizes)).toEqual(["16 16 16 16", "80 80 80 80", "80 80 80 80", "450 300 450 300", "450 300 450 300"]);
        expect(await page.evaluate(`${images}.slice(0, 3).map((one) => one.width)`)).toEqual([16, 80, 80]);
        expect(await page.evaluate(`${boxes}.map(([one, other]) => one.top === other.top && one.right < other.left)`)).toEqual(
          Array(3).fill(true),
        );
      }
      await page.locator('#changes a[href="#callbacks"]').first().click();
      expect(page.url()).toMatch(/#callbacks$/);
      expect({ complaints, requests: requests() }).toEqual({ complaints: [], requests: [] });
    });

    it("prints without buttons, in light colors", async () => {
      const { page } = await open(example, { colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
      expect(await page.locator("nav").isVisible()).toBe(false);
      expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe("rgb(34, 32, 28)");
    });
  },
);
