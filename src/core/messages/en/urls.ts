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
      expired: 'The certificate of "{host}" is valid only from {from} to {to} ({code}), so browsers refuse {url}.',
      "wrong-host": 'The certificate of "{host}" is for {names} ({code}; valid from {from} to {to}), so browsers refuse {url}.',
      "self-signed": 'The certificate of "{host}" is self-signed ({code}; valid from {from} to {to}), so browsers refuse {url}.',
      untrusted:
        'The certificate of "{host}" is not one that can be trusted ({code}; valid from {from} to {to}), so browsers refuse {url}.',
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
      "redirect-loop": "{url} redirects in a circle, back to {target}.",
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
      port: "{url} was blocked: it leads to {target}, whose port {port} belongs to another protocol; browsers refuse it too. Nothing was sent there.",
    },
    fix: "Name a public address. If the host is meant to be private, allow it in the workflow (allow-private, --allow-private).",
  },
  "url-protocol": {
    title: "The answer is not HTTP",
    message: 'What "{host}" answered is not HTTP, or more than this tool reads ({code}), so {url} does not open.',
    fix: "Check that a web server listens there, on that port and scheme.",
  },
  "url-status": {
    title: "A page answers with an error",
    message: "{url} answers {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
    fix: "Mend the page on the server, or correct the address.",
  },
  "url-not-page": {
    title: "What opens is no page",
    message: {
      empty: "{url} opens with nothing in it (at {finalUrl}), so there is no page on which to try the login.",
      "not-html": "{url} opens with {contentType} instead of HTML (at {finalUrl}), so there is no page on which to try the login.",
    },
    fix: "Name the page that users see, or have the server send it as text/html.",
  },
  "url-unknown": {
    title: "Whether a URL works is not known",
    message: {
      "dns-server": 'The name server could not answer for "{host}" ({code}); whether {url} opens is not known.',
      connection: 'The connection to "{host}" broke ({code}); whether {url} opens is not known.',
      proxy: 'The proxy did not connect to "{host}" ({code}); whether {url} opens is not known.',
      redirects: "{url} redirects more than {limit} times, and further than this tool follows; whether it opens is not known.",
      "cookie-loop":
        "{url} redirects back to {target} and sets a cookie on the way, which this tool does not keep; whether it opens is not known.",
      "run-deadline": "The {seconds} seconds for all URLs were over before {url} was settled; whether it opens is not known.",
      rate: "{url} answers {status}, which limits the rate of requests; whether it opens is not known.",
      wait: "{url} answers {status} and wants to be left alone for {seconds} seconds; whether it opens is not known.",
      "bot-wall": "{url} answers {status} from {wall}, which keeps programs out; whether it opens for people is not known.",
      "for-the-moment": "{url} answers {status}, also when asked again: the server or what stands before it is down for the moment.",
      "callback-error": "The callback {url} answers {status}; without a code it shows no success page, so whether it works is not known.",
    },
    fix: "Run again; if it stays so, open it in a browser and check the server from another network.",
  },
  "url-certificate-expires": {
    title: "A certificate is about to expire",
    message: 'The certificate of "{host}" ends on {to} (days left: {days}); then browsers refuse {url}.',
    fix: "Renew it, and check why the automatic renewal has not done so.",
  },
  "login-missing": {
    title: "A page shows no Weibo login",
    message:
      "{url} opens, but neither its HTML nor its own scripts (read: {read} of {scripts}; of each the first 256 KiB) hold a mark of a Weibo login. Looked for: {lookedFor}.",
    fix: "Put the login on the page before the review. If a script draws it, name a string of that script under site.markers.",
  },
  "china-hosts": {
    title: "A page loads from hosts that do not open in mainland China",
    message:
      "{url} loads scripts, styles or frames from {hosts}, which do not open in mainland China: there the page may hang or lack them.",
    fix: "Serve these parts from your own host or from one that opens there; list a host that does open under site.openInChina.",
  },
} as const satisfies Record<string, RuleWording>;
