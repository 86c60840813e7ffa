import type { reviewFiles } from "../../src/core/report/review/json.ts";
import { type Circumstances, declarationOf, type SimulatedDeclaration, signInWorks, store, sync, type World, worldOf } from "./world.ts";

type ReviewJson = ReturnType<typeof reviewFiles>[number];
type StepJson = ReviewJson["steps"][number];

interface Context {
  world: World;
  base: SimulatedDeclaration;
  head: SimulatedDeclaration;
  circumstances: Circumstances;
}

/** The value of a field, or of the only one. */
const givenValue = ({ values }: StepJson, pointer?: string) =>
  values.find((one) => pointer === undefined || one.pointer === pointer)?.value;

const fillForm: Action = ({ world }, { values }) => {
  for (const { form } of world.weibo.values()) for (const { pointer, value } of values) form.set(pointer, value);
};
const setKeys: Action = ({ world, head }, { values }) => {
  for (const { pointer, value } of values)
    world.secrets.set(value.split(":")[0] ?? "", `${pointer === "/janrain/apiKey" ? "api" : "partner"} ${head.realm}`);
};
const syncHead: Action = ({ world, head }) => {
  sync(world, head);
};
const nothing: Action = () => {};

type Action = (context: Context, step: StepJson) => void;

/** What a person, or the sync, does in each step: only what the step says, with the values that it gives. */
const actions: Readonly<Record<string, Action>> = {
  "janrain-prepare": ({ world, head }) => {
    if (!world.janrain.has(head.realm))
      world.janrain.set(head.realm, { domain: head.domain, credentials: undefined, allowed: new Set(), isListed: false });
  },
  "janrain-callback": nothing,
  "janrain-partner-key": nothing,
  "janrain-origin": nothing,
  "janrain-domain": ({ world, base }, step) => {
    const application = world.janrain.get(base.realm);
    if (application) application.domain = givenValue(step);
  },
  "janrain-website": ({ world }, step) => {
    world.website.appUrl = givenValue(step) ?? "";
  },
  "weibo-callbacks": ({ world }, step) => {
    for (const application of world.weibo.values()) {
      application.callback = givenValue(step, "/callbacks/authorization") ?? application.callback;
      for (const { pointer, value } of step.values) application.form.set(pointer, value);
    }
  },
  "weibo-other-application": ({ world, circumstances }, step) => {
    const [earlier] = world.weibo.values();
    if (circumstances.credentials === "other-application")
      world.weibo.set("222", {
        secret: "second",
        earlierSecret: undefined,
        callback: givenValue(step) ?? "",
        form: new Map(earlier?.form),
      });
  },
  "create-credentials": ({ world, base, head, circumstances: { credentials } }) => {
    const application = world.weibo.get("111");
    if (application && credentials.startsWith("reset")) {
      application.earlierSecret = credentials === "reset-lenient" ? application.secret : undefined;
      application.secret = "second";
    }
    const isOther = credentials === "other-application";
    const [key, secret] = [world.secrets.get(base.appKey), credentials === "renamed" ? world.secrets.get(base.appSecret) : "second"];
    world.secrets.set(head.appKey, isOther ? "222" : (key ?? ""));
    world.secrets.set(head.appSecret, secret ?? "");
  },
  "create-secrets": setKeys,
  "janrain-create-keys": setKeys,
  "janrain-replace-keys": setKeys,
  "janrain-allow-list": ({ world, head }) => {
    for (const domain of head.domains) world.janrain.get(head.realm)?.allowed.add(domain);
  },
  "janrain-store": ({ world, head }) => storeAt(world, head),
  "janrain-sign-in": ({ world, head }) => {
    const application = world.janrain.get(head.realm);
    if (application?.credentials) application.isListed = true;
  },
  "janrain-store-manually": ({ world, head }) => storeAt(world, head),
  "janrain-run-again": syncHead,
  "janrain-disallow": ({ world, head }, { values }) => {
    // The step is reached once no site uses the domains.
    world.website.host = head.website;
    for (const { value } of values) world.janrain.get(head.realm)?.allowed.delete(value);
  },
  "janrain-clean-up": ({ world, base }) => {
    const application = world.janrain.get(base.realm);
    if (application) application.isListed = false;
  },
  "test-sign-in": nothing,
  ...Object.fromEntries(["basic", "images", "domain", "identity", "deauthorization"].map((page) => [`weibo-${page}`, fillForm])),
  ...Object.fromEntries(["notify", "approval", "submit", "tests", "identity-secrets"].map((page) => [`weibo-${page}`, nothing])),
};

function storeAt(world: World, { realm, appKey, appSecret }: SimulatedDeclaration): void {
  const application = world.janrain.get(realm);
  if (!application) throw new Error(`there is no Janrain application ${realm}`);
  store(world, application, appKey, appSecret);
}

/** What happened when the steps of a review were executed one by one. */
export interface Simulated {
  /** Whether sign-in works at the earlier website: before the first step, and after each. */
  works: boolean[];
  /** What the sync changed that no step says, and what no step did that the later declaration says. */
  faults: string[];
  /** Whether sign-in works at the later website in the end. */
  worksInTheEnd: boolean;
}

/** Executes the steps of a review, and the sync at the merge. */
export function simulate(before: string, after: string, { steps }: ReviewJson, circumstances: Circumstances): Simulated {
  const [base, head] = [declarationOf(before), declarationOf(after)];
  const world = worldOf(base, head, circumstances);
  const context: Context = { world, base, head, circumstances };
  const works = [signInWorks(world)];
  const faults: string[] = [];
  let isMerged = false;
  const merge = () => {
    isMerged = true;
    faults.push(...sync(world, head).map((changed) => `no step says that the sync changes ${changed}`));
  };
  for (const step of steps) {
    if (step.when === "after-merge" && !isMerged) merge();
    const action = actions[step.id];
    if (!action) throw new Error(`the simulation does not know the step ${step.id}`);
    const earlier = JSON.stringify([...world.janrain].map(([realm, { allowed, isListed }]) => [realm, [...allowed], isListed]));
    action(context, step);
    const later = JSON.stringify([...world.janrain].map(([realm, { allowed, isListed }]) => [realm, [...allowed], isListed]));
    if (["janrain-allow-list", "janrain-sign-in"].includes(step.id) && earlier === later) faults.push(`${step.id} changes nothing`);
    works.push(signInWorks(world));
    if (step.id === "test-sign-in" && step.signIn === "works" && !signInWorks(world)) faults.push("the test of sign-in fails");
  }
  if (!isMerged) merge();
  return { works, faults: [...faults, ...differences(context)], worksInTheEnd: signInWorks(world, head.website) };
}

/** Where the world differs from the later declaration in the end. */
function differences({ world, head }: Context): string[] {
  const application = world.janrain.get(head.realm);
  const key = world.secrets.get(head.appKey) ?? "";
  const weibo = world.weibo.get(key);
  const form = [...head.formValues].filter(([pointer]) => isFormField(pointer));
  return [
    ...(world.website.appUrl === `https://${head.host}` ? [] : [`appUrl is ${world.website.appUrl}`]),
    ...(weibo?.callback === head.callback ? [] : [`Weibo's callback is ${weibo?.callback}`]),
    ...(application?.domain === head.domain ? [] : [`the custom domain is ${application?.domain}`]),
    ...(application?.credentials?.key === key ? [] : ["another app key is stored"]),
    ...head.domains.filter(
      (domain) =>
        ![...(application?.allowed ?? [])].some((entry) => entry === domain || (entry.startsWith("*.") && domain.endsWith(entry.slice(1)))),
    ),
    ...form
      .filter(([pointer, value]) => choiceless(weibo?.form.get(pointer)) !== choiceless(value))
      .map(([pointer]) => `Weibo's form has another ${pointer}`),
  ];
}

/** The fields of Weibo's form: what the simulation's form starts with, except images, whose paths have no meaning. */
const isFormField = (pointer: string) =>
  /^\/(?:app|callbacks|developer\/(?:foreigner|certificateType))/.test(pointer) && !pointer.startsWith("/app/type");

/** Weibo's names of choices as declared. */
const choiceless = (value: string | undefined) => ({ 是: "true", 否: "false", 护照: "passport", 身份证: "id-card" })[value ?? ""] ?? value;
