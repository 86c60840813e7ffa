import type { TargetInit } from "../../core/init/target-init.ts";

/** What `init` asks and writes for Auth0. */
export const auth0Init: TargetInit = {
  id: "auth0",
  questions: ["auth0-domain"],
  normalize(_, text) {
    // As pasted from the address bar.
    const [domain = ""] = text
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .split(/[/?#:]/);
    return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/.test(domain)
      ? { value: domain }
      : { problem: "domain-form" };
  },
  valuesOf: ({ "auth0-domain": domain }) => ({ domain }),
};
