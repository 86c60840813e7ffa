import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { findBrowser } from "../../../src/network/browser/find-browser.ts";
import { PageRenderer } from "../../../src/network/browser/render-page.ts";
import { anyPortOf, lookupOf, site, strictPolicy } from "../../helpers/network-policy.ts";
import { startRawServer } from "../../helpers/raw-server.ts";
import { ownTemporaryFolder } from "./temporary-folder.ts";

const search = { environment: process.env, platform: process.platform, untrusted: [] };

/** The long run: `CHROMIUM=/usr/bin/chromium npx vitest run test/network/browser`. */
const isLongRun = process.env.CHROMIUM !== undefined && (await findBrowser(search)) !== undefined;

/** What a page tries, with VICTIM for a server of this machine; and whether the browser still prints the page. */
const attacks: readonly { name: string; html: string; files?: Record<string, string>; isPrinted?: boolean }[] = [
  {
    name: "reads other forms of the address",
    html: `<script>for (const host of ["[::]", "0.0.0.0", "0", "127.1", "0x7f000001", "017700000001", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[fe80::1]", "localhost.", "a.localhost", "internal.acme.example"])
      try { fetch("http://" + host + ":PORT/", { mode: "no-cors" }).then(() => document.body.append("reached " + host), () => {}) } catch {}</script>`,
  },
  {
    name: "reads the metadata of a cloud",
    html: `<script>for (const host of ["169.254.169.254", "[fd00:ec2::254]", "metadata.google.internal", "168.63.129.16", "100.100.100.200"])
      fetch("http://" + host + "/", { mode: "no-cors" }).then(() => document.body.append("reached " + host), () => {})</script>`,
  },
  {
    name: "is redirected, in frames, images, styles and forms",
    html: `<iframe src="/to"></iframe><img src="/to"><link rel="stylesheet" href="/to"><script src="/to"></script><object data="/to"></object><form action="/to" target="f"></form><iframe name="f"></iframe><script>document.forms[0].submit()</script>`,
  },
  { name: "navigates to the address", html: `<script>location = "VICTIM"</script>`, isPrinted: false },
  { name: "refreshes to the address", html: `<meta http-equiv="refresh" content="0; url=VICTIM">`, isPrinted: false },
  {
    name: "registers a service worker and workers",
    html: `<script>navigator.serviceWorker?.register("/worker.js"); new Worker("/worker.js"); new SharedWorker("/worker.js"); document.body.append("worked")</script>`,
    files: {
      "/worker.js": `fetch("VICTIM", { mode: "no-cors" }); try { importScripts("VICTIM") } catch {} new WebSocket("VICTIM".replace("http", "ws"))`,
    },
  },
  {
    name: "downloads files",
    html: `<a id=a download href="/file">x</a><a id=b download href="VICTIM">x</a><script>a.click(); b.click()</script>`,
    files: { "/file": "x" },
    isPrinted: false,
  },
  {
    name: "reads files of the machine",
    html: `<iframe src="file:///etc/passwd"></iframe><img src="file:///etc/passwd"><script>fetch("file:///etc/passwd").then(r => r.text()).then(t => document.body.append("reached " + t), () => {})</script>`,
  },
  {
    name: "navigates to a file",
    html: `<script>location = "file:///etc/passwd"; setTimeout(() => document.body.append("stayed"), 100)</script>`,
  },
  {
    name: "opens windows and dialogs",
    html: `<script>open("VICTIM"); open("/popup"); setTimeout(() => { print(); document.body.append("went on") }, 100)</script>`,
  },
  {
    name: "shows an alert, a prompt and a question",
    html: `<script>alert(1); confirm(2); prompt(3)</script>`,
    isPrinted: false,
  },
  { name: "wants to stay open", html: `<script>onbeforeunload = () => "stay"; document.body.append("went on")</script>` },
  {
    name: "prefetches, preconnects, pings and prerenders",
    html: `<link rel=preconnect href="VICTIM"><link rel=dns-prefetch href="VICTIM"><link rel=prefetch href="VICTIM"><link rel=preload as=image href="VICTIM"><link rel=modulepreload href="VICTIM"><a id=a ping="VICTIM" href="#">x</a><script type=speculationrules>{"prerender":[{"source":"list","urls":["VICTIM"]}],"prefetch":[{"source":"list","urls":["VICTIM"]}]}</script><script>a.click(); new EventSource("VICTIM"); navigator.sendBeacon("VICTIM")</script>`,
  },
  {
    name: "sends reports",
    html: `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri VICTIM"><img src="/x"><script>document.body.append("reported")</script>`,
  },
  { name: "never ends", html: `<script>document.body.append("loops"); for (;;);</script>`, isPrinted: false },
  {
    name: "sets timers without end",
    html: `<script>setInterval(() => {}, 0); const again = () => Promise.resolve().then(() => setTimeout(again)); again()</script>`,
  },
  {
    name: "needs much memory",
    html: `<script>const all = []; try { for (let i = 0; i < 50; i++) all.push(new Uint8Array(1e7).fill(1)) } catch {} document.body.append("full")</script>`,
  },
  { name: "has a very large DOM", html: `<script>document.body.append("x".repeat(6e6))</script>` },
  {
    name: "crashes its process",
    html: `<iframe src="chrome://crash"></iframe><script>location = "chrome://crash"; setTimeout(() => document.body.append("stayed"), 100)</script>`,
  },
];

describe.skipIf(!isLongRun)("a page that", () => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))(
    "%s reaches nothing of this machine",
    async (_, { html, files = {}, isPrinted = true }) => {
      await ownTemporaryFolder();
      const victim = await startRawServer({}, { address: "0.0.0.0" });
      const address = `http://127.0.0.1:${victim.port}/`;
      const filled = (text: string) => text.replaceAll("VICTIM", address).replaceAll("PORT", String(victim.port));
      const server = await startRawServer({
        onHead: (socket, head) => {
          const path = head.split(" ")[1] ?? "";
          const type = path.endsWith(".js") ? "text/javascript" : "text/html";
          const body = filled(path === "/" ? `<!doctype html><title>Acme</title><body>${html}` : (files[path] ?? "ok"));
          const redirect = path === "/to" ? `302 Found\r\nLocation: ${address}` : "200 OK";
          socket.end(`HTTP/1.1 ${redirect}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
        },
      });
      const policy = strictPolicy({
        browser: search,
        overrides: [{ host: site, port: 80, address: server.address, toPort: server.port }],
        allowPrivate: anyPortOf(site),
        lookup: lookupOf({ "internal.acme.example": ["127.0.0.1"] }).lookup,
      });
      const renderer = new PageRenderer(policy, new AbortController().signal);
      onTestFinished(() => renderer.close());
      const rendering = await renderer.render(`http://${site}/`);
      expect("dom" in rendering && /reached|root:/.exec(rendering.dom.replace(/<script[\s\S]*?<\/script>/g, ""))).toBeFalsy();
      expect(["dom" in rendering, victim.connections]).toEqual([isPrinted, 0]);
      expect(await readdir(tmpdir())).toEqual([]);
    },
    60_000,
  );
});
