/** The device types that have a sign-in list besides the web's (documented). */
export const appDevices = ["iphone", "android"] as const;

/** What the stand-in keeps for one Social Login application. */
export interface JanrainApp {
  apiKey: string;
  /** Partners only (documented): absent, every Partner call is refused. */
  partnerKey?: string;
  /** Providers that Janrain offers. */
  offered: string[];
  /** The web's sign-in list. */
  signIn: string[];
  /** The sign-in lists of other device types (documented); no call reads them. */
  devices?: Partial<Record<(typeof appDevices)[number], string[]>>;
  /** The allow-list. */
  domains: string[];
  /** Stored properties by provider; a provider in the sign-in list counts as configured too. */
  properties: Map<string, Record<string, string>>;
}

/** What no document settles about Janrain's answers, or where two disagree; the first value of each is the default. */
export const quirkChoices = {
  /** Whether set_auth_providers replaces the list that it "defines" (documented wording), or adds to it. */
  "provider-list": ["replace", "merge"],
  /** The form in which it takes the list: the parameter tables say comma, one old sample posts JSON (documented conflict). */
  "takes-lists": ["both", "comma", "json"],
  /** The HTTP status of a failure: "typically" 400 (documented). */
  "failure-status": ["400", "200", "401"],
  /** The spelling of `stat`: ok and fail in samples, OK and Failed in a table (documented conflict). */
  stat: ["lower", "upper"],
  /** Whether `signin` is a list as in the sample, or a dictionary as in the table (documented conflict). */
  signin: ["array", "dictionary"],
  /** Whether a provider without credentials is refused with `{provider} not configured` (message documented, occasion inferred). */
  unconfigured: ["refuse", "accept"],
  /** How many readings of a list or of properties still show it as it was before a write: no source names a time for the API. */
  lag: ["0", "1", "3"],
} as const;

/** A choice for each of them. */
export type JanrainQuirks = { readonly [Name in keyof typeof quirkChoices]?: (typeof quirkChoices)[Name][number] };
