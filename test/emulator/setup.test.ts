import { expect, it, onTestFinished } from "vitest";
import { declaredUrls } from "../../src/core/declaration/urls.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { runEmulator } from "../../src/emulator/run-emulator.ts";
import { selfSignedIdentity } from "../../src/emulator/self-signed.ts";
import { startEmulator } from "../../src/emulator/server.ts";
import { networkPolicy } from "../../src/network/options.ts";
import { checkUrls } from "../../src/network/site/check-urls.ts";
import { targetEmulators } from "../../src/targets/index.ts";
import { analyze } from "../helpers/analyzed.ts";
import { emulatedServices } from "../helpers/emulated-services.ts";
import { type Edits, edited, example } from "../helpers/example.ts";
import { patient } from "../helpers/network-policy.ts";

const website = "website: https://www.acme.example/ ";
const authorization = "  authorization: https://acme.rpxnow.com/sinaweibo/callback ";

it.each<[what: string, endpoint: string, edits: Edits]>([
  ["of another company", "www.umbra.example:443", [[website, "website: https://www.umbra.example/"]]],
  ["with a path and a port", "www.umbra.example:8443", [[website, "website: https://www.umbra.example:8443/zh/index.html?from=weibo"]]],
  ["over plain HTTP", "www.umbra.example:80", [[website, "website: http://www.umbra.example/"]]],
  ["with a Chinese host name", "www.xn--74qz56ht1d.example:443", [[website, "website: https://www.艾克米.example/"]]],
  [
    "with pages on another host",
    "login.umbra.example:443",
    [["review:", "site: { login: https://login.umbra.example/sign-in }\n\nreview:"]],
  ],
  ["with a callback of its own", "www.umbra.example:443", [[authorization, "  authorization: https://www.umbra.example/callback"]]],
  [
    "with a custom domain at Janrain",
    "social.umbra.example:443",
    [
      ["realm: acme ", "realm: acme\n  domain: social.umbra.example"],
      [authorization, "  authorization: https://social.umbra.example/sinaweibo/callback"],
    ],
  ],
])("serves a declaration %s so that its URLs pass the check", async (_, endpoint, edits) => {
  const context = { secrets: () => undefined, severities: new Map() };
  const { declaration } = analyze("weibo-provider.yaml", Buffer.from(edited(edits)), context);
  const { services, hosts, endpoints } = emulatedServices(declaration);
  expect(endpoints).toContain(endpoint);
  const emulator = await startEmulator(services, selfSignedIdentity(hosts));
  onTestFinished(() => emulator.close());
  const resolve = endpoints.map((name) => `${name}:127.0.0.1:${emulator.port}`);
  const policy = { ...networkPolicy({ resolve, allowPrivate: endpoints, proxy: false }, {}), extraCa: emulator.ca, timeouts: patient };
  const checks = await checkUrls(declaredUrls(declaration), policy);
  expect(checks.map(({ url, verdict }) => [url, verdict])).toEqual(declaredUrls(declaration).map(({ url }) => [url, "ok"]));
});

it.each<[what: string, edits: Edits, command: string]>([
  ["with an identity service", [], "sync"],
  ["without an identity service", [[example.slice(example.indexOf("janrain:"), example.indexOf("developer:")), ""]], "check"],
])("prints a command that has something to do for a declaration %s", async (_, edits, command) => {
  const file = "weibo-provider.yaml";
  const { declaration } = analyze(file, Buffer.from(edited(edits)), { secrets: () => undefined, severities: new Map() });
  const output: string[] = [];
  await runEmulator({
    ...{ declaration, file, port: 0, emulators: await targetEmulators(), behavior: {}, stateFile: undefined },
    ...{ injectFault: () => undefined, program: "weibo-provider", shell: "posix", messages: messagesIn("en") },
    say: (text) => output.push(text),
    stop: AbortSignal.abort(),
  });
  expect(output.join("")).toContain(`  weibo-provider ${command} ${file} `);
});
