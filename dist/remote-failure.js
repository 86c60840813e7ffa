// src/core/sync/remote-failure.ts
/** A failure of a service, of the network or of a response, as opposed to a bug in this program: exit code 3. */
var RemoteFailure = class extends Error {};
export { RemoteFailure as t };
