// Runs the tests of the mutation run within StrykerJS's own worker process: modules and tests are loaded once, and a mutant is one variable,
// so that it takes milliseconds. The runner of StrykerJS for vitest loads all test files again for each mutant.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { collectTests, getFn, getHooks } from "@vitest/runner";
import shared from "../../vitest.config.ts";
import { excluded, included } from "./test-files.mjs";

const { env, setupFiles } = shared.test;

/** Milliseconds in which a test must end, and in which the tests of one mutant run, from the most promising on. */
const limits = { test: 5000, mutant: 4000 };

/** The milliseconds of each test and how many mutants it covers, in the working directory. */
const measuresFile = "mutation-test-measures.json";

class InProcessRunner {
  static inject = tokens(commonTokens.logger);
  #logger;
  /** What the mutants read and count in, by StrykerJS's convention. */
  #state;
  /** @type {Map<string, { id: string, test: import("@vitest/runner").Test, time: number, breadth: number, kills: Set<string> }>} */
  #tests = new Map();
  #isBroken = false;
  #hasMeasures = false;

  constructor(logger) {
    this.#logger = logger;
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.#state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  }

  /** A mutant that also runs while modules are loaded is active only in tests (`ignoreStatic`), so that nothing has to be loaded again. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The working directory is StrykerJS's copy of the repository. */
  async init() {
    Object.assign(process.env, env, { NODE_ENV: "test", VITEST: "1" });
    // A mutant may fail outside of its test.
    process.on("uncaughtException", (error) => this.#logger.debug(String(error)));
    replaceModules();
    // What runs while a module is loaded must not count as covered by the test that happens to load it first.
    for (const path of globSync("src/{core,targets}/**/!(*.d).ts")) await importFile(path);
    const skipped = new Set(globSync(excluded));
    const paths = globSync(included).filter((path) => !skipped.has(path));
    const files = await collectTests(
      paths.sort().map((path) => resolve(path)),
      collector(),
    );
    extendExpect();
    for (const file of files) {
      if (file.result?.state === "fail") throw new Error(`${file.name}: ${file.result.errors?.[0]?.message}`);
      await this.#add(file);
    }
  }

  async #add(suite) {
    for (const prepare of getHooks(suite).beforeAll) await prepare(suite);
    for (const task of suite.tasks) {
      if (task.mode !== "run" && task.mode !== "queued") continue;
      if (task.type === "suite") await this.#add(task);
      else this.#tests.set(task.id, { id: task.id, test: task, time: 0, breadth: 1, kills: new Set() });
    }
  }

  async dryRun() {
    const results = [];
    for (const entry of this.#tests.values()) {
      this.#state.currentTestId = entry.id;
      const failure = await this.#unfitness(entry);
      const common = { id: entry.id, name: entry.test.fullTestName ?? entry.test.name, timeSpentMs: entry.time };
      // A test that needs what only vitest provides says nothing about mutants. StrykerJS would also run one that it gets as skipped.
      if (failure !== undefined) this.#logger.warn(`left out: ${common.name}: ${failure}`);
      else results.push({ ...common, status: TestStatus.Success });
    }
    this.#state.currentTestId = undefined;
    const { mutantCoverage } = this.#state;
    const breadthOf = (id) => Object.keys(mutantCoverage.perTest[id] ?? {}).length;
    const measured = results.map(({ id, timeSpentMs }) => [id, { time: timeSpentMs, breadth: breadthOf(id) }]);
    writeFileSync(measuresFile, JSON.stringify(Object.fromEntries(measured)));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  /** Why a test is left out; undefined if it passes twice in one process, in less than the time for a mutant. */
  async #unfitness(entry) {
    for (let run = 0; run < 2; run++) {
      const failure = await this.#run(entry);
      if (failure !== undefined) return failure;
      if (entry.time > limits.mutant) return `takes ${Math.round(entry.time)} ms`;
    }
    return undefined;
  }

  async mutantRun({ activeMutant, hitLimit, testFilter = [] }) {
    if (this.#isBroken) throw new Error("An earlier mutant has changed the state of the process.");
    const { fileName } = activeMutant;
    this.#learnMeasures();
    const costs = new Map(testFilter.map((id) => [this.#tests.get(id), costOf(this.#tests.get(id), fileName)]));
    const entries = [...costs.keys()].sort((one, other) => costs.get(one) - costs.get(other));
    const start = performance.now();
    let nrOfTests = 0;
    for (const entry of entries) {
      if (performance.now() - start > limits.mutant) break;
      nrOfTests += 1;
      Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const failure = await this.#run(entry);
      const isOverLimit = this.#state.hitCount > hitLimit;
      Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (failure === undefined && !isOverLimit) continue;
      entry.kills.add(fileName);
      // The next mutant gets a new process if the test fails without a mutant too.
      this.#isBroken = (await this.#run(entry)) !== undefined;
      if (isOverLimit) return { status: MutantRunStatus.Timeout };
      return { status: MutantRunStatus.Killed, killedBy: [entry.id], failureMessage: failure, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /** Takes the measures of the dry run, which another worker process has made. */
  #learnMeasures() {
    if (this.#hasMeasures) return;
    this.#hasMeasures = true;
    for (const [id, measures] of Object.entries(JSON.parse(readFileSync(measuresFile, "utf8"))))
      Object.assign(this.#tests.get(id), measures);
  }

  /** Why the test fails; undefined if it passes. */
  async #run(entry) {
    const start = performance.now();
    try {
      await within(limits.test, runTest(entry.test));
      return undefined;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      entry.time = performance.now() - start;
    }
  }
}

/**
 * The time of a test, weighted by how likely it notices a mutant of a file: more likely the fewer mutants it covers, in the same folder,
 * and where it noticed others.
 */
function costOf({ test, time, breadth, kills }, fileName) {
  const isSameFolder = fileName.includes(`/${test.file.name.split("/")[1]}/`);
  return (time * Math.sqrt(breadth)) / (isSameFolder ? 20 : 1) / (kills.has(fileName) ? 30 : 1);
}

/** A test with its hooks, in the order of vitest. */
async function runTest(test) {
  const suites = [];
  for (let suite = test.suite ?? test.file; suite; suite = suite.suite ?? (suite === test.file ? undefined : test.file))
    suites.unshift(suite);
  const cleanups = [];
  running.finish = (cleanup) => cleanups.push(cleanup);
  running.folder = dirname(test.file.filepath);
  try {
    for (const prepare of suites.flatMap((suite) => getHooks(suite).beforeEach)) {
      const cleanup = await prepare(test.context, test.suite);
      if (typeof cleanup === "function") cleanups.push(cleanup);
    }
    await getFn(test)();
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup(test.context);
    for (const clean of suites.reverse().flatMap((suite) => getHooks(suite).afterEach)) await clean(test.context, test.suite);
  }
}

function within(milliseconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("timeout")), milliseconds);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** Where the current test registers what runs after it, and its folder. */
const running = { finish: (_cleanup) => {}, folder: "" };

/** Adds what vitest implements only within its workers. */
function extendExpect() {
  globalThis[Symbol.for("expect-global")].extend({
    toMatchFileSnapshot: (text, path) => ({
      pass: text === readFileSync(resolve(running.folder, path), "utf8"),
      message: () => `differs from ${path}`,
    }),
  });
}

/**
 * Makes `vitest` importable outside of its workers, with an `onTestFinished` for the tests that this runner runs; and lets tests of the
 * shipped program run its sources in this process.
 */
function replaceModules() {
  globalThis.__vitest_worker__ = { config: {}, ctx: {}, environment: {}, filepath: "", providedContext: { sharedProgram: process.cwd() } };
  globalThis.onTestFinishedInProcess = (cleanup) => running.finish(cleanup);
  const url = `${pathToFileURL(resolve("test/mutation/vitest.mjs"))}`;
  const source = 'export * from "vitest"; export const onTestFinished = globalThis.onTestFinishedInProcess;';
  const program = `${pathToFileURL(resolve("test/mutation/in-process-program.mjs"))}`;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === "vitest" && context.parentURL !== url) return { url, shortCircuit: true };
      return next(specifier.endsWith("/warm.ts") ? program : specifier, context);
    },
    load: (loaded, context, next) => {
      if (loaded === url) return { format: "module", source, shortCircuit: true };
      const result = next(loaded, context);
      if (!loaded.endsWith("/helpers/shipped.ts")) return result;
      return { ...result, source: String(result.source).replace("warm = false", "warm = true") };
    },
  });
}

/** What vitest's collector requires of a runner. */
function collector() {
  const noLimit = { testTimeout: 0, hookTimeout: 0, retry: 0 };
  return {
    config: { root: process.cwd(), name: "", setupFiles: setupFiles.map((path) => resolve(path)), sequence: {}, tags: [], ...noLimit },
    trace: (_name, attributes, run = attributes) => run(),
    importFile,
    extendTaskContext: (context) => Object.defineProperty(context, "expect", { get: () => globalThis[Symbol.for("expect-global")] }),
  };
}

const importFile = (path) => import(pathToFileURL(resolve(path)).href);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
