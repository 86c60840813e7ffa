// Loaded by each Node under Wine.
const childProcess = require("node:child_process");
const { syncBuiltinESMExports } = require("node:module");
const { Socket } = require("node:net");

const { NODE_OPTIONS = "", GIT_FORWARDER_PORT = "" } = process.env;

// The shell script `wine` drops variables whose names have hyphens, as those of the Action's inputs.
Object.assign(process.env, JSON.parse(process.env.TEST_ENVIRONMENT ?? "{}"));

// Programs that a test starts with an environment of its own need these too.
const { ChildProcess, execFileSync } = childProcess;
const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function spawnWithVariables(options) {
  const given = (options.envPairs ?? []).filter((pair) => !pair.includes(NODE_OPTIONS));
  const own = given.find((pair) => pair.startsWith("NODE_OPTIONS="))?.slice("NODE_OPTIONS=".length) ?? "";
  const pairs = [`NODE_OPTIONS=${NODE_OPTIONS} ${own}`, `GIT_FORWARDER_PORT=${GIT_FORWARDER_PORT}`];
  return spawn.call(this, { ...options, envPairs: [...pairs, ...given.filter((pair) => !pair.startsWith("NODE_OPTIONS="))] });
};
childProcess.execFileSync = (program, line, options) =>
  execFileSync(program, line, { ...options, ...(options?.env && { env: { GIT_FORWARDER_PORT, ...options.env } }) });
syncBuiltinESMExports();

// Wine 8 ends a connection whose keep-alive is set before it is established, as undici does.
Socket.prototype.setKeepAlive = function setKeepAlive() {
  return this;
};
