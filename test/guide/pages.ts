import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { parseArguments } from "../../src/cli/arguments.ts";
import { guideCommand } from "../../src/cli/guide-command.ts";
import { wordingIn } from "../../src/messages/wording.ts";
import { redact } from "../../src/secrets/redact.ts";
import { SecretStore } from "../../src/secrets/secret.ts";
import { example, examplePath } from "../helpers/example.ts";

const folders: string[] = [];

/** A folder with a declaration and the example's images beside it. */
export async function folderWith(text = example): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weibo-guide-"));
  folders.push(folder);
  await cp(join(dirname(examplePath), "brand"), join(folder, "brand"), { recursive: true });
  await writeFile(join(folder, "weibo-provider.yaml"), text);
  return folder;
}

/** Removes what the tests of a file made. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Runs `guide` in a folder as the command line does. */
export function guideIn(folder: string, line: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const store = new SecretStore(environment);
  const clean = (text: string) => redact(text, store.known.values());
  return guideCommand(parseArguments(["guide", ...line]), { folder, secrets: store.lookup, words: wordingIn("en"), clean });
}

/** The page of a declaration. */
export async function pageOf(text = example, line: readonly string[] = []): Promise<Page> {
  return new Page(await guideIn(await folderWith(text), line));
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

  /** The one element of a kind. */
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

  /** The field that is headed by a name. */
  field(name: string): ShownField {
    const found = this.fields.filter(({ heading }) => heading.startsWith(name));
    if (!found[0] || found.length > 1) throw new Error(`there are ${found.length} fields ${name}`);
    return found[0];
  }
}

/** What an element says. */
export const textOf = (element: Node) => DomUtils.textContent(element);
