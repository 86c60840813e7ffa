// Runs a shipped program again and again in one process: what it imports is loaded once, which is most of what a short run costs.
// Each message is a run: its entry is evaluated anew, with arguments, environment and folder of its own.
import { pathToFileURL } from "node:url";

process.stdout.setMaxListeners(0);
let runs = 0;

process.on("message", async ({ script, line, cwd, environment }) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(cwd);
  process.argv = [process.execPath, script, ...line];
  process.exitCode = undefined;
  const localized = { stdout: "", stderr: "" };
  const { stdout, stderr } = process;
  const writers = { stdout: stdout.write, stderr: stderr.write };
  for (const name of ["stdout", "stderr"]) {
    process[name].write = (chunk, ...rest) => {
      localized[name] += Buffer.from(chunk).toString("utf8");
      rest.find((one) => typeof one === "function")?.();
      return true;
    };
  }
  runs += 1;
  // A program that fails to load has nothing to say for itself.
  const failure = await import(`${pathToFileURL(script)}?run=${runs}`).then(
    () => undefined,
    (error) => String(error?.stack ?? error),
  );
  stdout.write = writers.stdout;
  stderr.write = writers.stderr;
  process.send({
    exitCode: failure === undefined ? (process.exitCode ?? 0) : 1,
    ...localized,
    ...(failure && { stderr: localized.stderr + failure }),
  });
});
process.send("ready");
