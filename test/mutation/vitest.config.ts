import { defineConfig } from "vitest/config";
import shared from "../../vitest.config.ts";

/** Run the shipped program, which contains no mutant, or are too slow to run for each mutant. */
const excluded = [
  "check/hostile-files",
  "guide/browser",
  "guide/page",
  "guide/change{s-safety,d-images}",
  "janrain/{failures,interruption,preflight,key-hosts}",
  "report/{hostile-answers,output-file,sarif-limits}",
  "review/git",
  "schema/{dozen-keys,editor,parity}",
  "secrets/canary",
  "sync/{faults,fork-plan,many,one-origin,quirks,second-actor}",
  "weibo/{responses,secrets,unknown}",
];

/** The tests that `npm run test:mutation` runs for mutants of the core: they import it, and are fast. */
export default defineConfig({
  test: {
    ...shared.test,
    root: new URL("../..", import.meta.url).pathname,
    include: [
      "test/{auth0,check,cli,config,declaration,fix,guide,init,janrain,keycloak,report,review,rules,schema,secrets,sync,weibo}/**/*.test.ts",
      "test/network/special-ranges.test.ts",
      "test/site/{login,page-facts,url-rules,verdict}.test.ts",
    ],
    exclude: excluded.map((name) => `test/${name}.test.ts`),
  },
});
