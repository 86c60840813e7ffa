import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, json } from "./http.ts";
import type { JanrainApp, JanrainQuirks } from "./janrain-app.ts";

/** A call that was performed or refused, without the values of its parameters. */
export interface RecordedCall {
  host: string;
  operation: string;
  writes: boolean;
  ok: boolean;
}

/** The operations of each API. Sources: Social Login API and Partner API references (documented). */
const operations = {
  "api/v2": ["get_available_providers", "providers", "get_domain_patterns", "add_domain_patterns", "set_auth_providers"],
  "partner/v2/app": ["get_properties", "set_properties"],
};

const writeOperations = new Set(["set_auth_providers", "add_domain_patterns", "set_properties"]);

/** The state that reads may return. */
type ReadableState = Pick<JanrainApp, "signIn" | "domains" | "properties">;

/** The state before the last write, and how many reads still return it. */
interface StaleState {
  state: ReadableState;
  reads: number;
}

/** Emulates Janrain's Social Login API and Partner API, with state. The source of each behavior is named next to it. */
export class JanrainEmulator implements EmulatedService {
  readonly calls: RecordedCall[] = [];
  readonly #apps: ReadonlyMap<string, JanrainApp>;
  readonly #quirks: JanrainQuirks;
  readonly #stale = new Map<JanrainApp, StaleState>();

  /** @param apps by host, e.g. `acme.rpxnow.com` */
  constructor(apps: ReadonlyMap<string, JanrainApp>, quirks: JanrainQuirks = {}) {
    this.#apps = apps;
    this.#quirks = quirks;
  }

  serves(host: string): boolean {
    return this.#apps.has(host);
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    const app = this.#apps.get(request.host);
    const operation = operationAt(request.path);
    // A callback without a code shows no success page (inferred).
    if (!app || operation === undefined) return { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" };
    const writes = writeOperations.has(operation);
    const before = writes ? { signIn: app.signIn, domains: [...app.domains], properties: new Map(app.properties) } : undefined;
    const result = this.#perform(app, operation, request);
    if (before && result.ok) this.#stale.set(app, { state: before, reads: Number(this.#quirks.lag ?? 0) });
    this.calls.push({ host: request.host, operation, writes, ok: result.ok });
    return this.#toResponse(result);
  }

  /** The state that a read returns. */
  #read(app: JanrainApp): ReadableState {
    const stale = this.#stale.get(app);
    if (!stale || stale.reads === 0) return app;
    stale.reads -= 1;
    return stale.state;
  }

  #toResponse({ ok, members }: OperationResult): EmulatedResponse {
    const { stat, "failure-status": status } = this.#quirks;
    const stats = stat === "upper" ? { ok: "OK", fail: "Failed" } : { ok: "ok", fail: "fail" };
    return json(ok ? 200 : Number(status ?? 400), { stat: ok ? stats.ok : stats.fail, ...members });
  }

  #perform(app: JanrainApp, operation: string, { form }: EmulatedRequest): OperationResult {
    switch (operation) {
      // No authentication; `social` next to `signin` (documented).
      case "get_available_providers":
        return ok({ signin: this.#toList(app.offered), social: [] });
      // No authentication; lists configured providers (documented). The sample shows an array, the table says dictionary.
      case "providers":
        return ok({ signin: this.#toList(this.#read(app).signIn), social: [], shareWidget: { share: [], email: [] } });
    }
    // Literal message from the error table; status 400 "typically" (documented).
    if (form.get("apiKey") !== app.apiKey) return fail(3, "Invalid apiKey");
    switch (operation) {
      case "get_domain_patterns":
        return ok({ domains: this.#read(app).domains });
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

  #toList(names: readonly string[]): unknown {
    return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
  }

  /** Appends; the sample has spaces after the commas (documented). */
  #addDomains(app: JanrainApp, form: URLSearchParams): OperationResult {
    const domains = listOf(form.get("domains"));
    if (domains.length === 0) return fail(0, "Missing parameter: domains");
    app.domains.push(...domains.filter((domain) => !app.domains.includes(domain)));
    return ok({});
  }

  /** "Defines" the list (documented wording) of the web or of a device type (documented). */
  #setProviders(app: JanrainApp, form: URLSearchParams): OperationResult {
    const { "provider-list": mode, "takes-lists": format = "both", unconfigured } = this.#quirks;
    const device = form.get("device_type") ?? "web";
    if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
    const text = form.get("providers");
    if (!text) return fail(0, "Missing parameter: providers");
    const isJson = text.startsWith("[");
    if (format === "json" && !isJson) return fail(1, "Invalid parameter: providers");
    // A parser that splits at commas reads JSON as names of providers that do not exist.
    const providers = format === "comma" && isJson ? text.split(",") : listOf(text);
    if (providers.length === 0) return fail(0, "Missing parameter: providers");
    const unknown = providers.find((name) => !app.offered.includes(name));
    if (unknown !== undefined) return fail(1, `Invalid provider: ${unknown}`);
    const isConfigured = (name: string) => unconfigured === "accept" || app.signIn.includes(name) || app.properties.has(name);
    const missing = providers.find((name) => !isConfigured(name));
    if (missing !== undefined) return fail(1, `${missing} not configured`);
    const current = device === "web" ? app.signIn : (app.devices?.[device] ?? []);
    const list = mode === "merge" ? [...new Set([...current, ...providers])] : providers;
    if (device === "web") app.signIn = list;
    else app.devices = { ...app.devices, [device]: list };
    return ok({});
  }

  /** The secret comes back in clear text (documented for Facebook). If nothing is stored: code 2, data not found (inferred). */
  #getProperties(app: JanrainApp, form: URLSearchParams): OperationResult {
    const properties = this.#read(app).properties.get(form.get("provider") ?? "");
    return properties ? ok(properties) : fail(2, "Data not found");
  }

  /** `consumerKey` and `secret` are both mandatory for providers without names of their own (seen). */
  #setProperties(app: JanrainApp, form: URLSearchParams): OperationResult {
    const [provider, consumerKey, secret] = ["provider", "consumerKey", "secret"].map((name) => form.get(name));
    if (!provider || !consumerKey || !secret) return fail(0, "Missing parameter");
    if (!app.offered.includes(provider)) return fail(1, `Invalid provider: ${provider}`);
    app.properties.set(provider, { consumerKey, secret });
    return ok({});
  }
}

function operationAt(path: string): string | undefined {
  for (const [api, names] of Object.entries(operations)) {
    const operation = names.find((name) => path === `/${api}/${name}`);
    if (operation !== undefined) return operation;
  }
  return undefined;
}

/** The result of an operation, before the quirks shape the response. */
interface OperationResult {
  ok: boolean;
  members: Record<string, unknown>;
}

function ok(members: Record<string, unknown>): OperationResult {
  return { ok: true, members };
}

function fail(code: number, msg: string): OperationResult {
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
