import type { ErrorText } from "../shapes.ts";

/** What each verdict on a URL means, and what to do about it. */
export const verdicts = {
  ok: {
    meaning:
      "The URL answered as it should: a page opened with HTML in it (2xx, after at most 5 redirects), a callback answered with any status below 500.",
    action: "Nothing. Where the page shows no Weibo login, the rule login-missing says so.",
  },
  broken: {
    meaning:
      "The answer is definite, and Weibo's reviewers would get it too: the host does not exist or refuses, the certificate is not valid, the page answers with an error, redirects in a circle, or is no page.",
    action: "Mend what the finding beside it names, on the server or in the declaration. It fails the run.",
  },
  blocked: {
    meaning:
      "The URL, or one that it redirects to, leads to an address that is not public, or to something else than http and https. Nothing was sent there.",
    action:
      "Name a public address. If the host is meant to be private, the workflow can allow it by name (allow-private, --allow-private); a declaration cannot.",
  },
  unknown: {
    meaning:
      "There was no definite answer, also when asked again: a limit of the rate (429), a server that is down for the moment (502, 503, 504), a wall against bots, a timeout, a broken connection, a name server that failed. It is neither success nor failure.",
    action:
      "Run again. If it stays so, open the URL in a browser and from another network. It is a warning; --fail-on warning lets it fail the run.",
  },
  "not-checked": {
    meaning: "The URL was not asked: --offline or check-urls: false says so.",
    action: "Run without that option, where a network is at hand.",
  },
} as const satisfies Record<string, ErrorText>;
