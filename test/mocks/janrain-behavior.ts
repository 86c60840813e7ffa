/** The device types of the sign-in lists. Source: Social Login API, set_auth_provider (documented). */
export type MockDevice = "web" | "iphone" | "android";

/** One Social Login application. A test may read and change it at any time, as another administrator would. */
export interface MockApp {
  apiKey: string;
  /** Undefined: Akamai issued none. */
  partnerKey: string | undefined;
  signIn: Record<MockDevice, string[]>;
  domains: string[];
  /** The stored properties by provider. */
  properties: Map<string, Record<string, string>>;
}

/** What the documents leave open, or what differs between accounts. A test may change it during a run. */
export interface MockBehavior {
  /** The providers that Janrain offers. */
  available: string[];
  /** Whether set_auth_providers replaces the list or merges into it (undocumented). */
  setAuthProviders: "replace" | "merge";
  /** The list formats that set_auth_providers accepts (documented conflict). */
  listFormats: readonly ("comma" | "json")[];
  /** Whether add_domain_patterns, which "appends", drops duplicates (undocumented). */
  dropsDuplicates: boolean;
  /** Whether a provider without properties can be enabled (inferred from the message "not configured"). */
  enablesUnconfigured: boolean;
  /** Current documents no longer list the Partner API: it may be gone (404), or a page may have taken its place. */
  partnerApi: "present" | "not-found" | "html";
  /** The providers that the Partner API accepts; undefined accepts every available one. `sinaweibo` is in no documented list. */
  partnerProviders: readonly string[] | undefined;
  /** The properties that set_properties requires (observed in a public connector). */
  propertyNames: readonly string[];
  /** The HTTP status of a failure: "typically" 400 (documented); 200 in the past (observed). */
  failureStatus: number;
  /** Whether get_properties masks the secret; the documented sample shows it in clear text, for another provider. */
  masksSecrets: boolean;
  /** Whether the apiKey selects the application at every host, as it does at `rpxnow.com` (observed there). */
  selectsByKey: boolean;
  /** The number of reads after a write that still return the state before it. */
  staleReads: number;
}

/** The behavior that the current documents describe. */
export const documentedBehavior: MockBehavior = {
  available: ["facebook", "google", "linkedin", "qq", "renren", "sinaweibo", "twitter", "vk"],
  setAuthProviders: "replace",
  listFormats: ["comma"],
  dropsDuplicates: false,
  enablesUnconfigured: false,
  partnerApi: "present",
  partnerProviders: undefined,
  propertyNames: ["consumerKey", "secret"],
  failureStatus: 400,
  masksSecrets: false,
  selectsByKey: false,
  staleReads: 0,
};

/** The values of the secrets that the example declares; valid only for the mock. */
export const mockSecrets = {
  WEIBO_APP_KEY: "2045436852",
  WEIBO_APP_SECRET: "c0ffee00".repeat(4),
  JANRAIN_API_KEY: "mock-api-key-".padEnd(40, "7"),
  JANRAIN_PARTNER_KEY: "mock-partner-key-".padEnd(40, "7"),
};

/** The application of the example: other providers are enabled, nothing of Weibo is set. */
export function mockApp(changes: Partial<MockApp> = {}): MockApp {
  return {
    apiKey: mockSecrets.JANRAIN_API_KEY,
    partnerKey: mockSecrets.JANRAIN_PARTNER_KEY,
    signIn: { web: ["google", "facebook"], iphone: ["google"], android: ["google"] },
    domains: ["localhost", "shop.acme.example"],
    properties: new Map([
      ["google", { consumerKey: "google-key", secret: "google-secret" }],
      ["facebook", { fbAppID: "facebook-key", fbSecret: "facebook-secret" }],
    ]),
    ...changes,
  };
}
