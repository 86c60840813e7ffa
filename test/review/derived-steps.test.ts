import { expect, it } from "vitest";
import { compareDeclarations } from "../../src/core/review/compare.ts";
import { deriveSteps } from "../../src/core/review/derive-steps.ts";
import { reviewServices } from "../../src/core/targets/registry.ts";
import { type Edits, example } from "../helpers/example.ts";
import { declaredBy, withEdits } from "./declared-by.ts";

const services = await reviewServices();

/** The declaration at another realm of Janrain. */
const moved = (text: string) => text.replace("realm: acme", "realm: other").replaceAll("acme.rpxnow.com", "other.rpxnow.com");

const without = (text: string, ...sections: readonly string[]) =>
  sections.reduce((current, section) => current.replace(new RegExp(`^${section}:.*\\n(?: .*\\n|\\n)*`, "m"), ""), text);
/** The steps of a change, errors aside. */
const stepsOf = (before: string, after: string) => {
  const [earlier, later] = [declaredBy(before), declaredBy(after)];
  const changes = compareDeclarations(earlier, later);
  const { events, steps, outages } = deriveSteps({ before: earlier.declaration, after: later.declaration, changes, services }, later);
  return { events: events.map(({ kind }) => kind).join(" "), steps: steps.map(({ kind }) => kind.id).join(" "), outages };
};
const note: Edits[number] = ["note: 艾克米会员微博登录", "note: 艾克米登录"];
const toReview = withEdits(example, [["status: development", "status: in-review"]]);

it.each([
  [
    "review, with a note",
    without(example, "review"),
    withEdits(without(example, "review"), [note]),
    "service-settings-change form-changes",
    "weibo-basic",
  ],
  [
    "review, from one in review",
    toReview,
    withEdits(without(toReview, "review"), [note]),
    "service-settings-change form-changes status-changes",
    "weibo-basic",
  ],
  ["review, to one in review", without(toReview, "review"), toReview, "service-settings-change submitted-for-review", "weibo-submit"],
  [
    "callbacks, with a note",
    without(example, "callbacks"),
    withEdits(without(example, "callbacks"), [note]),
    "service-settings-change form-changes",
    "weibo-basic",
  ],
])("a change of a declaration without %s", (_, before, after, events, steps) => {
  expect(stepsOf(before, after)).toEqual({ events, steps, outages: [] });
});

it("a change has an outage that ends with no step if the callback is not at the service that is moved to", () => {
  const realm: Edits[number] = ["realm: acme", "realm: other"];
  const { outages } = stepsOf(example, withEdits(example, [realm, ["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]]));
  expect(outages.filter(({ isEndless }) => isEndless)).toEqual([{ steps: ["janrain-website"], signIn: "unknown", isEndless: true }]);
  const { outages: back } = stepsOf(withEdits(example, [realm]), example);
  expect(back).toEqual([{ steps: expect.arrayContaining(["janrain-website"]), signIn: "unknown", isOpen: true }]);
});

it("a change has an unknown outage without an end if the new callback is not at the service", () => {
  const third = "https://third.example/callback";
  const text = withEdits(example, [["realm: acme", "realm: other"]]).replaceAll("https://acme.rpxnow.com/sinaweibo/callback", third);
  expect(stepsOf(example, text).outages).toEqual([{ steps: ["janrain-website", "weibo-callbacks"], signIn: "unknown", isEndless: true }]);
});

it("sign-in moves to another host, whatever its app key", () => {
  const moved = withEdits(example, [["realm: acme", "realm: acme\n  domain: social.acme.example"]]).replaceAll(
    "https://acme.rpxnow.com/sinaweibo/callback",
    "https://social.acme.example/sinaweibo/callback",
  );
  const outage = { steps: ["janrain-domain", "janrain-website", "weibo-callbacks"], signIn: "down" };
  expect(stepsOf(example, moved).outages).toEqual([outage]);
  const { outages } = stepsOf(example, withEdits(moved, [["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]]));
  expect(outages).toEqual([outage, { steps: expect.any(Array), signIn: "unknown" }]);
});

it("sign-in moves to another service, without review", () => {
  const [before, after] = [example, moved(example)].map((text) => without(text, "review"));
  expect(stepsOf(before ?? "", after ?? "").steps).toContain("test-sign-in");
});

it("sign-in moves to another service in one change", () => {
  const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";
  const after = `${without(example, "janrain")}${auth0}`.replaceAll(
    "https://acme.rpxnow.com/sinaweibo/callback",
    "https://acme.eu.auth0.com/login/callback",
  );
  expect(stepsOf(example, after).events.split(" ").toSorted()).toEqual(["deauthorization-changes", "service-moves", "service-removed"]);
  expect(stepsOf(example, after).outages).toEqual([{ steps: ["auth0-website", "weibo-callbacks"], signIn: "down" }]);
  const { outages } = stepsOf(example, withEdits(after, [["appKey: WEIBO_APP_KEY", "appKey: OTHER_KEY"]]));
  expect(outages[0]).toEqual({ steps: ["auth0-website", "weibo-callbacks"], signIn: "unknown" });
});
