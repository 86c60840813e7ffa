import { json } from "../../src/emulator/http.ts";
import { testCanaries } from "../sync/canary-tests.ts";
import { startKeycloakEmulator } from "./emulated-server.ts";
import { faults, weibo } from "./fault-subject.ts";
import { setUpKeycloak } from "./scene.ts";

for (const secrets of ["masked", "clear"] as const) {
  testCanaries({
    service: `Keycloak with ${secrets} secrets`,
    keys: ["KEYCLOAK_CLIENT_ID", "KEYCLOAK_CLIENT_SECRET"],
    faults,
    async open({ injectFault, intercept }) {
      const server = await startKeycloakEmulator({ "provider-secrets": secrets });
      Object.assign(server, { injectFault, intercept });
      const { go } = await setUpKeycloak(server);
      return {
        put([clientId, clientSecret], stored) {
          const providers = new Map(stored ? [["weibo", weibo({ clientId: stored[0], clientSecret: stored[1] })]] : []);
          Object.assign(server.realm, { clientId, clientSecret, providers });
        },
        go,
        stored() {
          const { clientId, clientSecret } = server.realm.providers.get("weibo")?.config ?? {};
          return clientId !== undefined && clientSecret !== undefined ? [clientId, clientSecret] : undefined;
        },
      };
    },
    sentIn: ({ text, form, contentType }) => (contentType.includes("json") ? leavesOf(JSON.parse(text)) : [...form.values()]),
    respond: (status, message) => json(status, { error: message, error_description: message, errorMessage: message }),
  });
}

/** All texts in a JSON value. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === "string" ? [value] : [];
}
