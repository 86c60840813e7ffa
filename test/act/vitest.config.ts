import { defineConfig } from "vitest/config";

// Run by .ci/act, which sets ACT; not part of the suite.
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/act/*.act.ts"],
    // The entries of the program do the same.
    setupFiles: ["test/helpers/use-targets.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Prints the line for each workflow without the test's name.
    disableConsoleIntercept: true,
  },
});
