import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { ProbeMode } from "../../src/core/weibo/probe-check.ts";
import type { EmulatedRequest, EmulatedResponse } from "../../src/emulator/http.ts";
import { WeiboEmulator } from "../../src/emulator/weibo.ts";
import type { WeiboApp, WeiboQuirks } from "../../src/emulator/weibo-app.ts";
import type { RunRequest } from "../../src/run.ts";
import { demoSetup } from "../helpers/demo-setup.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { patient } from "../helpers/network-policy.ts";
import { startRawServer } from "../helpers/raw-server.ts";
import { serverIdentity } from "../helpers/server-identity.ts";

/** What Weibo returns: a response, or whatever the function does with the connection. */
export type Act = (request: EmulatedRequest) => EmulatedResponse | ((response: ServerResponse) => void);

/** A request that Weibo received. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  /** The whole head, as text. */
  head: string;
}

/** The demo's application as Weibo knows it, otherwise registered where `change` says so. */
export function registered(change: Partial<WeiboApp> = {}): WeiboApp {
  return { ...demoSetup().weiboApp, ...change };
}

/** The emulated Weibo. */
export function service(app: WeiboApp = registered(), quirks?: WeiboQuirks): Act {
  const weibo = new WeiboEmulator([app], quirks);
  return (request) => weibo.respond(request);
}

/** Weibo on loopback, which ends with the test. */
export async function startWeibo(act: Act) {
  const received: Received[] = [];
  const server = createServer({ key: serverIdentity.key, cert: serverIdentity.certificate }, async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = "", headers, url = "", rawHeaders } = incoming;
    const { pathname: path, searchParams: query } = new URL(url, "https://api.weibo.com");
    const text = Buffer.concat(chunks).toString();
    const form = new URLSearchParams(text);
    received.push({ method, path, query, form, head: `${method} ${url}\n${rawHeaders.join("\n")}` });
    const response = act({
      host: headers.host ?? "",
      method,
      path,
      query,
      form,
      text,
      contentType: headers["content-type"] ?? "",
      authorization: headers.authorization ?? "",
    });
    if (typeof response === "function") return response(outgoing);
    const { status, contentType, body, location } = response;
    outgoing.writeHead(status, { "content-type": contentType, ...(location !== undefined && { location }) }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, received };
}

/** Hosts that must get no request, wherever Weibo redirects. */
const elsewhere = ["passport.weibo.cn", "passport.weibo.com", "open.weibo.cn", "portal.example", "api.weibo.com.portal.example"];

type Setup = Parameters<typeof setUpJanrain>[0] & { act?: Act };

/** The example's environment with Weibo: `ask` checks the example and probes Weibo, without URL checks. */
export async function setUpWeibo({ act = service(), ...setup }: Setup = {}) {
  const { go, request, ...emulated } = await setUpJanrain(setup);
  const weibo = await startWeibo(act);
  const trap = await startRawServer({}, { tls: { key: serverIdentity.key, cert: serverIdentity.certificate } });
  const to = (toPort: number) => (host: string) => [80, 443].map((port) => ({ host, port, address: "127.0.0.1", toPort }));
  const overrides = [...to(weibo.port)("api.weibo.com"), ...elsewhere.flatMap(to(trap.port))];
  const { network: base } = request();
  const network = { ...base, overrides: [...overrides, ...base.overrides], timeouts: patient };
  const ask = async (probe: ProbeMode, changes: Partial<RunRequest> = {}) => {
    const ran = await go("check", { probe, network, ...changes });
    const found = ran.report.findings.filter(({ rule }) => rule.startsWith("weibo-"));
    return {
      ...ran,
      findings: found.map(({ rule, pointer, severity }) => `${severity} ${rule} ${pointer}`),
      states: ran.report.files.flatMap(({ probes }) => probes.map(({ kind, state }) => `${kind} ${state}`)),
    };
  };
  return { ...emulated, network, received: weibo.received, trap, ask };
}
