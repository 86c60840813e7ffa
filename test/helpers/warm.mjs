// Runs a shipped program repeatedly in one process, so that its imports are loaded only once: they dominate the time of a short run.
// Each message is a run: it evaluates the entry module again, with the run's arguments, environment and folder.
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";

for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
let runs = 0;
/** What Windows needs to start a program. */
const kept = process.platform === "win32" ? /^(?:systemroot|systemdrive|windir|comspec|pathext|temp|tmp|userprofile)$/i : /^$/;

process.on("message", async ({ script, line, cwd, environment }) => {
  for (const name of Object.keys(process.env)) if (!kept.test(name)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(cwd);
  process.argv = [process.execPath, script, ...line];
  process.exitCode = undefined;
  const output = { stdout: "", stderr: "" };
  const { stdout, stderr } = process;
  const writers = { stdout: stdout.write, stderr: stderr.write };
  for (const name of ["stdout", "stderr"]) {
    process[name].write = (chunk, ...rest) => {
      output[name] += Buffer.from(chunk).toString("utf8");
      rest.find((argument) => typeof argument === "function")?.();
      return true;
    };
  }
  runs += 1;
  // A program that fails to load prints nothing itself.
  const failure = await import(`${pathToFileURL(script)}?run=${runs}`)
    .then(({ finished }) => finished)
    .then(
      () => undefined,
      (error) => String(error?.stack ?? error),
    );
  // Each run adds its own handlers, as in its own process.
  for (const signal of ["SIGINT", "SIGTERM"]) process.removeAllListeners(signal);
  stdout.write = writers.stdout;
  stderr.write = writers.stderr;
  // Windows removes no folder that a process works in.
  process.chdir(tmpdir());
  process.send({
    exitCode: failure === undefined ? (process.exitCode ?? 0) : 1,
    ...output,
    ...(failure && { stderr: output.stderr + failure }),
  });
});
process.send("ready");
