import type { RuleWording } from "../shapes.ts";

/** Rules about what the declaration's URLs answered. */
export const urls = {
  "website-public": {
    title: "The website is not public",
    message: '"{host}" is not a public host by its name, so Weibo\'s reviewers cannot open the application website (应用地址).',
    fix: "Name the public site on which the Weibo login can be tried.",
  },
  "url-dns": {
    title: "A host does not exist",
    message: 'The name "{host}" does not exist in DNS, so nobody can open {url}.',
    fix: "Correct the host, or create its DNS record before the review.",
  },
  "url-refused": {
    title: "A host refuses the connection",
    message: 'Nothing listens at port {port} of "{host}", so {url} does not open.',
    fix: "Start the server, or correct the host and port.",
  },
  "url-tls": {
    title: "A TLS connection is not possible",
    message: {
      expired: 'The certificate of "{host}" is expired or not yet valid ({code}), so browsers refuse {url}.',
      "wrong-host": 'The certificate of "{host}" is for another host ({code}), so browsers refuse {url}.',
      "self-signed": 'The certificate of "{host}" is self-signed ({code}), so browsers refuse {url}.',
      untrusted: 'The certificate of "{host}" is not one that can be trusted ({code}), so browsers refuse {url}.',
      handshake: 'No TLS connection to "{host}" could be made ({code}), so {url} does not open.',
    },
    fix: "Install a valid certificate with its intermediate certificates on the server.",
  },
  "url-timeout": {
    title: "A URL does not answer in time",
    message: '"{host}" did not answer within {seconds} seconds; whether {url} opens is not known.',
    fix: "Run again; if it stays so, check the server and whether it lets this network in.",
  },
  "url-redirects": {
    title: "Redirects lead nowhere",
    message: {
      redirects: "{url} redirects more than {limit} times.",
      "redirect-target": "{url} answers {status} without saying where to.",
    },
    fix: "Name the final address, or mend the redirects on the server.",
  },
  "url-blocked": {
    title: "A URL is blocked for safety",
    message: {
      blocked: '{url} was blocked: "{host}" has the address {address}, which is not public: {reason}. Nothing was sent there.',
      scheme: "{url} was blocked: it leads to {target}, which is neither http nor https. Nothing was sent there.",
      "user-info": "{url} was blocked: it leads to {target}, a URL with a user name in it. Nothing was sent there.",
    },
    fix: "Name a public address. If the host is meant to be private, allow it in the workflow (allow-private, --allow-private).",
  },
  "url-protocol": {
    title: "The answer is not HTTP",
    message: 'What "{host}" answered is not HTTP, or more than this tool reads ({code}), so {url} does not open.',
    fix: "Check that a web server listens there, on that port and scheme.",
  },
  "url-status": {
    title: "A URL answers with an error",
    message: {
      website: "The website {url} answers {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
      callback: "The callback {url} answers {status} (at {finalUrl}); anything below 500 would do.",
    },
    fix: "Mend the page on the server, or correct the address.",
  },
  "url-unknown": {
    title: "Whether a URL works is not known",
    message: {
      "dns-server": 'The name server could not answer for "{host}" ({code}); whether {url} opens is not known.',
      connection: 'The connection to "{host}" broke ({code}); whether {url} opens is not known.',
      status: "{url} answers {status}, which limits the rate of requests; whether it opens is not known.",
    },
    fix: "Run again; if it stays so, check the server from another network.",
  },
} as const satisfies Record<string, RuleWording>;
