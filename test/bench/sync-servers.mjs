// Janrain for the benchmark of the sync: any realm, everything up to date, each answer after a fixed time. Runs as a process of its
// own (`fork`), so that it shares no event loop with what is measured. Out: a message `{ port }` once it listens. In: the message "stop";
// then out a message with its counters, and it ends.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { held, latency } from "./sync-plan.mjs";

const seen = { requests: 0, writes: 0, connections: 0, mostAtOnce: 0, firstAt: 0, lastAt: 0 };
let underWay = 0;

/** A PEM file of the test servers' TLS identity. */
const pem = (name) => readFile(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));

/** Answers Janrain's operations after the latency, and everything else, which the URL check asks, at once. */
function listener(request, response) {
  const operation = /^\/(?:api\/v2|partner\/v2\/app)\/(\w+)$/.exec(request.url)?.[1];
  if (operation === undefined)
    return response.writeHead(200, { "content-type": "text/html" }).end("<title>Acme</title><a>微博登录 weibo</a>");
  seen.requests++;
  if (/^(?:add|set)_/.test(operation)) seen.writes++;
  seen.firstAt ||= performance.now();
  seen.mostAtOnce = Math.max(seen.mostAtOnce, ++underWay);
  request.resume();
  setTimeout(() => {
    underWay--;
    seen.lastAt = performance.now();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ stat: "ok", ...held[operation] }));
  }, latency);
}

const server = createServer({ key: await pem("server-key"), cert: await pem("server"), keepAliveTimeout: 120_000 }, listener);
server.on("connection", () => seen.connections++);
await once(server.listen(0, "127.0.0.1"), "listening");
process.on("message", () => process.send(seen, () => process.exit()));
process.on("disconnect", () => process.exit());
process.send({ port: server.address().port });
