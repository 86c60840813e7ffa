import type { Edits } from "../helpers/example.ts";
import type { BadCase } from "./cases.ts";

/** The example with a section `site` of these lines. */
const site = (...lines: string[]): Edits => [["\nimages:", `\nsite:\n${lines.map((line) => `  ${line}`).join("\n")}\n\nimages:`]];

/** Mistakes in the section `site`. */
export const badSiteCases: readonly BadCase[] = [
  { rule: "page-url", edits: site("home: «www.acme.example/zh/»"), says: '"www.acme.example/zh/"' },
  { rule: "page-url", edits: site("login: «/login»") },
  { rule: "page-url", edits: site("login: «//www.acme.example/login»") },
  { rule: "page-url", edits: site("register: «ftp://www.acme.example/register»") },
  { rule: "page-url", edits: site("login: «https://user:pw@www.acme.example/login»") },
  { rule: "page-url", edits: site('login: «"https://www.acme.example/log in"»') },
  { rule: "page-url", edits: site('login: «"https://[1:2:z]/login"»') },
  { rule: "page-url", edits: site('login: «"javascript:alert(1)"»') },
  { rule: "url-form", edits: site("home: «https://www.acme.example:99999/zh/»") },
  { rule: "url-form", edits: site("register: «https://256.0.0.1/register»") },
  { rule: "site-host", edits: site("closedInChina: [widgets.example.com, «https://widgets.example.com»]") },
  { rule: "site-host", edits: site('closedInChina: [«"*.example.com"»]') },
  { rule: "site-host", edits: site("openInChina: [«fonts.gstatic.com/css»]") },
  { rule: "site-host", edits: site("openInChina:", "  - fonts.gstatic.com", "  - «www.gstatic.com:443»") },
  { rule: "site-host", edits: site("openInChina: [«a..b»]") },
  {
    rule: "site-entries",
    edits: site(`markers: [${Array.from({ length: 20 }, (_, index) => `m${index}`).join(", ")}, «m20»]`),
    says: "at most 20",
  },
  {
    rule: "site-entries",
    edits: site(`openInChina: [${Array.from({ length: 100 }, (_, index) => `h${index}.example`).join(", ")}, «h.example»]`),
  },
  { rule: "site-host", edits: site("closedInChina: [«微博.example»]") },

  { rule: "unknown-key", edits: site("«hom»: https://www.acme.example/zh/"), says: 'did you mean "home"' },
  { rule: "unknown-key", edits: site("«closedinchina»: [a.example]"), says: 'did you mean "closedInChina"' },
  { rule: "unknown-key", edits: site("«screens»: 3"), says: "the keys are home, login, register, markers, closedInChina, openInChina" },
  { rule: "unknown-key", edits: [["  type: web ", "  «markers»: [rpx]\n  type: web "]], says: "the keys are name, type" },
  {
    rule: "unknown-key",
    edits: [["\nimages:", "\n«sites»:\n  login: https://www.acme.example/login\n\nimages:"]],
    says: 'did you mean "site"',
  },
  { rule: "yaml-duplicate-key", edits: site("login: https://www.acme.example/a", "«login»: https://www.acme.example/b") },
  { rule: "empty-value", edits: [["\nimages:", "\n«site»:\n\nimages:"]] },
  { rule: "empty-value", edits: site("«home»:") },
  { rule: "empty-value", edits: site('login: «""»') },
  { rule: "empty-value", edits: site("markers: [/auth/weibo, «~»]") },
  { rule: "empty-value", edits: site('openInChina: [«""»]') },
  { rule: "wrong-type", edits: [["\nimages:", "\nsite: «https://www.acme.example/»\n\nimages:"]], says: "keys" },
  { rule: "wrong-type", edits: site("login: «[https://www.acme.example/login]»"), says: "text" },
  { rule: "wrong-type", edits: site("markers: «/auth/weibo»"), says: "list" },
  { rule: "wrong-type", edits: site("markers: [«true»]") },
  { rule: "wrong-type", edits: site("closedInChina: «{a.example: true}»"), says: "list" },
  { rule: "unquoted-number", edits: site("markers: [«12345»]"), says: "12345" },
  { rule: "surrounding-space", edits: site('login: «"https://www.acme.example/login "»') },
  { rule: "surrounding-space", edits: site('markers: [«" /auth/weibo"»]') },
  { rule: "invisible-character", edits: site('markers: [«"/auth\\u200B/weibo"»]'), says: "U+200B" },
  { rule: "secret-in-file", edits: site("markers: [«0123456789abcdef0123456789abcdef»]") },
];

/** Valid sections `site` with unusual values. */
export const goodSiteCases: readonly { name: string; edits: Edits }[] = [
  {
    name: "everything about the site",
    edits: site(
      "home: https://www.acme.example/zh/?from=weibo#top",
      "login: http://login.acme.example:8080/",
      "register: https://微博.example/注册",
      'markers: [/auth/weibo, "用微博登录", "<a class=weibo>"]',
      "closedInChina: [Widgets.Example.com, localhost, 192.0.2.1]",
      "openInChina: [fonts.gstatic.com]",
    ),
  },
  { name: "nothing about the site", edits: [["\nimages:", "\nsite: {}\n\nimages:"]] },
  { name: "empty lists about the site", edits: site("markers: []", "closedInChina: []", "openInChina: []") },
  { name: "a page that is the website", edits: site("home: https://www.acme.example/", "login: https://www.acme.example/") },
];
