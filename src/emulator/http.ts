/** A request to a stand-in, read whole. */
export interface EmulatedRequest {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  /** The form in the body, where it is one. */
  form: URLSearchParams;
  contentType: string;
}

/** A stand-in's answer. */
export interface EmulatedResponse {
  status: number;
  contentType: string;
  body: string;
  /** Where a redirect leads. */
  location?: string;
}

/** One of the services that are stood in for. */
export interface EmulatedService {
  /** Whether this service answers for a host. */
  serves(host: string): boolean;
  answer(request: EmulatedRequest): EmulatedResponse;
}

/** An answer in JSON. */
export function json(status: number, value: unknown): EmulatedResponse {
  return { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** An answer in HTML. */
export function html(status: number, body: string): EmulatedResponse {
  return { status, contentType: "text/html; charset=utf-8", body: `<!doctype html>\n<html lang="zh">${body}</html>\n` };
}
