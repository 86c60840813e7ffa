import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { parseArguments } from "../../src/cli/arguments.ts";
import { guideCommand } from "../../src/cli/guide-command.ts";
import { emptyConfig } from "../../src/core/config/config.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { redactSecrets } from "../../src/core/secrets/redact.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { type Edits, edited, example, examplePath } from "../helpers/example.ts";
import { commitAll } from "../helpers/git.ts";
import { hostileValues } from "../report/report-on.ts";

const folders: string[] = [];

/** A folder with a declaration and the example's images. */
export async function folderWith(text = example): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-guide-"));
  folders.push(folder);
  await cp(join(dirname(examplePath), "brand"), join(folder, "brand"), { recursive: true });
  await writeFile(join(folder, "weibo-provider.yaml"), text);
  return folder;
}

/** The same folder as a repository with one commit; a test may change the folder before the commit. */
export async function repositoryWith(text = example, prepare: (folder: string) => Promise<unknown> = async () => {}): Promise<string> {
  const folder = await folderWith(text);
  await prepare(folder);
  commitAll(folder);
  return folder;
}

/** Runs git in a folder and returns its output. */
export function gitIn(folder: string, ...line: readonly string[]): string {
  const options = ["-C", folder, "-c", "user.name=x", "-c", "user.email=x@example"];
  return execFileSync("git", [...options, ...line], { encoding: "utf8", stdio: "pipe" }).trim();
}

/** Removes the folders that the tests of a file created. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Runs `guide` in a folder as the command line does. */
export function guideIn(folder: string, line: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const store = new SecretStore(environment);
  const redact = (text: string) => redactSecrets(text, store.known.values());
  return guideCommand(parseArguments(["guide", ...line]), {
    folder,
    secrets: store.lookup,
    messages: messagesIn("en"),
    config: emptyConfig,
    redact,
  });
}

/** The page of a declaration. */
export async function pageOf(text = example, line: readonly string[] = []): Promise<Page> {
  return new Page(await guideIn(await folderWith(text), line));
}

/** The page of a declaration that was committed and then edited, with what changed. */
export async function pageAfter(edits: Edits, committed = example): Promise<Page> {
  const folder = await repositoryWith(committed);
  await writeFile(join(folder, "weibo-provider.yaml"), edited(edits));
  return new Page(await guideIn(folder, ["--base", "HEAD"]));
}

/** An element of a page. */
export type Node = ReturnType<typeof DomUtils.findAll>[number];

/** A field as a page shows it. */
export interface ShownField {
  heading: string;
  values: string[];
  copies: string[];
  text: string;
}

/** A change as a page shows it. */
export interface ShownChange {
  heading: string;
  before: string;
  after: string;
  images: Readonly<Record<string, string | undefined>>[];
  /** The steps that are about it. */
  steps: string;
  link: string | undefined;
}

/** Values that attack the page. */
export const attacks: Readonly<Record<string, string>> = {
  ...hostileValues,
  script: "<script>alert(1)</script>",
  attribute: `"><img src=x onerror=alert(1)>`,
  quote: `' onmouseover='alert(1)`,
  "end of style": "</style><style>*{display:none}",
  "end of script": "</script><script>alert(1)</script>",
  comment: "--><!--<script>",
  "title and textarea": "</title></textarea><svg onload=alert(1)>",
  address: "javascript:alert(1)",
  entity: "&lt;b&gt;&#60;i&#62;",
  "four hundred characters": "x".repeat(400),
  template: "{{1+1}}`<%= 1 %>",
};

/** A page, parsed. */
export class Page {
  readonly text: string;
  readonly #document: ReturnType<typeof parseDocument>;

  constructor(text: string) {
    this.text = text;
    this.#document = parseDocument(text);
  }

  /** The elements that a test picks, in the page or below one of its elements. */
  all(test: (element: Node) => boolean, below?: Node): Node[] {
    return DomUtils.findAll(test, below?.children ?? this.#document.children);
  }

  ofClass(name: string, below?: Node): Node[] {
    return this.all(({ attribs }) => (attribs.class ?? "").split(" ").includes(name), below);
  }

  /** The only element with a tag name. */
  one(name: string, below?: Node): Node {
    const found = this.all((element) => element.name === name, below);
    if (!found[0] || found.length > 1) throw new Error(`there are ${found.length} of ${name}`);
    return found[0];
  }

  get fields(): ShownField[] {
    return this.ofClass("field").map((field) => ({
      heading: textOf(this.one("h3", field)),
      values: this.ofClass("value", field).map(textOf),
      copies: this.all(({ name }) => name === "button", field).map(({ attribs }) => attribs["data-copy"] ?? ""),
      text: textOf(field),
    }));
  }

  get changes(): ShownChange[] {
    return this.ofClass("change").map((change) => {
      const [before, after] = this.all(({ name }) => name === "dd", change).map((side) => inEnglish(side));
      const hint = this.ofClass("hint", change).at(-1);
      const link = this.all(({ name }) => name === "a", change)[0];
      return {
        heading: textOf(this.one("h3", change)),
        before: before ?? "",
        after: after ?? "",
        images: this.all(({ name }) => name === "img", change).map(({ attribs }) => attribs),
        steps: hint ? inEnglish(hint) : "",
        link: link?.attribs.href,
      };
    });
  }

  /** The field whose heading starts with a name. */
  field(name: string): ShownField {
    const found = this.fields.filter(({ heading }) => heading.startsWith(name));
    if (!found[0] || found.length > 1) throw new Error(`there are ${found.length} fields ${name}`);
    return found[0];
  }
}

/** The text of an element in all languages. */
export const textOf = (element: Node) => DomUtils.textContent(element);

/** The text of an element that an English reader sees, with spaces between its parts. */
export function inEnglish(element: Node): string {
  const texts = (node: Node["children"][number]): string[] => {
    if (node.type === "text") return [(node as unknown as { data: string }).data];
    if (!("children" in node)) return [];
    const { attribs, children } = node as Node;
    if (attribs?.class === "localized" && attribs.lang === "zh-Hans") return [];
    return children.flatMap(texts);
  };
  return element.children
    .flatMap(texts)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
}
