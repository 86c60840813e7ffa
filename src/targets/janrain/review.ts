import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { repositorySteps } from "../../core/review/repository-steps.ts";
import { environmentLine, secretNames } from "../../core/review/secret-names.ts";
import type { ReviewService, ServiceSteps } from "../../core/review/service.ts";
import { type ReviewStep, stepOf } from "../../core/review/step.ts";
import { covers, entryOf } from "./allow-list.ts";
import { janrainHost } from "./host.ts";
import { janrainSteps } from "./review-steps.ts";

const credentialFields = ["/credentials/appKey", "/credentials/appSecret"];
const keyFields = ["/janrain/apiKey", "/janrain/partnerKey"];
const hostFields = ["/janrain/realm", "/janrain/domain"];
const domainFields = ["/janrain/allowDomains", "/app/website"];

/** What Janrain contributes to a review. */
export const janrainReview: ReviewService = {
  section: "/janrain",

  stateOf({ janrain }) {
    const host = janrainHost(janrain);
    return host === undefined ? undefined : { host };
  },

  // The realm names the application. Where one is missing, the API key does, of which only the secret's name is known (inferred).
  isSameApplication({ janrain: before }, { janrain: after }) {
    if (before?.realm !== undefined && after?.realm !== undefined) return before.realm.toLowerCase() === after.realm.toLowerCase();
    return janrainHost(before) === janrainHost(after) || before?.apiKey === after?.apiKey;
  },

  moveHost: (before, after) => [
    stepOf(janrainSteps.domain, {
      fields: hostFields,
      values: after.janrain?.domain === undefined ? [] : [{ pointer: "/janrain/domain", value: after.janrain.domain }],
      params: { before: hostOf(before), host: hostOf(after) },
    }),
  ],

  useHost: (after) =>
    stepOf(janrainSteps.website, {
      fields: hostFields,
      values: hostOf(after).map((host) => ({ pointer: hostField(after), value: `https://${host}` })),
    }),

  setUp(after, before) {
    const host = hostOf(after);
    const { steps, stored } = storing(after, credentialFields);
    return {
      steps: [
        stepOf(janrainSteps.prepare, { fields: hostFields, params: { host }, values: callbackValue(after) }),
        ...applicationKeys(after, before),
        ...allowSteps(after, []),
        ...steps,
        stepOf(isAutomatic(after) ? janrainSteps.signIn : janrainSteps.runAgain, { params: { host } }),
      ],
      stored,
    };
  },

  store: storing,

  confirmCallback: (after) => stepOf(janrainSteps.callback, { fields: ["/callbacks/authorization"], values: callbackValue(after) }),

  settings(before, after, changed) {
    const named = secretNames(
      after,
      keyFields.filter((pointer) => changed.has(pointer)),
    );
    const renamed = named.filter(({ pointer }) => secretNames(before, [pointer]).length > 0);
    const added = named.filter((name) => !renamed.includes(name));
    const steps: ReviewStep[] = [
      ...(renamed.length === 0 ? [] : [keysStep(repositorySteps.createSecrets, renamed, after)]),
      ...(added.length === 0 ? [] : [keysStep(janrainSteps.createKeys, added, after)]),
    ];
    if (!isAutomatic(before) && isAutomatic(after)) {
      const fields = ["/janrain/partnerKey"];
      steps.push(stepOf(janrainSteps.partnerKey, { fields, params: { secrets: namesOf(secretNames(after, credentialFields)) } }));
      steps.push(...storing(after, fields).steps);
    }
    if (before.janrain?.realm !== undefined && after.janrain?.realm === undefined)
      steps.push(stepOf(janrainSteps.origin, { fields: ["/janrain/realm"], values: [] }));
    const removed = domainsOf(before).filter((domain) => !domainsOf(after).includes(domain));
    if (removed.length > 0)
      steps.push(
        stepOf(janrainSteps.disallow, {
          fields: domainFields,
          values: removed.map((value) => ({ pointer: "/janrain/allowDomains", value })),
          params: { domains: removed, host: hostOf(after) },
        }),
      );
    return [...steps, ...allowSteps(after, domainsOf(before))];
  },

  cleanUp: (before) => [stepOf(janrainSteps.cleanUp, { fields: hostFields, params: { host: hostOf(before) } })],
};

/** With a Partner key, the sync stores the credentials. */
const isAutomatic = ({ janrain }: ValidDeclaration) => janrain?.partnerKey !== undefined;

function storing(after: ValidDeclaration, fields: readonly string[]): ServiceSteps {
  const kind = isAutomatic(after) ? janrainSteps.store : janrainSteps.storeManually;
  const secrets = namesOf(secretNames(after, credentialFields));
  return { steps: [stepOf(kind, { fields, params: { secrets, host: hostOf(after) } })], stored: [kind.id] };
}

/** The keys of another application: under names of their own, or in the secrets that held the earlier one's. */
function applicationKeys(after: ValidDeclaration, before: ValidDeclaration): ReviewStep[] {
  const earlier = namesOf(secretNames(before, keyFields));
  const names = secretNames(after, keyFields);
  const [reused, added] = [names.filter(({ value }) => earlier.includes(value)), names.filter(({ value }) => !earlier.includes(value))];
  return [
    ...(added.length === 0 ? [] : [keysStep(janrainSteps.createKeys, added, after)]),
    ...(reused.length === 0 ? [] : [keysStep(janrainSteps.replaceKeys, reused, after)]),
  ];
}

function keysStep(kind: Parameters<typeof stepOf>[0], names: ReturnType<typeof secretNames>, after: ValidDeclaration): ReviewStep {
  return stepOf(kind, {
    fields: names.map(({ pointer }) => pointer),
    values: names.map(environmentLine),
    params: { secrets: namesOf(names), host: hostOf(after) },
  });
}

/** What the sync adds to an allow-list with these entries. */
function allowSteps(after: ValidDeclaration, listed: readonly string[]): ReviewStep[] {
  const domains = domainsOf(after).filter((domain) => !listed.some((pattern) => pattern === domain || covers(pattern, domain)));
  if (domains.length === 0 || hostOf(after).length === 0) return [];
  return [stepOf(janrainSteps.allow, { fields: domainFields, params: { domains, host: hostOf(after) } })];
}

/** The entries that a sync puts on the allow-list: the declared ones and the website's host, unless they cover it. */
function domainsOf({ app, janrain }: ValidDeclaration): string[] {
  if (janrain === undefined) return [];
  const declared = (janrain.allowDomains ?? []).flatMap((domain) => (domain === undefined ? [] : [domain.toLowerCase()]));
  const website = entryOf(app?.website);
  return website === undefined || declared.some((pattern) => covers(pattern, website)) ? declared : [...declared, website];
}

const namesOf = (names: readonly { value: string }[]) => names.map(({ value }) => value);
const hostOf = ({ janrain }: ValidDeclaration) => [janrainHost(janrain) ?? []].flat();
const hostField = ({ janrain }: ValidDeclaration) => (janrain?.domain === undefined ? "/janrain/realm" : "/janrain/domain");
const callbackValue = ({ callbacks }: ValidDeclaration) =>
  callbacks?.authorization === undefined ? [] : [{ pointer: "/callbacks/authorization", value: callbacks.authorization }];
