import { commandHelp, overview } from "../../src/cli/help.ts";
import { commandNames } from "../../src/cli/options.ts";
import { en } from "../../src/core/messages/en/index.ts";

const block = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;

/** `docs/command-line.md`, from the program's help. */
export function commandLinePage(): string {
  return `# Command line

<!-- Generated from the program's help by \`npm run docs\`. Do not edit. -->

${block(overview(en))}
The output language is that of \`--lang\`, otherwise of [weibo-provider.config.yaml](configuration.md), otherwise of the locale
(\`LC_ALL\`, \`LC_MESSAGES\`, \`LANG\`). Colors follow \`NO_COLOR\` and \`FORCE_COLOR\`.

## Formats

| \`--format\` | For |
| --- | --- |
| \`text\`, \`github\` | Terminals and logs; \`github\` adds annotations. |
| \`markdown\` | Job summaries and issues. |
| \`json\` | Other programs; described by [report.schema.json](../schema/report.schema.json), for \`review\` by [review.schema.json](../schema/review.schema.json). |
| \`sarif\` | GitHub code scanning: SARIF 2.1.0. The Action writes it to \`sarif-file\`, see [code-scanning.yml](../examples/workflows/code-scanning.yml). |
| \`junit\` | Jenkins, GitLab: one suite per file. Errors fail; warnings and infos pass, with their text as output. |
| \`rdjson\` | \`reviewdog -f=rdjson\`; columns count bytes. |

\`--format json\` is stable: version 1 only gains members. Each finding has \`rule\`, \`severity\`, \`message\`, \`file\`, \`start\` and \`end\`
(\`line\` and \`column\`, 1-based, in UTF-16 code units), \`pointer\` and \`help\`; \`urls\` lists the verdict for each URL with status, final
URL, certificate and time; \`weibo\` the results of the probe; \`setup\` the progress of the twelve setup steps; \`summary\` the counts;
\`plan\` and \`sync\` add \`plan\`.

## Exit codes

| Code | Meaning |
| --- | --- |
| 0 | Clean |
| 1 | Findings at or above \`--fail-on\`, or drift with \`--fail-on drift\` |
| 2 | Usage or configuration |
| 3 | Internal, network or remote failure |
| 130, 143 | Canceled by SIGINT or SIGTERM |

${commandNames.map((name) => `## ${name}\n\n${block(commandHelp(name, en))}`).join("\n")}`;
}
