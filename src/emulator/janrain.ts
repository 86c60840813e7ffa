import { json, type StandIn, type StandInAnswer, type StandInRequest } from "./http.ts";

/** What the stand-in keeps for one Social Login application. */
export interface JanrainApp {
  apiKey: string;
  /** Partners only (documented): absent, every Partner call is refused. */
  partnerKey?: string;
  /** Providers that Janrain offers. */
  offered: string[];
  /** The sign-in list. */
  signIn: string[];
  /** The allow-list. */
  domains: string[];
  /** Stored properties by provider; a provider in the sign-in list counts as configured too. */
  properties: Map<string, Record<string, string>>;
}

/** An operation that the stand-in carried out or refused; values of parameters are not kept. */
export interface RecordedCall {
  host: string;
  operation: string;
  writes: boolean;
  ok: boolean;
}

/** The operations by the API that they belong to. Sources: Social Login API and Partner API references (documented). */
const operations = {
  "api/v2": ["get_available_providers", "providers", "get_domain_patterns", "add_domain_patterns", "set_auth_providers"],
  "partner/v2/app": ["get_properties", "set_properties"],
};

const writing = new Set(["set_auth_providers", "add_domain_patterns", "set_properties"]);

/** Janrain's Social Login API and Partner API, with state. Each answer follows the source beside it. */
export class JanrainStandIn implements StandIn {
  readonly calls: RecordedCall[] = [];
  readonly #apps: ReadonlyMap<string, JanrainApp>;

  /** @param apps by host, as in `acme.rpxnow.com` */
  constructor(apps: ReadonlyMap<string, JanrainApp>) {
    this.#apps = apps;
  }

  serves(host: string): boolean {
    return this.#apps.has(host);
  }

  answer(request: StandInRequest): StandInAnswer {
    const app = this.#apps.get(request.host);
    const operation = operationAt(request.path);
    // A callback without a code shows no success page (inferred).
    if (!app || operation === undefined) return { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" };
    const answer = this.#operate(app, operation, request);
    this.calls.push({ host: request.host, operation, writes: writing.has(operation), ok: answer.status === 200 });
    return answer;
  }

  #operate(app: JanrainApp, operation: string, { form }: StandInRequest): StandInAnswer {
    switch (operation) {
      // No authentication; `social` beside `signin` (documented).
      case "get_available_providers":
        return ok({ signin: app.offered, social: [] });
      // No authentication; lists configured providers (documented). The sample shows an array, the table says dictionary.
      case "providers":
        return ok({ signin: app.signIn, social: [], shareWidget: { share: [], email: [] } });
    }
    // Literal message from the error table; status 400 "typically" (documented).
    if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
    switch (operation) {
      case "get_domain_patterns":
        return ok({ domains: app.domains });
      case "add_domain_patterns":
        return this.#addDomains(app, form);
      case "set_auth_providers":
        return this.#setProviders(app, form);
    }
    if (app.partnerKey === undefined || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
    switch (operation) {
      case "get_properties":
        return this.#getProperties(app, form);
      default:
        return this.#setProperties(app, form);
    }
  }

  /** Appends; the sample has spaces behind the commas (documented). */
  #addDomains(app: JanrainApp, form: URLSearchParams): StandInAnswer {
    const domains = listOf(form.get("domains"));
    if (domains.length === 0) return fail(0, "Missing parameter: domains");
    app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
    return ok({});
  }

  /** "Defines" the list (documented wording), taken as replacing it; comma-separated (documented), JSON in one old sample. */
  #setProviders(app: JanrainApp, form: URLSearchParams): StandInAnswer {
    const providers = listOf(form.get("providers"));
    if (providers.length === 0) return fail(0, "Missing parameter: providers");
    const unknown = providers.find((name) => !app.offered.includes(name));
    if (unknown !== undefined) return fail(1, `Invalid provider: ${unknown}`);
    // The message is documented; that this call gives it is inferred.
    const unready = providers.find((name) => !app.signIn.includes(name) && !app.properties.has(name));
    if (unready !== undefined) return fail(1, `${unready} not configured`);
    app.signIn = providers;
    return ok({});
  }

  /** The secret comes back in clear text (documented for Facebook). Nothing stored: code 2, data not found (inferred). */
  #getProperties(app: JanrainApp, form: URLSearchParams): StandInAnswer {
    const properties = app.properties.get(form.get("provider") ?? "");
    return properties ? ok(properties) : fail(2, "Data not found");
  }

  /** `consumerKey` and `secret` are both mandatory for providers without names of their own (seen). */
  #setProperties(app: JanrainApp, form: URLSearchParams): StandInAnswer {
    const [provider, consumerKey, secret] = ["provider", "consumerKey", "secret"].map((name) => form.get(name));
    if (!provider || !consumerKey || !secret) return fail(0, "Missing parameter");
    if (!app.offered.includes(provider)) return fail(1, `Invalid provider: ${provider}`);
    app.properties.set(provider, { consumerKey, secret });
    return ok({});
  }
}

function operationAt(path: string): string | undefined {
  for (const [api, names] of Object.entries(operations)) {
    const found = names.find((name) => path === `/${api}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ok(members: Record<string, unknown>): StandInAnswer {
  return json(200, { stat: "ok", ...members });
}

function fail(code: number, msg: string): StandInAnswer {
  return json(400, { stat: "fail", err: { code, msg } });
}

function listOf(text: string | null): string[] {
  if (text?.startsWith("[")) return jsonListOf(text);
  return (text ?? "").split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
}

function jsonListOf(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : [];
  } catch {
    return [];
  }
}
