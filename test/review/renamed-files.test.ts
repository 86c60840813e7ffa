import { describe, expect, it } from "vitest";
import { type Edits, example } from "../helpers/example.ts";
import { reviewBetween, reviewsBetween, withEdits } from "./declared-by.ts";

const name = (value: string): Edits[number] => ["name: AcmeMember", `name: ${value}`];
const appKey: Edits[number] = ["appKey: WEIBO_APP_KEY", "appKey: OTHER_APP_KEY"];
const status: Edits[number] = ["status: development", "status: in-review"];
const error: Edits[number] = ["type: ", "type: x"];
/** The declaration at another realm of Janrain. */
const moved = (text: string) => text.replace("realm: acme", "realm: other").replaceAll("acme.rpxnow.com", "other.rpxnow.com");
const unreadable = "app: [";
const edited = (...edits: Edits) => withEdits(example, edits);
const withoutName = edited(["  name: AcmeMember", "  nmae: x"]);

/** Each file with its kind, its earlier path, its changed fields and its events. */
const outline = (...states: Parameters<typeof reviewsBetween>) =>
  reviewsBetween(...states).map(
    ({ file, kind, before, changes, events }) =>
      `${before === undefined ? "" : `${before} → `}${file} ${kind}: ${[...changes.map(({ pointer }) => pointer), ...events.map((event) => event.kind)].join(" ")}`,
  );

describe("a declaration in another file", () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ["is the same with the same name", { a: example }, { b: example }, ["a → b renamed: service-settings-change"]],
    [
      "is the same with the same name only",
      { a: example },
      { b: moved(edited(appKey)) },
      [
        "a → b renamed: /callbacks/authorization /callbacks/deauthorization /credentials/appKey /janrain/realm service-moves deauthorization-changes credentials-change",
      ],
    ],
    [
      "is the same with the same account and app key",
      { a: example },
      { b: edited(name("AcmeOther")) },
      ["a → b renamed: /app/name service-settings-change form-changes"],
    ],
    [
      "is another one with the same account and another app key",
      { a: example },
      { b: edited(name("AcmeOther"), appKey) },
      ["a deleted: application-removed", "b added: application-added"],
    ],
    [
      "is another one with the same app key at another account",
      { a: example },
      { b: moved(edited(name("AcmeOther"))) },
      ["a deleted: application-removed", "b added: application-added"],
    ],
    [
      "is another one where both have no name",
      { a: withoutName },
      { b: moved(withEdits(withoutName, [appKey])) },
      ["a deleted: application-removed", "b added: invalid"],
    ],
    [
      "is the same as one earlier file at most",
      { a: example, b: edited(status) },
      { c: example, d: example, e: example },
      [
        "a → c renamed: service-settings-change",
        "b → d renamed: /review/status service-settings-change status-changes",
        "e added: application-added",
      ],
    ],
    [
      "does not replace one of a file that exists before and after",
      { a: example, b: example },
      { a: example },
      ["a same: ", "b deleted: application-removed"],
    ],
    [
      "is another one without any section",
      { a: "version: 1\n" },
      { b: "version: 1\n" },
      ["a deleted: application-removed", "b added: invalid"],
    ],
    [
      "is another one without credentials and a name",
      { a: withEdits(withoutName, [["  appKey: WEIBO_APP_KEY", "  x: y"]]).replace(/^credentials:.*\n(?: .*\n)*/m, "") },
      { b: withoutName.replace(/^credentials:.*\n(?: .*\n)*/m, "") },
      ["a deleted: application-removed", "b added: invalid"],
    ],
    ["is not the same as one that still exists", { a: example }, { a: example, b: example }, ["a same: ", "b added: application-added"]],
    [
      "is listed by its path",
      { z: edited(name("AcmeOther"), appKey), m: example },
      { m: edited(status), a: edited(name("AcmeThird"), ["appKey: WEIBO_APP_KEY", "appKey: THIRD_APP_KEY"]) },
      [
        "a added: application-added",
        "m changed: /review/status service-settings-change submitted-for-review",
        "z deleted: application-removed",
      ],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(outline(base, head)).toEqual(expected);
  });
});

describe("a declaration that cannot be read", () => {
  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ["now", { a: example }, { a: unreadable }, ["a unreadable: invalid"]],
    ["before", { a: unreadable }, { a: example }, ["a fixed: application-unknown"]],
    ["before, and that has errors now", { a: unreadable }, { a: edited(error) }, ["a fixed: invalid"]],
    ["and is new", {}, { a: unreadable }, ["a unreadable: invalid"]],
    ["and is deleted", { a: unreadable }, {}, ["a deleted: application-removed"]],
    ["in both states", { a: unreadable }, { a: unreadable }, ["a unreadable: invalid"]],
    ["fully, because it has an error", { a: example }, { a: edited(error, status) }, ["a changed: /app/type /review/status invalid"]],
    ["fully, and is new", {}, { a: edited(error) }, ["a added: invalid"]],
  ])("%s", (_, base, head, expected) => {
    expect(outline(base, head)).toEqual(expected);
  });

  it("has a step without fields, no approval, and sign-in as before", () => {
    const [review] = reviewsBetween({ a: withEdits(example, [["status: development", "status: approved"]]) }, { a: unreadable });
    expect(review?.steps.map(({ kind, fields, params }) => [kind.id, fields, params])).toEqual([
      ["fix-errors", [], { rules: ["yaml-syntax"] }],
    ]);
    expect([review?.isApproved, review?.signIn, review?.events]).toEqual([false, ["works", "works"], [{ kind: "invalid", fields: [] }]]);
    expect(review).not.toHaveProperty("before");
  });

  it("is approved if one of its states is", () => {
    const approved = withEdits(example, [["status: development", "status: approved"]]);
    const isApproved = (before: string, after: string) => reviewBetween(before, after).isApproved;
    const noted = (text: string) => withEdits(text, [["note: 艾克米会员微博登录", "note: 艾克米登录"]]);
    expect([isApproved(approved, noted(approved)), isApproved(approved, noted(example)), isApproved(example, noted(approved))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isApproved(example, noted(example))).toBe(false);
    expect(reviewsBetween({}, { a: approved })[0]).toMatchObject({ isApproved: true, events: [{ kind: "application-added", fields: [] }] });
    expect(reviewsBetween({ a: approved }, {})[0]).toMatchObject({
      isApproved: true,
      events: [{ kind: "application-removed", fields: [] }],
    });
    expect(reviewBetween(example, noted(example))).not.toHaveProperty("before");
  });

  it("has a step that names the rules and the changed fields", () => {
    const { steps } = reviewBetween(example, edited(error, status));
    expect(steps.map(({ kind, fields, params }) => [kind.id, fields, params])).toEqual([
      ["fix-errors", ["/app/type", "/review/status"], { rules: ["app-type"] }],
    ]);
  });
});

describe("what happens with two services", () => {
  const auth0 = "auth0:\n  domain: acme.eu.auth0.com\n  connection: weibo\n  clientId: A_ID\n  clientSecret: A_SECRET\n\n";
  const both = example.replace("\njanrain:", `\n${auth0}janrain:`);
  const eventsOf = (before: string, after: string) =>
    reviewBetween(before, after).events.map(
      ({ kind, service, from, fields }) =>
        `${kind} ${[service?.section, from?.section].filter(Boolean).join(" from ")} ${fields.join(" ")}`,
    );

  it.each<[string, string, string[]]>([
    [
      "a setting of the service that is not in use",
      withEdits(both, [["clientId: A_ID", "clientId: OTHER_ID"]]),
      ["service-settings-change /auth0 /auth0/clientId", "service-settings-change /janrain "],
    ],
    [
      "another application at the service that is not in use",
      withEdits(both, [["domain: acme.eu.auth0.com", "domain: other.eu.auth0.com"]]),
      ["service-added /auth0 /auth0/domain", "service-settings-change /janrain "],
    ],
    [
      "another application at the service in use",
      moved(both),
      [
        "service-settings-change /auth0 ",
        "service-moves /janrain from /janrain /janrain/realm",
        "deauthorization-changes  /callbacks/deauthorization",
      ],
    ],
    [
      "the service that is not in use is removed",
      example,
      ["service-settings-change /janrain ", "service-removed /auth0 /auth0/domain /auth0/connection /auth0/clientId /auth0/clientSecret"],
    ],
  ])("%s", (_, after, events) => {
    expect(eventsOf(both, after).toSorted()).toEqual(events.toSorted());
  });
});
