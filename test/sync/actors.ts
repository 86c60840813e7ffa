import type { Actor } from "./actor-tests.ts";
import { declaredPair, earlierPair, type MockSetup } from "./mock-run.ts";

/** The application at the mock of Janrain. */
export type App = MockSetup["app"];

const newerPair = { consumerKey: "2222222222", secret: "e".repeat(32) };
const otherKeyPair = { consumerKey: "3333333333", secret: earlierPair.secret };
const sameKeyPair = { consumerKey: declaredPair.consumerKey, secret: "d".repeat(32) };

/** The pairs that an actor may store. */
export const actorPairs = [newerPair, sameKeyPair, otherKeyPair] as const;

/** What another administrator of Janrain may do. */
export const actors: Readonly<Record<string, Actor<App>>> = {
  "adds a provider": {
    act: ({ signIn, properties }) => {
      properties.set("linkedin", { consumerKey: "l", secret: "l" });
      signIn.web.push("linkedin");
    },
    isKept: ({ signIn }) => signIn.web.includes("linkedin"),
  },
  "removes a provider": {
    act: (app) => {
      app.signIn.web = app.signIn.web.filter((name) => name !== "google");
    },
    isKept: ({ signIn }) => !signIn.web.includes("google"),
  },
  "adds the provider in mixed case": {
    act: ({ signIn }) => void (signIn.web.some((name) => name.toLowerCase() === "sinaweibo") || signIn.web.push("SinaWeibo")),
    isKept: ({ signIn }) => signIn.web.filter((name) => name.toLowerCase() === "sinaweibo").length === 1,
  },
  "rotates the pair": {
    act: ({ properties }) => void properties.set("sinaweibo", newerPair),
    isKept: ({ properties }) => properties.get("sinaweibo") === newerPair,
    rotates: true,
  },
  "rotates the secret of the same key": {
    act: ({ properties }) => void properties.set("sinaweibo", sameKeyPair),
    isKept: ({ properties }) => properties.get("sinaweibo") === sameKeyPair,
    rotates: true,
  },
  "corrects the key of the same secret": {
    act: ({ properties }) => void properties.set("sinaweibo", otherKeyPair),
    isKept: ({ properties }) => properties.get("sinaweibo") === otherKeyPair,
    rotates: true,
  },
  "stores the declared pair": {
    act: ({ properties }) => void properties.set("sinaweibo", { ...declaredPair }),
    isKept: ({ properties }) => JSON.stringify(properties.get("sinaweibo")) === JSON.stringify(declaredPair),
  },
  "removes the credentials": {
    act: ({ properties }) => void properties.delete("sinaweibo"),
    isKept: ({ properties }) => !properties.has("sinaweibo"),
    rotates: true,
  },
  "adds the provider twice": {
    act: ({ signIn }) => void signIn.web.push("sinaweibo", "sinaweibo"),
    isKept: ({ signIn }) => signIn.web.filter((name) => name === "sinaweibo").length >= 2,
  },
  "edits the allow-list": {
    act: (app) => {
      app.domains = ["new.acme.example", ...app.domains.filter((domain) => domain !== "localhost")];
    },
    isKept: ({ domains }) => domains.includes("new.acme.example") && !domains.includes("localhost"),
  },
  "adds the declared domain": {
    act: ({ domains }) => void (domains.includes("www.acme.example") || domains.push("www.acme.example")),
    isKept: ({ domains }) => domains.filter((domain) => domain === "www.acme.example").length === 1,
  },
};
