import type { Instruction, Plan } from "../../core/sync/plan.ts";
import type { SyncInput } from "../../core/sync/target.ts";
import { keycloakCallback } from "./location.ts";
import { genericProvider } from "./protocol.ts";

/** What remains manual once an identity provider is new: Weibo's callback, and a test of what no document confirms. */
export function manualSteps({ declaration }: SyncInput, { changes }: Plan): Instruction[] {
  if (!changes.some(({ kind, action }) => kind === "provider" && action === "create")) return [];
  const callback = keycloakCallback(declaration)?.url;
  // During a migration, Weibo has the callback of the other service.
  const isDeclared = callback !== undefined && declaration.callbacks?.authorization === callback;
  const isGeneric = (declaration.keycloak?.providerId ?? genericProvider) === genericProvider;
  if (!isDeclared) return [];
  return [{ step: "register-callback", params: { callback } }, ...(isGeneric ? [{ step: "test-sign-in", params: {} }] : [])];
}
