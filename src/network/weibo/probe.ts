import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import type { Secret, SecretLookup } from "../../core/secrets/secret.ts";
import { secretProblem } from "../../core/secrets/secret-problem.ts";
import { secretShape } from "../../core/secrets/shapes.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import type { ProbeCheck, ProbeMode, ProbeQuestion } from "../../core/weibo/probe-check.ts";
import { NetworkError } from "../network-error.ts";
import type { NetworkPolicy } from "../policy.ts";
import { type ServiceAnswer, ServiceClient } from "../service-client.ts";
import { readAnswer } from "./read-response.ts";

const origin = "https://api.weibo.com";

/** Stands for the code that only a user's consent gives: Weibo refuses it, and how it does so is what is asked for. */
const dummyCode = "weibo-provider-probe";

/** Faults after which no other question has a better chance, and each costs its whole time. */
const unreachable: readonly NetworkFailure["kind"][] = ["timeout", "dns", "dns-server", "refused", "tls"];

/** What asking needs. */
interface Asking {
  mode: ProbeMode;
  secrets: SecretLookup;
  ask(question: ProbeQuestion, callback: string, request: (client: ServiceClient) => Promise<ServiceAnswer>): Promise<ProbeCheck>;
}

/**
 * Asks Weibo, without a user, whether it knows the applications: the authorize page about key and callback, and where that
 * is wanted the token endpoint about key and secret. The app key goes to api.weibo.com as in every sign-in; the app secret
 * goes to its token endpoint only. Nothing is changed at Weibo. One question at a time, since Weibo limits by address; once
 * it cannot be reached, the rest is unknown for the same reason. Never throws for what Weibo or the network does.
 * Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (seen).
 * @returns the answers for each of `declarations`, in their order
 */
export async function probeAll(
  declarations: readonly ValidDeclaration[],
  mode: ProbeMode,
  secrets: SecretLookup,
  policy: NetworkPolicy,
): Promise<ProbeCheck[][]> {
  const client = new ServiceClient(policy);
  let fault: NetworkFailure | undefined;
  const ask: Asking["ask"] = async (question, callback, request) => {
    if (fault) return { question, state: "unknown", fault };
    try {
      return { question, ...readAnswer(question, await request(client), callback) };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      if (unreachable.includes(error.fault.kind)) fault = error.fault;
      return { question, state: "unknown", fault: error.fault };
    }
  };
  try {
    const checks: ProbeCheck[][] = [];
    for (const declaration of declarations) checks.push(await probe(declaration, { mode, secrets, ask }));
    return checks;
  } finally {
    await client.close();
  }
}

async function probe({ credentials, callbacks }: ValidDeclaration, { mode, secrets, ask }: Asking): Promise<ProbeCheck[]> {
  const callback = callbacks?.authorization;
  if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === undefined) return [];
  const appKey = validAppKey(sendable(secrets(credentials.appKey)));
  const appSecret = sendable(secrets(credentials.appSecret));
  const notAsked = (question: ProbeQuestion, missing: string): ProbeCheck => ({ question, state: "not-asked", missing });
  const known = appKey
    ? await ask("callback", callback, (client) => authorize(client, appKey, callback))
    : notAsked("callback", credentials.appKey);
  if (mode === "callback") return [known];
  const missing = appKey ? credentials.appSecret : credentials.appKey;
  const fits =
    appKey && appSecret
      ? await ask("credentials", callback, (client) => exchange(client, appKey, appSecret, callback))
      : notAsked("credentials", missing);
  return [known, fits];
}

/** A secret that can be sent; what is unset or a placeholder would only be refused. */
function sendable(secret: Secret | undefined): Secret | undefined {
  return secretProblem(secret) === undefined ? secret : undefined;
}

/** An app key; what has the form of a secret is one under the wrong name, and would stand in a URL. */
function validAppKey(appKey: Secret | undefined): Secret | undefined {
  return appKey && appKey.reveal().search(secretShape) < 0 ? appKey : undefined;
}

/** With `response_type=code`: another type was seen to be refused where this one works. */
function authorize(client: ServiceClient, appKey: Secret, callback: string): Promise<ServiceAnswer> {
  const query = new URLSearchParams({ client_id: appKey.reveal(), redirect_uri: callback, response_type: "code" });
  return client.get(new URL(`/oauth2/authorize?${query}`, origin));
}

function exchange(client: ServiceClient, appKey: Secret, appSecret: Secret, callback: string): Promise<ServiceAnswer> {
  const form = {
    client_id: appKey.reveal(),
    client_secret: appSecret.reveal(),
    grant_type: "authorization_code",
    code: dummyCode,
    redirect_uri: callback,
  };
  return client.post(new URL("/oauth2/access_token", origin), new URLSearchParams(form));
}
