import type { RuleWording } from "../shapes.ts";

/** Rules about values that must not stand in a repository. */
export const exposure = {
  "secret-in-file": {
    title: "A secret's value stands in the file",
    message: {
      shape: "This looks like an app secret or API key; everyone who can read the repository can read it.",
      appKey: "This looks like the app key itself; the name of the secret that holds it belongs here.",
      value: "The value of the secret {name} stands here; everyone who can read the repository can read it.",
    },
    fix: "Replace it by the name of a secret, and have a new value issued: this one stays in the history.",
  },
  "identity-in-file": {
    title: "Personal identity data stands in the file",
    message: {
      number: "This looks like the number of an identity document; it is personal data and must not stand in a repository.",
      name: "This looks like a person's name (真实姓名); the name of the secret that holds it belongs here, and inside it underscores instead of spaces.",
    },
    fix: "Put the value into a secret, write the secret's name here, as in WEIBO_DEVELOPER_ID, and remove it from the history.",
  },
} as const satisfies Record<string, RuleWording>;
