import { type Edits, edited, example } from "../helpers/example.ts";
import { withEdits } from "./declared-by.ts";

/** A realistic branch, with the answers that its review has to give. */
export interface Branch {
  title: string;
  base: Readonly<Record<string, string>>;
  head: Readonly<Record<string, string>>;
  /** May it be merged: now, after steps, or not yet. */
  merge: "now" | "after steps" | "not yet";
  /** Who does what, by moment: the actor's id and the step's. */
  steps: readonly string[];
  signIn: "works" | "down" | "unknown" | "new";
}

const file = "weibo-provider.yaml";
const approved = edited([["status: development", "status: approved"]]);
const manual = edited([["  partnerKey: JANRAIN_PARTNER_KEY", "  # partnerKey:"]]);
const callbacks = (from: string, to: string): Edits => [
  [`authorization: https://${from}/sinaweibo/callback `, `authorization: https://${to}/sinaweibo/callback `],
  [`  deauthorization: https://${from}/sinaweibo/callback `, `  deauthorization: https://${to}/sinaweibo/callback `],
];
const changed = (base: string, edits: Edits) => ({ base: { [file]: base }, head: { [file]: withEdits(base, edits) } });

/** Ten branches. */
export const branches: readonly Branch[] = [
  {
    title: "a note and a description",
    ...changed(example, [
      ["note: 艾克米会员微博登录", "note: 艾克米登录"],
      ["艾克米商城的会员可以", "艾克米商店的会员都可以"],
    ]),
    merge: "now",
    steps: ["after-merge weibo-account-holder weibo-basic"],
    signIn: "works",
  },
  {
    title: "images and texts of an approved application",
    ...changed(approved, [
      ["operatingAccount: acme ", "operatingAccount: acme_club "],
      ["icon80: brand/icon-80.png", "icon80: brand/new-80.png"],
    ]),
    merge: "after steps",
    steps: [
      "before-merge weibo-account-holder weibo-notify",
      "after-merge weibo-account-holder weibo-basic",
      "after-merge weibo-account-holder weibo-images",
    ],
    signIn: "works",
  },
  {
    title: "a custom domain",
    ...changed(example, [
      ["realm: acme ", "domain: social.acme.example\n  realm: acme "],
      ...callbacks("acme.rpxnow.com", "social.acme.example"),
    ]),
    merge: "after steps",
    steps: [
      "before-merge service-vendor janrain-domain",
      "before-merge website-developer janrain-website",
      "before-merge weibo-account-holder weibo-callbacks",
      "before-merge developer test-sign-in",
    ],
    signIn: "down",
  },
  {
    title: "another realm",
    ...changed(manual, [["realm: acme ", "realm: acme-cn "], ...callbacks("acme.rpxnow.com", "acme-cn.rpxnow.com")]),
    merge: "after steps",
    steps: [
      "before-merge service-administrator janrain-prepare",
      "before-merge developer janrain-replace-keys",
      "on-merge sync janrain-allow-list",
      "after-merge service-administrator janrain-store-manually",
      "after-merge developer janrain-run-again",
      "after-merge website-developer janrain-website",
      "after-merge weibo-account-holder weibo-callbacks",
      "after-merge developer test-sign-in",
      "after-merge service-administrator janrain-clean-up",
    ],
    signIn: "down",
  },
  {
    title: "another app secret",
    ...changed(example, [["appSecret: WEIBO_APP_SECRET", "appSecret: WEIBO_APP_SECRET_2027"]]),
    merge: "after steps",
    steps: ["before-merge developer create-credentials", "on-merge sync janrain-store", "after-merge developer test-sign-in"],
    signIn: "unknown",
  },
  {
    title: "another website",
    ...changed(example, [["website: https://www.acme.example/", "website: https://shop.acme.example/"]]),
    merge: "now",
    steps: ["on-merge sync janrain-allow-list", "after-merge weibo-account-holder weibo-basic"],
    signIn: "works",
  },
  {
    title: "what is checked on the website",
    ...changed(example, [["\nimages:", "\nsite:\n  login: https://www.acme.example/login\n\nimages:"]]),
    merge: "now",
    steps: [],
    signIn: "works",
  },
  {
    title: "the submission for review",
    ...changed(example, [
      ["status: development", "status: in-review"],
      ["labels: [购物, 会员]", "labels: [购物]"],
      ["testUsers: 0", "testUsers: 3"],
    ]),
    merge: "after steps",
    steps: [
      "before-merge weibo-account-holder weibo-basic",
      "before-merge weibo-account-holder weibo-tests",
      "before-merge weibo-account-holder weibo-submit",
    ],
    signIn: "works",
  },
  {
    title: "a note that is too long",
    ...changed(example, [["note: 艾克米会员微博登录", `note: ${"艾克米会员".repeat(4)}`]]),
    merge: "not yet",
    steps: ["before-merge developer fix-errors"],
    signIn: "works",
  },
  {
    title: "another application, and the removal of one",
    base: {
      "apps/old/weibo-provider.yaml": withEdits(example, [
        ["name: AcmeMember", "name: AcmeOld"],
        ["realm: acme ", "realm: old "],
        ...callbacks("acme.rpxnow.com", "old.rpxnow.com"),
      ]),
    },
    head: { "apps/new/weibo-provider.yaml": example },
    merge: "after steps",
    steps: [
      "before-merge weibo-account-holder weibo-register",
      "before-merge service-administrator janrain-prepare",
      "before-merge developer create-credentials",
      "before-merge developer janrain-create-keys",
      "on-merge sync janrain-allow-list",
      "on-merge sync janrain-store",
      "on-merge sync janrain-sign-in",
      "after-merge website-developer janrain-website",
      "after-merge developer test-sign-in",
      "after-merge weibo-account-holder weibo-submit",
      "after-merge service-administrator janrain-clean-up",
      "after-merge weibo-account-holder weibo-remove",
    ],
    signIn: "new",
  },
];
