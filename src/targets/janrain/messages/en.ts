import type { TargetMessages } from "../../../core/targets/description.ts";

/** The English texts about Janrain. */
export const janrainEnglish = {
  /** What a change is about. */
  changeNames: {
    "allow-domain": "allow-list entry",
    credentials: "credentials of",
    "sign-in": "sign-in list entry",
  },
  /** Why a change has its action. */
  reasons: {
    listed: "already listed",
    covered: "covered by a pattern in the list",
    "not-listed": "will be added",
    "not-offered":
      "will be added, although Janrain does not list it as an available provider; if Janrain rejects it, ask Akamai to enable Sina Weibo for this application",
    "opens-list": "will be added; the list is empty, so any site may use the application now: after the sync, only listed sites may",
    same: "stored; matches the secrets",
    differs: "differ from the secrets; will be replaced",
    "not-stored": "not stored yet; will be set from the secrets",
    manual: "manual: no Partner key is declared, so enter them in the dashboard",
    "manual-listed":
      "manual: Janrain lists the provider, so credentials have been entered; without a Partner key they cannot be compared with the secrets",
    "device-list":
      "will be set to the web list with the provider added; the API cannot read the list of this device type, so entries that only it has are lost",
    "device-unread":
      "will be set to the web list; the API cannot read the list of this device type, so entries that only it has are lost (with device-file, a list that a sync has set is not written again)",
    "device-recorded": "set to the web list by an earlier sync; the API cannot read the list of this device type",
    "after-credentials": "will be added once the credentials have been entered manually",
    "no-origin": "unknown: only a custom domain is declared, and keys are not sent to a host chosen by a declaration",
    "partner-absent": "unknown: the Partner API does not respond at this origin; enter them manually",
    "partner-account": "unknown: Janrain requires an account upgrade for the Partner API; enter them manually",
    "partner-key": "unknown: Janrain rejects the Partner key; enter them manually, or correct the key",
    "partner-masked": "unknown: the Partner API masks the stored secret, so it cannot be compared or restored; enter them manually",
    "partner-provider":
      "unknown: the Partner API does not accept this provider, which Akamai may have to enable for the application; enter them manually",
  },
  /** The manual steps in the dashboard. */
  instructions: {
    "open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
    "open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
    "paste-credentials":
      "Go to the screen with the key and secret fields. Paste the value of {appKey} as App Key and the value of {appSecret} as App Secret.",
    publish: "Save, then publish. The change may take up to an hour to appear on the site.",
    "run-again":
      "Run the sync again: it completes the steps that depend on the credentials. It needs no key to see that Janrain lists the provider.",
  },
  steps: {
    1: "Sign in to the Janrain dashboard",
    2: "Open the application with Manage Engage App",
    3: "Open Provider Configuration",
    4: "Choose Sina Weibo",
    5: "Start the setup with Configure",
    11: "Enter app key and app secret at Janrain",
  },
  guide: {
    title: "Janrain dashboard",
    heading: "In the dashboard",
    automatic: "A Partner key is declared, so the sync does this automatically. To do it manually:",
  },
  /** What keeps a sync from starting. */
  blockers: {
    "unset-partner":
      "The secret {name} is not set: pass it to the step as an environment variable, or remove janrain.partnerKey and enter the credentials manually in the dashboard.",
    "no-origin":
      "Only janrain.domain is declared, and keys are not sent to a host chosen by a declaration. Set the origin with janrain-url (--janrain-url), or declare janrain.realm.",
  },
  /** What stopped an operation. */
  failures: {
    refused: 'Janrain rejected {operation} with code {code}: "{message}". {meaning} {action}',
    "not-json":
      "Janrain responded to {operation} with status {status} and without JSON, as a failing gateway does. Re-run; if the problem persists, check the origin {origin}.",
    "no-stat": "Janrain's response to {operation} has no member stat. Check that {origin} is a Social Login application.",
    shape:
      "Janrain's response to {operation} does not have the documented form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
    masked: "Janrain's response to {operation} masks the stored secret, so the result is unknown. Test a sign-in before you re-run.",
    network:
      "Janrain did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
    protocol:
      "Janrain's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Social Login application, and that no proxy responds in its place.",
    restored:
      "Janrain accepted {operation}, but verification failed: the stored values differ. The previous values were restored. Check the property names (--partner-properties).",
    "not-restored":
      "Janrain accepted {operation}, but verification failed: the stored values differ. Check the property names (--partner-properties) and the Sina Weibo settings in the dashboard of {origin} before you re-run.",
    "list-format": "If Janrain rejects the list itself, try the other format: provider-list (--provider-list json).",
    "read-back":
      "Janrain accepted {operation}, but verification failed: the stored list differs. Check the dashboard of {origin} before you re-run.",
    changed: "The credentials at {origin} were changed after the plan, so nothing was overwritten. Run plan again and review it.",
    superseded:
      "Janrain accepted {operation}, but the credentials at {origin} were changed by another client meanwhile; the newer ones were kept. Run plan again and review it.",
    unsendable:
      'The sign-in list contains "{name}", which a comma-separated list cannot carry, so nothing was written. Use the other format: provider-list (--provider-list json).',
  },
  /** The help of its options. */
  options: {
    "janrain-url": "Origin for the keys [default: https://{realm}.rpxnow.com]",
    "partner-url": "Origin of the Partner API [default: the Janrain origin]",
    "partner-properties": "Names of app key and secret [default: consumerKey,secret]",
    "provider-list": "List format of set_auth_providers [default: comma]",
    "device-types": "Device types to enable in addition to web: iphone, android; their lists are set to the web list",
    "device-file": "Record which of these lists a sync has set, and do not set them again [default: set by each sync]",
    realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com",
    "with-partner-key": "Declare a Partner key, which Akamai issues to partners only",
  },
  /** The questions of `init`. */
  init: {
    questions: { realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com: " },
    problems: {
      "realm-form": "This cannot be a realm. Example: acme, for https://acme.rpxnow.com",
      "realm-dashboard": "This is the address of the dashboard. The realm is in the application's URL, https://REALM.rpxnow.com.",
      "realm-domain": "This is not under rpxnow.com. Enter the realm; a custom domain can be declared later as janrain.domain.",
    },
  },
  /** Error codes of the Social Login and Partner APIs. */
  errors: {
    "-1": { meaning: "The service is temporarily unavailable.", action: "Re-run later." },
    "0": {
      meaning: "A required parameter is missing.",
      action: "Check the options of this tool; if they are correct, report a bug in this tool.",
    },
    "1": {
      meaning: "A parameter is invalid, or the provider has no credentials yet.",
      action:
        "See Janrain's message: an invalid provider is not available to this application; an unconfigured one needs its credentials first.",
    },
    "2": { meaning: "Data not found.", action: "Check that the realm belongs to the right application." },
    "3": {
      meaning: "The API key or Partner key is wrong.",
      action: "Copy the key again from the dashboard's settings page, and check that it belongs to this realm.",
    },
    "4": { meaning: "Facebook returned an error.", action: "Not related to Weibo." },
    "5": { meaning: "The mapping already exists.", action: "Not related to this tool's operations." },
    "6": { meaning: "Janrain could not reach a provider that worked before.", action: "Re-run later." },
    "7": {
      meaning: "The account's plan does not include this call.",
      action: "Ask Akamai for the upgrade, or do the step in the dashboard.",
    },
    "8": { meaning: "The third-party credentials of this user are missing.", action: "Not related to this tool's operations." },
    "9": { meaning: "The user revoked the third-party authorization.", action: "The user has to sign in again." },
    "10": { meaning: "The application is not configured correctly.", action: "Complete the configuration in the dashboard." },
    unknown: { meaning: "This code is not documented.", action: "See Janrain's message." },
  },
} as const satisfies TargetMessages & { failures: Readonly<Record<string, string>> };
