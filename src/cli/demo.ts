import { join } from "node:path";
import { formatMessage } from "../core/messages/format.ts";
import type { Messages } from "../core/messages/types.ts";
import { exitCodeOf } from "../core/report/exit-code.ts";
import { renderText } from "../core/report/formats/text.ts";
import { planLines } from "../core/report/plan-text.ts";
import { plansOf } from "../core/report/run-plans.ts";
import type { SecretStore } from "../core/secrets/secret.ts";
import { demoSetup } from "../emulator/demo-setup.ts";
import { selfSignedIdentity } from "../emulator/self-signed.ts";
import { startEmulator } from "../emulator/server.ts";
import { networkPolicy } from "../network/options.ts";
import { type Mode, offlineCheck, run } from "../run.ts";

/** The example's declaration, from the package's root. */
const declaration = join("examples", "acme", "weibo-provider.yaml");

/** The context of the demo. */
export interface DemoOptions {
  /** A store with the demo's secrets. */
  secrets: SecretStore;
  messages: Messages;
  /** Receives the output as it is produced. */
  say: (text: string) => void;
}

/**
 * Runs check, plan, sync and a second plan of the example against the emulator.
 * Opens loopback sockets only.
 * @param packageRoot where the program is installed
 * @returns the exit code: 0 if every step succeeded and the second plan is empty
 */
export async function demo(packageRoot: string, { secrets, messages, say }: DemoOptions): Promise<0 | 3> {
  const { app, janrain, services, hosts } = demoSetup();
  const emulator = await startEmulator(services, selfSignedIdentity(hosts));
  const texts = messages.cli.demo;
  const step = async (mode: Mode, { title, why }: { title: string; why: string }) => {
    say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${declaration}\n\n`);
    const report = await run({
      ...offlineCheck,
      mode,
      folder: packageRoot,
      patterns: [declaration],
      urls: { check: true },
      probe: "credentials",
      network: {
        ...networkPolicy({ resolve: [], allowPrivate: hosts, proxy: false }, {}),
        overrides: emulator.overrides(...hosts),
        extraCa: emulator.ca,
      },
      secrets: secrets.lookup,
    });
    // The findings, URLs and probes of the check are the same in each step.
    const text = mode === "check" ? renderText(report, messages) : report.files.flatMap((file) => planLines(file, messages)).join("\n");
    say(text.replace(/^(?=.)/gm, "  | "));
    return report;
  };
  const writes = () => janrain.calls.filter((call) => call.writes).length;
  try {
    say(`${formatMessage(texts.intro, { file: declaration })}\n`);
    const reports = [await step("check", texts.steps.check), await step("plan", texts.steps.plan), await step("sync", texts.steps.sync)];
    const before = writes();
    const again = await step("plan", texts.steps.again);
    const isDone = plansOf(again.files).every(({ changes }) => changes.every(({ action }) => action === "none"));
    const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
    const outcome = {
      calls: janrain.calls.length,
      writes: writes(),
      again: writes() - before,
      signIn: app.signIn.join(", "),
      domains: app.domains.join(", "),
    };
    say(
      `\n${formatMessage(texts.outcome, outcome)}\n${isDone && isClean ? texts.success : texts.failure}\n\n${formatMessage(texts.next, { file: declaration })}\n`,
    );
    return isDone && isClean ? 0 : 3;
  } finally {
    await emulator.close();
  }
}
