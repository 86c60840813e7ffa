import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { levels } from "../check/severities.ts";
import { type Bytes, decode, firstUndecodable, maxBytes } from "../declaration/bytes.ts";
import { LineIndex } from "../declaration/line-index.ts";
import { type ParsedYaml, parseYaml } from "../declaration/yaml.ts";
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
type PlaceOf = (node: Node) => string;

/** A key of a mapping with its value, and their places. */
interface Entry {
  key: string;
  place: string;
  value: Node | null;
  /** That of the key for a key without a value. */
  valuePlace: string;
}

/**
 * Parses the text of `weibo-provider.config.yaml`.
 * @param path the path that errors show
 * @throws UsageError with line and column
 */
export function parseConfig(path: string, bytes: Bytes): Config {
  if (bytes.length > maxBytes || firstUndecodable(bytes) !== undefined) throw new UsageError("config-unreadable", { path });
  const text = decode(bytes);
  const lines = new LineIndex(text);
  const placeAt = (offset: number) => {
    const { line, column } = lines.position(offset);
    return `${path}:${line}:${column}`;
  };
  const yaml = parseYaml(text);
  const invalidAt = firstProblem(yaml);
  if (invalidAt !== undefined) throw new UsageError("config-syntax", { place: placeAt(invalidAt) });
  const placeOf: PlaceOf = (node) => placeAt(node.range?.[0] ?? 0);
  return yaml.root === null ? emptyConfig : readConfig(yaml.root, placeOf);
}

function firstProblem({ errors, warnings, secondDocument }: ParsedYaml): number | undefined {
  return [...errors, ...warnings][0]?.from ?? secondDocument;
}

function readConfig(root: Node, placeOf: PlaceOf): Config {
  if (!isMap(root)) throw new UsageError("config-mapping", { place: placeOf(root), allowed: keys });
  const entries = new Map(entriesOf(root.items as Pair[], placeOf).map((entry) => [knownKey(entry), entry]));
  const rules = ruleSettings(entries.get("rules"), placeOf);
  return {
    files: fileList(entries.get("files"), placeOf),
    rules: new Map(rules.flatMap(({ option, setting }) => [...parseSeverities(option, [setting])])),
    failOn: optional(entries.get("fail-on"), (option, text): FailOn => choice(option, text, failOnNames)),
    lang: optional(entries.get("lang"), (option, text): Language => parseLanguage(option, text)),
    notices: rules.flatMap(({ option, setting }) => renamedRuleNotices(option, [setting])),
  };
}

/** A key that is not a text, which nothing accepts. */
const noText = "?";

/** @throws UsageError for a key that appears twice */
function entriesOf(pairs: readonly Pair[], placeOf: PlaceOf): Entry[] {
  const seen = new Set<string>();
  return pairs.map((pair) => {
    const { key, value } = pair as Pair<Node, Node | null>;
    const place = placeOf(key);
    const name = isScalar(key) && typeof key.value === "string" ? key.value : noText;
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
  if (!isSeq(entry.value)) throw new UsageError("config-files", { place: entry.valuePlace });
  return entry.value.items.map((item) => {
    const text = textOf(item as Node);
    if (text === undefined || /^!?\s*$/.test(text)) throw new UsageError("config-files", { place: placeOf(item as Node) });
    // It separates folders on Windows, and escapes elsewhere: the same file must select the same on every system.
    if (text.includes("\\")) throw new UsageError("config-backslash", { place: placeOf(item as Node) });
    return text;
  });
}

/** The settings of rules as `ID=LEVEL`, with what errors call the option: its place is that of the rule or its level. */
function ruleSettings(entry: Entry | undefined, placeOf: PlaceOf): { option: string; setting: string }[] {
  if (!entry) return [];
  if (!isMap(entry.value)) throw new UsageError("config-rules", { place: entry.valuePlace, levels });
  return entriesOf(entry.value.items as Pair[], placeOf).map(({ key, place, value, valuePlace }) => {
    const level = textOf(value);
    if (level === undefined) throw new UsageError("config-rules", { place: valuePlace, levels });
    const isLevel = levels.some((name) => name === level);
    return { option: `rules (${isLevel ? place : valuePlace})`, setting: `${key}=${level}` };
  });
}

function optional<Value>(entry: Entry | undefined, parse: (option: string, text: string) => Value): Value | undefined {
  if (!entry) return undefined;
  const option = `${entry.key} (${entry.valuePlace})`;
  return parse(option, textOf(entry.value) ?? String((entry.value as { source?: unknown } | null)?.source ?? ""));
}

function textOf(node: Node | null | undefined): string | undefined {
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
