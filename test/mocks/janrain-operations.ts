import type { MockApp, MockBehavior, MockDevice } from "./janrain-behavior.ts";

/** An HTTP response of the mock. */
export interface MockResponse {
  status: number;
  contentType: string;
  body: string;
  location?: string;
}

/** A JSON response, e.g. `json({ stat: "ok" })`. */
export function json(value: unknown, status = 200): MockResponse {
  return { status, contentType: "application/json", body: JSON.stringify(value) };
}

/** A Janrain failure: `{"stat":"fail","err":{"code":…,"msg":…}}`. */
export function failure(code: number, msg: string, status = 400): MockResponse {
  return json({ stat: "fail", err: { code, msg } }, status);
}

/** An HTML page, e.g. of a gateway. */
export function page(status: number, title: string): MockResponse {
  return { status, contentType: "text/html", body: `<html><title>${title}</title><h1>${title}</h1></html>` };
}

interface Operation {
  /** The parameters that authenticate the call (documented). */
  keys: readonly ("apiKey" | "partnerKey")[];
  writes: boolean;
  /** @returns the members of a success, or a failure */
  perform: (app: MockApp, params: URLSearchParams, behavior: MockBehavior) => Record<string, unknown> | Failure;
}

class Failure {
  readonly code: number;
  readonly msg: string;
  constructor(code: number, msg: string) {
    this.code = code;
    this.msg = msg;
  }
}

const missing = (name: string) => new Failure(0, `Missing parameter: ${name}`);
const invalid = (name: string) => new Failure(1, `Invalid parameter: ${name}`);
const split = (text: string) => text.split(",").flatMap((item) => item.trim() || []);

/** The operations by path. Sources: the references of the Social Login API and the Partner API (documented). */
export const mockOperations: Readonly<Record<string, Operation>> = {
  "/api/v2/get_available_providers": {
    keys: [],
    writes: false,
    perform: (_app, _params, { available }) => ({ signin: available, social: ["facebook", "twitter"] }),
  },
  "/api/v2/providers": {
    keys: [],
    writes: false,
    perform: ({ signIn }) => ({ signin: signIn.web, social: [], shareWidget: { share: [], email: [] } }),
  },
  "/api/v2/get_domain_patterns": { keys: ["apiKey"], writes: false, perform: ({ domains }) => ({ domains }) },
  "/api/v2/add_domain_patterns": {
    keys: ["apiKey"],
    writes: true,
    perform: (app, params, { dropsDuplicates }) => {
      const patterns = split(params.get("domains") ?? "");
      if (patterns.length === 0) return missing("domains");
      app.domains = [...app.domains, ...patterns.filter((pattern) => !dropsDuplicates || !app.domains.includes(pattern))];
      return {};
    },
  },
  "/api/v2/set_auth_providers": { keys: ["apiKey"], writes: true, perform: setAuthProviders },
  "/partner/v2/app/get_properties": {
    keys: ["apiKey", "partnerKey"],
    writes: false,
    perform: (app, params, behavior) => {
      const provider = params.get("provider");
      if (!provider) return missing("provider");
      if (!isAccepted(provider, behavior)) return new Failure(1, `Invalid provider: ${provider}`);
      const stored = app.properties.get(provider);
      if (!stored) return new Failure(2, "Data not found");
      return behavior.masksSecrets ? { ...stored, secret: `****${stored.secret?.slice(-4)}` } : stored;
    },
  },
  "/partner/v2/app/set_properties": {
    keys: ["apiKey", "partnerKey"],
    writes: true,
    perform: (app, params, behavior) => {
      const provider = params.get("provider");
      if (!provider) return missing("provider");
      if (!isAccepted(provider, behavior)) return new Failure(1, `Invalid provider: ${provider}`);
      const absent = behavior.propertyNames.find((name) => !params.get(name));
      if (absent !== undefined) return missing(absent);
      app.properties.set(provider, Object.fromEntries(behavior.propertyNames.map((name) => [name, params.get(name) ?? ""])));
      return {};
    },
  },
};

/** Performs an operation on `app`. `readable` is the application as reads see it. */
export function performOperation(
  path: string,
  app: MockApp,
  readable: MockApp,
  params: URLSearchParams,
  behavior: MockBehavior,
): MockResponse {
  const operation = mockOperations[path];
  if (!operation) return page(404, "Not Found");
  if (path.startsWith("/partner/") && behavior.partnerApi === "not-found") return page(404, "Not Found");
  if (path.startsWith("/partner/") && behavior.partnerApi === "html") return page(200, "Akamai Identity Cloud");
  const wrong = operation.keys.find((name) => app[name] === undefined || params.get(name) !== app[name]);
  const result = wrong ? new Failure(3, `Invalid ${wrong}`) : operation.perform(operation.writes ? app : readable, params, behavior);
  return result instanceof Failure ? failure(result.code, result.msg, behavior.failureStatus) : json({ stat: "ok", ...result });
}

function setAuthProviders(app: MockApp, params: URLSearchParams, behavior: MockBehavior): Record<string, unknown> | Failure {
  const device = params.get("device_type") ?? "web";
  if (!isDevice(device)) return invalid("device_type");
  const text = params.get("providers");
  if (!text) return missing("providers");
  const providers = parseList(text, behavior.listFormats);
  if (!providers || providers.length === 0) return invalid("providers");
  const unknown = providers.find((provider) => !behavior.available.includes(provider));
  if (unknown !== undefined) return new Failure(1, `Invalid provider: ${unknown}`);
  const unconfigured = providers.find((provider) => !app.properties.has(provider));
  if (unconfigured !== undefined && !behavior.enablesUnconfigured) return new Failure(1, `${unconfigured} not configured`);
  app.signIn[device] = behavior.setAuthProviders === "merge" ? [...new Set([...app.signIn[device], ...providers])] : providers;
  return {};
}

function parseList(text: string, formats: MockBehavior["listFormats"]): string[] | undefined {
  if (!text.startsWith("[")) return formats.includes("comma") ? split(text) : undefined;
  if (!formats.includes("json")) return split(text);
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
  } catch {
    return undefined;
  }
}

function isAccepted(provider: string, { available, partnerProviders = available }: MockBehavior): boolean {
  return partnerProviders.includes(provider);
}

function isDevice(text: string): text is MockDevice {
  return text === "web" || text === "iphone" || text === "android";
}
