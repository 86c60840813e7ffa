import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, json } from "./http.ts";
import type { JanrainApp, JanrainQuirks } from "./janrain-app.ts";

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

/** What readings still show of an application after a write, and how many of them. */
interface Earlier {
  state: Pick<JanrainApp, "signIn" | "domains" | "properties">;
  queries: number;
}

/** Janrain's Social Login API and Partner API, with state. Each answer follows the source beside it. */
export class JanrainEmulator implements EmulatedService {
  readonly calls: RecordedCall[] = [];
  readonly #apps: ReadonlyMap<string, JanrainApp>;
  readonly #quirks: JanrainQuirks;
  readonly #earlier = new Map<JanrainApp, Earlier>();

  /** @param apps by host, as in `acme.rpxnow.com` */
  constructor(apps: ReadonlyMap<string, JanrainApp>, quirks: JanrainQuirks = {}) {
    this.#apps = apps;
    this.#quirks = quirks;
  }

  serves(host: string): boolean {
    return this.#apps.has(host);
  }

  answer(request: EmulatedRequest): EmulatedResponse {
    const app = this.#apps.get(request.host);
    const operation = operationAt(request.path);
    // A callback without a code shows no success page (inferred).
    if (!app || operation === undefined) return { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" };
    const writes = writing.has(operation);
    const before = writes ? { signIn: app.signIn, domains: [...app.domains], properties: new Map(app.properties) } : undefined;
    const answer = this.#operate(app, operation, request);
    const ok = answer.ok;
    if (before && ok) this.#earlier.set(app, { state: before, queries: Number(this.#quirks.lag ?? 0) });
    this.calls.push({ host: request.host, operation, writes, ok });
    return this.#spoken(answer);
  }

  /** The application as a reading shows it. */
  #shown(app: JanrainApp): Earlier["state"] {
    const earlier = this.#earlier.get(app);
    if (!earlier || earlier.queries === 0) return app;
    earlier.queries -= 1;
    return earlier.state;
  }

  #spoken({ ok, members }: Reply): EmulatedResponse {
    const { stat, "failure-status": status } = this.#quirks;
    const messages = stat === "upper" ? { ok: "OK", fail: "Failed" } : { ok: "ok", fail: "fail" };
    return json(ok ? 200 : Number(status ?? 400), { stat: ok ? messages.ok : messages.fail, ...members });
  }

  #operate(app: JanrainApp, operation: string, { form }: EmulatedRequest): Reply {
    switch (operation) {
      // No authentication; `social` beside `signin` (documented).
      case "get_available_providers":
        return ok({ signin: this.#listed(app.offered), social: [] });
      // No authentication; lists configured providers (documented). The sample shows an array, the table says dictionary.
      case "providers":
        return ok({ signin: this.#listed(this.#shown(app).signIn), social: [], shareWidget: { share: [], email: [] } });
    }
    // Literal message from the error table; status 400 "typically" (documented).
    if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
    switch (operation) {
      case "get_domain_patterns":
        return ok({ domains: this.#shown(app).domains });
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

  #listed(names: readonly string[]): unknown {
    return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
  }

  /** Appends; the sample has spaces behind the commas (documented). */
  #addDomains(app: JanrainApp, form: URLSearchParams): Reply {
    const domains = listOf(form.get("domains"));
    if (domains.length === 0) return fail(0, "Missing parameter: domains");
    app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
    return ok({});
  }

  /** "Defines" the list (documented wording) of the web or of a device type (documented). */
  #setProviders(app: JanrainApp, form: URLSearchParams): Reply {
    const { "provider-list": way, "takes-lists": takes = "both", unconfigured } = this.#quirks;
    const device = form.get("device_type") ?? "web";
    if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
    const text = form.get("providers");
    if (!text) return fail(0, "Missing parameter: providers");
    const isJson = text.startsWith("[");
    if (takes === "json" && !isJson) return fail(1, "Invalid parameter: providers");
    // Who splits at commas reads JSON as names that nobody has.
    const providers = takes === "comma" && isJson ? text.split(",") : listOf(text);
    if (providers.length === 0) return fail(0, "Missing parameter: providers");
    const unknown = providers.find((name) => !app.offered.includes(name));
    if (unknown !== undefined) return fail(1, `Invalid provider: ${unknown}`);
    const isReady = (name: string) => unconfigured === "accept" || app.signIn.includes(name) || app.properties.has(name);
    const unready = providers.find((name) => !isReady(name));
    if (unready !== undefined) return fail(1, `${unready} not configured`);
    const current = device === "web" ? app.signIn : (app.devices?.[device] ?? []);
    const list = way === "merge" ? [...new Set([...current, ...providers])] : providers;
    if (device === "web") app.signIn = list;
    else app.devices = { ...app.devices, [device]: list };
    return ok({});
  }

  /** The secret comes back in clear text (documented for Facebook). Nothing stored: code 2, data not found (inferred). */
  #getProperties(app: JanrainApp, form: URLSearchParams): Reply {
    const properties = this.#shown(app).properties.get(form.get("provider") ?? "");
    return properties ? ok(properties) : fail(2, "Data not found");
  }

  /** `consumerKey` and `secret` are both mandatory for providers without names of their own (seen). */
  #setProperties(app: JanrainApp, form: URLSearchParams): Reply {
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

/** What an operation answers, before the manners word it. */
interface Reply {
  ok: boolean;
  members: Record<string, unknown>;
}

function ok(members: Record<string, unknown>): Reply {
  return { ok: true, members };
}

function fail(code: number, msg: string): Reply {
  return { ok: false, members: { err: { code, msg } } };
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
