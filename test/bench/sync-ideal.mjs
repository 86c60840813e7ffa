// The ideal of the benchmark of the sync: a program that only sends the same requests, with the same concurrency, over one connection per
// realm. In: the port of the servers as the first argument. Out: exit code 0.
import { readFile } from "node:fs/promises";
import { Agent, request } from "undici";
import { concurrency, declarations, held, realmOf, secrets } from "./sync-plan.mjs";

const ca = await readFile(new URL("../fixtures/tls/ca.pem", import.meta.url));
const port = process.argv[2];
const form = new URLSearchParams({ apiKey: secrets.JANRAIN_API_KEY, partnerKey: secrets.JANRAIN_PARTNER_KEY, provider: "sinaweibo" });
const queue = Array.from({ length: declarations }, (_, index) => realmOf(index)).values();

async function read(realm) {
  const servername = `${realm}.rpxnow.com`;
  const dispatcher = new Agent({ connections: 1, connect: { ca, servername } });
  for (const operation of Object.keys(held)) {
    const path = operation === "get_properties" ? `/partner/v2/app/${operation}` : `/api/v2/${operation}`;
    const headers = { host: servername, "content-type": "application/x-www-form-urlencoded" };
    const { body } = await request(`https://127.0.0.1:${port}${path}`, { dispatcher, method: "POST", headers, body: form.toString() });
    await body.json();
  }
  await dispatcher.destroy();
}

await Promise.all(
  Array.from({ length: concurrency }, async () => {
    for (const realm of queue) await read(realm);
  }),
);
