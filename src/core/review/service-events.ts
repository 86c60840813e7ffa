import type { LocalizedText } from "../declaration/field-facts.ts";
import { hasCallback, liveService, type ReviewEvent } from "./classify.ts";
import { type EventContext, type Handler, happens } from "./contribution.ts";
import { fieldValue } from "./field-values.ts";
import type { Outage } from "./outage.ts";
import { repositoryNotes, repositorySteps } from "./repository-steps.ts";
import { environmentLine, secretNames } from "./secret-names.ts";
import type { ReviewService } from "./service.ts";
import { type Phase, type ReviewStep, stepOf } from "./step.ts";
import { weiboSteps } from "./weibo-steps.ts";

const together: LocalizedText = {
  en: "Do this and the change of the callback at Weibo directly after each other: sign-in is down in between.",
  zh: "请与“在微博修改回调地址”这一步连续进行：两步之间登录会中断。",
};

const otherApplicationHasIt: LocalizedText = {
  en: "Skip this step if the app key belongs to another Weibo application, which has it already.",
  zh: "如果 App Key 属于另一个微博应用，该应用已有此地址，请跳过此步。",
};

const callbackFields = ["/callbacks/authorization", "/callbacks/deauthorization"];

/** What happens where sign-in runs: at an identity service, with Weibo's callback and credentials. */
export const serviceHandlers = {
  "host-moves": ({ service }, context) => switchTo(context, "early-switch", service?.moveHost(context.before, context.after) ?? []),

  "service-moves": ({ service }, context) => {
    const setUp = service && !isSetUp(service, context) ? service.setUp(context.after, context.before).steps : [];
    const moved = switchTo(context, "switch", []);
    // A service that is no longer declared has an event of its own.
    const isSameService = service?.stateOf(context.before) !== undefined && service === liveService(context.before, context.services);
    return { steps: [...setUp, ...moved.steps, ...(isSameService ? service.cleanUp(context.before) : [])], outages: moved.outages };
  },

  "service-added": ({ service }, { before, after }) => ({ steps: service?.setUp(after, before).steps ?? [] }),

  "service-removed": ({ service }, { before }) => ({ steps: service?.cleanUp(before) ?? [] }),

  "service-settings-change": ({ service }, { before, after, changes }) => ({
    steps: service?.settings(before, after, new Set(changes.map(({ pointer }) => pointer))) ?? [],
  }),

  "callback-changes": (_, context) => {
    const { after, changes, services } = context;
    const service = liveService(after, services);
    const changed = [callbackStep(context, "early-switch"), testStep(context, "early-switch")];
    // Without an identity service, the website itself sends the callback.
    if (!service) {
      const hasOtherKey = changes.some(({ pointer }) => pointer === "/credentials/appKey");
      const website = { ...websiteStep(context, "early-switch"), ...(!hasOtherKey && { note: together }) };
      const steps = [website, ...changed];
      return { steps, outages: [outageOf(context, steps, hasOtherKey ? "unknown" : "down")] };
    }
    // Which callback the service sends is not known: Weibo may have it already.
    return { steps: [service.confirmCallback(after), ...changed], outages: [{ ...outageOf(context, changed, "unknown"), isOpen: true }] };
  },

  "credentials-change": ({ fields }, context) => {
    const { after, services, head } = context;
    const names = secretNames(after, fields);
    const created = stepOf(repositorySteps.createCredentials, {
      fields,
      values: names.map(environmentLine),
      params: { secrets: names.map(({ value }) => value) },
      ...(fields.includes("/credentials/appSecret") && { note: repositoryNotes.reset }),
    });
    const other = stepOf(weiboSteps.otherApplication, {
      fields: ["/credentials/appKey"],
      values: fieldValue("/callbacks/authorization", head),
    });
    const live = liveService(after, services);
    if (!live) return { steps: [] };
    const stored = services.filter((service) => isSetUp(service, context)).map((service) => service.store(after, fields));
    const until = happens(context, "service-moves")
      ? [live.useHost(after).kind.id, weiboSteps.callbacks.id]
      : stored.flatMap((one) => one.stored);
    return {
      steps: [
        ...(fields.includes("/credentials/appKey") ? [other] : []),
        created,
        ...stored.flatMap((one) => one.steps),
        testStep(context),
      ],
      // If the App Secret is reset at Weibo, sign-in works again with the new one; if only a name changes, nothing happens.
      outages: [{ steps: [created.kind.id, ...until], signIn: "unknown" }],
    };
  },
} as const satisfies Partial<Record<ReviewEvent["kind"], Handler>>;

/** Whether an earlier sync has set up the application that is declared now. */
function isSetUp(service: ReviewService, { before, after }: EventContext): boolean {
  return [before, after].every((declaration) => service.stateOf(declaration)) && service.isSameApplication(before, after);
}

/** The one moment at which the website and Weibo's callback move to the host of the live service. */
function switchTo(context: EventContext, phase: Phase, first: readonly ReviewStep[]) {
  const { changes } = context;
  const hasNewCallback = changes.some(({ pointer }) => pointer === "/callbacks/authorization");
  // With another app key, another application at Weibo may have the callback already.
  const hasOtherKey = phase === "switch" && changes.some(({ pointer }) => pointer === "/credentials/appKey");
  const isCertain = hasNewCallback && !hasOtherKey;
  const website = { ...websiteStep(context, phase), ...(isCertain && first.length === 0 && { note: together }) };
  const steps = [...first, website, ...(hasNewCallback ? [callbackStep(context, phase)] : [])];
  const test = testStep(context, phase === "switch" ? "test" : phase);
  const switching = steps.filter((step) => step.phase === phase);
  return { steps: [...steps, test], outages: [outageOf(context, switching, isCertain ? "down" : "unknown")] };
}

/** The outage of a switch; it is open where the earlier declaration contradicts itself, so that sign-in may be down already. */
function outageOf({ before, after, services }: EventContext, steps: readonly ReviewStep[], signIn: Outage["signIn"]): Outage {
  const [from, to] = [liveService(before, services), liveService(after, services)];
  const ids = steps.filter(({ kind }) => kind.id !== repositorySteps.testSignIn.id).map(({ kind }) => kind.id);
  const wasConsistent = !from || hasCallback(before, from);
  const isConsistent = !to || hasCallback(after, to);
  return {
    steps: ids,
    signIn: wasConsistent && isConsistent ? signIn : "unknown",
    ...(!wasConsistent && { isOpen: true }),
    ...(!isConsistent && { isEndless: true }),
  };
}

/** Makes the website use the live service's host; without a service, the callback itself. */
export function websiteStep({ after, services, head }: EventContext, phase: Phase): ReviewStep {
  const service = liveService(after, services);
  if (service) return { ...service.useHost(after), phase };
  return stepOf(repositorySteps.websiteCallback, {
    phase,
    fields: ["/callbacks/authorization"],
    values: fieldValue("/callbacks/authorization", head),
  });
}

/** Signs in as a test; before the approval, only with some accounts. */
export function testStep({ after }: EventContext, phase: Phase = "test"): ReviewStep {
  const isApproved = after.review?.status === "approved";
  return stepOf(repositorySteps.testSignIn, { phase, ...(!isApproved && { note: repositoryNotes.beforeApproval }) });
}

function callbackStep({ changes, head }: EventContext, phase: Phase): ReviewStep {
  const hasOtherKey = changes.some(({ pointer }) => pointer === "/credentials/appKey");
  const fields = callbackFields.filter((field) => changes.some(({ pointer }) => pointer === field));
  return stepOf(weiboSteps.callbacks, {
    phase,
    fields,
    values: fields.flatMap((field) => fieldValue(field, head)),
    ...(hasOtherKey && { note: otherApplicationHasIt }),
  });
}
