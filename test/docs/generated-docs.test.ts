import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { commandHelp, overview } from "../../src/cli/help.ts";
import { commandNames } from "../../src/cli/options.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { root } from "../helpers/example.ts";
import { actionTables, fillSection } from "./action-tables.ts";
import { findingSample } from "./finding-sample.ts";
import { rulesPage } from "./rules-page.ts";
import { urlsPage } from "./urls-page.ts";
import { workflowTable } from "./workflow-table.ts";

// `npm run docs` writes these files by updating the snapshots.

it("docs/rules.md matches the rules' metadata", async () => {
  await expect(rulesPage()).toMatchFileSnapshot(`${root}docs/rules.md`);
});

it("docs/urls.md matches the situations of the suite", async () => {
  await expect(urlsPage()).toMatchFileSnapshot(`${root}docs/urls.md`);
});

it("docs/command-line.md shows the help of each command", async () => {
  const sections = commandNames.map((name) => `## ${name}\n\n\`\`\`text\n${commandHelp(name, en)}\`\`\`\n`);
  const introduction = "# Command line\n\n<!-- Generated from the program's help by `npm run docs`. Do not edit. -->\n\n";
  await expect(introduction + sections.join("\n")).toMatchFileSnapshot(`${root}docs/command-line.md`);
});

it("the README's tables, samples and help match their sources", async () => {
  const sample = await findingSample();
  const { inputs, outputs } = actionTables(await readFile(`${root}action.yml`, "utf8"));
  const readme = await readFile(`${root}README.md`, "utf8");
  const names = (await readdir(`${root}examples/workflows`)).sort();
  const workflows = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(`${root}examples/workflows/${name}`, "utf8")] as const)),
  );
  const yaml = (name: string) => `\`\`\`yaml\n${workflows.get(name)?.trimEnd()}\n\`\`\``;
  const sections: [string, string][] = [
    ["sample", sample],
    ["plan-and-sync.yml", yaml("plan-and-sync.yml")],
    ["lint.yml", yaml("lint.yml")],
    ["workflows", workflowTable(workflows)],
    ["inputs", inputs],
    ["outputs", outputs],
    ["help", `\`\`\`text\n${overview(en).trimEnd()}\n\`\`\``],
  ];
  await expect(sections.reduce((text, [name, content]) => fillSection(text, name, content), readme)).toMatchFileSnapshot(
    `${root}README.md`,
  );
});
