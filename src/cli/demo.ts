import { join } from "node:path";
import { analyze } from "../core/check/analyze.ts";
import { formatMessage, separatorIn } from "../core/messages/format.ts";
import { exitCodeOf } from "../core/report/exit-code.ts";
import { renderText } from "../core/report/formats/text.ts";
import { planLines } from "../core/report/plan-text.ts";
import { plansOf } from "../core/report/run-plans.ts";
import { targetNamed } from "../core/targets/registry.ts";
import { selfSignedIdentity } from "../emulator/self-signed.ts";
import { startEmulator } from "../emulator/server.ts";
import { emulatorSetup } from "../emulator/setup.ts";
import { readDeclaration } from "../files/read-declaration.ts";
import { networkPolicy } from "../network/options.ts";
import { type Mode, offlineCheck, run } from "../run.ts";
import { targetEmulators } from "../targets/index.ts";
import { type CommandContext, createContext } from "./command-context.ts";

/** The example's declaration, from the package's root. */
const file = join("examples", "acme", "weibo-provider.yaml");

/**
 * Runs check, plan, sync and a second plan of the example against the emulator.
 * Opens loopback sockets only.
 * @returns the exit code: 0 if every step succeeded and the second plan is empty
 */
export async function demo({ packageRoot, messages }: Pick<CommandContext, "packageRoot" | "messages">): Promise<0 | 3> {
  const bytes = await readDeclaration(join(packageRoot, file));
  const { declaration } = await analyze(file, bytes, { secrets: () => undefined, severities: new Map() });
  const { targets, services, hosts, secrets: testSecrets } = emulatorSetup(declaration, await targetEmulators());
  const { secrets, print: say } = createContext(testSecrets, messages, packageRoot);
  const emulator = await startEmulator(services, selfSignedIdentity(hosts));
  const texts = messages.cli.demo;
  const step = async (mode: Mode, { title, why }: { title: string; why: string }) => {
    say(`\n${title}\n${why}\n\n  $ weibo-provider ${mode} ${file}\n\n`);
    const report = await run({
      ...offlineCheck,
      mode,
      folder: packageRoot,
      patterns: [file],
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
    const text = mode === "check" ? renderText(report, messages) : report.files.flatMap((one) => planLines(one, messages)).join("\n");
    say(text.replace(/^(?=.)/gm, "  | "));
    return report;
  };
  const calls = () => [...targets.values()].flatMap(({ service }) => service.calls);
  const writes = () => calls().filter((call) => call.writes).length;
  try {
    say(
      `${formatMessage(texts.intro, { file, services: [...targets.keys()].map((id) => targetNamed(id).name).join(separatorIn(texts.intro)) })}\n`,
    );
    const reports = [await step("check", texts.steps.check), await step("plan", texts.steps.plan), await step("sync", texts.steps.sync)];
    const before = writes();
    const again = await step("plan", texts.steps.again);
    const isDone = plansOf(again.files).every(({ changes }) => changes.every(({ action }) => action === "none"));
    const isClean = [...reports, again].every((report) => exitCodeOf(report, "error") === 0);
    const [[id = "", target] = []] = targets;
    const service = targetNamed(id).name;
    const state = JSON.stringify(target?.state());
    const outcome = { service, calls: calls().length, writes: writes(), again: writes() - before, state };
    say(
      `\n${formatMessage(texts.outcome, outcome)}\n${isDone && isClean ? texts.success : texts.failure}\n\n${formatMessage(texts.next, { file })}\n`,
    );
    return isDone && isClean ? 0 : 3;
  } finally {
    await emulator.close();
  }
}
