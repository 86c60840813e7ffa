import type { ErrorCode } from "yaml";

/** How deep mappings and lists may be nested; a declaration has three levels. */
export const maxDepth = 32;

/** A range of a text, in UTF-16 offsets; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The parsed text, with the library's errors and warnings. */
export interface ParsedYaml {
  text: string;
  root: YamlNode | null;
  errors: YamlProblem[];
  warnings: YamlProblem[];
  /** Where a second document starts, if there is one. */
  secondDocument?: number;
  comments: Range[];
}

/** A problem that the YAML library reports. */
export interface YamlProblem extends Range {
  /** The library's error code, for example `BAD_INDENT`; for text that is nested deeper than `maxDepth`, `RESOURCE_EXHAUSTION`. */
  code: ErrorCode;
}

/** A node of parsed YAML. The range of a block scalar may end in line breaks, and that of a mapping or list in lines ends with its last node. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlAlias;

interface YamlBase extends Range {
  /** The resolved tag, if the node has one. */
  tag?: string;
}

export interface YamlMap extends YamlBase {
  kind: "map";
  entries: YamlEntry[];
}

export interface YamlEntry {
  key: YamlNode;
  /** Null for a key without a colon, in brackets. */
  value: YamlNode | null;
}

export interface YamlList extends YamlBase {
  kind: "list";
  items: YamlNode[];
}

export interface YamlScalar extends YamlBase {
  kind: "scalar";
  /** A string, a number, a boolean, or null. */
  value: unknown;
}

/** A reference to another node, which is not resolved. */
export interface YamlAlias extends YamlBase {
  kind: "alias";
}

/** All nodes of a tree; each before those inside of it. */
export function nodesIn(root: YamlNode | null): YamlNode[] {
  const nodes: YamlNode[] = [];
  const collect = (node: YamlNode | null) => {
    if (node === null) return;
    nodes.push(node);
    if (node.kind === "list") for (const item of node.items) collect(item);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      collect(key);
      collect(value);
    }
  };
  collect(root);
  return nodes;
}

/** The mappings of a tree; each before those inside of it. */
export function mappingsIn(root: YamlNode | null): YamlMap[] {
  return nodesIn(root).filter((node) => node.kind === "map");
}
