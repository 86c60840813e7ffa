import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { serverIdentity } from "../helpers/server-identity.ts";
import { documentedBehavior, type MockApp, type MockBehavior, mockApp } from "./janrain-behavior.ts";
import { failure, type MockResponse, mockOperations, page, performOperation } from "./janrain-operations.ts";

/** A request that the mock received. */
export interface MockCall {
  /** 1 for the first request of the mock. */
  index: number;
  host: string;
  path: string;
  /** The last segment of the path, e.g. `set_properties`. */
  operation: string;
  /** Whether the operation changes state. */
  writes: boolean;
  /** The fields of the body. */
  params: URLSearchParams;
}

/** A response, or what happens to the connection instead. */
export type MockReply = MockResponse | "reset" | "hang";

/**
 * An independent mock of Janrain for tests, written from the documents and sharing no code with the emulator. HTTPS on loopback,
 * with state. Everything but `port` may be changed while a run is in progress.
 */
export interface JanrainMock {
  port: number;
  /** The CA certificate for clients (`NetworkPolicy.extraCa`, or a file for `NODE_EXTRA_CA_CERTS`). */
  ca: string;
  /** The applications by host. At the host `rpxnow.com` the apiKey selects the application. */
  apps: Map<string, MockApp>;
  behavior: MockBehavior;
  /** The calls in the order of their arrival. */
  calls: MockCall[];
  /** Called and awaited before a request is performed: a second actor that changes an application, or a delay. */
  before: (call: MockCall) => unknown;
  /** Called and awaited after a request was performed, before its response is sent. */
  after: (call: MockCall) => unknown;
  /** Chooses the reply to a request; `perform` performs it and returns Janrain's response. */
  reply: (call: MockCall, perform: () => MockResponse) => MockReply;
  /** Redirects the HTTPS port of every host of the mock to it (`NetworkPolicy.overrides`). */
  overrides(): { host: string; port: number; address: string; toPort: number }[];
}

/**
 * Starts a mock, which closes at the end of the test.
 * @param apps by host [default: the example's application at `acme.rpxnow.com`]
 * @param behavior deviations from the documented behavior
 */
export async function startJanrainMock(
  behavior: Partial<MockBehavior> = {},
  apps: Readonly<Record<string, MockApp>> = { "acme.rpxnow.com": mockApp() },
): Promise<JanrainMock> {
  const stale = new Map<MockApp, { app: MockApp; reads: number }>();
  const handle = (call: MockCall): MockResponse => {
    const apiKey = call.params.get("apiKey");
    const isByKey = call.host === "rpxnow.com" || (mock.behavior.selectsByKey && apiKey !== null);
    const app = isByKey ? appWithKey(mock.apps, apiKey) : mock.apps.get(call.host);
    if (!app) return isByKey ? failure(3, "Invalid apiKey", mock.behavior.failureStatus) : page(404, "Not Found");
    if (call.path === "/sinaweibo/start") return start(call.host, app);
    const before = structuredClone(app);
    const response = performOperation(call.path, app, readableState(stale, app, call), call.params, mock.behavior);
    if (call.writes && mock.behavior.staleReads > 0) stale.set(app, { app: before, reads: mock.behavior.staleReads });
    return response;
  };
  const server = createServer({ key: serverIdentity.key, cert: serverIdentity.certificate }, async (incoming, outgoing) => {
    const call = await readCall(incoming, mock.calls.length + 1);
    mock.calls.push(call);
    await mock.before(call);
    const reply = mock.reply(call, () => handle(call));
    await mock.after(call);
    if (reply === "reset") incoming.socket.destroy();
    if (typeof reply === "string") return;
    const { status, contentType, body, location } = reply;
    outgoing.writeHead(status, { "content-type": contentType, ...(location !== undefined && { location }) }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const mock: JanrainMock = {
    port,
    ca: serverIdentity.ca,
    apps: new Map(Object.entries(apps)),
    behavior: { ...documentedBehavior, ...behavior },
    calls: [],
    before: () => {},
    after: () => {},
    reply: (_call, perform) => perform(),
    overrides: () => ["rpxnow.com", ...mock.apps.keys()].map((host) => ({ host, port: 443, address: "127.0.0.1", toPort: port })),
  };
  return mock;
}

async function readCall(incoming: IncomingMessage, index: number): Promise<MockCall> {
  const { headers, url = "/" } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const path = url.replace(/\?.*$/, "");
  return {
    index,
    host: (headers.host ?? "").replace(/:\d+$/, ""),
    path,
    operation: path.slice(path.lastIndexOf("/") + 1),
    writes: mockOperations[path]?.writes ?? false,
    params: await readFields(Buffer.concat(chunks), headers["content-type"] ?? ""),
  };
}

/** Form encoding and multipart/form-data are both documented. */
async function readFields(body: Buffer, contentType: string): Promise<URLSearchParams> {
  if (!contentType.startsWith("multipart/form-data")) return new URLSearchParams(body.toString("utf8"));
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return new URLSearchParams([...form].map(([name, value]): [string, string] => [name, String(value)]));
}

/** The application as a read sees it. */
function readableState(stale: Map<MockApp, { app: MockApp; reads: number }>, app: MockApp, { writes }: MockCall): MockApp {
  const entry = stale.get(app);
  if (writes || !entry || entry.reads === 0) return app;
  entry.reads -= 1;
  return entry.app;
}

function appWithKey(apps: ReadonlyMap<string, MockApp>, apiKey: string | null): MockApp | undefined {
  return [...apps.values()].find((app) => app.apiKey === apiKey);
}

/** The start of a sign-in (observed); that it redirects to Weibo's authorize URL is inferred. */
function start(host: string, app: MockApp): MockResponse {
  const client_id = app.properties.get("sinaweibo")?.consumerKey;
  if (client_id === undefined) return page(400, "sinaweibo not configured");
  const parameters = new URLSearchParams({ client_id, redirect_uri: `https://${host}/sinaweibo/callback`, response_type: "code" });
  return { ...page(302, "Found"), location: `https://api.weibo.com/oauth2/authorize?${parameters}` };
}
