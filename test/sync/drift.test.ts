import { expect, test } from "vitest";
import { driftOf, type KnownDrift } from "../../src/core/sync/drift.ts";
import type { Change } from "../../src/core/sync/plan.ts";

const domain: Change = { kind: "allow-domain", subject: "www.acme.example", action: "create", reason: "not-listed" };
const credentials: Change = { kind: "credentials", subject: "sinaweibo", action: "update", reason: "differs" };
const signIn: Change = { kind: "sign-in", subject: "sinaweibo", action: "create", reason: "not-listed" };
const monday = { since: "2026-11-16T05:17:00Z", run: "https://github.example/acme/runs/1" };
const today = { since: "2026-11-22T05:17:00Z", run: "https://github.example/acme/runs/7" };
const since = ({ kind, subject, action, reason }: Change, moment: typeof today): KnownDrift => ({
  target: "janrain",
  kind,
  subject,
  action,
  reason,
  ...moment,
});

test.each<{ what: string; changes: Change[]; earlier: KnownDrift[]; drift: KnownDrift[] }>([
  { what: "no changes are none, whatever was known", changes: [], earlier: [since(domain, monday)], drift: [] },
  {
    what: "records this run for new drift",
    changes: [domain, credentials],
    earlier: [],
    drift: [since(domain, today), since(credentials, today)],
  },
  {
    what: "keeps the run that first detected known drift",
    changes: [credentials, domain],
    earlier: [since(domain, monday), since(credentials, monday)],
    drift: [since(credentials, monday), since(domain, monday)],
  },
  {
    what: "records this run only for what is new",
    changes: [domain, signIn],
    earlier: [since(signIn, monday)],
    drift: [since(domain, today), since(signIn, monday)],
  },
  {
    what: "ignores what is up to date or unknown",
    changes: [{ ...domain, action: "none" }, { ...credentials, action: "unknown" }, signIn],
    earlier: [since(domain, monday), since(credentials, monday)],
    drift: [since(signIn, today)],
  },
  {
    what: "treats another subject as new",
    changes: [{ ...domain, subject: "shop.acme.example" }],
    earlier: [since(domain, monday)],
    drift: [since({ ...domain, subject: "shop.acme.example" }, today)],
  },
  {
    what: "treats the same at another service as new",
    changes: [credentials],
    earlier: [{ ...since(credentials, monday), target: "auth0" }],
    drift: [since(credentials, today)],
  },
  {
    what: "treats another kind of one subject as new",
    changes: [signIn],
    earlier: [since({ ...signIn, kind: "credentials" }, monday)],
    drift: [since(signIn, today)],
  },
  {
    what: "treats another action as new",
    changes: [credentials],
    earlier: [since({ ...credentials, action: "create" }, monday)],
    drift: [since(credentials, today)],
  },
  {
    what: "treats another reason as new",
    changes: [credentials],
    earlier: [since({ ...credentials, reason: "not-stored" }, monday)],
    drift: [since(credentials, today)],
  },
  {
    what: "keeps neither names of secrets nor the manual flag",
    changes: [{ ...credentials, secrets: ["WEIBO_APP_KEY"], manual: true }],
    earlier: [],
    drift: [since(credentials, today)],
  },
])("$what", ({ changes, earlier, drift }) => {
  const plan = {
    file: "weibo-provider.yaml",
    target: "janrain",
    origin: "https://acme.example",
    changes,
    unmanaged: [],
    queries: [],
    digest: "",
  };
  expect(driftOf(plan, earlier, today)).toEqual(drift);
});
