import { type EmulatedRequest, type EmulatedResponse, type EmulatedService, json, type RecordedCall } from "../../../emulator/http.ts";
import { defaultPropertyNames, type JanrainApp, type JanrainQuirks, type PropertyNames } from "./app.ts";
import { fail, type OperationResult, ok } from "./result.ts";
import { JanrainSignIn } from "./sign-in.ts";
import { addDomains, setProperties, setProviders } from "./writes.ts";

/** The operations of each API. Sources: Social Login API and Partner API references (documented). */
const operations = {
  "api/v2": ["get_available_providers", "providers", "get_domain_patterns", "add_domain_patterns", "set_auth_providers"],
  "partner/v2/app": ["get_properties", "set_properties"],
};

const writeOperations = new Set(["set_auth_providers", "add_domain_patterns", "set_properties"]);

/** The host at which the apiKey selects the application (observed: rpx_now, janrain4j). */
export const sharedHost = "rpxnow.com";

/** The state that reads may return. */
type ReadableState = Pick<JanrainApp, "signIn" | "domains" | "properties">;

/** The state before the last write, and how many reads still return it. */
interface StaleState {
  state: ReadableState;
  reads: number;
}

/** Options of `JanrainEmulator`. */
export interface JanrainEmulatorOptions {
  quirks?: JanrainQuirks;
  propertyNames?: PropertyNames;
  /** The Weibo that completes a sign-in; without it, there are no sign-in pages. */
  weibo?: EmulatedService;
}

/** Emulates Janrain's Social Login API, its Partner API and its sign-in pages, with state. The source of each behavior is named next to it. */
export class JanrainEmulator implements EmulatedService {
  readonly calls: RecordedCall[] = [];
  readonly #apps: ReadonlyMap<string, JanrainApp>;
  readonly #quirks: JanrainQuirks;
  readonly #propertyNames: PropertyNames;
  readonly #signIn: JanrainSignIn | undefined;
  readonly #stale = new Map<JanrainApp, StaleState>();

  /** @param apps by host, e.g. `acme.rpxnow.com` */
  constructor(
    apps: ReadonlyMap<string, JanrainApp>,
    { quirks = {}, propertyNames = defaultPropertyNames, weibo }: JanrainEmulatorOptions = {},
  ) {
    this.#apps = apps;
    this.#quirks = quirks;
    this.#propertyNames = propertyNames;
    this.#signIn = weibo && new JanrainSignIn(weibo, propertyNames);
  }

  serves(host: string): boolean {
    return this.#apps.has(host) || host === sharedHost;
  }

  respond(request: EmulatedRequest): EmulatedResponse {
    const app = this.#apps.get(request.host) ?? [...this.#apps.values()].find(({ apiKey }) => apiKey === request.form.get("apiKey"));
    const operation = operationAt(request.path);
    if (operation === undefined) return (app && this.#signIn?.respond(app, request)) ?? notFound;
    if (!app) return this.#toResponse(fail(3, "Invalid apiKey"));
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
        return addDomains(app, form, this.#quirks);
      case "set_auth_providers":
        return setProviders(app, form, this.#quirks);
    }
    if (app.partnerKey === undefined || form.get("partnerKey") !== app.partnerKey) return fail(3, "Invalid partnerKey");
    return operation === "get_properties" ? this.#getProperties(app, form) : setProperties(app, form, this.#propertyNames);
  }

  #toList(names: readonly string[]): unknown {
    return this.#quirks.signin === "dictionary" ? Object.fromEntries(names.map((name) => [name, {}])) : names;
  }

  /** The secret comes back in clear text (documented for Facebook). If nothing is stored: code 2, data not found (inferred). */
  #getProperties(app: JanrainApp, form: URLSearchParams): OperationResult {
    const properties = this.#read(app).properties.get(form.get("provider") ?? "");
    return properties ? ok(properties) : fail(2, "Data not found");
  }
}

/** A callback without a code shows no success page (inferred). */
const notFound: EmulatedResponse = { status: 404, contentType: "text/html", body: "<h1>Not found</h1>" };

function operationAt(path: string): string | undefined {
  for (const [api, names] of Object.entries(operations)) {
    const operation = names.find((name) => path === `/${api}/${name}`);
    if (operation !== undefined) return operation;
  }
  return undefined;
}
