// The farm: 50 websites on loopback addresses with a fixed response time, some with an injected fault. Runs as a separate process (`fork`),
// so that it shares no event loop with whatever measures. In: the message "stop". Out: a message `{ origins }` once it listens, and
// after "stop" a message with its counters; then it ends. A fresh farm starts without request counts.
import { once } from "node:events";
import { createServer } from "node:http";
import { addresses, kindOf, latency } from "./plan.mjs";

/** What the clients did: requests, by kind too, connections, the most requests under way at once, and when the first and last were. */
const seen = { requests: 0, connections: 0, mostAtOnce: 0, byKind: {}, methods: {}, firstAt: 0, lastAt: 0 };
const earlierRequests = new Map();
let underWay = 0;

const page = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>Acme</title>
<h1>Sign in</h1><p><a class="janrainEngage" href="#">Weibo 微博登录</a></p>
${"<p>Members sign in to see their orders, their points and what is new.</p>\n".repeat(25)}</html>`;

/**
 * The response to a request.
 * @param times how many earlier requests the path got, by any method
 * @returns status and headers, or undefined for a reset
 */
function responseTo({ kind, path, method, times }) {
  const isFirst = times === 0;
  if (kind === "not-found") return { status: 404 };
  if (kind === "reset-always" || (kind === "reset-once" && isFirst)) return undefined;
  if (kind === "503-always" || (kind === "503-once" && isFirst)) return { status: 503 };
  if (kind === "429-always") return { status: 429 };
  if (kind === "429-once-retry-after" && isFirst) return { status: 429, headers: { "retry-after": "1" } };
  if (kind === "redirect") return { status: 302, headers: { location: "/landing" } };
  if (kind === "redirect-loop") return { status: 302, headers: { location: `${path}?again` } };
  if (kind === "head-405" && method === "HEAD") return { status: 405, headers: { allow: "GET" } };
  if (kind === "500-always") return { status: 500 };
  return { status: 200 };
}

function listener(request, response) {
  const path = request.url.split("?")[0];
  const kind = kindOf(path) ?? path;
  const key = request.headers.host + path;
  const times = earlierRequests.get(key) ?? 0;
  earlierRequests.set(key, times + 1);
  seen.requests++;
  seen.byKind[kind] = (seen.byKind[kind] ?? 0) + 1;
  seen.methods[request.method] = (seen.methods[request.method] ?? 0) + 1;
  seen.firstAt ||= performance.now();
  seen.mostAtOnce = Math.max(seen.mostAtOnce, ++underWay);
  let isUnderWay = true;
  // Over before the client can know it, so that its next request is not counted beside this one; or when the client gives up.
  const finish = () => {
    if (isUnderWay) underWay--;
    isUnderWay = false;
    seen.lastAt = performance.now();
  };
  response.on("close", finish);
  setTimeout(() => {
    finish();
    const reply = responseTo({ kind, path, method: request.method, times });
    if (!reply) return request.socket.resetAndDestroy();
    const body = reply.status < 300 || reply.status >= 400 ? page : "";
    response.writeHead(reply.status, {
      "content-type": "text/html; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      ...reply.headers,
    });
    response.end(body);
  }, latency);
}

const servers = await Promise.all(
  addresses.map(async (address) => {
    // An idle connection is kept as long as any tool may pause between retries: nothing is closed but what the plan resets.
    const server = createServer({ keepAliveTimeout: 120_000 }, listener);
    server.on("connection", () => seen.connections++);
    await once(server.listen(0, address), "listening");
    return server;
  }),
);
process.on("message", () => process.send(seen, () => process.exit()));
process.on("disconnect", () => process.exit());
process.send({ origins: servers.map((server, index) => `http://${addresses[index]}:${server.address().port}`) });
