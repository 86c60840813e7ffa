import type { Instruction, Plan } from "../../core/sync/plan.ts";
import type { SyncInput } from "../../core/sync/target.ts";
import { auth0Callback } from "./account.ts";

/**
 * What remains manual: scopes that the token lacks, and Weibo's callback once the connection is new. While the declaration has another
 * callback, as during a migration, Weibo's single one stays where sign-in uses it.
 */
export function manualSteps({ declaration }: SyncInput, { changes }: Plan): Instruction[] {
  const scopes = [...new Set(changes.flatMap(({ reason, details = [] }) => (reason === "needs-scope" ? details : [])))];
  const callback = auth0Callback(declaration)?.url;
  const isNew = changes.some(({ kind, action }) => kind === "connection" && action === "create");
  const isDeclared = callback !== undefined && declaration.callbacks?.authorization === callback;
  return [
    ...(scopes.length > 0
      ? [
          { step: "grant-scopes", params: { scopes } },
          { step: "run-again", params: {} },
        ]
      : []),
    ...(isNew && isDeclared ? [{ step: "register-callback", params: { callback } }] : []),
  ];
}
