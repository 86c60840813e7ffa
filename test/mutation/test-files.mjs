/** All tests that import the core or a plan, and run in one process. */
const all = [
  "test/{auth0,check,cli,config,declaration,dist,docs,emulator,explain,fix,guide,images,init,janrain,keycloak}/**/*.test.ts",
  "test/{report,repository,review,rules,schema,secrets,setup,site,sync,targets,weibo,workspace}/**/*.test.ts",
  "test/{files/find-program,network/special-ranges}.test.ts",
];

/** The tests that run for the mutants: patterns, separated by semicolons in the variable. */
export const included = process.env.MUTATION_TESTS?.split(";") ?? all;

/** Need a process, a browser or a server of their own, or test other parts; or are too slow to run for each mutant. */
export const excluded = [
  "{auth0,keycloak}/{canaries,faults,second-actor}",
  "check/hostile-files",
  "dist/{action,canceled-urls,confirmation,drift-file,dry-run,emulator,limits,no-network,node-version,progress,recipe,signals,sockets,stdin,two-services,unwritable-streams,url-runs}",
  "guide/{browser,page,changed-images}",
  "janrain/{failures,interruption,preflight,key-hosts}",
  "keycloak/real",
  "report/{hostile-answers,sarif-limits}",
  "repository/{architecture,bundle,generated,pre-commit,vocabulary,workflows}",
  "schema/{dozen-keys,editor,parity}",
  "secrets/canary",
  "sync/{faults,fork-plan,many,one-origin,quirks,second-actor}",
  "weibo/{responses,secrets,unknown}",
].map((name) => `test/${name}.test.ts`);
