import { type Planned, type StepEvaluation, unknownStep } from "./evaluation.ts";

/** The service answered this query, so what the query needs exists. */
export function queried(plan: Planned | undefined, service: string, operation: string): StepEvaluation {
  return plan?.queries.some((query) => query.operation === operation && query.executed)
    ? { state: "done", evidence: { by: "service", service, operation } }
    : unknownStep;
}

/** Whether the plan found app key and app secret stored at the service, by the operation that reads them. */
export function storedCredentials(plan: Planned | undefined, service: string, operation: string): StepEvaluation {
  const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
  if (!credentials || credentials.action === "unknown") return unknownStep;
  return { state: credentials.action === "none" ? "done" : "to-do", evidence: { by: "service", service, operation } };
}
