import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { actionTables, fillSection } from "./action-tables.ts";
import { commandLinePage } from "./command-line-page.ts";
import { declarationPage } from "./declaration-page.ts";
import { findingSample } from "./finding-sample.ts";
import { rulesPage } from "./rules-page.ts";
import { sourcesPage } from "./sources-page.ts";
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
  await expect(commandLinePage()).toMatchFileSnapshot(`${root}docs/command-line.md`);
});

it("docs/declaration.md matches the schema", async () => {
  await expect(await declarationPage()).toMatchFileSnapshot(`${root}docs/declaration.md`);
});

it("docs/sources.md matches the sources in the code", async () => {
  await expect(await sourcesPage()).toMatchFileSnapshot(`${root}docs/sources.md`);
});

it("the generated sections of other pages match their sources", async () => {
  const { inputs, outputs } = actionTables(await readFile(`${root}action.yml`, "utf8"));
  const names = (await readdir(`${root}examples/workflows`)).sort();
  const workflows = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(`${root}examples/workflows/${name}`, "utf8")] as const)),
  );
  const pages: [page: string, sections: readonly [name: string, content: string][]][] = [
    [
      "README.md",
      [
        ["sample", await findingSample()],
        ["plan-and-sync.yml", `\`\`\`yaml\n${workflows.get("plan-and-sync.yml")?.trimEnd()}\n\`\`\``],
      ],
    ],
    ["docs/workflows.md", [["workflows", workflowTable(workflows)]]],
    [
      "docs/inputs.md",
      [
        ["inputs", inputs],
        ["outputs", outputs],
      ],
    ],
  ];
  for (const [page, sections] of pages) {
    const text = await readFile(root + page, "utf8");
    await expect(sections.reduce((filled, [name, content]) => fillSection(filled, name, content), text)).toMatchFileSnapshot(root + page);
  }
});
