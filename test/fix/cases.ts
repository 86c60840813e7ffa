import { currentId } from "../../src/core/rules/former-ids.ts";
import type { Edits } from "../helpers/example.ts";

/** A fixable mistake: edits that make it, and the text that `--fix` must write instead. */
export interface FixCase {
  rule: string;
  name: string;
  edits: Edits;
  /** The text after `--fix`, by edit; by default the original text. */
  fixed?: readonly string[];
}

/** Every fixable rule has at least one case. */
const fixes: readonly FixCase[] = [
  { rule: "unknown-key", name: "with a no-break space after it", edits: [["  realm: acme ", "  realm\u00A0: acme "]] },
  {
    rule: "unknown-key",
    name: "with an invisible character in it",
    edits: [["  realm: acme ", "  re\u200Balm\u3000\u00A0 : acme "]],
    fixed: ["  realm : acme "],
  },
  {
    rule: "surrounding-space",
    name: "in double quotes",
    edits: [["name: AcmeMember ", 'name: "AcmeMember  " ']],
    fixed: ['name: "AcmeMember" '],
  },
  {
    rule: "surrounding-space",
    name: "in single quotes, with a quote inside",
    edits: [["operatingAccount: acme ", "operatingAccount: ' it''s ' "]],
    fixed: ["operatingAccount: 'it''s' "],
  },
  {
    rule: "surrounding-space",
    name: "in a list",
    edits: [["labels: [购物, 会员]", 'labels: [购物, " 会员"]']],
    fixed: ['labels: [购物, "会员"]'],
  },
  {
    rule: "unquoted-number",
    name: "an account",
    edits: [["operatingAccount: acme ", "operatingAccount: 0123 "]],
    fixed: ['operatingAccount: "0123" '],
  },
  {
    rule: "unquoted-number",
    name: "a label",
    edits: [["labels: [购物, 会员]", "labels: [购物, 2024]"]],
    fixed: ['labels: [购物, "2024"]'],
  },
  {
    rule: "surrounding-space",
    name: "with escapes and line breaks inside",
    edits: [["operatingAccount: acme ", 'operatingAccount: "\\u3000a\\x63\n    m\\u0065\\t \\\n    " ']],
    fixed: ['operatingAccount: "a\\x63\n    m\\u0065" '],
  },
  {
    rule: "surrounding-space",
    name: "without quotes",
    edits: [["operatingAccount: acme ", "operatingAccount: \u3000acme\u3000 "]],
  },
  {
    rule: "surrounding-space",
    name: "in a literal block",
    edits: [["operatingAccount: acme              # 官方运营帐号", "operatingAccount: | # comment\n    acme"]],
    fixed: ["operatingAccount: |- # comment\n    acme"],
  },
  { rule: "unknown-key", name: "in quotes", edits: [["  name: AcmeMember", '  "nmae": AcmeMember']], fixed: ['  "name": AcmeMember'] },
  {
    rule: "unknown-key",
    name: "in quotes, in braces, next to its value",
    edits: [
      [
        "credentials:                          # names of secrets, never values\n  appKey: WEIBO_APP_KEY\n  appSecret: WEIBO_APP_SECRET",
        "credentials: {\"appkey\":WEIBO_APP_KEY,'appSecret':WEIBO_APP_SECRET}",
      ],
    ],
    fixed: ["credentials: {\"appKey\":WEIBO_APP_KEY,'appSecret':WEIBO_APP_SECRET}"],
  },
  { rule: "unknown-key", name: "two letters swapped", edits: [["  name: AcmeMember", "  nmae: AcmeMember"]] },
  { rule: "unknown-key", name: "another case", edits: [["  allowDomains:", "  alowdomains:"]] },
  { rule: "unknown-key", name: "a section", edits: [["\nreview:", "\nreveiw:"]] },
  { rule: "website-url", name: "a bare host", edits: [["website: https://www.acme.example/", "website: www.acme.example/"]] },
  {
    rule: "page-url",
    name: "a bare host",
    edits: [["\nreview:", "\nsite:\n  login: www.acme.example/login\nreview:"]],
    fixed: ["\nsite:\n  login: https://www.acme.example/login\nreview:"],
  },
  { rule: "app-type", name: "upper case", edits: [["type: web ", "type: WEB "]] },
  {
    rule: "website-url",
    name: "a bare host in a folded block",
    edits: [
      [
        "website: https://www.acme.example/  # 应用地址: public, opens, shows a Weibo login",
        "website: >- # comment\n    www.acme.example/",
      ],
    ],
    fixed: ["website: >- # comment\n    https://www.acme.example/"],
  },
  { rule: "app-type", name: "upper case, spaces and quotes", edits: [["type: web ", "type: ' Web ' "]], fixed: ["type: 'web' "] },
  { rule: "certificate-type", name: "upper case", edits: [["certificateType: passport ", "certificateType: Passport "]] },
  { rule: "review-status", name: "upper case", edits: [["status: development ", "status: Development "]] },
  { rule: "labels-duplicate", name: "in brackets", edits: [["labels: [购物, 会员]", "labels: [购物, 会员, 购物]"]] },
  {
    rule: "labels-duplicate",
    name: "twice, in brackets",
    edits: [["labels: [购物, 会员]", "labels: [购物, 购物, 购物]"]],
    fixed: ["labels: [购物]"],
  },
  {
    rule: "labels-duplicate",
    name: "one per line",
    edits: [["labels: [购物, 会员]                 # 标签: at most 3", "labels: # first\n    - 购物 # second\n    - 会员\n    - 购物"]],
    fixed: ["labels: # first\n    - 购物 # second\n    - 会员"],
  },
  {
    rule: "allow-domain-duplicate",
    name: "nine times",
    edits: [["allowDomains: [www.acme.example]", `allowDomains: [www.acme.example${", www.acme.example".repeat(8)}]`]],
  },
  {
    rule: "allow-domain-duplicate",
    name: "in brackets",
    edits: [["allowDomains: [www.acme.example]", "allowDomains: [www.acme.example, www.acme.example]"]],
  },
];

/** The fixable mistakes; a renamed rule does not have to be renamed in the table. */
export const fixCases: readonly FixCase[] = fixes.map((fix) => ({ ...fix, rule: currentId(fix.rule) }));

/** Mistakes that are similar, but have no safe fix. */
export const unfixableCases: readonly { name: string; edits: Edits }[] = [
  { name: "digits where a secret's name belongs", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: 12345"]] },
  { name: "a number after a tag", edits: [["note: 艾克米会员微博登录", "note: !!int 2024"]] },
  { name: "digits where a URL belongs", edits: [["website: https://www.acme.example/", "website: 5"]] },
  { name: "a page instead of a host", edits: [["website: https://www.acme.example/", "website: index.html"]] },
  { name: "a key that differs in a digit", edits: [["  icon16: brand", "  icon160: brand"]] },
  {
    name: "a key of another section",
    edits: [["credentials:                          # names of secrets, never values\n  appKey:", "credentials:\n  apiKey:"]],
  },
  { name: "an unknown key that is similar to none", edits: [["  name: AcmeMember", "  title: AcmeMember"]] },
  { name: "two keys that are similar to the same key", edits: [["  name: AcmeMember ", "  nmae: AcmeMember\n  naem: AcmeMember "]] },
  {
    name: "a key that is similar to two",
    edits: [
      ["  icon80: brand/icon-80.png ", "  icon: brand/icon-80.png "],
      ["  icon16: brand", "  # icon16: brand"],
    ],
  },
  { name: "a misspelled enum value", edits: [["certificateType: passport ", "certificateType: pasport "]] },
  { name: "a website of another scheme", edits: [["website: https://www.acme.example/", "website: ftp://www.acme.example/"]] },
  { name: "a duplicated label after a comment", edits: [["labels: [购物, 会员]  ", "labels:\n    - 购物 # first\n    - 购物  "]] },
  {
    name: "a duplicated label with a comment of its own",
    edits: [["labels: [购物, 会员]  ", "labels:\n    - 购物\n    - 购物 # second\n    #"]],
  },
  {
    name: "a duplicated label with a comment after its comma",
    edits: [["labels: [购物, 会员]", "labels: [购物, 购物, # second\n    会员]"]],
  },
  { name: "a space inside the name", edits: [["name: AcmeMember", "name: Acme Member"]] },
  {
    name: "a mistake that a comment ignores",
    edits: [["website: https://www.acme.example/  ", "website: www.acme.example # weibo-provider-ignore website-url: set by the pipeline"]],
  },
];
