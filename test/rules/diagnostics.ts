import { sourceOf } from "../../src/core/declaration/source.ts";
import type { ValidDeclaration } from "../../src/core/declaration/valid-declaration.ts";
import type { Rule } from "../../src/core/rules/rule.ts";
import { parseYaml } from "../helpers/parse-yaml.ts";

/** What a rule reports about an input: where, the variant, the parameters and the replacement. */
export function diagnosticsOf<Input>(rules: readonly Rule<Input>[], id: string, input: Input): string[] {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return Array.from(rule.check(input), ({ at, variant, params, fix }) =>
    [
      "part" in at ? `${at.part} ${at.pointer}` : `${at.from}-${at.to}`,
      variant,
      params && JSON.stringify(params, withoutPattern),
      fix && `-> ${JSON.stringify(fix)}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

/** The schema's patterns have tests of their own. */
const withoutPattern = (name: string, value: unknown) => (name === "limit" && String(value).startsWith("^") ? "^…$" : value);

/** The source of a declaration, which may be incomplete. */
export const sourceIn = (text: string) => sourceOf(parseYaml(text));

/** A declaration, which may be incomplete. */
export const declarationIn = (text: string) => sourceIn(text).value as ValidDeclaration;
