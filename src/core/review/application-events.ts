import { liveService, type ReviewEvent } from "./classify.ts";
import type { Contribution, EventContext, Handler } from "./contribution.ts";
import { repositorySteps } from "./repository-steps.ts";
import { environmentLine, secretNames } from "./secret-names.ts";
import { testStep, websiteStep } from "./service-events.ts";
import { stepOf } from "./step.ts";
import { weiboSteps } from "./weibo-steps.ts";

/** What happens to a declaration as a whole. */
export const applicationHandlers = {
  "application-added": (_, context) => {
    const status = context.after.review?.status;
    // An application that was submitted exists at Weibo.
    return addition(context, status !== "in-review" && status !== "approved");
  },
  "application-unknown": (_, context) => addition(context, false),
  "application-removed": (_, { before, services }) => ({
    steps: [
      ...services.filter((service) => service.stateOf(before)).flatMap((service) => service.cleanUp(before)),
      stepOf(weiboSteps.remove),
    ],
  }),
} as const satisfies Partial<Record<ReviewEvent["kind"], Handler>>;

function addition(context: EventContext, isNew: boolean): Contribution {
  const { after, services } = context;
  const fields = ["/credentials/appKey", "/credentials/appSecret"];
  const names = secretNames(after, fields);
  const created = stepOf(repositorySteps.createCredentials, {
    fields,
    values: names.map(environmentLine),
    params: { secrets: names.map(({ value }) => value) },
  });
  const needed = [
    stepOf(isNew ? weiboSteps.register : weiboSteps.compare),
    ...(liveService(after, services) ? [created] : []),
    ...services.filter((service) => service.stateOf(after)).flatMap((service) => service.setUp(after, {}).steps),
    websiteStep(context, "switch"),
  ];
  return {
    steps: [...needed, testStep(context), ...(isNew ? [stepOf(weiboSteps.submit, { phase: "late-submit" })] : [])],
    outages: [{ steps: needed.map(({ kind }) => kind.id), signIn: isNew ? "down" : "unknown", isOpen: true }],
  };
}
