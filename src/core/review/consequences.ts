import type { Evidence } from "../declaration/schema-facts.ts";

/** What a change of a field means; `messages` words it. Nothing is claimed that no source says. */
export type ConsequenceId =
  | "form"
  | "website"
  | "fixed"
  | "security-domain"
  | "callback"
  | "callback-moves"
  | "deauthorization"
  | "realm"
  | "custom-domain"
  | "sync-credentials"
  | "sync-allow-list"
  | "sync-key"
  | "identity"
  | "identity-secret"
  | "test-users"
  | "status"
  | "checks"
  | "nothing";

/** Where a change becomes true: somebody types it in at Weibo, the sync does it on merge, or only this tool reads it. */
export type Place =
  | "weibo-basic"
  | "weibo-images"
  | "weibo-callbacks"
  | "weibo-tests"
  | "weibo-identity"
  | "weibo-domain"
  | "janrain"
  | "janrain-manual"
  | "repository";

/** How much a reviewer has to care: a login that breaks, work by hand, what happens by itself, or nothing; the heaviest first. */
export const impacts = ["breaks", "manual", "automatic", "none"] as const;

export type Impact = (typeof impacts)[number];

/** What is known of the change of a field. */
export interface Consequence {
  id: ConsequenceId;
  place: Place;
  impact: Impact;
  evidence: Evidence;
  source: string;
}

const review =
  "setup guide, step 8; Weibo wiki: a review takes 1 to 3 working days, and changing an online application unannounced is a violation";

/** By JSON pointer of the field, or of the mapping that it stands in; the longest that fits counts. */
const consequences: Readonly<Record<string, Consequence>> = {
  "/app": { id: "form", place: "weibo-basic", impact: "manual", evidence: "documented", source: review },
  "/app/website": { id: "website", place: "weibo-basic", impact: "manual", evidence: "documented", source: review },
  "/app/type": {
    id: "fixed",
    place: "weibo-basic",
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, application questions, 3",
  },
  "/app/securityDomain": {
    id: "security-domain",
    place: "weibo-domain",
    impact: "manual",
    evidence: "observed",
    source: "blogs: a change starts a second review of one working day",
  },
  "/images": { id: "form", place: "weibo-images", impact: "manual", evidence: "documented", source: review },
  "/callbacks": {
    id: "callback",
    place: "weibo-callbacks",
    impact: "breaks",
    evidence: "documented",
    source: "Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback",
  },
  "/callbacks/deauthorization": {
    id: "deauthorization",
    place: "weibo-callbacks",
    impact: "manual",
    evidence: "documented",
    source: "setup guide, step 10: both fields take the same address",
  },
  "/credentials": {
    id: "sync-credentials",
    place: "janrain",
    impact: "automatic",
    evidence: "documented",
    source: "Partner API, set_properties",
  },
  "/janrain/realm": {
    id: "realm",
    place: "janrain-manual",
    impact: "breaks",
    evidence: "documented",
    source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host",
  },
  "/janrain/domain": {
    id: "custom-domain",
    place: "janrain-manual",
    impact: "breaks",
    evidence: "documented",
    source: "Social Login JavaScript reference, settings: appUrl; the callback stands on this host",
  },
  "/janrain/apiKey": {
    id: "sync-key",
    place: "repository",
    impact: "none",
    evidence: "documented",
    source: "this schema: names of secrets",
  },
  "/janrain/partnerKey": {
    id: "sync-key",
    place: "repository",
    impact: "none",
    evidence: "documented",
    source: "this schema: names of secrets",
  },
  "/janrain/allowDomains": {
    id: "sync-allow-list",
    place: "janrain",
    impact: "automatic",
    evidence: "documented",
    source: "Social Login API, add_domain_patterns",
  },
  "/developer": { id: "identity", place: "weibo-identity", impact: "manual", evidence: "documented", source: "setup guide, step 12" },
  "/developer/realName": {
    id: "identity-secret",
    place: "repository",
    impact: "none",
    evidence: "documented",
    source: "this schema: names of secrets",
  },
  "/developer/idNumber": {
    id: "identity-secret",
    place: "repository",
    impact: "none",
    evidence: "documented",
    source: "this schema: names of secrets",
  },
  "/review/status": {
    id: "status",
    place: "repository",
    impact: "none",
    evidence: "documented",
    source: "this schema: a person's word; Weibo has no call to ask",
  },
  "/review/testUsers": {
    id: "test-users",
    place: "weibo-tests",
    impact: "manual",
    evidence: "documented",
    source: "Weibo wiki, application questions, 8",
  },
  "/site": { id: "checks", place: "repository", impact: "none", evidence: "documented", source: "this schema: which pages are checked" },
  "/version": { id: "nothing", place: "repository", impact: "none", evidence: "documented", source: "this schema" },
};

/**
 * What a change of the field at a pointer means.
 * @throws Error for a field that has no entry: every field of the schema has one
 */
export function consequenceOf(pointer: string): Consequence {
  for (let prefix = pointer; prefix !== ""; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
    const found = consequences[prefix];
    if (found) return found;
  }
  throw new Error(`no consequence is known for ${pointer}`);
}
