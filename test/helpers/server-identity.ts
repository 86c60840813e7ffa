import { readFileSync } from "node:fs";
import type { TlsIdentity } from "../../src/emulator/self-signed.ts";
import { root } from "./example.ts";

/** The CA of `serverIdentity`, for `NODE_EXTRA_CA_CERTS`. */
export const serverCaFile = `${root}test/fixtures/tls/ca.pem`;

/**
 * The TLS identity of test servers, fixed so that processes can trust it from their start: for `*.rpxnow.com`, `*.acme.example`,
 * `api.weibo.com` and localhost, until 2120. For tests only: the key is public, and the CA's own key was discarded.
 */
export const serverIdentity: TlsIdentity = {
  key: readFileSync(`${root}test/fixtures/tls/server-key.pem`, "utf8"),
  certificate: readFileSync(`${root}test/fixtures/tls/server.pem`, "utf8"),
  ca: readFileSync(serverCaFile, "utf8"),
};
