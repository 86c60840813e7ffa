// What `test/helpers/warm.ts` is in the mutation run: tests of the shipped program run its sources, with their mutants, in this process.
import { tmpdir } from "node:os";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const entries = { "cli.js": resolve("src/cli.ts"), "index.js": resolve("src/action.ts") };
const { stdout, stderr } = process;
const writers = { stdout: stdout.write, stderr: stderr.write };
const folder = process.cwd();
const environment = { ...process.env };
let runs = 0;
let previous = Promise.resolve();

/** Programs that run one after the other. */
export const warmNodes = () => ({
  run(program) {
    const result = previous.then(() => run(program));
    previous = result.catch(() => {});
    return result;
  },
});

async function run({ script, line, cwd, environment: variables }) {
  const output = { stdout: "", stderr: "" };
  const restore = () => {
    [stdout.write, stderr.write] = [writers.stdout, writers.stderr];
    setVariables(environment);
    process.chdir(folder);
    process.exitCode = undefined;
    for (const signal of ["SIGINT", "SIGTERM"]) process.removeAllListeners(signal);
  };
  try {
    setVariables({ TMPDIR: tmpdir(), ...variables });
    process.chdir(cwd);
    process.argv = [process.execPath, script, ...line];
    for (const name of ["stdout", "stderr"])
      process[name].write = (chunk, ...rest) => {
        output[name] += Buffer.from(chunk).toString("utf8");
        rest.find((argument) => typeof argument === "function")?.();
        return true;
      };
    runs += 1;
    const { finished } = await import(`${pathToFileURL(entries[basename(script)])}?run=${runs}`);
    await finished;
    return { exitCode: process.exitCode ?? 0, ...output };
  } catch (error) {
    return { exitCode: 1, stdout: output.stdout, stderr: `${output.stderr}${error?.stack ?? error}` };
  } finally {
    restore();
  }
}

function setVariables(variables) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
}
