import { secretPointers } from "../../declaration/schema-facts.ts";
import { valueIn } from "../../declaration/source.ts";
import { isReservedName } from "../../secrets/reserved-names.ts";
import { type Rule, valueAt } from "../rule.ts";
import type { DeclarationInput } from "./input.ts";

/** A secret has the name of a variable of the system or the runner, whose value is never read. */
export const secretReserved: Rule<DeclarationInput> = {
  meta: {
    id: "secret-reserved",
    severity: "error",
    evidence: "documented",
    sources: ["GitHub docs, default environment variables", "Microsoft, recognized environment variables"],
    fields: secretPointers,
    text: {
      en: {
        title: "A secret's name is reserved",
        message: "{name} is a variable of the system or the runner, in upper or lower case; its value is never read or sent.",
        fix: "Store the value as a secret with a name of its own, and write that name.",
      },
      zh: {
        title: "机密名称是保留名称",
        message: "{name} 是系统或运行器的环境变量（不区分大小写），它的值不会被读取或发送。",
        fix: "用另一个名称保存该机密，并写那个名称。",
      },
    },
  },
  *check({ declaration }) {
    for (const pointer of secretPointers) {
      const name = valueIn(declaration, pointer);
      if (typeof name === "string" && isReservedName(name)) yield { at: valueAt(pointer), params: { name } };
    }
  },
};
