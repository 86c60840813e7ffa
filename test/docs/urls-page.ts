import {
  challengeSituations,
  codingSituations,
  contentSituations,
  httpSituations,
  refusalSituations,
  type Situation,
} from "../network/lab/situations.ts";

const browserResults: Readonly<Record<Situation["browser"], string>> = {
  page: "shows the page",
  error: "shows an error",
  challenge: "shows a challenge",
};

const groups: readonly [title: string, situations: readonly Situation[]][] = [
  ["HTTP", httpSituations],
  ["Content codings", codingSituations],
  ["Types and refreshes", contentSituations],
  ["Bot protection", challengeSituations],
  ["Refusals", refusalSituations],
];

/** `docs/urls.md`, from the situations that the suite serves. */
export function urlsPage(): string {
  const sections = groups.map(([title, situations]) => `## ${title}\n\n${tableOf(situations)}`);
  return `# URL checks

<!-- Generated from test/network/lab/situations.ts by \`npm run docs\`. Do not edit. -->

The website, the pages under \`site\`, and the callbacks are requested, each once per run. The result is one of five verdicts;
\`weibo-provider explain unknown\` explains them.

| Verdict | When | Reported |
| --- | --- | --- |
| \`ok\` | A page opens and contains HTML; a callback responds with any status below 500 (without a code it shows no page). | in the table |
| \`broken\` | A definite failure: unknown host, connection refused, certificate expired, for another host or self-signed (with its dates), an error status, a redirect loop, an empty response, not HTML. | as an error |
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
  since a pull request could bring its own.
- \`--probe callback\` (\`probe\`) verifies the app key and callback at Weibo, \`--probe credentials\` also the app secret. It needs no user
  and changes nothing at Weibo. Only documented error codes are reported as findings.

- \`--probe sign-in\` follows the start of a sign-in at Janrain up to Weibo's authorize URL, without requesting that one, and compares the
  callback and the app key. It needs no key, and reports warnings only.

For a comparison with other link checkers, see [benchmarks.md](benchmarks.md).

## How situations are classified

A URL is \`broken\` only if a browser would show a visitor an error as well; what cannot be decided is \`unknown\`, which is a warning.
The suite serves each situation below as raw bytes. The column *Chromium* was confirmed with Chromium 156, except for challenges:
\`CHROMIUM=/usr/bin/chromium npx vitest run test/network/lab\`.

- Requests use GET, send no cookies, credentials or referrer, and follow up to 20 redirects, \`Refresh\` fields and \`meta refresh\`
  elements with a delay of up to 5 seconds. Each host passes the address guard again.
- A response that the strict HTTP parser rejects is requested once more and parsed like in Chromium. Services that receive a secret
  always get the strict parser.
- TLS: servers without secure renegotiation (RFC 5746) and servers with HTTP/2 only are accepted. An intermediate certificate
  that the server leaves out is fetched from the address in its certificate, and reported as \`url-certificate-chain\`.
- Names are resolved by the system's name servers with a deadline of their own (10 seconds), before the request starts. Names of the
  hosts file, private names, and names without a DNS record are resolved by the system.
- Addresses that are not public are blocked, and so are the addresses of the machine and of the networks that it is connected to.
  \`--allow-private HOST\` allows the ports 80 and 443 of a host, \`--allow-private HOST:PORT\` one port.

${sections.join("\n\n")}
`;
}

function tableOf(situations: readonly Situation[]): string {
  const rows = situations.map(({ name, expected, browser, source }) => {
    const [verdict = "", ...reason] = expected.split(" ");
    const cells = [name, `\`${verdict}\`${reason.length > 0 ? ` (${reason.join(" ")})` : ""}`, browserResults[browser], source];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |`;
  });
  return ["| The server sends | Verdict | Chromium | Source |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
