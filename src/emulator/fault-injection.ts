import { type EmulatedRequest, type EmulatedResponse, json } from "./http.ts";

/** What goes wrong before the stand-in acts: nothing of the request is done. */
const before = ["reset", "hang", "html", "echo"] as const;
/** What goes wrong afterwards: the request is done, and its answer is lost or spoiled. */
const after = ["reset-after", "hang-after", "html-after", "truncated", "duplicate-keys", "wrong-types", "megabyte"] as const;

type Before = (typeof before)[number];
type After = (typeof after)[number];

/** One thing that goes wrong: by name, as an HTTP status, or as a failure of Janrain's with its code. */
export type InjectedFault = Before | After | { status: number } | { fail: number };

/** Decides for each request whether something goes wrong; asked before the stand-in acts. */
export type FaultInjector = (request: EmulatedRequest) => InjectedFault | undefined;

/** The names of all troubles, as `parseFault` takes them. */
export const faultNames: readonly string[] = [...before, ...after, "STATUS", "fail:CODE"];

/** Whether the connection stays open without an answer. */
export function isSilent(fault: InjectedFault | undefined): boolean {
  return fault === "hang" || fault === "hang-after";
}

/** Whether the stand-in acts although something goes wrong. */
export function actsUnder(fault: InjectedFault): boolean {
  return after.some((name) => name === fault);
}

/**
 * `OPERATION=TROUBLE` for every request of an operation, `OPERATION#N=TROUBLE` for its Nth only; `*` stands for any operation.
 * @param text as in `set_properties#1=reset-after` or `*=503`
 * @returns undefined for another form
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

/** The answer under a trouble; undefined where there is none, because the connection ends or stays silent. */
export function faultyResponse(
  fault: InjectedFault,
  request: EmulatedRequest,
  answer: EmulatedResponse | undefined,
): EmulatedResponse | undefined {
  if (typeof fault === "object") {
    if ("fail" in fault) return json(400, { stat: "fail", err: { code: fault.fail, msg: `Ordered failure ${fault.fail}` } });
    return { status: fault.status, contentType: "text/plain", body: `status ${fault.status}, as ordered\n` };
  }
  switch (fault) {
    case "html":
    case "html-after":
      return { status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1>" };
    case "echo":
      return echo(request);
    case "truncated":
      return answer && { ...answer, body: answer.body.slice(0, -Math.ceil(answer.body.length / 2)) };
    case "duplicate-keys":
      return answer && { ...answer, body: answer.body.replace("{", '{"stat":"fail","stat":"ok","signin":7,"domains":7,') };
    case "wrong-types":
      return answer && { ...answer, body: '{"stat":"ok","signin":7,"domains":"x","consumerKey":{"a":1},"secret":[2]}' };
    case "megabyte":
      return answer && { ...answer, body: answer.body.replace("{", `{"pad":"${"x".repeat(1024 * 1024)}",`) };
    default:
      return undefined;
  }
}

function faultNamed(name: string): InjectedFault | undefined {
  const known = [...before, ...after].find((candidate) => candidate === name);
  if (known) return known;
  if (/^[45]\d\d$/.test(name)) return { status: Number(name) };
  const code = /^fail:(-?\d{1,3})$/.exec(name)?.[1];
  return code === undefined ? undefined : { fail: Number(code) };
}

/** A careless server that repeats in its error what it was sent, in several forms. */
function echo({ form }: EmulatedRequest): EmulatedResponse {
  const values = [...form.values()];
  const text = values
    .flatMap((value) => [value, encodeURIComponent(value), Buffer.from(value).toString("base64"), JSON.stringify(value)])
    .join(" ");
  return json(400, { stat: "fail", err: { code: 1, msg: `Invalid parameter: ${text}` } });
}
