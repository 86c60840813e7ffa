import { expect, it } from "vitest";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { conflictsAmong } from "../../src/core/sync/conflicts.ts";
import type { SyncTask } from "../../src/core/sync/task.ts";

interface Claim {
  service?: string;
  /** Undefined for a declaration without this service. */
  account?: string | undefined;
  credentials?: { appKey?: string; appSecret?: string };
}

const environment = { KEY: "1234567890", SAME: "1234567890", OTHER: "2345678901", SECRET: "ab".repeat(16), OTHER_SECRET: "cd".repeat(16) };

/** The files that each declaration conflicts with, the declarations being `0`, `1`, … */
function conflicts(claims: readonly Claim[], secrets: Record<string, string> = environment): string[][] {
  const tasks = claims.map(({ service = "janrain", account, credentials }, index) => ({
    target: { description: { id: service, accountOf: () => account } },
    input: { file: String(index), declaration: { credentials }, secrets: new SecretStore(secrets).lookup },
  }));
  return conflictsAmong(tasks as unknown as SyncTask[]).map((blockers) =>
    blockers.map((blocker) => (blocker.kind === "conflict" ? `${blocker.account} ${blocker.file}` : blocker.kind)),
  );
}

const claim = (appKey?: string, appSecret?: string, account: string | undefined = "a"): Claim => ({
  account,
  credentials: { ...(appKey && { appKey }), ...(appSecret && { appSecret }) },
});

it.each<[string, Claim[], string[][]]>([
  ["one declaration", [claim("KEY", "SECRET")], [[]]],
  ["the same names", [claim("KEY", "SECRET"), claim("KEY", "SECRET")], [[], []]],
  ["other names of equal values", [claim("KEY", "SECRET"), claim("SAME", "SECRET")], [[], []]],
  ["other app keys", [claim("KEY", "SECRET"), claim("OTHER", "SECRET")], [["a 1"], ["a 0"]]],
  ["other app secrets", [claim("KEY", "SECRET"), claim("KEY", "OTHER_SECRET")], [["a 1"], ["a 0"]]],
  ["a name that is not set", [claim("KEY", "SECRET"), claim("UNSET", "SECRET")], [[], []]],
  ["a name that is missing", [claim("KEY", "SECRET"), claim(undefined, "SECRET")], [[], []]],
  ["no credentials", [claim("KEY", "SECRET"), { account: "a" }], [[], []]],
  ["other accounts", [claim("KEY", "SECRET"), claim("OTHER", "SECRET", "b")], [[], []]],
  [
    "declarations without an account",
    [
      { ...claim("KEY"), account: undefined },
      { ...claim("OTHER"), account: undefined },
    ],
    [[], []],
  ],
  ["accounts of other services", [claim("KEY"), { ...claim("OTHER"), service: "auth0" }], [[], []]],
  ["the first that disagrees", [claim("KEY"), claim("SAME"), claim("OTHER"), claim("OTHER")], [["a 2"], ["a 2"], ["a 0"], ["a 0"]]],
])("%s", (_, claims, expected) => {
  expect(conflicts(claims)).toEqual(expected);
});

it("is unknown without secrets, and then not reported", () => {
  expect(conflicts([claim("KEY", "SECRET"), claim("OTHER", "OTHER_SECRET")], {})).toEqual([[], []]);
});
