import { join } from "node:path";
import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { renderText } from "../core/report/formats/text.ts";
import type { SecretStore } from "../core/secrets/secret.ts";
import { demoSetup } from "../emulator/demo-setup.ts";
import { startEmulator } from "../emulator/server.ts";
import { networkPolicy } from "../network/options.ts";
import { exitCodeOf, type Mode, run } from "../run.ts";
import { janrainOptions } from "../targets/janrain/options.ts";

/** The example's declaration, from the package's root. */
const declaration = join("examples", "acme", "weibo-provider.yaml");

/** What the demo needs besides its world. */
export interface DemoOptions {
  /** A store over the secrets of the demo's world. */
  secrets: SecretStore;
  messages: Messages;
  /** Takes each part of the story as it happens. */
  say: (text: string) => void;
}

/**
 * Runs the example through check, plan, sync and a second plan, on stand-ins for Janrain, Weibo and the website.
 * Opens loopback sockets only.
 * @param packageRoot where the program is installed
 * @returns the exit code: 0 when every step did what it should
 */
export async function demo(packageRoot: string, { secrets, messages, say }: DemoOptions): Promise<0 | 3> {
  const { app, janrain, services, hosts } = demoSetup();
  const emulator = await startEmulator(services);
  const story = messages.cli.demo;
  const step = async (mode: Mode, { title, why }: { title: string; why: string }) => {
    say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${declaration}\n\n`);
    const report = await run({
      mode,
      folder: packageRoot,
      patterns: [declaration],
      severities: new Map(),
      urls: { check: true },
      probe: "credentials",
      network: {
        ...networkPolicy({ resolve: [], allowPrivate: hosts, proxy: false }, {}),
        overrides: emulator.overrides(...hosts),
        extraCa: emulator.authority,
      },
      janrain: janrainOptions({}),
      secrets: secrets.lookup,
    });
    say(renderText(report, messages).replace(/^(?=.)/gm, "  | "));
    return report;
  };
  const writes = () => janrain.calls.filter((call) => call.writes).length;
  try {
    say(`${formatMessage(story.intro, { file: declaration })}\n`);
    const reports = [await step("check", story.steps.check), await step("plan", story.steps.plan), await step("sync", story.steps.sync)];
    const before = writes();
    const again = await step("plan", story.steps.again);
    const isDone = again.files.every((file) => file.plan?.changes.every(({ action }) => action === "none"));
    const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
    const outcome = {
      calls: janrain.calls.length,
      writes: writes(),
      again: writes() - before,
      signIn: app.signIn.join(", "),
      domains: app.domains.join(", "),
    };
    say(
      `\n${formatMessage(story.outcome, outcome)}\n${isDone && isClean ? story.success : story.failure}\n\n${formatMessage(story.next, { file: declaration })}\n`,
    );
    return isDone && isClean ? 0 : 3;
  } finally {
    await emulator.close();
  }
}
