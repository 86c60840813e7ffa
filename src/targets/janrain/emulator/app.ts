/** The device types that have a sign-in list in addition to the web's (documented). */
export const appDevices = ["iphone", "android"] as const;

/** The emulator's state of one Social Login application. */
export interface JanrainApp {
  apiKey: string;
  /** Issued to partners only (documented). Without it, every Partner API call is refused. */
  partnerKey?: string;
  /** The providers that Janrain offers. */
  offered: string[];
  /** The web's sign-in list. */
  signIn: string[];
  /** The sign-in lists of other device types (documented); no operation reads them. */
  devices?: Partial<Record<(typeof appDevices)[number], string[]>>;
  /** The allow-list. */
  domains: string[];
  /** Stored properties by provider; a provider in the sign-in list counts as configured too. */
  properties: Map<string, Record<string, string>>;
}

/** The names of the properties that hold the app key and the app secret. */
export interface PropertyNames {
  keyProperty: string;
  secretProperty: string;
}

/** The names that a public connector uses for every provider without names of its own (observed). */
export const defaultPropertyNames: PropertyNames = { keyProperty: "consumerKey", secretProperty: "secret" };

/** Behavior of Janrain that no document specifies, or that documents disagree about. The first value of each is the default. */
export const quirkChoices = {
  /** Whether set_auth_providers, which "defines" the list (documented phrase), replaces it or adds to it. */
  "provider-list": ["replace", "merge"],
  /** The list formats that it accepts: the parameter tables say comma-separated, one old sample posts JSON (documented conflict). */
  "takes-lists": ["both", "comma", "json"],
  /** The HTTP status of a failure: "typically" 400 (documented). */
  "failure-status": ["400", "200", "401"],
  /** The spelling of `stat`: ok and fail in samples, OK and Failed in a table (documented conflict). */
  stat: ["lower", "upper"],
  /** Whether `signin` is a list as in the sample, or a dictionary as in the table (documented conflict). */
  signin: ["array", "dictionary"],
  /** Whether a provider without credentials is refused with `{provider} not configured` (message documented, condition inferred). */
  unconfigured: ["refuse", "accept"],
  /** Whether add_domain_patterns, which "appends" (documented phrase), keeps duplicates; no document says that it drops them. */
  duplicates: ["keep", "drop"],
  /** How many reads after a write still return the earlier state: no source gives a propagation time for the API. */
  lag: ["0", "1", "3"],
} as const;

/** The chosen value of each quirk. */
export type JanrainQuirks = { readonly [Name in keyof typeof quirkChoices]?: (typeof quirkChoices)[Name][number] };
