import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import type { Secret, SecretLookup } from "../../core/secrets/secret.ts";
import { secretProblem } from "../../core/secrets/secret-problem.ts";
import { secretShape } from "../../core/secrets/shapes.ts";
import type { SignInStart, TargetDescription } from "../../core/targets/description.ts";
import { declaredTargets } from "../../core/targets/registry.ts";
import type { NetworkFailure } from "../../core/urls/network-failure.ts";
import type { ProbeCheck, ProbeKind, ProbeMode } from "../../core/weibo/probe-check.ts";
import { GuardedConnector } from "../connector.ts";
import { NetworkError } from "../network-error.ts";
import type { NetworkPolicy } from "../policy.ts";
import { ServiceClient, type ServiceResponse } from "../service-client.ts";
import { readProbeResponse } from "./read-response.ts";
import { probeSignIn, type RequestPage } from "./sign-in.ts";

const origin = "https://api.weibo.com";

/** Placeholder for the code that only a user's consent gives: Weibo refuses it, and its error shows whether the secret is right. */
const dummyCode = "weibo-provider-probe";

/** Failures that the next probe would share, each after its whole timeout. */
const unreachable: readonly NetworkFailure["kind"][] = ["timeout", "dns", "dns-server", "refused", "tls"];

/** What a probe needs. */
interface ProbeContext {
  mode: ProbeMode;
  secrets: SecretLookup;
  send(kind: ProbeKind, callback: string, request: (client: ServiceClient) => Promise<ServiceResponse>): Promise<ProbeCheck>;
}

/**
 * Probes, without a user, whether Weibo knows the applications: key and callback at the authorize page, and optionally key
 * and secret at the token endpoint. The app key goes to api.weibo.com as in every sign-in; the app secret
 * goes to its token endpoint only. Nothing is changed at Weibo. One request at a time, since Weibo limits by address; once
 * it is unreachable, the rest is unknown for the same reason. Never throws for a response or the network.
 * Sources: Weibo wiki, oauth2/authorize and oauth2/access_token; how errors look: issue threads (observed).
 * @returns the checks for each of `declarations`, in their order
 */
export async function probeAll(
  declarations: readonly ValidDeclaration[],
  mode: ProbeMode,
  secrets: SecretLookup,
  policy: NetworkPolicy,
): Promise<ProbeCheck[][]> {
  const client = new ServiceClient(policy);
  const pages = openPages(client, policy);
  let failure: NetworkFailure | undefined;
  const send: ProbeContext["send"] = async (kind, callback, request) => {
    if (failure) return { kind, state: "unknown", failure };
    try {
      return { kind, ...readProbeResponse(kind, await request(client), callback) };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      if (unreachable.includes(error.failure.kind)) failure = error.failure;
      return { kind, state: "unknown", failure: error.failure };
    }
  };
  try {
    const checks: ProbeCheck[][] = [];
    for (const declaration of declarations) {
      const context = { mode, secrets, send };
      const isSignIn = mode === "sign-in" || mode === "sign-in-weibo";
      checks.push(isSignIn ? await probeServices(declaration, pages.request, context) : await probe(declaration, context));
    }
    return checks;
  } finally {
    await Promise.all([client.close(), pages.close()]);
  }
}

/** Requests pages of identity services. A host that a declaration names passes the address guard. */
function openPages(
  client: ServiceClient,
  policy: NetworkPolicy,
): { request: (isAssignedHost: SignInStart["isAssignedHost"]) => RequestPage; close(): Promise<void> } {
  const closing = new AbortController();
  const connector = new GuardedConnector(policy, { closing: closing.signal, onCertificate: () => {} });
  const guarded = new ServiceClient(policy, connector.forUndici());
  return {
    request: (isAssignedHost) => (url) => (isAssignedHost(url.hostname) ? client : guarded).get(url),
    close: async () => {
      closing.abort();
      await guarded.close();
    },
  };
}

/** Probes the sign-in of each declared service, one after the other; unknown where none is declared, or its start is not known. */
async function probeServices(
  declaration: ValidDeclaration,
  request: ReturnType<typeof openPages>["request"],
  context: ProbeContext,
): Promise<ProbeCheck[]> {
  const checks: ProbeCheck[] = [];
  for (const target of declaredTargets(declaration)) {
    if (target.signIn) checks.push(...(await probeService(target, declaration, request(target.signIn.isAssignedHost), context)));
    else checks.push({ kind: "sign-in", service: target.name, state: "unknown" });
  }
  return checks.length > 0 ? checks : [{ kind: "sign-in", state: "unknown" }];
}

/** Compares the sign-in that a service starts with the declaration, and optionally requests Weibo's authorize page as it would. */
async function probeService(
  target: TargetDescription,
  declaration: ValidDeclaration,
  request: RequestPage,
  { mode, secrets, send }: ProbeContext,
): Promise<ProbeCheck[]> {
  const name = declaration.credentials?.appKey;
  const { check, pair } = await probeSignIn(request, target, declaration, name === undefined ? undefined : sendable(secrets(name)));
  if (mode === "sign-in") return [check];
  const service = target.name;
  const appKey = validAppKey(pair?.appKey);
  if (!pair || !appKey) return [check, { kind: "sign-in-weibo", service, state: "unknown" }];
  return [check, { ...(await send("sign-in-weibo", pair.callback, (client) => authorize(client, appKey, pair.callback))), service }];
}

async function probe({ credentials, callbacks }: ValidDeclaration, { mode, secrets, send }: ProbeContext): Promise<ProbeCheck[]> {
  const callback = callbacks?.authorization;
  if (mode === "off" || !credentials?.appKey || !credentials.appSecret || callback === undefined) return [];
  const appKey = validAppKey(sendable(secrets(credentials.appKey)));
  const appSecret = sendable(secrets(credentials.appSecret));
  const notChecked = (kind: ProbeKind, missing: string): ProbeCheck => ({ kind, state: "not-checked", missing });
  const callbackCheck = appKey
    ? await send("callback", callback, (client) => authorize(client, appKey, callback))
    : notChecked("callback", credentials.appKey);
  if (mode === "callback") return [callbackCheck];
  const missing = appKey ? credentials.appSecret : credentials.appKey;
  const credentialsCheck =
    appKey && appSecret
      ? await send("credentials", callback, (client) => exchange(client, appKey, appSecret, callback))
      : notChecked("credentials", missing);
  return [callbackCheck, credentialsCheck];
}

/** A secret that can be sent; an unset one or a placeholder would only be refused. */
function sendable(secret: Secret | undefined): Secret | undefined {
  return secretProblem(secret) === undefined ? secret : undefined;
}

/** An app key; a value with the form of a secret has the wrong name, and must not get into a URL. */
function validAppKey(appKey: Secret | undefined): Secret | undefined {
  return appKey && appKey.reveal().search(secretShape) < 0 ? appKey : undefined;
}

/** With `response_type=code`: another type was refused where this one works (observed). */
function authorize(client: ServiceClient, appKey: Secret, callback: string): Promise<ServiceResponse> {
  const query = new URLSearchParams({ client_id: appKey.reveal(), redirect_uri: callback, response_type: "code" });
  return client.get(new URL(`/oauth2/authorize?${query}`, origin));
}

function exchange(client: ServiceClient, appKey: Secret, appSecret: Secret, callback: string): Promise<ServiceResponse> {
  const form = {
    client_id: appKey.reveal(),
    client_secret: appSecret.reveal(),
    grant_type: "authorization_code",
    code: dummyCode,
    redirect_uri: callback,
  };
  return client.post(new URL("/oauth2/access_token", origin), new URLSearchParams(form));
}
