import type { ConsequenceId } from "../declaration/field-facts.ts";
import { fieldAt } from "../declaration/schema-facts.ts";
import { authorityOf } from "../declaration/urls.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { FieldChange } from "./compare.ts";
import type { ReviewService } from "./service.ts";

/** What happens, in terms of the applications and not of fields. Ids are part of the JSON contract. */
export type EventKind =
  /** The declaration has errors: what happens is known once they are fixed. */
  | "invalid"
  | "application-added"
  /** The earlier state could not be read. */
  | "application-unknown"
  | "application-removed"
  /** The same application at the identity service gets another host. */
  | "host-moves"
  /** Sign-in moves to another application, or to another identity service. */
  | "service-moves"
  | "service-added"
  | "service-removed"
  | "service-settings-change"
  | "credentials-change"
  | "callback-changes"
  | "deauthorization-changes"
  | "website-changes"
  | "form-changes"
  | "images-change"
  | "security-domain-changes"
  | "test-users-change"
  | "identity-changes"
  | "identity-secrets-change"
  | "submitted-for-review"
  | "approved"
  | "status-changes"
  | "checks-change";

/** What happens to a declaration that exists before and after, as a summary names it. */
export type NamedEvent =
  | Exclude<EventKind, "invalid" | "application-added" | "application-unknown" | "application-removed">
  /** `service-moves` from one identity service to another. */
  | "service-replaced";

/** One thing that happens. */
export interface ReviewEvent {
  kind: EventKind;
  /** JSON pointers of the changed fields that show it. */
  fields: readonly string[];
  /** The identity service that it happens at. */
  service?: ReviewService;
  /** The identity service that sign-in moves from. */
  from?: ReviewService;
}

/** Two states of a declaration without errors. */
export interface Transition {
  before: ValidDeclaration;
  after: ValidDeclaration;
  changes: readonly FieldChange[];
  services: readonly ReviewService[];
}

/** What the change of a field is, where it does not depend on other fields. */
const eventOfConsequence: Partial<Record<ConsequenceId, EventKind>> = {
  form: "form-changes",
  website: "website-changes",
  "security-domain": "security-domain-changes",
  callback: "callback-changes",
  deauthorization: "deauthorization-changes",
  "sync-credentials": "credentials-change",
  identity: "identity-changes",
  "identity-secret": "identity-secrets-change",
  "test-users": "test-users-change",
  checks: "checks-change",
};

/** What happens between two states, in no order: the steps have one. */
export function classify(transition: Transition): ReviewEvent[] {
  const { after, changes } = transition;
  const fields = new Map<EventKind, string[]>();
  const add = (kind: EventKind, pointer: string) => fields.set(kind, [...(fields.get(kind) ?? []), pointer]);
  for (const { pointer } of changes) {
    const { consequence, pixels } = fieldAt(pointer) ?? {};
    if (pixels) add("images-change", pointer);
    else if (consequence === "status") add(statusEvent(after), pointer);
    else if (consequence && eventOfConsequence[consequence]) add(eventOfConsequence[consequence], pointer);
  }
  const services = serviceEvents(transition);
  // The callback moves together with its host.
  if (services.some(({ kind }) => kind === "host-moves" || kind === "service-moves")) fields.delete("callback-changes");
  return [...services, ...[...fields].map(([kind, pointers]) => ({ kind, fields: pointers }))];
}

function statusEvent({ review }: ValidDeclaration): EventKind {
  if (review?.status === "in-review") return "submitted-for-review";
  return review?.status === "approved" ? "approved" : "status-changes";
}

/** The service whose host has the authorization callback: sign-in uses it. Without such a host, the first one that is declared. */
export function liveService(declaration: ValidDeclaration, services: readonly ReviewService[]): ReviewService | undefined {
  const declared = services.filter((service) => service.stateOf(declaration));
  return declared.find((service) => hasCallback(declaration, service)) ?? declared[0];
}

/** Whether the authorization callback is on the service's host. */
export function hasCallback(declaration: ValidDeclaration, service: ReviewService): boolean {
  const url = declaration.callbacks?.authorization;
  return url !== undefined && authorityOf(url)?.toLowerCase() === service.stateOf(declaration)?.host;
}

function serviceEvents({ before, after, changes, services }: Transition): ReviewEvent[] {
  const [from, to] = [liveService(before, services), liveService(after, services)];
  const changedBelow = (section: string) => changes.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith(`${section}/`));
  const events = services.flatMap((service): ReviewEvent[] => {
    const [was, is] = [service.stateOf(before), service.stateOf(after)];
    const fields = changedBelow(service.section);
    if (!is) return was ? [{ kind: "service-removed", fields, service }] : [];
    if (!was) return service === to && from ? [] : [{ kind: "service-added", fields, service }];
    const isSame = service.isSameApplication(before, after);
    if (service !== to)
      return isSame ? [{ kind: "service-settings-change", fields, service }] : [{ kind: "service-added", fields, service }];
    if (service !== from || !isSame) return [];
    const settings: ReviewEvent = { kind: "service-settings-change", fields, service };
    return was.host === is.host ? [settings] : [settings, { kind: "host-moves", fields, service }];
  });
  const isMoved = from && to && (from !== to || !to.isSameApplication(before, after));
  return isMoved ? [...events, { kind: "service-moves", fields: changedBelow(to.section), service: to, from }] : events;
}
