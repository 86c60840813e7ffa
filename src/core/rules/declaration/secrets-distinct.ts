import { fieldName, secretPointers } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** Two fields name the same secret, so one of them gets the wrong value. */
export const secretsDistinct: Rule<DeclarationInput> = {
  meta: {
    id: "secrets-distinct",
    severity: "warning",
    evidence: "observed",
    sources: ["public samples: app key, app secret and API keys differ in form"],
    fields: secretPointers,
    text: {
      en: {
        title: "Two fields name the same secret",
        message: "The secret {name} is already used for {first}, so one of the two fields gets the wrong value.",
        fix: "Write the name of the secret that belongs to this field.",
      },
      zh: {
        title: "两个字段使用同一个机密名称",
        message: "机密 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
        fix: "写属于这个字段的机密的名称。",
      },
    },
  },
  *check({ declaration }) {
    const firstByName = new Map<string, string>();
    for (const pointer of secretPointers) {
      const name = valueIn(declaration, pointer);
      if (typeof name !== "string") continue;
      // GitHub's secrets and Windows' variables have no case.
      const first = firstByName.get(name.toUpperCase());
      if (first !== undefined) yield { at: valueAt(pointer), params: { name, first: fieldName(first) } };
      else firstByName.set(name.toUpperCase(), pointer);
    }
  },
};
