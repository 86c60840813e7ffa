import type { Edits } from "../helpers/example.ts";

/** A mistake that can be mended: edits that make it, and the text that has to stand in place of each after `--fix`. */
export interface FixCase {
  rule: string;
  name: string;
  edits: Edits;
  /** What the edits' passages become; the original passage unless said otherwise. */
  mended?: readonly string[];
}

/** Every rule that says of itself that it is fixable has at least one. */
export const fixCases: readonly FixCase[] = [
  {
    rule: "surrounding-space",
    name: "in double quotes",
    edits: [["name: AcmeMember ", 'name: "AcmeMember  " ']],
    mended: ['name: "AcmeMember" '],
  },
  {
    rule: "surrounding-space",
    name: "in single quotes, with a quote inside",
    edits: [["operatingAccount: acme ", "operatingAccount: ' it''s ' "]],
    mended: ["operatingAccount: 'it''s' "],
  },
  {
    rule: "surrounding-space",
    name: "in a list",
    edits: [["labels: [购物, 会员]", 'labels: [购物, " 会员"]']],
    mended: ['labels: [购物, "会员"]'],
  },
  {
    rule: "unquoted-number",
    name: "an account",
    edits: [["operatingAccount: acme ", "operatingAccount: 0123 "]],
    mended: ['operatingAccount: "0123" '],
  },
  {
    rule: "unquoted-number",
    name: "a label",
    edits: [["labels: [购物, 会员]", "labels: [购物, 2024]"]],
    mended: ['labels: [购物, "2024"]'],
  },
  { rule: "unknown-key", name: "two letters swapped", edits: [["  name: AcmeMember", "  nmae: AcmeMember"]] },
  { rule: "unknown-key", name: "another case", edits: [["  allowDomains:", "  alowdomains:"]] },
  { rule: "unknown-key", name: "a section", edits: [["\nreview:", "\nreveiw:"]] },
  { rule: "website-url", name: "a bare host", edits: [["website: https://www.acme.example/", "website: www.acme.example/"]] },
  { rule: "app-type", name: "upper case", edits: [["type: web ", "type: WEB "]] },
  { rule: "app-type", name: "upper case, blanks and quotes", edits: [["type: web ", "type: ' Web ' "]], mended: ["type: 'web' "] },
  { rule: "certificate-type", name: "upper case", edits: [["certificateType: passport ", "certificateType: Passport "]] },
  { rule: "review-status", name: "upper case", edits: [["status: development ", "status: Development "]] },
  { rule: "labels-duplicate", name: "in brackets", edits: [["labels: [购物, 会员]", "labels: [购物, 会员, 购物]"]] },
  {
    rule: "labels-duplicate",
    name: "twice, in brackets",
    edits: [["labels: [购物, 会员]", "labels: [购物, 购物, 购物]"]],
    mended: ["labels: [购物]"],
  },
  {
    rule: "labels-duplicate",
    name: "a line each",
    edits: [["labels: [购物, 会员]  ", "labels:\n    - 购物\n    - 会员\n    - 购物  "]],
    mended: ["labels:\n    - 购物\n    - 会员  "],
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

/** Mistakes that look like the ones above, but that only a person can mend. */
export const unfixableCases: readonly { name: string; edits: Edits }[] = [
  { name: "digits where a secret's name belongs", edits: [["apiKey: JANRAIN_API_KEY", "apiKey: 12345"]] },
  { name: "a number behind a tag", edits: [["note: 艾克米会员微博登录", "note: !!int 2024"]] },
  { name: "digits where a URL belongs", edits: [["website: https://www.acme.example/", "website: 5"]] },
  { name: "a page instead of a host", edits: [["website: https://www.acme.example/", "website: index.html"]] },
  { name: "a key that differs in a digit", edits: [["  icon16: brand", "  icon160: brand"]] },
  {
    name: "a key of another section",
    edits: [["credentials:                          # names of secrets, never values\n  appKey:", "credentials:\n  apiKey:"]],
  },
  { name: "an unknown key that is like none", edits: [["  name: AcmeMember", "  title: AcmeMember"]] },
  { name: "two keys that are both like one", edits: [["  name: AcmeMember ", "  nmae: AcmeMember\n  naem: AcmeMember "]] },
  {
    name: "a key that is like two",
    edits: [
      ["  icon80: brand/icon-80.png ", "  icon: brand/icon-80.png "],
      ["  icon16: brand", "  # icon16: brand"],
    ],
  },
  { name: "an enum that is spelled otherwise", edits: [["certificateType: passport ", "certificateType: pasport "]] },
  { name: "a website of another scheme", edits: [["website: https://www.acme.example/", "website: ftp://www.acme.example/"]] },
  { name: "a repeated label with a comment in front", edits: [["labels: [购物, 会员]  ", "labels:\n    - 购物 # first\n    - 购物  "]] },
  { name: "a space inside the name", edits: [["name: AcmeMember", "name: Acme Member"]] },
  {
    name: "a mistake that a comment ignores",
    edits: [["website: https://www.acme.example/  ", "website: www.acme.example # weibo-provider-ignore website-url: set by the pipeline"]],
  },
];
