import { json } from "../../src/emulator/http.ts";
import { testCanaries } from "../sync/canary-tests.ts";
import { auth0Subject } from "./fault-subject.ts";
import { setUpRun } from "./run.ts";
import { declarationText } from "./scene.ts";
import { connection } from "./tenant.ts";

for (const secrets of ["clear", "masked"] as const) {
  testCanaries({
    service: `Auth0 with ${secrets} secrets`,
    keys: ["AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"],
    // Without a scope, a sync writes nothing and says so.
    faults: auth0Subject().faults.filter((fault) => fault !== "no-scope"),
    async open(behavior) {
      const { tenant, go } = await setUpRun({ text: declarationText(), quirks: { auth0: { secrets } }, ...behavior });
      return {
        put([clientId, clientSecret], stored) {
          const connections = stored ? [connection({ options: { client_id: stored[0], client_secret: stored[1] } })] : [];
          Object.assign(tenant, { clientId, clientSecret, connections });
        },
        go,
        stored() {
          const { client_id, client_secret } = tenant.connections[0]?.options ?? {};
          return typeof client_id === "string" && typeof client_secret === "string" ? [client_id, client_secret] : undefined;
        },
      };
    },
    sentIn: ({ text }) => leavesOf(JSON.parse(text === "" ? "{}" : text)),
    respond: (statusCode, message) =>
      json(statusCode, { statusCode, error: message, message, errorCode: message, error_description: message }),
  });
}

/** All texts in a JSON value. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === "string" ? [value] : [];
}
