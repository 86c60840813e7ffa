import type { ErrorText } from "../shapes.ts";

/** What each verdict on a URL means, and what to do about it. */
export const verdicts = {
  ok: {
    meaning:
      "The URL works: a page opened and contains HTML (2xx, after at most 19 redirects), or a callback responded with any status below 500.",
    action: "Nothing to do. If the page does not offer a Weibo login, the rule login-missing reports it.",
  },
  broken: {
    meaning:
      "The failure is definite; Weibo's reviewers would see it too: the host does not exist or refuses the connection, the certificate is invalid, the page responds with an error, or redirects in a loop.",
    action: "Fix the problem that the finding describes, on the server or in the declaration. It fails the run.",
  },
  "no-page": {
    meaning: "The URL opens, but shows no page: the response is empty, or text, data, an image or a download.",
    action:
      "Declare the URL of the page that users see, or serve it as text/html. It fails the run, because reviewers need a page with a login.",
  },
  blocked: {
    meaning:
      "The URL, or one that it redirects to, resolves to a non-public address or uses a scheme other than http and https. No request was sent there.",
    action:
      "Use a public address. If the host is meant to be private, the workflow can allow it by name (allow-private, --allow-private); a declaration cannot.",
  },
  unknown: {
    meaning:
      "There was no definite response, even after retries: a rate limit (429), a temporarily unavailable server (502, 503, 504), bot protection, a timeout, a broken connection, or a failing name server. This is neither success nor failure.",
    action:
      "Re-run. If the problem persists, open the URL in a browser and from another network. It is reported as a warning; --fail-on warning makes it fail the run.",
  },
  "not-checked": {
    meaning: "The URL was not requested, because of --offline or check-urls: false.",
    action: "Run without that option where network access is available.",
  },
} as const satisfies Record<string, ErrorText>;
