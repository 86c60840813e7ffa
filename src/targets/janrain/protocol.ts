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

/** Device types whose sign-in lists can be set besides that of the web. Source: Social Login API, set_auth_provider (documented). */
export const deviceTypes = ["iphone", "android"] as const;

export type DeviceType = (typeof deviceTypes)[number];

/** The names and forms that no document settles; each is an option with a default. */
export interface ProtocolOptions {
  /**
   * Property names of the app key and the app secret. Default from a public connector, which uses them for every
   * provider without names of its own (seen); for `sinaweibo` no source names any.
   */
  keyProperty: string;
  secretProperty: string;
  /** How set_auth_providers takes the list: the parameter tables say comma-separated, one old sample posts JSON (documented conflict). */
  providerList: "comma" | "json";
  /** Device types that get the provider as well; no documented call reads their lists. */
  devices: readonly DeviceType[];
  /** How long a change may take to show when it is read back, in milliseconds; no source names a figure for the API. */
  propagationTimeout: number;
}

export const defaultProtocol: ProtocolOptions = {
  keyProperty: "consumerKey",
  secretProperty: "secret",
  providerList: "comma",
  devices: [],
  propagationTimeout: 30_000,
};

/** How often a read is tried, and the pause in milliseconds before the second try; it doubles with each. */
export interface RetryOptions {
  attempts: number;
  pause: number;
}

export const defaultReadRetry: RetryOptions = { attempts: 3, pause: 500 };
