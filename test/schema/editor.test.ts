import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, getLanguageService, type LanguageService, MarkupContent } from "yaml-language-server";
import { fields } from "../../src/core/declaration/generated/schema-facts.ts";
import { languages } from "../../src/core/language.ts";
import { schemaRules } from "../../src/core/rules/index.ts";
import { checkText } from "../helpers/check.ts";
import { edited, example, examplePath, root } from "../helpers/example.ts";
import { markedExample } from "../helpers/marked.ts";
import { badCases, goodCases } from "../rules/cases.ts";
import { isBeyondSchema } from "./beyond-schema.ts";

/** An open document of the language server. */
type Document = Parameters<LanguageService["doHover"]>[0];
const { TextDocument } = (await import("vscode-languageserver-textdocument")) as unknown as {
  TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
};

/** The YAML language server as VS Code and Neovim run it; it finds the schema by the comment in the file's first line. */
let editor: LanguageService;
const fetched: string[] = [];
let version = 0;

const readJson = async (name: string) => JSON.parse(await readFile(`${root}schema/${name}`, "utf8"));
const schema: { $id: string; title: string; required: string[]; properties: Record<string, { required?: string[] }> } =
  await readJson("weibo-provider.schema.json");
const catalog: { fileMatch: string[]; url: string } = await readJson("catalog.json");
const open = (text: string) => TextDocument.create(pathToFileURL(examplePath).href, "yaml", ++version, text);

beforeAll(() => {
  editor = getLanguageService({
    schemaRequestService: (uri) => {
      fetched.push(uri);
      return readFile(new URL(uri), "utf8");
    },
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  });
  editor.configure({ validate: true, hover: true, completion: true });
});

/** The completions that the editor offers at `|`: what each is called, and the snippet that it inserts. */
async function completions(text: string): Promise<{ label: string; snippet: string }[]> {
  const document = open(text.replace("|", ""));
  const { items } = await editor.doComplete(document, document.positionAt(text.indexOf("|")), false);
  return items.map(({ label, insertText = "" }) => ({ label, snippet: insertText }));
}

const offered = async (text: string) => (await completions(text)).map(({ label }) => label);

describe("in an editor", () => {
  it("uses the schema that the example names, and requests no other", async () => {
    expect(await editor.doValidation(open(example), false)).toEqual([]);
    // Editors write drives in lower case.
    expect(fetched.map((uri) => relative(root, fileURLToPath(uri)))).toEqual([join("schema", "weibo-provider.schema.json")]);
  });

  it.each(Object.keys(fields).filter((pointer) => pointer !== "" && !pointer.endsWith("/*")))(
    "describes %s in both languages",
    async (pointer) => {
      const path = pointer.slice(1).split("/");
      const nested = `${example.split("\n")[0]}\n${path.map((key, depth) => `${"  ".repeat(depth)}${key}:`).join("\n")} x\n`;
      const document = open(nested);
      const hover = await editor.doHover(document, document.positionAt(nested.lastIndexOf(`${path.at(-1)}:`) + 1));
      const [title = "", description = ""] = MarkupContent.is(hover?.contents) ? hover.contents.value.split("\n\n") : [];
      for (const language of languages) expect(title).toContain(fields[pointer]?.title[language]);
      expect(description).toMatch(/[a-z]/i);
      expect(description).toMatch(/\p{Script=Han}/u);
    },
  );

  it("offers the missing keys on a new line", async () => {
    const inApp = await offered(
      edited([
        ["  type: web ", "  |\n  type: web "],
        ["  securityDomain: false ", "  # "],
      ]),
    );
    expect(inApp).toContain("securityDomain");
    expect(inApp).not.toContain("name");
    expect(await offered("# yaml-language-server: $schema=../../../schema/weibo-provider.schema.json\nversion: 1\n|")).toEqual(
      expect.arrayContaining(["app", "site", "images", "callbacks", "credentials", "janrain", "developer", "review"]),
    );
  });

  it("offers the keys of site on a new line below it", async () => {
    const text = `${example.split("\n")[0]}\nsite:\n  login: https://www.acme.example/login\n  |\n`;
    expect((await offered(text)).sort()).toEqual(["closedInChina", "home", "markers", "openInChina", "register"]);
  });

  it.each([
    ["app", "type", ["web"]],
    ["developer", "certificateType", ["passport", "id-card"]],
    ["review", "status", ["development", "in-review", "approved", "rejected"]],
  ])("offers the values of %s.%s", async (group, key, values) => {
    expect(await offered(`${example.split("\n")[0]}\n${group}:\n  ${key}: |\n`)).toEqual(values);
  });
});

describe("the snippets of an editor", () => {
  const firstLine = example.split("\n")[0];
  const sections = Object.entries(schema.properties).filter(([, section]) => (section.required ?? []).length > 0);

  it("complete a key that has only one value", async () => {
    expect(await completions(`${firstLine}\n|\n`)).toContainEqual({ label: "version", snippet: "version: 1" });
    expect(await completions(`${firstLine}\napp:\n  |\n`)).toContainEqual({ label: "type", snippet: "type: web" });
  });

  it.each(sections)("contain each required key of %s", async (key, { required = [] }) => {
    const snippet = (await completions(`${firstLine}\n|\n`)).find(({ label }) => label === key)?.snippet ?? "";
    expect(snippet).toMatch(new RegExp(`^${key}:\\n`));
    expect(required.filter((name) => !snippet.includes(`\n  ${name}:`))).toEqual([]);
  });

  it("contain each required key of a declaration, with the values that are fixed", async () => {
    const snippet = (await completions(`${firstLine}\n|\n`)).find(({ label }) => label === schema.title)?.snippet ?? "";
    expect(schema.required.filter((name) => !`\n${snippet}`.includes(`\n${name}:`))).toEqual([]);
    expect(snippet).toMatch(/^ {2}type: \$\{\d+:web\}$/m);
  });
});

describe("the entry for SchemaStore's catalog", () => {
  it.each(catalog.fileMatch)("lets an editor find the schema for %s", async (name) => {
    const service = getLanguageService({
      schemaRequestService: (uri) => {
        expect(uri).toBe(catalog.url);
        return readFile(`${root}schema/weibo-provider.schema.json`, "utf8");
      },
      workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    });
    service.configure({ validate: true, schemas: [{ uri: catalog.url, fileMatch: catalog.fileMatch }] });
    const text = example.slice(example.indexOf("\n") + 1);
    const validate = (content: string) =>
      service.doValidation(TextDocument.create(`file:///app/${name}`, "yaml", ++version, content), false);
    expect(await validate(text)).toEqual([]);
    expect((await validate(text.replace("version: 1", "version: 2"))).map(lineOf)).toEqual([1]);
  });

  it("has what an entry needs", () => {
    expect(Object.keys(catalog)).toEqual(["name", "description", "fileMatch", "url"]);
    expect(catalog.url).toBe(schema.$id);
    expect(catalog.fileMatch).toEqual(["weibo-provider.yaml", "weibo-provider.yml"]);
  });
});

/** Diagnostics that are based on the schema; the editor has others, such as for an unused anchor. */
async function diagnosticsOf(text: string): Promise<Diagnostic[]> {
  const diagnostics = await editor.doValidation(open(text), false);
  return diagnostics.filter(({ source }) => source?.startsWith("yaml-schema"));
}

const lineOf = ({ range }: Diagnostic) => range.start.line + 1;

describe("what an editor underlines", () => {
  const ids = new Set(schemaRules().map(({ meta }) => meta.id as string));
  const cases = badCases
    .filter(({ rule, edits }) => ids.has(rule) && !isBeyondSchema(rule, edited(edits)))
    .map((bad) => ({ ...bad, ...markedExample(bad.edits) }));

  it.each(cases)("for $rule@$at is on the line of our finding", async ({ rule, text }) => {
    const [ours = 0] = (await checkText(text)).map(({ span }) => span.start.line);
    const diagnostics = await diagnosticsOf(text);
    // For a mistyped key it also reports that the correct one is missing; we report one mistake.
    const reported = rule === "unknown-key" ? diagnostics.filter(({ message }) => !message.startsWith("Missing property")) : diagnostics;
    // It rejects two joined entries where they start; we report the second one.
    if (rule === "entry-indentation") return expect(reported.map(lineOf)).toEqual([ours - 1]);
    // It underlines all items of a block list; we underline the key if items are missing, or the first item too many.
    const expected = rule === "screenshots-count" ? example.split("\n").findIndex((line) => line.includes("screenshots:")) + 2 : ours;
    expect([...new Set(reported.map(lineOf))]).toEqual([expected]);
  });

  // The language server counts UTF-16 units instead of characters as JSON Schema requires: only it rejects such a note.
  const astral = (text: string) => /note: .*[\u{10000}-\u{10FFFF}]/u.test(text);

  it.each(goodCases.map(({ name, edits }) => ({ name, text: edited(edits) })).filter(({ text }) => !astral(text)))(
    "is nothing for $name",
    async ({ text }) => {
      expect(await diagnosticsOf(text)).toEqual([]);
    },
  );
});
