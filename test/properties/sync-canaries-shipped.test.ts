import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatNames } from "../../src/core/report/formats/index.ts";
import type { InjectedFault } from "../../src/emulator/fault-injection.ts";
import { json } from "../../src/emulator/http.ts";
import { awkward, found, guises } from "../helpers/canaries.ts";
import { setUpJanrain } from "../helpers/janrain-run.ts";
import { ship } from "../helpers/shipped.ts";
import { tell } from "./explore.ts";
import { isLong, runsOf, sampled, seed } from "./sync-runs.ts";

const names = ["JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY", "WEIBO_APP_KEY", "WEIBO_APP_SECRET"];
const carrying = ["get_domain_patterns", "get_properties", "add_domain_patterns", "set_properties", "set_auth_providers"];
const errorAnnotations: readonly (InjectedFault | "repeats" | "none")[] = ["none", "repeats", "echo", "truncated", { status: 503 }];

const cases = Object.keys(awkward).flatMap((shape) =>
  (["cli", "action"] as const).flatMap((program) =>
    carrying.flatMap((operation) => errorAnnotations.map((injectFault) => ({ shape, program, operation, injectFault }))),
  ),
);

test("shows no secret of any shape in the shipped program and Action", { timeout: isLong ? 3_600_000 : 60_000 }, async () => {
  const shipped = await ship();
  onTestFinished(() => shipped.remove());
  let due: (typeof cases)[number] | undefined;
  const setup = await setUpJanrain({
    injectFault: ({ path }) =>
      due && due.injectFault !== "none" && due.injectFault !== "repeats" && path.endsWith(`/${due.operation}`)
        ? due.injectFault
        : undefined,
    intercept: ({ path }, act) => {
      // After the credentials were read, another operation returns them, complete and truncated.
      const isAfterRead = path.endsWith("/add_domain_patterns") || path.endsWith("/set_properties");
      if (due?.injectFault !== "repeats" || !isAfterRead || !path.endsWith(`/${due.operation}`)) return act();
      const stored = setup.app.properties.get("sinaweibo");
      const msg = Object.values(stored ?? {}).flatMap((value) => Object.values(guises(value)));
      return json(400, {
        stat: "fail",
        err: { code: 1, msg: `replaces ${msg.join(" ")} ${msg.map((text) => text.slice(7, 30)).join(" ")}` },
      });
    },
  });
  const event = join(shipped.folder, "event.json");
  await writeFile(event, JSON.stringify({ repository: { default_branch: "main" } }));
  const hosts = ["acme.rpxnow.com", "www.acme.example"];
  const resolve = hosts.map((host) => `${host}:443:127.0.0.1:${setup.emulator.port}`);
  const asChoice = sampled(cases, runsOf(3, cases.length));
  const begun = performance.now();
  const ends = new Set<number | null>();

  for (const [index, one] of asChoice.entries()) {
    due = one;
    // No variable of the environment can hold the sign that ends it.
    const value = (awkward[one.shape] ?? "").replaceAll("\0", "");
    const secrets = Object.fromEntries(names.map((name) => [name, `${value}${name.toLowerCase()}`]));
    const stored = { consumerKey: `${value}stored-key`, secret: `${value}stored-secret` };
    const { app } = setup;
    Object.assign(app, { apiKey: secrets.JANRAIN_API_KEY, partnerKey: secrets.JANRAIN_PARTNER_KEY, signIn: ["google"], domains: [] });
    app.properties = new Map([["sinaweibo", stored]]);
    const environment = secrets;
    const format = formatNames[index % formatNames.length] ?? "text";
    const run =
      one.program === "cli"
        ? await shipped.cli(
            [
              "sync",
              "examples/acme",
              "--format",
              format,
              ...resolve.flatMap((target) => ["--resolve", target]),
              ...hosts.flatMap((host) => ["--allow-private", host]),
            ],
            { environment, warm: true },
          )
        : await shipped.action(
            { mode: "sync", files: "examples/acme", resolve: resolve.join("\n"), "allow-private": hosts.join("\n") },
            {
              environment: { ...environment, GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: event, GITHUB_REF: "refs/heads/main" },
              warm: true,
            },
          );
    const what = JSON.stringify(one);
    // The runner takes these lines as orders, and shows none of them.
    const stdout = run.stdout.replace(/^::add-mask::[^\n]*/gm, "");
    const shown = Object.values({ ...run, stdout }).map((part) => (typeof part === "object" ? Object.values(part ?? {}).join("\n") : part));
    expect(found(shown.join("\n"), [...Object.values(secrets), ...Object.values(stored)]), what).toEqual([]);
    ends.add(run.exitCode);
    if (run.exitCode === 0)
      expect(app.properties.get("sinaweibo"), what).toEqual({ consumerKey: secrets.WEIBO_APP_KEY, secret: secrets.WEIBO_APP_SECRET });
  }
  tell(
    `canaries: ${asChoice.length} of ${cases.length} runs of what is shipped; seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
});
