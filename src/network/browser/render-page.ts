import { type ChildProcess, spawn } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PQueue from "p-queue";
import { Deadline } from "../deadline.ts";
import type { NetworkPolicy } from "../policy.ts";
import { findBrowser } from "./find-browser.ts";
import { type GuardProxy, startGuardProxy } from "./guard-proxy.ts";

/** Time that a page has to render, in milliseconds; the browser skips the pauses of its scripts. */
const virtualTime = 10_000;

/** Largest DOM that is read, in bytes. */
const maxDomBytes = 4 * 1024 * 1024;

/** How many browsers run at a time. */
const concurrency = 2;

/** The overflow user on Linux, which owns nothing: as root, browsers run only without their sandbox. */
const unprivilegedUser = 65_534;

/** Variables that the browser gets; others may be secrets. */
const passedVariables = ["PATH", "LANG", "LC_ALL", "TZ", "SystemRoot", "windir", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH"];

/** Features that send requests of their own, or not through the proxy. */
const disabledFeatures =
  "MediaRouter,DialMediaRouteProvider,OptimizationHints,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,WebRtcHideLocalIpsWithMdns,AsyncDns";

/** A page after its scripts ran, or why there is none. */
export type Rendering = { dom: string; isComplete: boolean } | { gap: "no-browser" | "browser-failed" };

/**
 * Renders pages with a Chromium or Chrome of this machine. All requests go through a proxy with the address guard; the profile is
 * temporary, and the browser gets no secrets.
 */
export class PageRenderer {
  readonly #policy: NetworkPolicy;
  readonly #end: AbortSignal;
  readonly #queue = new PQueue({ concurrency });
  #proxy: Promise<GuardProxy> | undefined;

  /** @param end ends every browser */
  constructor(policy: NetworkPolicy, end: AbortSignal) {
    this.#policy = policy;
    this.#end = end;
  }

  /** @param url http or https, as normalized */
  async render(url: string): Promise<Rendering> {
    const browser = this.#policy.browser && (await findBrowser(this.#policy.browser));
    if (browser === undefined) return { gap: "no-browser" };
    return this.#queue.add(() => this.#renderWith(browser, url));
  }

  async close(): Promise<void> {
    await (await this.#proxy)?.close();
  }

  async #renderWith(browser: string, url: string): Promise<Rendering> {
    this.#proxy ??= startGuardProxy(this.#policy);
    const { port } = await this.#proxy;
    const profile = await mkdtemp(join(tmpdir(), "weibo-provider-browser-"));
    const deadline = new Deadline(this.#policy.timeouts.total, this.#end);
    const isRoot = process.platform === "linux" && process.getuid?.() === 0;
    try {
      if (isRoot) await chown(profile, unprivilegedUser, unprivilegedUser);
      const child = spawn(browser, [...switches(profile, port), url], {
        cwd: profile,
        env: variablesFor(profile),
        stdio: ["ignore", "pipe", "ignore"],
        // A process group of its own, so that all its processes end together.
        detached: process.platform !== "win32",
        windowsHide: true,
        ...(isRoot && { uid: unprivilegedUser, gid: unprivilegedUser }),
      });
      deadline.start();
      const { dom, isComplete } = await outputOf(child, deadline.signal);
      // An error page of the browser itself.
      return dom.trim() === "" || /<body[^>]*\bclass="neterror"/.test(dom) ? { gap: "browser-failed" } : { dom, isComplete };
    } catch {
      return { gap: "browser-failed" };
    } finally {
      deadline.pause();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
    }
  }
}

/** Source: Chromium, command-line switches; docs/network: proxy support and bypass rules. */
function switches(profile: string, proxyPort: number): string[] {
  return [
    "--headless",
    "--dump-dom",
    `--virtual-time-budget=${virtualTime}`,
    `--user-data-dir=${join(profile, "profile")}`,
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Loopback goes through the proxy too, which refuses it.
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-quic",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-breakpad",
    "--disable-gpu",
    "--mute-audio",
    "--no-first-run",
    "--no-default-browser-check",
    "--lang=zh-CN",
    `--disable-features=${disabledFeatures}`,
  ];
}

/** The browser keeps its files in the profile, downloads included. */
function variablesFor(profile: string): Record<string, string> {
  const passed = passedVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const folders = ["HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"];
  return Object.fromEntries([...passed, ...folders.map((name) => [name, profile])]);
}

/** What a browser prints, up to the limit; its processes have ended by then. */
function outputOf(child: ChildProcess, end: AbortSignal): Promise<{ dom: string; isComplete: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const kill = () => killAll(child);
    end.addEventListener("abort", kill, { once: true });
    if (end.aborted) kill();
    child.stdout?.on("data", (chunk: Buffer) => {
      chunks.push(chunk.subarray(0, Math.max(0, maxDomBytes - length)));
      length += chunk.length;
      if (length > maxDomBytes) kill();
    });
    const finish = () => {
      end.removeEventListener("abort", kill);
      kill();
    };
    child.on("error", (error) => {
      finish();
      reject(error);
    });
    child.on("close", (code) => {
      finish();
      const isLimited = length > maxDomBytes;
      if (code !== 0 && !isLimited) reject(new Error(`the browser ended with ${code}`));
      resolve({ dom: Buffer.concat(chunks).toString("utf8"), isComplete: !isLimited });
    });
  });
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}
