// What the benchmark of the sync measures. Farm and measurement read it here, so that neither can drift from the other.

/** Declarations, each of a realm of its own; milliseconds that every answer takes; accounts that the tool works on at the same time. */
export const [declarations, latency, concurrency] = [100, 50, 8];

/** The realm of a declaration. */
export const realmOf = (index) => `bench-${index}`;

export const secrets = {
  WEIBO_APP_KEY: "1234567890",
  WEIBO_APP_SECRET: "0123456789abcdef".repeat(2),
  JANRAIN_API_KEY: "bench-api-key-".padEnd(40, "0"),
  JANRAIN_PARTNER_KEY: "bench-partner-key-".padEnd(40, "0"),
};

/** Janrain's response to each operation that a sync without changes needs; no other may be requested. */
export const held = {
  providers: { signin: ["google", "sinaweibo"] },
  get_domain_patterns: { domains: ["www.acme.example"] },
  get_properties: { consumerKey: secrets.WEIBO_APP_KEY, secret: secrets.WEIBO_APP_SECRET },
};

/** The least possible time in milliseconds: no more requests than needed, no turn ever idle, and nothing but Janrain takes time. */
export const least = (Object.keys(held).length * latency * declarations) / concurrency;
