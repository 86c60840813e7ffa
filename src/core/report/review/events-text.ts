import { knownField } from "../../declaration/schema-facts.ts";
import { formatMessage, separatorIn } from "../../messages/format.ts";
import type { Messages } from "../../messages/types.ts";
import type { EventKind, NamedEvent, ReviewEvent } from "../../review/classify.ts";
import type { FileReview } from "../../review/review.ts";
import type { ReviewService } from "../../review/service.ts";
import { targetNamed } from "../../targets/registry.ts";

/** What changes the authorization callback, which the deauthorization callback usually follows. */
const callbackEvents: readonly EventKind[] = ["host-moves", "service-moves", "callback-changes"];

/** What changes, in one sentence; empty where the heading of the file says it. */
export function eventsText({ events }: FileReview, messages: Messages): string[] {
  const { labels, events: names } = messages.review;
  const named = events.flatMap((event) => {
    const kind = nameOf(event, events);
    if (kind === undefined) return [];
    const fields = event.fields.map((pointer) => knownField(pointer).title[messages.language]);
    return [
      formatMessage(names[kind], {
        service: serviceName(event.service),
        earlier: serviceName(event.from),
        fields: fields.join(separatorIn(labels.whatChanges)),
      }),
    ];
  });
  return named.length === 0
    ? []
    : [formatMessage(labels.whatChanges, { events: [...new Set(named)].join(separatorIn(labels.whatChanges)) })];
}

function nameOf({ kind, fields, service, from }: ReviewEvent, events: readonly ReviewEvent[]): NamedEvent | undefined {
  switch (kind) {
    case "invalid":
    case "application-added":
    case "application-unknown":
    case "application-removed":
      return undefined;
    case "service-moves":
      return service === from ? kind : "service-replaced";
    case "service-settings-change": {
      const isHost = events.some((other) => other.kind === "host-moves" && other.service === service);
      return fields.length === 0 || isHost ? undefined : kind;
    }
    case "deauthorization-changes":
      return events.some((other) => callbackEvents.includes(other.kind)) ? undefined : kind;
    case "service-removed":
      return events.some((other) => other.kind === "service-moves" && other.from === service) ? undefined : kind;
    default:
      return kind;
  }
}

function serviceName(service: ReviewService | undefined): string {
  return service ? targetNamed(service.section.slice(1)).name : "";
}
