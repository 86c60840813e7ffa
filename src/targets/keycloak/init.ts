import type { NormalizedAnswer } from "../../core/init/answers.ts";
import type { TargetInit } from "../../core/init/target-init.ts";
import { parseUrl } from "../../core/parse-url.ts";

/** What `init` asks and writes for Keycloak. */
export const keycloakInit: TargetInit = {
  id: "keycloak",
  questions: ["keycloak-url", "keycloak-realm"],
  normalize: (question, text) => (question === "keycloak-url" ? baseUrlOf(text) : realmOf(text)),
  valuesOf: ({ "keycloak-url": url, "keycloak-realm": realm }) => ({ url, realm }),
  inputsOf({ "keycloak-url": url = "" }) {
    const origin = parseUrl(url)?.origin;
    return origin === undefined ? {} : { "target-origins": origin };
  },
};

/** The server's base URL, also of a URL of its consoles or of a realm. */
function baseUrlOf(answer: string): NormalizedAnswer {
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return { problem: "url-form" };
  const path = url.pathname.replace(/\/(?:admin|realms)(?:\/.*)?$/, "").replace(/\/$/, "");
  return /^(?:\/[A-Za-z0-9._~-]+)*$/.test(path) ? { value: url.origin + path } : { problem: "url-form" };
}

function realmOf(answer: string): NormalizedAnswer {
  return /^(?!\.{1,2}$)[A-Za-z0-9._~-]+$/.test(answer) ? { value: answer } : { problem: "realm-form" };
}
