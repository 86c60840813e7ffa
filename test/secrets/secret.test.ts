import { Console } from "node:console";
import { PassThrough } from "node:stream";
import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { Secret, SecretStore } from "../../src/core/secrets/secret.ts";

const value = "canary-91c2";
const secret = new Secret(value);

function printed(print: (console: Console) => void): string {
  const stream = new PassThrough();
  print(new Console(stream, stream));
  return String(stream.read() ?? "");
}

test.each<[string, () => string]>([
  ["String()", () => String(secret)],
  ["a template", () => `${secret}`],
  ["concatenation", () => "".concat(secret as unknown as string)],
  ["join", () => [secret].join()],
  ["JSON.stringify", () => JSON.stringify(secret)],
  ["nested JSON", () => JSON.stringify({ list: [secret] }, undefined, 2)],
  ["inspect", () => inspect(secret)],
  [
    "inspect with hidden members",
    () => inspect({ deep: { er: [secret] } }, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
  ],
  ["a Map", () => inspect(new Map([[secret, new Set([secret])]]), { depth: null })],
  ["format %s", () => format("%s %j %o %O", secret, secret, secret, secret)],
  ["console.log", () => printed((console) => console.log(secret, { secret }))],
  ["console.table", () => printed((console) => console.table([{ secret }]))],
  ["an error's message", () => String(new Error(`bad ${secret}`))],
  ["an error's cause", () => inspect(new Error("bad", { cause: { secret } }), { depth: null, showHidden: true })],
  ["an aggregate error", () => inspect(new AggregateError([new Error("bad", { cause: secret })]), { depth: null })],
  ["an object that extends it", () => inspect(Object.create(secret, { own: { value: secret, enumerable: true } }))],
])("%s shows the mask only", (_, show) => {
  const text = show();
  expect(text).not.toContain(value);
  expect(text).toContain("***");
});

test.each<[string, () => string]>([
  ["inspect without custom functions", () => inspect({ secret }, { customInspect: false, showHidden: true, depth: null })],
  ["console.dir", () => printed((console) => console.dir({ secret }, { showHidden: true, depth: null }))],
  ["keys and descriptors", () => JSON.stringify([Object.keys(secret), Object.getOwnPropertyDescriptors(secret), { ...secret }])],
  ["a structured clone", () => inspect(structuredClone({ secret }), { showHidden: true, depth: null })],
  ["a number", () => String(Number(secret))],
])("%s does not reveal it", (_, show) => {
  expect(show()).not.toContain(value);
});

test("reveal returns the value, and equals compares values", () => {
  expect(secret.reveal()).toBe(value);
  expect(secret.equals(new Secret(value))).toBe(true);
  expect(secret.equals(new Secret(`${value} `))).toBe(false);
});

test("a store remembers only the secrets that it returned", () => {
  const store = new SecretStore({ A: "aaaa", B: "bbbb", EMPTY: "", UNSET: undefined });
  expect([...store.known.keys()]).toEqual([]);
  expect(store.lookup("A")?.reveal()).toBe("aaaa");
  expect(store.lookup("A")).toBe(store.lookup("A"));
  for (const name of ["EMPTY", "UNSET", "MISSING", "__proto__", "constructor", "toString", ""]) expect(store.lookup(name)).toBeUndefined();
  expect([...store.known.keys()]).toEqual(["A"]);
  expect(inspect(store, { showHidden: true, depth: null })).not.toContain("aaaa");
});

const reservedNames = [
  "GITHUB_TOKEN ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN RUNNER_TEMP INPUT_GITHUB-TOKEN NODE_OPTIONS NPM_TOKEN GH_TOKEN CI",
  "HOME PATH SHELL USER LANG LC_ALL TMPDIR HTTPS_PROXY NO_PROXY",
  "ComSpec USERPROFILE APPDATA LOCALAPPDATA SystemRoot windir TEMP TMP USERNAME COMPUTERNAME PATHEXT OS PSModulePath ProgramData",
  "ProgramFiles ProgramW6432 PROCESSOR_IDENTIFIER NUMBER_OF_PROCESSORS HOMEDRIVE HOMEPATH PUBLIC SystemDrive ALLUSERSPROFILE",
].flatMap((names) => names.split(" "));

/** Like `process.env` on Windows: every name finds the variable that differs by letter case only. */
function withoutCase(variables: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  const nameOf = (name: string | symbol) => Object.keys(variables).find((known) => known.toUpperCase() === String(name).toUpperCase());
  return new Proxy(variables, {
    get: (_, name) => variables[nameOf(name) ?? ""],
    has: (_, name) => nameOf(name) !== undefined,
    getOwnPropertyDescriptor: (_, name) => {
      const known = nameOf(name);
      return known === undefined ? undefined : { value: variables[known], enumerable: true, configurable: true, writable: true };
    },
  });
}

test.each(reservedNames)("a store returns no value of %s, in any case", (name) => {
  for (const spelling of [name, name.toLowerCase(), name.toUpperCase(), name.replace(/^./, (letter) => letter.toLowerCase())]) {
    const environment = { [name]: value, [spelling]: value };
    for (const store of [new SecretStore(environment), new SecretStore(withoutCase(environment))]) {
      expect(store.lookup(spelling)).toBeUndefined();
      expect(store.known.size).toBe(0);
    }
  }
});

test.each(["weibo_app_key", "Weibo_App_Key", "WEIBO_APP_KEy"])("a store finds WEIBO_APP_KEY by its exact name only, not as %s", (name) => {
  const environment = withoutCase({ WEIBO_APP_KEY: value });
  expect(Object.hasOwn(environment, name)).toBe(true);
  const store = new SecretStore(environment);
  expect(store.lookup(name)).toBeUndefined();
  expect(store.lookup("WEIBO_APP_KEY")?.reveal()).toBe(value);
});

test.each(["WEIBO_APP_KEY", "PATHS", "HOME_KEY", "MY_PATH", "OS_KEY", "CI_KEY", "TEMPKEY", "JANRAIN_HTTPS_PROXY", "NODEKEY"])(
  "a store returns %s, which is not reserved",
  (name) => {
    expect(new SecretStore({ [name]: value }).lookup(name)?.reveal()).toBe(value);
  },
);
