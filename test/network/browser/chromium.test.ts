import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { stateOf } from "../../../src/core/rules/urls/login-pages.ts";
import { loginMarkers } from "../../../src/core/urls/login-markers.ts";
import { findBrowser } from "../../../src/network/browser/find-browser.ts";
import { PageRenderer } from "../../../src/network/browser/render-page.ts";
import { anyPortOf, lookupOf, site, strictPolicy } from "../../helpers/network-policy.ts";
import { startRawServer } from "../../helpers/raw-server.ts";
import { loginPages } from "../../site/logins/pages.ts";
import { factsOf, startSite } from "../../site/site-server.ts";
import { ownTemporaryFolder } from "./temporary-folder.ts";

const search = { environment: process.env, platform: process.platform, untrusted: [] };
const isInstalled = (await findBrowser(search)) !== undefined;
const patience = 120_000;

/** The long run: `CHROMIUM=/usr/bin/chromium npx vitest run test/network/browser`. */
const isLongRun = process.env.CHROMIUM !== undefined;

/** An address of this machine that is not loopback, if it has one. */
const ownAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === "IPv4")?.address;

/** A page whose script tries to reach what it must not, and reports what it could read. */
const prober = (targets: readonly string[], udpPort: number) => `<!doctype html><title>Acme</title><body>
<link rel="prefetch" href="${targets[0]}"><img src="${targets[0]}img"><iframe src="${targets[0]}frame"></iframe>
<script>
const read = (url) => fetch(url, { mode: "no-cors" }).then(() => "reached", () => "failed");
const socket = (url) => new Promise((resolve) => { const s = new WebSocket(url); s.onopen = () => resolve("reached"); s.onerror = () => resolve("failed"); });
navigator.sendBeacon("${targets[0]}beacon", "x");
try { new WebTransport("https://127.0.0.1:${udpPort}/"); } catch {}
const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:${udpPort}" }, { urls: ["turn:127.0.0.1:${udpPort}", "turn:${targets[0]?.slice(7, -1)}?transport=tcp"], username: "u", credential: "c" }] });
peer.createDataChannel("x");
peer.createOffer().then((offer) => peer.setLocalDescription(offer));
const targets = ${JSON.stringify(targets)};
const report = (outcome) => document.body.append(" outcome-" + outcome);
for (const url of targets) read(url).then(report);
for (const url of targets) socket(url.replace("http", "ws")).then(report);
read("/own").then((outcome) => report("own-" + outcome));
</script>`;

describe.skipIf(!isInstalled)("a Chromium or Chrome of this machine", () => {
  test(
    "reaches nothing but public addresses, whatever the scripts of a page do",
    async () => {
      await ownTemporaryFolder();
      const victim = await startRawServer({}, { address: "0.0.0.0" });
      const udp = createSocket("udp4").bind(0, "0.0.0.0");
      await once(udp, "listening");
      let datagrams = 0;
      udp.on("message", () => (datagrams += 1));
      onTestFinished(() => void udp.close());
      const hosts = [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "internal.acme.example",
        ownAddress ?? "127.0.0.2",
      ];
      const targets = [...hosts.map((host) => `http://${host}:${victim.port}/`), "http://169.254.169.254/", `http://${site}/redirect`];
      const server = await startRawServer({
        onHead: (socket, head) => {
          const path = head.split(" ")[1] ?? "";
          const redirect = `HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:${victim.port}/\r\nContent-Length: 0\r\n\r\n`;
          const body = path === "/" ? prober(targets, udp.address().port) : "ok";
          const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
          socket.end(path === "/redirect" ? redirect : page);
        },
      });
      const policy = strictPolicy({
        browser: search,
        overrides: [{ host: site, port: 80, address: server.address, toPort: server.port }],
        allowPrivate: anyPortOf(site),
        lookup: lookupOf({ "internal.acme.example": ["127.0.0.1"] }).lookup,
        isLocal: (address) => address === ownAddress,
      });
      const renderer = new PageRenderer(policy, new AbortController().signal);
      onTestFinished(() => renderer.close());
      const rendering = await renderer.render(`http://${site}/`);
      const outcomes = "dom" in rendering ? [...rendering.dom.matchAll(/ outcome-([\w-]+)/g)].map(([, outcome]) => outcome) : [];
      // On a slow machine some may still be pending when the page's time is over.
      expect([...new Set(outcomes)].sort()).toEqual(["failed", "own-reached"]);
      expect([victim.connections, datagrams]).toEqual([0, 0]);
      expect(await readdir(tmpdir())).toEqual([]);
    },
    patience,
  );

  test(
    "finds the login of pages that need a browser",
    async () => {
      const pages = loginPages.filter(({ rendered }) => rendered !== undefined).slice(0, isLongRun ? undefined : 1);
      const known = loginMarkers().map(({ text }) => text);
      for (const { name, html, files = {}, rendered } of pages) {
        const { check } = await startSite(
          { "/": `<!doctype html><meta charset=utf-8><title>艾克米</title><body>${html}</body>`, ...files },
          { browser: search },
        );
        const facts = factsOf(await check(["/"]));
        expect([name, stateOf(facts, known), facts]).toEqual([name, rendered, { ...facts, isRendered: true }]);
      }
    },
    patience,
  );

  test.runIf(isLongRun)(
    "fails for a page that does not open",
    async () => {
      const renderer = new PageRenderer(strictPolicy({ browser: search }), new AbortController().signal);
      onTestFinished(() => renderer.close());
      expect(await renderer.render("http://127.0.0.1:9/")).toEqual({ gap: "browser-failed" });
    },
    patience,
  );
});
