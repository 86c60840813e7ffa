import fc from "fast-check";
import { expect, it } from "vitest";
import { parse, parseDocument, visit } from "yaml";
import { type DeclarationSource, sourceOf } from "../../src/core/declaration/source.ts";
import type { Edit, Finding } from "../../src/core/findings/finding.ts";
import { applyEdits } from "../../src/core/fix/edits.ts";
import { fixText } from "../../src/core/fix/fix-text.ts";
import { analyze } from "../helpers/analyzed.ts";
import { example } from "../helpers/example.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";
import { patience, runs, tell } from "./explore.ts";
import { type Node, written } from "./styles.ts";

/** How many documents are fixed: in the suite fewer than other properties have, since each is parsed a dozen times. */
const documentCount = runs > 80 ? runs : 40;

type Mapping = Record<string, Node>;

const options = { secrets: () => undefined, severities: new Map() };
const spaces = [" ", "  ", "\n", "\n\n", "\t", "\u3000", "\u00a0", "\u2028"];
const around = fc.tuple(fc.constantFrom("", ...spaces), fc.constantFrom("", ...spaces));

/** A text with a quote, an escape's character, words and characters beyond the basic plane, so that style matters. */
const texts = fc.constantFrom("Acme", "it's", 'a "b" c', "back\\slash", "艾克米 会员", "one two three", "𠮷野家", "a: b", "# c", "x, y]");

/** A mistake with a fix, made in a declaration. */
const mistakes = fc.oneof(
  fc
    .constantFrom(
      ["app.name", "nmae"],
      ["app.description", "descripton"],
      ["app", "ap"],
      ["images.screenshots", "screenshot"],
      ["callbacks.authorization", "autorization"],
      ["credentials.appKey", "appkey"],
      ["janrain.partnerKey", "partnerkey"],
      ["review", "reveiw"],
      ["review.status", "statuss"],
    )
    .map(
      ([path = "", name = ""]) =>
        (root: Mapping) =>
          renamed(root, path.split("."), name),
    ),
  fc
    .tuple(
      fc.constantFrom("app.name", "app.note", "app.operatingAccount", "app.website", "credentials.appKey", "review.status"),
      texts,
      around,
    )
    .map(
      ([path, text, [before, after]]) =>
        (root: Mapping) =>
          withValue(root, path.split("."), before + text + after),
    ),
  fc
    .constantFrom(
      ["app.type", "WEB"],
      ["review.status", "In-Review"],
      ["developer.certificateType", "Passport"],
      ["app.website", "www.acme.example/a"],
      ["app.operatingAccount", 12345],
      ["app.note", 7],
    )
    .map(
      ([path, value]) =>
        (root: Mapping) =>
          withValue(root, String(path).split("."), value ?? ""),
    ),
  fc
    .tuple(
      fc.constantFrom("app.labels", "janrain.allowDomains"),
      fc.array(fc.constantFrom("a.example", "b.example", " a.example", 2024), { minLength: 2, maxLength: 5 }),
    )
    .map(
      ([path, items]) =>
        (root: Mapping) =>
          withValue(root, path.split("."), items),
    ),
);

/** The mapping with a value at a path; unchanged where another mistake has taken the path away. */
function withValue(node: Mapping, [key = "", ...rest]: readonly string[], value: Node): Mapping {
  if (!Object.hasOwn(node, key)) return node;
  return { ...node, [key]: rest.length === 0 ? value : withValue(node[key] as Mapping, rest, value) };
}

function renamed(node: Mapping, [key = "", ...rest]: readonly string[], name: string): Mapping {
  const entries = Object.entries(node).map(([one, child]): [string, Node] => {
    if (one !== key) return [one, child];
    return rest.length === 0 ? [name, child] : [one, renamed(child as Mapping, rest, name)];
  });
  return Object.fromEntries(entries);
}

const documents = fc
  .array(mistakes, { minLength: 1, maxLength: 4 })
  .map((list) => list.reduce((root, mistake) => mistake(root), parse(example) as Mapping))
  .chain((root) => written(root));

const inspect = (text: string) => analyze("", new TextEncoder().encode(text), options);
const keysOf = (pointer: string) => pointer.split("/").slice(1);

/** A copy of a value with a change at a pointer: a key renamed, an item removed, or a value replaced. */
function changedAt(value: Node, [key = "", ...rest]: readonly string[], change: (holder: Node, key: string) => Node): Node {
  if (rest.length === 0) return change(value, key);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? changedAt(item, rest, change) : item));
  return { ...(value as Mapping), [key]: changedAt((value as Mapping)[key] ?? "", rest, change) };
}

/** The pointer of a part after a fix. */
function pointerAfter(pointer: string, { rule, pointer: fixed }: Finding, { text }: Edit): string {
  const [holder, last = ""] = [fixed.slice(0, fixed.lastIndexOf("/")), keysOf(fixed).at(-1)];
  if (rule === "unknown-key" && (pointer === fixed || pointer.startsWith(`${fixed}/`)))
    return `${holder}/${text.replace(/^["']|["']$/g, "")}${pointer.slice(fixed.length)}`;
  const index = pointer.startsWith(`${holder}/`) ? Number(pointer.slice(holder.length + 1)) : Number.NaN;
  return text === "" && index > Number(last) ? `${holder}/${index - 1}` : pointer;
}

/** Each comment with the pointer of the part that ends before it on its line; undefined if there is none. */
function commentsOf({ text, places }: DeclarationSource): [comment: string, owner: string | undefined][] {
  return Array.from(text.matchAll(/# c\d+: "x", \[y\]/g), ({ 0: comment, index }) => {
    const line = text.lastIndexOf("\n", index) + 1;
    let [owner, end]: [string | undefined, number] = [undefined, -1];
    for (const [pointer, { key, value, kind }] of places) {
      const parts = [...(key ? [key.to] : []), ...(kind === "scalar" ? [value.to] : [])];
      for (const to of parts) if (to > line && to <= index && to > end) [owner, end] = [pointer, to];
    }
    // After a closing bracket, a comment belongs to what encloses the collection.
    return [comment, /[\]}]/.test(text.slice(end, index)) ? undefined : owner];
  });
}

/** The style of each scalar, keys included. */
function stylesOf(text: string): string[] {
  const styles: string[] = [];
  visit(parseDocument(text), { Scalar: (_, node) => void styles.push(String(node.type)) });
  return styles;
}

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Fails unless a fix changes its node only. */
function expectLocal(source: DeclarationSource, finding: Finding, fix: Edit): void {
  const { text, value } = source;
  const after = applyEdits(text, [fix]);
  const parsed = parseYaml(after);
  expect(parsed.errors).toEqual([]);
  const fixed = sourceOf(parsed);
  const place = source.places.get(finding.pointer) ?? expect.fail(`no place for ${finding.pointer}`);
  const isKey = finding.rule === "unknown-key";
  const isRemoval = fix.text === "";

  const range = isKey ? (place.key ?? expect.fail("no key")) : place.value;
  expect(fix.from).toBeLessThan(fix.to);
  if (isRemoval) expect(text.slice(fix.from, range.from)).toMatch(/^\s*(?:,|-)?\s*(?:-\s*)?$/);
  else expect(fix.from).toBe(range.from);
  expect(fix.to).toBeGreaterThanOrEqual(range.to);
  expect(text.slice(range.to, fix.to).trim()).toBe("");

  const expected = changedAt(JSON.parse(JSON.stringify(value)), keysOf(finding.pointer), (holder, key) => {
    if (isRemoval) return (holder as Node[]).filter((_, index) => String(index) !== key);
    if (isKey) return renamed(holder as Mapping, [key], fix.text.replace(/^["']|["']$/g, ""));
    const now = keysOf(finding.pointer).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], fixed.value);
    expect(typeof now).toBe("string");
    return Array.isArray(holder)
      ? holder.map((item, index) => (String(index) === key ? (now as string) : item))
      : { ...(holder as Mapping), [key]: now as string };
  });
  expect(JSON.stringify(fixed.value)).toBe(JSON.stringify(expected));
  expect(JSON.stringify(fixed.value)).not.toBe(JSON.stringify(value));

  const owners = commentsOf(source).map(([comment, owner]) => [comment, owner && pointerAfter(owner, finding, fix)]);
  expect(commentsOf(fixed)).toEqual(owners);
  expect(isJson(after)).toBe(isJson(text));
  if (!isRemoval) {
    const [styles, kept] = [stylesOf(text), stylesOf(after)];
    const changed = styles.flatMap((style, index) => (style === kept[index] ? [] : [`${style} ${kept[index]}`]));
    expect(changed.length === 0 || (changed.length === 1 && changed[0] === "PLAIN QUOTE_DOUBLE")).toBe(true);
    expect(kept.length).toBe(styles.length);
  }
}

it(
  "--fix changes only what it fixes, in any style",
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(documents, async (text) => {
        expect(parseYaml(text).errors, text).toEqual([]);
        const { source, findings } = inspect(text);
        expect(source.places.size, text).toBeGreaterThan(20);
        for (const finding of findings) {
          if (!finding.fix) continue;
          seen.set(finding.rule, (seen.get(finding.rule) ?? 0) + 1);
          expectLocal(source, finding, finding.fix);
        }
        const once = await fixText(text, options);
        expect(inspect(once.text).findings.filter(({ fix }) => fix)).toEqual([]);
        expect(await fixText(once.text, options)).toEqual({ text: once.text, edits: 0 });
      }),
      { numRuns: documentCount },
    );
    tell(`fix: ${documentCount} documents, ${[...seen].map(([rule, count]) => `${rule} ${count}`).join(", ")}`);
    expect(seen.size).toBeGreaterThan(6);
  },
  2 * patience,
);
