import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { repositorySteps } from "../../core/review/repository-steps.ts";
import { environmentLine, secretNames } from "../../core/review/secret-names.ts";
import type { ReviewService, ServiceSteps } from "../../core/review/service.ts";
import { type StepKind, stepOf } from "../../core/review/step.ts";
import { auth0Account } from "./account.ts";
import { auth0Steps } from "./review-steps.ts";

const keyFields = ["/auth0/clientId", "/auth0/clientSecret"];
const hostFields = ["/auth0/domain", "/auth0/customDomain"];

/** What Auth0 contributes to a review. */
export const auth0Review: ReviewService = {
  section: "/auth0",

  stateOf(declaration) {
    const [host] = hostOf(declaration);
    return host === undefined ? undefined : { host };
  },

  isSameApplication: (before, after) => auth0Account(before) === auth0Account(after),

  moveHost: (_, after) => (after.auth0?.customDomain === undefined ? [] : [about(auth0Steps.domain, after, hostFields)]),

  useHost: (after) => about(auth0Steps.website, after, hostFields),

  setUp(after) {
    const { steps, stored } = storing(after, []);
    const names = secretNames(after, keyFields);
    return {
      steps: [
        about(auth0Steps.prepare, after, hostFields),
        keysStep(auth0Steps.createKeys, after, names),
        ...steps,
        ...applications(after),
      ],
      stored,
    };
  },

  store: storing,

  confirmCallback: (after) => about(auth0Steps.callback, after, ["/callbacks/authorization"]),

  settings(before, after, changed) {
    const renamed = secretNames(
      after,
      keyFields.filter((pointer) => changed.has(pointer)),
    );
    const isAdded = clientIdsOf(after).some((clientId) => !clientIdsOf(before).includes(clientId));
    const removed = clientIdsOf(before).filter((clientId) => !clientIdsOf(after).includes(clientId));
    const disable = about(auth0Steps.disable, after, ["/auth0/applications"]);
    return [
      ...(renamed.length === 0 ? [] : [keysStep(repositorySteps.createSecrets, after, renamed)]),
      ...(isAdded ? applications(after) : []),
      ...(removed.length === 0 ? [] : [{ ...disable, params: { ...disable.params, applications: removed } }]),
    ];
  },

  cleanUp: (before) => [about(auth0Steps.cleanUp, before, ["/auth0/domain", "/auth0/connection"])],
};

function storing(after: ValidDeclaration, fields: readonly string[]): ServiceSteps {
  return { steps: [about(auth0Steps.connection, after, [...fields, "/auth0/connection"])], stored: [auth0Steps.connection.id] };
}

const clientIdsOf = ({ auth0 }: ValidDeclaration) => auth0?.applications?.filter((clientId) => clientId !== undefined) ?? [];

const applications = (after: ValidDeclaration) =>
  after.auth0?.applications === undefined ? [] : [about(auth0Steps.applications, after, ["/auth0/applications"])];

function about(kind: StepKind, declaration: ValidDeclaration, fields: readonly string[]) {
  const connection = [declaration.auth0?.connection ?? []].flat();
  return stepOf(kind, { fields, params: { host: hostOf(declaration), connection } });
}

function keysStep(kind: StepKind, after: ValidDeclaration, names: ReturnType<typeof secretNames>) {
  return stepOf(kind, {
    fields: names.map(({ pointer }) => pointer),
    values: names.map(environmentLine),
    params: { secrets: names.map(({ value }) => value), host: hostOf(after) },
  });
}

/** The host of the callback: the custom domain if there is one. */
const hostOf = ({ auth0 }: ValidDeclaration) => [(auth0?.customDomain ?? auth0?.domain)?.toLowerCase() ?? []].flat();
