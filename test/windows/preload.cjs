// Loaded by each Node under Wine.
const { Socket } = require("node:net");

// The shell script `wine` drops variables whose names have hyphens, as those of the Action's inputs.
Object.assign(process.env, JSON.parse(process.env.TEST_ENVIRONMENT ?? "{}"));

// Wine 8 ends a connection whose keep-alive is set before it is established, as undici does.
Socket.prototype.setKeepAlive = function setKeepAlive() {
  return this;
};
