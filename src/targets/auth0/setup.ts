import type { KnownAtService, StepEvaluation } from "../../core/setup/evaluation.ts";
import { queried, storedCredentials } from "../../core/setup/service-steps.ts";
import type { TargetSetup } from "../../core/targets/description.ts";
import { auth0Callback } from "./account.ts";
import { scopes } from "./protocol.ts";

/** What a setup does at Auth0. */
export const auth0Setup: TargetSetup = {
  steps: [
    { step: 1, evaluate: authorized },
    { step: 11, evaluate: ({ plan }) => storedCredentials(plan, "auth0", "get-connections") },
  ],
  guideSteps: [],
  firstFields: ["/auth0/domain", "/auth0/customDomain", "/auth0/connection", "/auth0/applications"],
  guide: (declaration, { guide }) => {
    const { domain, connection, clientId, clientSecret } = declaration.auth0 ?? {};
    const callback = auth0Callback(declaration)?.url;
    const named = (value: string | undefined) => value ?? guide.undeclared;
    return [
      { step: "authorize", params: { domain: named(domain), scopes, clientId: named(clientId), clientSecret: named(clientSecret) } },
      { step: "run-sync", params: { connection: named(connection) } },
      { step: "register-callback", params: { callback: named(callback) } },
    ];
  },
  isAutomatic: () => true,
};

/** A token was issued, and has the scopes that the plan needs. */
function authorized({ plan }: KnownAtService): StepEvaluation {
  const found = queried(plan, "auth0", "get-connections");
  const lacksScopes = plan?.changes.some(({ reason }) => reason === "needs-scope");
  return found.state === "done" && lacksScopes ? { ...found, state: "to-do" } : found;
}
