import type { Certificate } from "../core/urls/certificate.ts";
import type { NetworkFailure } from "../core/urls/network-failure.ts";
import type { ResponseBody } from "./body.ts";
import type { HeaderFields } from "./header-fields.ts";

/** How to request a URL. */
export interface PageRequest {
  /** Whether the body is needed; otherwise it is read only as far as it arrives at once. */
  needsBody: boolean;
  /** Further header fields, lower case. */
  headers?: Readonly<Record<string, string>>;
}

/** The last response for a URL, after redirects. */
export interface PageResponse {
  status: number;
  headers: HeaderFields;
  finalUrl: string;
  /** The URLs that redirected to it, in order. */
  via?: readonly string[];
  /** The part that was read. */
  body?: ResponseBody;
  /** The certificate of the last host; unknown through a proxy. */
  certificate?: Certificate;
}

/** The result of requesting a URL. */
export type UrlResponse = PageResponse | { failure: NetworkFailure };
