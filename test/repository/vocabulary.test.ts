import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";

/** Words that this project once used for itself, with the field's terms. Word forms are matched, not parts of words. */
const replaced: readonly (readonly [old: RegExp, standard: string])[] = [
  [/\bmend(?:s|ed|ing|able)?\b/i, "fix, fixed, fixable"],
  [/\bstand-?ins?\b/i, "emulator, emulated"],
  [/\bmanners?\b/i, "quirk; throttle"],
  [/\btroubles?\b/i, "fault, failure"],
  [/\btroubled\b/i, "faulty"],
  [/\bask(?:s|ed|ing)? (?:the |its |a |for |each |every )?(?:URLs?|pages?|Weibo|Janrain|git|GitHub)\b/i, "request, check, query"],
  [/\b(?:told|tells|untold|telling)\b/i, "report, reported"],
  [/\bsaid\b/i, "localized; reported"],
  [/\bcatalogue\b/i, "catalog"],
  [/\bworded\b/i, "message, text, format"],
  [/\bdrafts?\b(?!-\d)/i, "valid declaration"],
  [/\bexamin(?:e|es|ed|ing|ation)\b/i, "analyze, analysis"],
  [/\bjudge(?:s|d|ment)?\b/i, "evaluate"],
  [/\b(?:speak|spoken|speech)\b/i, "post, respond, comment"],
  [/\b(?:takesAway|bringIntoLine|heldBack|byHand|publicOne|keepHeapSmall)\b/, "see the names in the code"],
  [/\bby[- ]hand\b/i, "manual, manually"],
  [/\binto line\b/i, "sync"],
  [/\banew\b/i, "again"],
  [/\b(?:somebody|nobody|whoever)\b/i, "untrusted, the caller, or the passive voice"],
  [/\bwhat is no\b|\b(?<!there )(?:is|are) no (?:URL|list|page|file|success|port|such|secret|YAML)\b/i, "is not a"],
  [/\bhas it not\b/i, "lacks it"],
  [/\bin front\b/i, "before"],
  [/\bobstacles?\b/i, "blocker"],
  [/\bsettle[sd]?\b/i, "done; propagation timeout"],
  [/\bthe house\b/i, "architecture"],
  [/\bfault of (?:the|this) (?:program|tool)\b/i, "bug"],
  [/\bbot walls?\b|\bwalls? against bots\b/i, "bot protection"],
  [/\bas ordered\b/i, "injected fault"],
  [/\bin the clear\b/i, "unencrypted"],
  [/\bcolour|\blicence|\bnormalis|\bneighbour|\bbehaviour/i, "American spelling"],
  [/密钥名|Secrets? 密钥/, "机密"],
  [/替身/, "模拟服务"],
  [/手工/, "手动"],
  [/浅检出/, "浅克隆"],
  [/套接字/, "网络"],
  [/询问\s*URL/, "检查, 请求"],
];

/** Where other people's words are: test data from elsewhere, and this list. */
const quotations =
  /^(?:dist|test\/fixtures\/schemas|test\/network\/corpus|test\/repository\/vocabulary\.test\.ts|package-lock\.json|LICENSE)/;

const files = execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => /(?:\.(?:ts|mjs|js|json|ya?ml|md|sh|txt)|^[^.]+)$/.test(file) && !quotations.test(file));

/** Each use of a replaced word in a text, as `line: word (standard terms)`. */
function oldWordsIn(text: string): string[] {
  return text.split("\n").flatMap((line, index) =>
    replaced.flatMap(([old, standard]) => {
      const word = old.exec(line)?.[0];
      return word === undefined ? [] : [`${index + 1}: ${word} (${standard})`];
    }),
  );
}

describe("the vocabulary is the field's", () => {
  it("in every file that is written here", () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) => {
      try {
        return oldWordsIn(readFileSync(root + file, "utf8")).map((use) => `${file}:${use}`);
      } catch {
        // Deleted in the working tree, not yet in the index.
        return [];
      }
    });
    expect(found).toEqual([]);
  });

  it.each([
    ["const mended = 1;", "mended"],
    ["/** Told each time. */", "Told"],
    ["// What is no page is skipped.", "What is no"],
    ["手工填写", "手工"],
    ["the Stand-ins answer", "Stand-ins"],
  ])("rejects %j", (text, word) => {
    expect(oldWordsIn(text).join()).toContain(`1: ${word} (`);
  });

  it.each(["amendment", "commander", "foretold", "the recommended fix", "a draftsman's cast"])("accepts %j", (text) => {
    expect(oldWordsIn(text)).toEqual([]);
  });
});
