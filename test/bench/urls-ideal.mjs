// The ideal of the benchmark of URL checks: a program that only sends the necessary requests in the order of the list, as many at once as
// the tools, and waits where a server sends Retry-After. In: the file with the list of URLs as the first argument. Out: exit code 0.
import { readFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { concurrency, kindOf, kinds } from "./plan.mjs";

const agent = new Agent({ keepAlive: true });
const queue = (await readFile(process.argv[2], "utf8")).trim().split("\n").values();

function request(url) {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => response.resume().once("end", resolve)).once("error", resolve);
  });
}

const pauses = [];

await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (const url of queue) {
      const { needed, wait } = kinds[kindOf(new URL(url).pathname)];
      await request(url);
      if (wait !== undefined) pauses.push(sleep(wait).then(() => request(url)));
      else for (let sent = 1; sent < needed; sent++) await request(url);
    }
  }),
);
await Promise.all(pauses);
agent.destroy();
