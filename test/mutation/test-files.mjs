/** The tests of the core and the plans that run in one process. Those of other parts cover the core too, but take too long. */
const all = [
  "test/{auth0,check,cli,config,declaration,docs,explain,fix,guide,images,init,janrain,keycloak}/**/*.test.ts",
  "test/{report,review,rules,schema,secrets,setup,site,sync,targets,weibo,workspace}/**/*.test.ts",
];

/** The tests that run for the mutants: patterns, separated by semicolons in the variable. */
export const included = process.env.MUTATION_TESTS?.split(";") ?? all;

/** Need a process, a browser or a server of their own, or test other parts; or are too slow to run for each mutant. */
export const excluded = [
  "{auth0,keycloak}/{canaries,faults,second-actor}",
  "check/hostile-files",
  "guide/{browser,page,changed-images}",
  "janrain/{failures,interruption,preflight,key-hosts}",
  "keycloak/real",
  "report/{hostile-answers,sarif-limits}",
  "schema/{dozen-keys,editor,parity}",
  "secrets/canary",
  "sync/{faults,fork-plan,many,one-origin,quirks,second-actor}",
  "weibo/{responses,secrets,unknown}",
].map((name) => `test/${name}.test.ts`);
