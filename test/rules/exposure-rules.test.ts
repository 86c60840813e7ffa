import { describe, expect, it } from "vitest";
import { exposureRules } from "../../src/core/rules/index.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { diagnosticsOf, sourceIn } from "./diagnostics.ts";

/** What a rule reports about a text; the secrets are the run's. */
type Row = [rule: string, text: string, secrets: Record<string, string>, diagnostics: string[]];

const hex = "0123456789abcdef0123456789abcdef";
const commit = "0123456789abcdef0123456789abcdef01234567";
const number = "11010519491231002X";
const weiboKey = "q7Rk2vXw9TzLp4Hs";

const rows: Row[] = [
  ["secret-in-file", `a: ${hex}\n`, {}, ["3-35 shape"]],
  ["secret-in-file", `a: ${hex}\nb: [${hex}, c${hex}]\n`, {}, ["3-35 shape", "40-72 shape"]],
  ["secret-in-file", `# secret: ${hex}\n`, {}, ["10-42 shape"]],
  ["secret-in-file", `# commit ${hex}\n`, {}, []],
  ["secret-in-file", `a: "\\x30${hex.slice(1)}"\n`, {}, ["3-40 shape"]],
  ["secret-in-file", `a: "\\x30${hex.slice(1)}" # ${hex}\n`, {}, ["43-75 shape", "3-40 shape"]],
  ["secret-in-file", `a: '${hex}'\nb: "\\x61"\n`, {}, ["4-36 shape"]],
  ["secret-in-file", `a: 5\nb: [c]\n`, {}, []],
  ["secret-in-file", `app: {note: ${hex}}\n`, {}, ["12-44 shape"]],
  ["secret-in-file", `app: {note: " ${hex} "}\n`, {}, ["14-46 shape"]],
  ["secret-in-file", `app: {note: commit ${hex}}\n`, {}, []],
  ["secret-in-file", `app: {note: ${hex} commit}\n`, {}, []],
  ["secret-in-file", `app: {note: see ${commit} now}\n`, {}, []],
  ["secret-in-file", `app: {note: see ${hex} now}\n`, {}, []],
  ["secret-in-file", `app: {name: commit ${hex}}\n`, {}, ["19-51 shape"]],
  ["secret-in-file", `app: {note: commit x, name: ${hex}}\n`, {}, ["28-60 shape"]],
  ["secret-in-file", `app: {note: "commit \\x30${hex.slice(1)}"}\n`, {}, []],
  ["secret-in-file", `app: {note: "password \\x30${hex.slice(1)}"}\n`, {}, ["12-58 shape"]],
  ["secret-in-file", "credentials: {appKey: 1234567890, appSecret: '12345678'}\n", {}, ["22-32 appKey", "45-55 appKey"]],
  ["secret-in-file", "credentials: {appKey: 123456, appSecret: 123456789012}\n", {}, []],
  ["secret-in-file", "credentials: {appKey: KEY}\njanrain: {apiKey: 1234567890}\n", {}, []],
  [
    "secret-in-file",
    `credentials: {appSecret: SECRET} # ${weiboKey}${weiboKey}\n`,
    { SECRET: weiboKey },
    ['35-51 value {"name":"SECRET"}', '51-67 value {"name":"SECRET"}'],
  ],
  ["secret-in-file", `credentials: {appSecret: SECRET} # ${hex}\n`, { SECRET: hex }, ["35-67 shape"]],
  ["secret-in-file", "credentials: {appSecret: SECRET, appKey: 5} # acme\n", { SECRET: "acme" }, []],
  ["secret-in-file", `${weiboKey}: 1\ncredentials: {appSecret: SECRET}\n`, { SECRET: weiboKey }, ['0-16 value {"name":"SECRET"}']],
  ["secret-in-file", `developer: {realName: NAME} # ${weiboKey}\n`, { NAME: weiboKey }, []],
  ["identity-in-file", `# ${number}\ndeveloper: {idNumber: ID, realName: NAME}\n`, {}, ['2-20 number {"secretName":"WEIBO_DEVELOPER_ID"}']],
  [
    "identity-in-file",
    `developer: {idNumber: ${number}} # ${number}\n`,
    {},
    ['22-40 number {"secretName":"WEIBO_DEVELOPER_ID"}', '44-62 number {"secretName":"WEIBO_DEVELOPER_ID"}'],
  ],
  [
    "identity-in-file",
    `# ${number}\ndeveloper: {idNumber: E12345678} # ${number}\n`,
    {},
    ['2-20 number {"secretName":"WEIBO_DEVELOPER_ID"}', '56-74 number {"secretName":"WEIBO_DEVELOPER_ID"}', "43-52 number"],
  ],
  ["identity-in-file", `developer: {idNumber: "E12345678"}\n`, {}, ["22-33 number"]],
  ["identity-in-file", "developer: {idNumber: 110105194912310021}\n", {}, ["22-40 number"]],
  ["identity-in-file", "developer: {idNumber: [E12345678], realName: {a: 张三}}\n", {}, []],
  ["identity-in-file", "developer: {realName: 张三}\n", {}, ["22-24 name"]],
  ["identity-in-file", "developer: {realName: Ada Lovelace}\n", {}, ["22-34 name"]],
  ["identity-in-file", "developer: {realName: Ada_Lovelace}\n", {}, ["22-34 name"]],
  ["identity-in-file", "developer: {realName: Ada_lovelace}\n", {}, []],
  ["identity-in-file", "developer: {realName: ' NAME '}\n", {}, []],
  ["identity-in-file", "developer: {idNumber: ABC123456, realName: WEIBO_NAME}\n", {}, ["22-31 number"]],
  ["identity-in-file", "developer: {idNumber: ABCD123456}\n", {}, []],
  ["identity-in-file", "developer: {idNumber: E12345}\n", {}, []],
  ["identity-in-file", "developer: {idNumber: ID_123456}\n", {}, []],
  ["secret-in-file", `app:\n  name: commit\n  note: x ${hex} y\n`, {}, ["30-62 shape"]],
  ["secret-in-file", `app:\n  note: x ${hex} y\n  name: commit\n`, {}, ["15-47 shape"]],
  ["secret-in-file", `app: {name: a ${hex} b, note: commit}\n`, {}, ["14-46 shape"]],
  ["secret-in-file", `app: {note: ${commit}}\n`, {}, ["12-52 shape"]],
  ["secret-in-file", `app: {note: " ${commit} "}\n`, {}, ["14-54 shape"]],
];

describe("a rule about exposed values", () => {
  it.each(rows)("%s on %j with %j", (rule, text, environment, diagnostics) => {
    expect(diagnosticsOf(exposureRules, rule, { source: sourceIn(text), secrets: new SecretStore(environment).lookup })).toEqual(
      diagnostics,
    );
  });
});
