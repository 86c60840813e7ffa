import { levels } from "../check/severities.ts";
import { type Bytes, decode, firstUndecodable, maxBytes } from "../declaration/bytes.ts";
import { LineIndex } from "../declaration/line-index.ts";
import type { ParsedYaml, YamlEntry, YamlNode } from "../declaration/parsed-yaml.ts";
import { parseYaml } from "../declaration/yaml.ts";
import type { Language } from "../language.ts";
import { choice } from "../options/choice.ts";
import { type FailOn, failOnNames } from "../options/fail-on.ts";
import { parseLanguage } from "../options/language.ts";
import { parseSeverities, renamedRuleNotices } from "../options/rules.ts";
import { nearest } from "../rules/schema/nearest.ts";
import { UsageError } from "../usage-error.ts";
import { type Config, emptyConfig } from "./config.ts";

const keys = ["files", "rules", "fail-on", "lang"] as const;

type Key = (typeof keys)[number];

/** Where a node is, as `path:line:column`. */
type PlaceOf = (node: YamlNode) => string;

/** A key of a mapping with its value, and their places. */
interface Entry {
  key: string;
  place: string;
  value: YamlNode | null;
  /** That of the key for a key without a value. */
  valuePlace: string;
}

/**
 * Parses the text of `weibo-provider.config.yaml`.
 * @param path the path that errors show
 * @throws UsageError with line and column
 */
export async function parseConfig(path: string, bytes: Bytes): Promise<Config> {
  if (bytes.length > maxBytes || firstUndecodable(bytes) !== undefined) throw new UsageError("config-unreadable", { path });
  const text = decode(bytes);
  const lines = new LineIndex(text);
  const placeAt = (offset: number) => {
    const { line, column } = lines.position(offset);
    return `${path}:${line}:${column}`;
  };
  const yaml = await parseYaml(text);
  const invalidAt = firstProblem(yaml);
  if (invalidAt !== undefined) throw new UsageError("config-syntax", { place: placeAt(invalidAt) });
  const placeOf: PlaceOf = (node) => placeAt(node.from);
  return yaml.root === null ? emptyConfig : readConfig(yaml.root, text, placeOf);
}

function firstProblem({ errors, warnings, secondDocument }: ParsedYaml): number | undefined {
  return [...errors, ...warnings][0]?.from ?? secondDocument;
}

function readConfig(root: YamlNode, text: string, placeOf: PlaceOf): Config {
  if (root.kind !== "map") throw new UsageError("config-mapping", { place: placeOf(root), allowed: keys });
  const entries = new Map(entriesOf(root.entries, placeOf).map((entry) => [knownKey(entry), entry]));
  const rules = ruleSettings(entries.get("rules"), placeOf);
  return {
    files: fileList(entries.get("files"), placeOf),
    rules: new Map(rules.flatMap(({ option, setting }) => [...parseSeverities(option, [setting])])),
    failOn: optional(entries.get("fail-on"), text, (option, name): FailOn => choice(option, name, failOnNames)),
    lang: optional(entries.get("lang"), text, (option, name): Language => parseLanguage(option, name)),
    notices: rules.flatMap(({ option, setting }) => renamedRuleNotices(option, [setting])),
  };
}

/** A key that is not a text, which nothing accepts. */
const noText = "?";

/** @throws UsageError for a key that appears twice */
function entriesOf(entries: readonly YamlEntry[], placeOf: PlaceOf): Entry[] {
  const seen = new Set<string>();
  return entries.map(({ key, value }) => {
    const place = placeOf(key);
    const name = textOf(key) ?? noText;
    if (seen.has(name) && name !== noText) throw new UsageError("config-duplicate", { place, key: name });
    seen.add(name);
    return { key: name, place, value, valuePlace: value ? placeOf(value) : place };
  });
}

function knownKey({ key, place }: Entry): Key {
  const known = keys.find((name) => name === key);
  if (known !== undefined) return known;
  const suggestion = nearest(key, keys);
  throw suggestion === undefined
    ? new UsageError("config-key", { place, key, allowed: keys })
    : new UsageError("config-key-near", { place, key, suggestion });
}

function fileList(entry: Entry | undefined, placeOf: PlaceOf): string[] {
  if (!entry) return [];
  if (entry.value?.kind !== "list") throw new UsageError("config-files", { place: entry.valuePlace });
  return entry.value.items.map((item) => {
    const text = textOf(item);
    if (text === undefined || /^!?\s*$/.test(text)) throw new UsageError("config-files", { place: placeOf(item) });
    // It separates folders on Windows, and escapes elsewhere: the same file must select the same on every system.
    if (text.includes("\\")) throw new UsageError("config-backslash", { place: placeOf(item) });
    return text;
  });
}

/** The settings of rules as `ID=LEVEL`, with what errors call the option: its place is that of the rule or its level. */
function ruleSettings(entry: Entry | undefined, placeOf: PlaceOf): { option: string; setting: string }[] {
  if (!entry) return [];
  if (entry.value?.kind !== "map") throw new UsageError("config-rules", { place: entry.valuePlace, levels });
  return entriesOf(entry.value.entries, placeOf).map(({ key, place, value, valuePlace }) => {
    const level = textOf(value);
    if (level === undefined) throw new UsageError("config-rules", { place: valuePlace, levels });
    const isLevel = levels.some((name) => name === level);
    return { option: `rules (${isLevel ? place : valuePlace})`, setting: `${key}=${level}` };
  });
}

/** @param text of the file: a number, for example, is parsed as it is written */
function optional<Value>(entry: Entry | undefined, text: string, parse: (option: string, name: string) => Value): Value | undefined {
  if (!entry) return undefined;
  const { value, valuePlace } = entry;
  const written = value?.kind === "scalar" ? text.slice(value.from, value.to) : "";
  return parse(`${entry.key} (${valuePlace})`, textOf(value) ?? written);
}

function textOf(node: YamlNode | null): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
