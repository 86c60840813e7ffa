/** A complete request to an emulated service. */
export interface EmulatedRequest {
  host: string;
  method: string;
  path: string;
  query: URLSearchParams;
  /** The fields of the body, form-encoded or multipart. */
  form: URLSearchParams;
  /** The body as text. */
  text: string;
  contentType: string;
  /** The Authorization header; empty if there is none. */
  authorization: string;
}

/** A response of an emulated service. */
export interface EmulatedResponse {
  status: number;
  contentType: string;
  body: string;
  /** The target of a redirect. */
  location?: string;
  /** Further headers. */
  headers?: Readonly<Record<string, string>>;
}

/** One emulated service. */
export interface EmulatedService {
  /** Whether the service handles requests to a host. */
  serves(host: string): boolean;
  respond(request: EmulatedRequest): EmulatedResponse;
}

/** A call that was performed or refused, without the values of its parameters. */
export interface RecordedCall {
  host: string;
  operation: string;
  writes: boolean;
  ok: boolean;
}

/** A JSON response. */
export function json(status: number, value: unknown): EmulatedResponse {
  return { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** An HTML response. */
export function html(status: number, body: string): EmulatedResponse {
  return { status, contentType: "text/html; charset=utf-8", body: `<!doctype html>\n<html lang="zh">${body}</html>\n` };
}

/** A redirect with status 302. */
export function redirect(location: string): EmulatedResponse {
  return { ...html(302, ""), location };
}

/** Escapes text for HTML content and for attributes in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
