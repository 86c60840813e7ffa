import type { Actor } from "./actor-tests.ts";
import { declaredPair, type MockSetup } from "./mock-run.ts";

/** The application at the mock of Janrain. */
export type App = MockSetup["app"];

const newerPair = { consumerKey: "2222222222", secret: "e".repeat(32) };
const sameKeyPair = { consumerKey: declaredPair.consumerKey, secret: "d".repeat(32) };

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
