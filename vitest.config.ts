import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The entries of the program do the same.
    setupFiles: ["test/helpers/use-targets.ts"],
    // Secrets and runner variables of the machine must not leak into what is tested.
    env: { GITHUB_ACTIONS: "", NO_COLOR: "1" },
    globalSetup: ["test/helpers/share-program.ts"],
    testTimeout: 20_000,
    // One more than the cores of a small machine, because tests wait for servers and processes.
    maxWorkers: 3,
    // No test leaves anything in a module, so that each is loaded once a worker and not once a file.
    isolate: false,
    // CommonJS is imported as Node does it, so that the generated validator behaves as in dist/.
    deps: { interopDefault: false },
  },
});
