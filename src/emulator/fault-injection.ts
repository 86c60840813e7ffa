import { type EmulatedRequest, type EmulatedResponse, json } from "./http.ts";

/** Faults before the service handles the request: the request has no effect. */
const before = ["reset", "hang", "html", "echo", "rate-limit", "rate-limit-long", "no-scope"] as const;
/** Faults after the service handled the request: the request takes effect, and its response is lost or corrupted. */
const after = ["reset-after", "hang-after", "html-after", "truncated", "duplicate-keys", "wrong-types", "megabyte"] as const;

type Before = (typeof before)[number];
type After = (typeof after)[number];

/** A fault by name, as an HTTP status, or as a failure that an API reports with its code. */
export type InjectedFault = Before | After | { status: number } | { fail: number };

/** Returns the fault to inject into a request; called once per request, before the service handles it. */
export type FaultInjector = (request: EmulatedRequest) => InjectedFault | undefined;

/** The names that `parseFault` accepts. */
export const faultNames: readonly string[] = [...before, ...after, "STATUS", "fail:CODE"];

/** Whether the connection stays open without a response. */
export function isSilent(fault: InjectedFault | undefined): boolean {
  return fault === "hang" || fault === "hang-after";
}

/** Whether the request takes effect in spite of the fault. */
export function takesEffect(fault: InjectedFault): boolean {
  return after.some((name) => name === fault);
}

/**
 * Parses `OPERATION=FAULT` (every request of an operation) or `OPERATION#N=FAULT` (its Nth request only); `*` matches any operation.
 * @param text e.g. `set_properties#1=reset-after` or `*=503`
 * @returns undefined if the text has another form
 */
export function parseFault(text: string): FaultInjector | undefined {
  const {
    operation = "",
    nth,
    name = "",
  } = /^(?<operation>\*|[\w/]+)(?:#(?<nth>[1-9]\d{0,3}))?=(?<name>[\w:-]+)$/.exec(text)?.groups ?? {};
  const fault = faultNamed(name);
  if (fault === undefined) return undefined;
  let count = 0;
  return ({ path }) => {
    if (operation !== "*" && !path.endsWith(`/${operation}`)) return undefined;
    count += 1;
    return nth === undefined || Number(nth) === count ? fault : undefined;
  };
}

/**
 * The response that a fault leads to.
 * @param response what the service responded, if the fault comes after it
 * @returns undefined if no response is sent: the connection is reset or stays silent
 */
export function faultyResponse(
  fault: InjectedFault,
  request: EmulatedRequest,
  response: EmulatedResponse | undefined,
): EmulatedResponse | undefined {
  if (typeof fault === "object") {
    if ("fail" in fault) return json(400, { stat: "fail", err: { code: fault.fail, msg: `Failure ${fault.fail} (injected fault)` } });
    return { status: fault.status, contentType: "text/plain", body: `status ${fault.status} (injected fault)\n` };
  }
  switch (fault) {
    case "html":
    case "html-after":
      return { status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1>" };
    case "echo":
      return echo(request);
    case "rate-limit":
      return rateLimit(1);
    case "rate-limit-long":
      return rateLimit(3600);
    case "no-scope":
      return json(403, { statusCode: 403, error: "Forbidden", message: "Insufficient scope", errorCode: "insufficient_scope" });
    case "truncated":
      return response && { ...response, body: response.body.slice(0, -Math.ceil(response.body.length / 2)) };
    case "duplicate-keys":
      return response && { ...response, body: response.body.replace("{", '{"stat":"fail","stat":"ok","signin":7,"domains":7,') };
    case "wrong-types":
      return response && { ...response, body: withWrongTypes(response.body) };
    case "megabyte":
      return response && { ...response, body: response.body.replace("{", `{"pad":"${"x".repeat(1024 * 1024)}",`) };
    default:
      return undefined;
  }
}

function faultNamed(name: string): InjectedFault | undefined {
  const fault = [...before, ...after].find((candidate) => candidate === name);
  if (fault) return fault;
  if (/^[45]\d\d$/.test(name)) return { status: Number(name) };
  const code = /^fail:(-?\d{1,3})$/.exec(name)?.[1];
  return code === undefined ? undefined : { fail: Number(code) };
}

/** Repeats the request's values in an error, in several encodings, as a careless server does. */
function echo({ form, text, contentType, authorization }: EmulatedRequest): EmulatedResponse {
  const values = contentType.startsWith("application/json") ? leavesOf(JSON.parse(text)) : [...form.values()];
  const message = [...values, authorization.replace(/^Bearer /, "")]
    .flatMap((value) => [value, encodeURIComponent(value), Buffer.from(value).toString("base64"), JSON.stringify(value)])
    .join(" ");
  // The error of each service that has a member for a message.
  return json(400, { stat: "fail", err: { code: 1, msg: `Invalid parameter: ${message}` }, message: `Invalid parameter: ${message}` });
}

/** All texts in a JSON value. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === "string" ? [value] : [];
}

/**
 * 429 with the end of the limit as Unix time. Headers: `x-ratelimit-…`, as APIs document them.
 * @param seconds until then, rounded down
 */
function rateLimit(seconds: number): EmulatedResponse {
  const reset = Math.floor(Date.now() / 1000) + seconds;
  const limits = { "x-ratelimit-limit": "10", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
  return {
    ...json(429, { statusCode: 429, error: "Too Many Requests", message: "Global limit has been reached", errorCode: "too_many_requests" }),
    headers: limits,
  };
}

/** The object with another type for each member but `stat`. A body that is no object stays as it is. */
function withWrongTypes(body: string): string {
  if (!body.startsWith("{")) return body;
  const wrong = (value: unknown) => (Array.isArray(value) ? 7 : typeof value === "string" ? { a: 1 } : "x");
  const members = Object.entries(JSON.parse(body) as object);
  return JSON.stringify(Object.fromEntries(members.map(([name, value]) => [name, name === "stat" ? value : wrong(value)])));
}
