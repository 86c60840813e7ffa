import type { LoginState } from "../../src/core/rules/urls/login-pages.ts";
import { http2Situations } from "../network/lab/http2-situations.ts";
import { navigationSituations } from "../network/lab/navigation-situations.ts";
import otherTools from "../network/lab/other-tools.json" with { type: "json" };
import type { Situation } from "../network/lab/situation.ts";
import { challengeSituations, codingSituations, contentSituations, httpSituations, refusalSituations } from "../network/lab/situations.ts";
import { tlsSituations } from "../network/lab/tls-situations.ts";
import { loginPages } from "../site/logins/pages.ts";

const browserResults: Readonly<Record<Situation["browser"], string>> = {
  page: "shows the page",
  error: "shows an error",
  challenge: "shows a challenge",
};

const groups: readonly [title: string, situations: readonly Situation[]][] = [
  ["HTTP", httpSituations],
  ["HTTP/2 only", http2Situations],
  ["TLS after the handshake", tlsSituations],
  ["Content codings", codingSituations],
  ["Types and refreshes", contentSituations],
  ["Navigation", navigationSituations],
  ["Bot protection", challengeSituations],
  ["Refusals", refusalSituations],
];

const loginStates: Readonly<Record<LoginState, string>> = {
  found: "found",
  unconfirmed: "`login-unconfirmed`",
  missing: "`login-missing`",
  unknown: "`login-unknown`",
};

/** `docs/urls.md`, from the situations that the suite serves. */
export function urlsPage(): string {
  const sections = groups.map(([title, situations]) => `## ${title}\n\n${tableOf(situations)}`);
  return `# URL checks

<!-- Generated from test/network/lab and test/site/logins by \`npm run docs\`. Do not edit. -->

The website, the pages under \`site\`, and the callbacks are requested, each once per run. The result is one of six verdicts;
\`weibo-provider explain unknown\` explains them.

| Verdict | When | Reported |
| --- | --- | --- |
| \`ok\` | A page opens and contains HTML; a callback responds with any status below 500 (without a code it shows no page). | in the table |
| \`broken\` | A definite failure: unknown host, connection refused, certificate expired, for another host or self-signed (with its dates), an error status, a redirect loop. | as an error |
| \`no-page\` | It opens, but shows no page: empty, or text, data, an image or a download. Weibo's reviewers need a page with a login. | as an error |
| \`blocked\` | It resolves to a non-public address. No request was sent. | as an error |
| \`unknown\` | No conclusion about the page: 429, 502, 503 and 504 after retries, bot protection, a timeout, a reset, a failing name server. | as a warning |
| \`not-checked\` | \`--offline\`, \`check-urls: false\`. | in the table |

- At most 16 requests run at a time, 4 per host. Transient failures are retried twice, after the server's \`Retry-After\`
  (up to 30 seconds) or a random delay. All checks end after five minutes.
- A certificate that expires within 21 days is a warning.
- Weibo's reviewers look for the login on the home, login and registration pages. Declare these under \`site\`: their HTML and the
  site's own scripts are searched for markers of Janrain's widget and of Weibo's login. If your scripts render it differently, add a
  string of them to \`site.markers\`. Page resources on hosts that are blocked in mainland China are reported as infos.
- \`--url-cache FILE\` (\`url-cache\`) caches successful responses and revalidates them. Keep the file outside the checkout,
  since a pull request could bring its own. A damaged cache counts as empty and is replaced, with a warning; a file that is not
  a cache is an error and stays as it is.
- \`--probe callback\` (\`probe\`) verifies the app key and callback at Weibo, \`--probe credentials\` also the app secret. It needs no user
  and changes nothing at Weibo. Only documented error codes are reported as findings.

- \`--probe sign-in\` follows the start of a sign-in at Janrain up to Weibo's authorize URL, without requesting that one, and compares the
  callback and the app key. It needs no key, and reports warnings only.

For a comparison with other link checkers, see [benchmarks.md](benchmarks.md).

## How situations are classified

A URL is \`broken\` only if a browser would show a visitor an error as well; what cannot be decided is \`unknown\`, which is a warning.
The suite serves each situation below as raw bytes or frames. The column *Chromium* was confirmed with Chromium 156, except for challenges, and
the other columns were measured with curl 7.88.1, lychee 0.24.2 and linkinator 8.1.0, all with their default rules:
\`CHROMIUM=… CURL=… LYCHEE=… LINKINATOR=… npx vitest run test/network/lab\`. They request http://127.0.0.1, which each of them allows.

- Requests use GET, send no cookies, credentials or referrer, and follow \`Refresh\` fields and \`meta refresh\` elements with a delay
  of up to 5 seconds. Each host passes the address guard again.
- A page opens after at most 19 redirects. The Fetch standard allows a twentieth, but Chromium and Chrome show
  ERR_TOO_MANY_REDIRECTS for it (\`navigation_url_loader_impl.cc\`; measured), so it is \`broken\`. A refresh starts a new count. A loop is
  followed up to the same limit, since some servers redirect to the same URL only once.
- A response that the strict HTTP parser rejects is requested once more and parsed like in Chromium. Services that receive a secret
  always get the strict parser.
- TLS: servers without secure renegotiation (RFC 5746) and servers with HTTP/2 only are accepted. Up to four intermediate certificates
  that the server leaves out, or sends expired or of an unknown root, are fetched from the addresses in the certificates, and
  reported as \`url-certificate-chain\`; a fetched root is never trusted. Versions, ciphers, groups and signatures are those of
  Chromium, and a host counts only if it is among the alternative names: a common name alone is \`broken\`, as in browsers.
- Names are resolved by the system's name servers with a deadline of their own (10 seconds with all retries), before the request starts. Names of the
  hosts file, private names, and names without a DNS record are resolved by the system.
- With \`--proxy\`, responses are parsed as leniently; there, servers with HTTP/2 only are \`unknown\`.
- Addresses that are not public are blocked, and so are the addresses of the machine and of the networks that it is connected to.
  \`--allow-private HOST\` allows the ports 80 and 443 of a host, \`--allow-private HOST:PORT\` one port.

${sections.join("\n\n")}

## Login detection

The pages \`app.website\`, \`site.home\`, \`site.login\` and \`site.register\` are searched for a Weibo login: their HTML, and up to 20 of their
own scripts and frames. Their own are those on any host of the page's registrable domain by the public suffix list: \`<script src>\`,
\`modulepreload\`, imports by an address or by the import map, and scripts that a script adds by an address. Of each, the first
256 KiB are read, decoded by charset as in browsers.

| Result | When |
| --- | --- |
| found | A marker is in an attribute or in code: Weibo's authorize URL in any spelling, a login widget, or a string of \`site.markers\` anywhere in the page. |
| \`login-unconfirmed\` (info) | Weaker evidence: the label of a button or link such as 微博登录, its \`title\`, \`alt\` or \`aria-label\`, or an address of the site itself such as \`/auth/weibo\`. |
| \`login-unknown\` (warning) | Nothing was found, but not all of it was read: scripts render the page, put strings together or load modules by name, the login opens after a click, or it may be in a shadow DOM or in a frame of another site. |
| \`login-missing\` (warning) | All of it was read, and nothing was found. |

Comments, text, browser hints, policies, share and follow widgets, links to a profile and links to articles do not count, nor does
a Janrain widget whose script lists other providers only.

\`--browser\` (input \`browser\`) renders pages on which no login is proven, with the Chromium or Chrome of the machine: that of
\`CHROME_PATH\` or \`CHROMIUM\`, otherwise the usual names on \`PATH\` and the usual places, but never a program of the checkout. GitHub's
runners include one. All its requests go through a proxy on loopback that applies the same address guard to each connection; WebRTC,
QUIC and lookups outside of it are disabled. Its profile is temporary, its environment has no secrets, and as root on Linux it runs
as another user, with its sandbox. Without a browser, the login stays unknown and the finding says so, and also for a page that shows a
dialog or starts a download while it loads. A browser does not print shadow DOMs and frames of other sites, and clicks nothing: for
those, add a string that proves the login to \`site.markers\`.

The suite checks these pages, modeled on the markup of real sites:

| Page | Result | With \`--browser\` |
| --- | --- | --- |
${loginPages.map(({ name, expected, rendered }) => `| ${name} | ${loginStates[expected]} | ${rendered ? loginStates[rendered] : "–"} |`).join("\n")}
`;
}

/** What another tool says about a situation; they run over plain HTTP only. */
const verdictOf = (name: string, tool: string) => (otherTools as Record<string, Record<string, string>>)[name]?.[tool];

function tableOf(situations: readonly Situation[]): string {
  const tools = situations.some(({ tls }) => tls) ? [] : ["curl", "lychee", "linkinator"];
  const rows = situations.map(({ name, expected, browser, source }) => {
    const [verdict = "", ...reason] = expected.split(" ");
    const own = `\`${verdict}\`${reason.length > 0 ? ` (${reason.join(" ")})` : ""}`;
    const cells = [name, own, browserResults[browser], ...tools.map((tool) => verdictOf(name, tool) ?? "not run"), source];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |`;
  });
  return [
    `| ${["The server sends", "Verdict", "Chromium", ...tools, "Source"].join(" | ")} |`,
    `| ${["---", "---", "---", ...tools.map(() => "---"), "---"].join(" | ")} |`,
    ...rows,
  ].join("\n");
}
