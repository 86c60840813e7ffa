import type { JanrainApp, JanrainQuirks, PropertyNames } from "./app.ts";
import { fail, type OperationResult, ok } from "./result.ts";

/** add_domain_patterns: appends; the sample has spaces after the commas (documented). */
export function addDomains(app: JanrainApp, form: URLSearchParams, { duplicates }: JanrainQuirks): OperationResult {
  const domains = parseList(form.get("domains"));
  if (domains.length === 0) return fail(0, "Missing parameter: domains");
  app.domains.push(...domains.filter((domain) => duplicates !== "drop" || !app.domains.includes(domain)));
  return ok({});
}

/** set_auth_providers: "defines" the list (documented phrase) of the web or of a device type (documented). */
export function setProviders(app: JanrainApp, form: URLSearchParams, quirks: JanrainQuirks): OperationResult {
  const { "provider-list": mode, "takes-lists": format = "both", unconfigured } = quirks;
  const device = form.get("device_type") ?? "web";
  if (device !== "web" && device !== "iphone" && device !== "android") return fail(1, "Invalid parameter: device_type");
  const text = form.get("providers");
  if (!text) return fail(0, "Missing parameter: providers");
  const isJson = text.startsWith("[");
  if (format === "json" && !isJson) return fail(1, "Invalid parameter: providers");
  // A parser that splits at commas reads JSON as names of providers that do not exist.
  const providers = format === "comma" && isJson ? text.split(",") : parseList(text);
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

/** set_properties: key and secret are both mandatory for providers without names of their own (observed). */
export function setProperties(app: JanrainApp, form: URLSearchParams, { keyProperty, secretProperty }: PropertyNames): OperationResult {
  const [provider, key, secret] = ["provider", keyProperty, secretProperty].map((name) => form.get(name));
  if (!provider || !key || !secret) return fail(0, "Missing parameter");
  if (!app.offered.includes(provider)) return fail(1, `Invalid provider: ${provider}`);
  app.properties.set(provider, { [keyProperty]: key, [secretProperty]: secret });
  return ok({});
}

function parseList(text: string | null): string[] {
  if (text?.startsWith("[")) return parseJsonList(text);
  return (text ?? "").split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
}

function parseJsonList(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : [];
  } catch {
    return [];
  }
}
