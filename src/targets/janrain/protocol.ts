import type { RetryOptions } from "../../network/transient.ts";

/**
 * Operations of the Social Login API, as POST to `{origin}/api/v2/{operation}`.
 * Source: Social Login API reference, API summary (documented).
 */
export type SocialOperation =
  | "get_available_providers"
  | "providers"
  | "get_domain_patterns"
  | "add_domain_patterns"
  | "set_auth_providers";

/** Operations of the Partner API, as POST to `{origin}/partner/v2/app/{operation}`. Source: Partner API reference (documented). */
export type PartnerOperation = "get_properties" | "set_properties";

export type Operation = SocialOperation | PartnerOperation;

/** Device types whose sign-in lists can be set in addition to the web's. Source: Social Login API, set_auth_provider (documented). */
export const deviceTypes = ["iphone", "android"] as const;

export type DeviceType = (typeof deviceTypes)[number];

/** Names and formats that no document specifies; each is an option with a default. */
export interface ProtocolOptions {
  /**
   * Property names of app key and app secret. The defaults come from a public connector, which uses them for every
   * provider without names of its own (observed); no source has names for `sinaweibo`.
   */
  keyProperty: string;
  secretProperty: string;
  /** The list format of set_auth_providers: comma-separated by the parameter tables, JSON in one old sample (documented conflict). */
  providerList: "comma" | "json";
  /** Device types that get the provider too; no documented operation reads their lists. */
  devices: readonly DeviceType[];
  /** How long a change may take to become visible, in milliseconds; no source has a figure for the API. */
  propagationTimeout: number;
}

export const defaultProtocol: ProtocolOptions = {
  keyProperty: "consumerKey",
  secretProperty: "secret",
  providerList: "comma",
  devices: [],
  propagationTimeout: 30_000,
};

export const defaultReadRetry: RetryOptions = { attempts: 3, pause: 500 };
