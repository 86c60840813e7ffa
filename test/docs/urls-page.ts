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
