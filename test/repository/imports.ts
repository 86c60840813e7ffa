import { posix } from "node:path";

/** One import of a source file, resolved. */
export interface Import {
  /** Path below src. */
  from: string;
  /** Path below src, or the name of a package or builtin. */
  to: string;
  isPackage: boolean;
  /** Whether it disappears when types are stripped. */
  isType: boolean;
}

/** What the files of a unit may import. */
export interface Unit {
  /** The unit's files: a folder with a slash at its end, or a file. `*` stands for one folder name. */
  path: string;
  /** Units whose code it may use. Its own files are always allowed. */
  code: readonly string[];
  /** Units of which it may use types as well. */
  types?: readonly string[];
  /** Packages and builtins that it may import. */
  packages: readonly string[];
}

/** Every import of a file: static, dynamic, with or without names, re-exports, and builtins that are loaded where they are used. */
export function importsOf(file: string, source: string): Import[] {
  const statements = [...source.matchAll(/^(?:import|export)\s+(type\s+)?((?:[\w*{}\s,$]+?)\s+from\s+)?"([^"]+)"/gm)].map(
    ([, type, names = "", specifier = ""]) => ({ specifier, isType: type !== undefined || hasTypesOnly(names) }),
  );
  const dynamic = [...source.matchAll(/(typeof\s+)?\bimport\(\s*"([^"]+)"\s*\)/g)].map(([, type, specifier = ""]) => ({
    specifier,
    isType: type !== undefined,
  }));
  const builtins = [...source.matchAll(/\bprocess\.getBuiltinModule\("([^"]+)"\)/g)].map(([, name]) => ({
    specifier: `node:${name}`,
    isType: false,
  }));
  return [...statements, ...dynamic, ...builtins].map(({ specifier, isType }) => {
    const isPackage = !specifier.startsWith(".");
    return { from: file, to: isPackage ? packageOf(specifier) : posix.join(posix.dirname(file), specifier), isPackage, isType };
  });
}

/** Whether every name in braces is marked as a type: the statement then imports no code. */
function hasTypesOnly(names: string): boolean {
  const [, inBraces = ""] = /^\s*\{([^}]*)\}/.exec(names) ?? [];
  const members = inBraces.split(",").map((member) => member.trim());
  return inBraces.trim() !== "" && members.every((member) => member === "" || member.startsWith("type "));
}

function packageOf(specifier: string): string {
  return specifier.startsWith("node:")
    ? specifier
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
}

/** The unit that a file belongs to, as `targets/janrain/` for `targets/*`; the longest match wins. */
export function unitOf(units: readonly Unit[], file: string): { unit: Unit; name: string } | undefined {
  const matches = units.flatMap((unit) => {
    const pattern = new RegExp(`^${unit.path.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}${unit.path.endsWith("/") ? "" : "$"}`);
    const name = pattern.exec(file)?.[0];
    return name === undefined ? [] : [{ unit, name }];
  });
  return matches.sort((a, b) => b.name.length - a.name.length)[0];
}

/**
 * The imports that the table forbids, as sentences.
 * @param files the paths of all source files below src
 */
export function violations(units: readonly Unit[], imports: readonly Import[], files: ReadonlySet<string>): string[] {
  return imports.flatMap(({ from, to, isPackage, isType }) => {
    const source = unitOf(units, from);
    if (!source) return [`${from} belongs to no unit of the table`];
    const { unit } = source;
    if (isPackage) return isType || unit.packages.includes(to) ? [] : [`${from} must not import the package ${to}`];
    if (!files.has(to)) return [`${from} imports ${to}, which does not exist`];
    const target = unitOf(units, to);
    if (!target) return [`${to} belongs to no unit of the table`];
    if (target.name === source.name) return [];
    const allowed = [...unit.code, ...(isType ? (unit.types ?? []) : [])];
    return allowed.includes(target.unit.path) ? [] : [`${from} must not import ${isType ? "types" : "code"} from ${to}`];
  });
}

/**
 * The files that import each other in a circle, also for types alone.
 * @returns each circle once, as the paths of its files in alphabetical order
 */
export function circles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) if (!isPackage) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reachable = new Map([...targets.keys()].map((file) => [file, reachableFrom(file, targets)]));
  const inCircle = [...reachable].filter(([file, reached]) => reached.has(file));
  const groups = inCircle.map(([file, reached]) => [...reached].filter((other) => reachable.get(other)?.has(file)).sort());
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

/** The files that a file imports, directly or through others. */
function reachableFrom(file: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const target of targets.get(next) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
