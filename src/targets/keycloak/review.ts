import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { repositorySteps } from "../../core/review/repository-steps.ts";
import { environmentLine, secretNames } from "../../core/review/secret-names.ts";
import type { ReviewService, ServiceSteps } from "../../core/review/service.ts";
import { type StepKind, stepOf } from "../../core/review/step.ts";
import { keycloakAccount, keycloakLocation } from "./location.ts";
import { keycloakSteps } from "./review-steps.ts";

const keyFields = ["/keycloak/clientId", "/keycloak/clientSecret"];
const placeFields = ["/keycloak/url", "/keycloak/realm", "/keycloak/alias"];

/** What Keycloak contributes to a review. Another server, realm or alias is another identity provider, with another callback. */
export const keycloakReview: ReviewService = {
  section: "/keycloak",

  stateOf(declaration) {
    const location = keycloakLocation(declaration);
    return location && { host: new URL(location.origin).host };
  },

  isSameApplication: (before, after) => keycloakAccount(before) === keycloakAccount(after),

  moveHost: () => [],

  useHost: (after) => about(keycloakSteps.website, after, placeFields),

  setUp(after) {
    const { steps, stored } = storing(after, placeFields);
    return {
      steps: [
        about(keycloakSteps.prepare, after, placeFields),
        about(keycloakSteps.origin, after, ["/keycloak/url"]),
        keysStep(keycloakSteps.createKeys, after, secretNames(after, keyFields)),
        ...steps,
      ],
      stored,
    };
  },

  store: storing,

  confirmCallback: (after) => about(keycloakSteps.callback, after, ["/callbacks/authorization"]),

  settings(_, after, changed) {
    const renamed = secretNames(
      after,
      keyFields.filter((pointer) => changed.has(pointer)),
    );
    return [
      ...(renamed.length === 0 ? [] : [keysStep(repositorySteps.createSecrets, after, renamed)]),
      ...(changed.has("/keycloak/providerId") ? typeSteps(after) : []),
    ];
  },

  cleanUp: (before) => [about(keycloakSteps.cleanUp, before, placeFields)],
};

function storing(after: ValidDeclaration, fields: readonly string[]): ServiceSteps {
  return { steps: [about(keycloakSteps.provider, after, fields)], stored: [keycloakSteps.provider.id] };
}

/** The sync does not change the type of an identity provider: it stops until the earlier one is removed. */
function typeSteps(after: ValidDeclaration) {
  const fields = ["/keycloak/providerId"];
  return [about(keycloakSteps.type, after, fields), ...storing(after, fields).steps];
}

function about(kind: StepKind, declaration: ValidDeclaration, fields: readonly string[]) {
  return stepOf(kind, { fields, params: placeOf(declaration) });
}

function keysStep(kind: StepKind, after: ValidDeclaration, names: ReturnType<typeof secretNames>) {
  return stepOf(kind, {
    fields: names.map(({ pointer }) => pointer),
    values: names.map(environmentLine),
    params: { ...placeOf(after), secrets: names.map(({ value }) => value) },
  });
}

function placeOf(declaration: ValidDeclaration) {
  const { origin, realm, alias } = keycloakLocation(declaration) ?? {};
  return { origin: [origin ?? []].flat(), realm: [realm ?? []].flat(), alias: [alias ?? []].flat() };
}
