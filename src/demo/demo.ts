import { join } from "node:path";
import { JanrainStandIn } from "../emulator/janrain.ts";
import { startEmulator } from "../emulator/server.ts";
import { WebsiteStandIn } from "../emulator/website.ts";
import { WeiboStandIn } from "../emulator/weibo.ts";
import { janrainOptions } from "../options/janrain.ts";
import { networkPolicy } from "../options/network.ts";
import { renderText } from "../report/text.ts";
import { exitCodeOf, type Mode, run } from "../run.ts";
import type { SecretStore } from "../secrets/secret.ts";
import { demoWorld } from "./world.ts";

/** The example repository, from the package's root. */
const example = join("examples", "acme");

/**
 * Runs the example through check, plan, sync and a second plan, on stand-ins for Janrain, Weibo and the website.
 * Opens loopback sockets only.
 * @param packageRoot where the program is installed
 * @param secrets a store over the secrets of the demo's world
 * @param say takes each part of the story as it happens
 * @returns the exit code: 0 when every step did what it should
 */
export async function demo(packageRoot: string, secrets: SecretStore, say: (text: string) => void): Promise<0 | 3> {
  const { janrain, website, weibo, hosts } = demoWorld();
  const standIns = [new JanrainStandIn(janrain), new WebsiteStandIn(website.hosts, website.realmHost), new WeiboStandIn([weibo])] as const;
  const [janrainStandIn] = standIns;
  const emulator = await startEmulator(standIns);
  const step = async (mode: Mode, title: string, why: string) => {
    say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${join(example, "weibo-provider.yaml")}\n\n`);
    const report = await run({
      mode,
      folder: packageRoot,
      patterns: [example],
      severities: new Map(),
      checkUrls: true,
      network: {
        ...networkPolicy({ resolve: [], allowPrivate: hosts }),
        overrides: emulator.overrides(...hosts),
        extraCa: emulator.authority,
      },
      janrain: janrainOptions({}),
      secrets: secrets.lookup,
    });
    say(renderText(report).replace(/^(?=.)/gm, "  | "));
    return report;
  };
  try {
    say(`weibo-provider demo: the company Acme wants "sign in with Sina Weibo".
Janrain, Weibo and Acme's website are stand-ins on this machine; nothing leaves it.
What is shown is what the same commands print for you. The declaration: ${join(example, "weibo-provider.yaml")}
`);
    const check = await step("check", "1. check", "Does the declaration keep Weibo's rules, do its images fit, do its URLs open?");
    const plan = await step(
      "plan",
      "2. plan",
      "What would a sync change at Janrain? Reviewers see this in the pull request. No secret is shown.",
    );
    const sync = await step("sync", "3. sync", "Bring Janrain into line, in a safe order, and read back what was written.");
    const before = janrainStandIn.calls.filter(({ writes }) => writes).length;
    const again = await step("plan", "4. plan, again", "Nothing is left to do, and doing it twice would change nothing.");
    const after = janrainStandIn.calls.filter(({ writes }) => writes).length;
    const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
    const isClean = [check, plan, sync, again].every((report) => exitCodeOf(report, "error") === 0);
    const app = janrain.get(website.realmHost);
    say(`\nJanrain was asked ${janrainStandIn.calls.length} times and written to ${after} times; the second plan wrote ${after - before}.
Its sign-in list is now ${app?.signIn.join(", ")}; its allow-list ${app?.domains.join(", ")}.
${isDone && isClean ? "All four steps did what they should." : "A step did not do what it should."}

Next: copy ${join(example, "weibo-provider.yaml")} into your repository, fill it in, and run weibo-provider check.
`);
    return isDone && isClean ? 0 : 3;
  } finally {
    await emulator.close();
  }
}
