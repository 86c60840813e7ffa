import { expect, test } from "vitest";
import { Secret } from "../../src/core/secrets/secret.ts";
import { secretProblem } from "../../src/core/secrets/secret-problem.ts";
import { demoSecrets } from "../helpers/demo-setup.ts";
import { edits, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";

const needed = ["JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY", "WEIBO_APP_KEY", "WEIBO_APP_SECRET"];
const values: readonly { what: string; value: string | undefined; kind: keyof typeof janrainTexts.blockers; stopsPlan: boolean }[] = [
  { what: "unset", value: undefined, kind: "unset", stopsPlan: false },
  { what: "empty", value: "", kind: "unset", stopsPlan: false },
  { what: "blank", value: "  ", kind: "placeholder", stopsPlan: true },
  { what: "masked", value: "********", kind: "placeholder", stopsPlan: true },
  { what: "unresolved", value: `\${{ secrets.CANARY }}`, kind: "placeholder", stopsPlan: true },
  { what: "with a line break", value: "canary-5f3a91\n", kind: "line-break", stopsPlan: true },
  { what: "with a Windows line break", value: "canary-5f3a91\r\n", kind: "line-break", stopsPlan: true },
  { what: "too weak to redact", value: "canary", kind: "weak", stopsPlan: true },
  { what: "with a space", value: " canary-5f3a91", kind: "whitespace", stopsPlan: true },
];

test.each(needed.flatMap((name) => values.map((value) => ({ name, ...value }))))(
  "stops before any request when $name is $what, and names the secret without its value",
  async ({ name, value, kind, stopsPlan }) => {
    const requests: string[] = [];
    const { go } = await setUpJanrain({
      environment: { ...demoSecrets, [name]: value },
      injectFault: ({ path }) => void requests.push(path),
    });
    const sync = await go("sync");
    expect(sync.exitCode).toBe(2);
    const expected = kind === "unset" && name === "JANRAIN_PARTNER_KEY" ? "unset-partner" : kind;
    expect(sync.text).toMatch(phrase(janrainTexts.blockers[expected], { name }));
    expect(JSON.parse(sync.json).plan[0].blockers).toHaveLength(1);
    expect(requests).toEqual([]);
    if (value?.trim()) expect(sync.output).not.toContain(value.trim());
    expect((await go("plan")).exitCode).toBe(stopsPlan ? 2 : 0);
    expect(requests.length > 0).toBe(!stopsPlan);
  },
);

test("names every missing secret at once", async () => {
  const { go } = await setUpJanrain({ environment: {} });
  const { text } = await go("sync");
  for (const name of needed) expect(text).toContain(`The secret ${name} is not set`);
});

test("needs no Weibo secrets without a Partner key", async () => {
  const { go } = await setUpJanrain({ changes: edits.noPartner, environment: { JANRAIN_API_KEY: demoSecrets.JANRAIN_API_KEY } });
  expect((await go("sync")).exitCode).toBe(0);
});

test.each([
  "***",
  "undefined",
  "NULL",
  "None",
  "TODO",
  "changeme",
  "change-me",
  "xxxx",
  "<your key>",
  `\${KEY}`,
  "$KEY",
  "$KEY_2",
  "$(KEY)",
  "%KEY%",
  "{{ secrets.KEY }}",
  `\${{ secrets.KEY }}`,
  "@@KEY@@",
  "##KEY##",
  "***\n",
])("rejects the placeholder %j", (value) => {
  expect(secretProblem(new Secret(value))).toBe("placeholder");
});

test.each([
  "x1",
  "100%",
  "nullable",
  "中文密钥",
  "a1b2c3d",
  "sinaweibo",
  "get_properties",
  "acme.rpxnow.com",
  "sign-in list",
  "partialFingerprints",
  "toolExecutionNotifications",
  "ExecutionSuccessful",
])("rejects %j as too weak to redact", (value) => {
  expect(secretProblem(new Secret(value))).toBe("weak");
});

test.each([
  "0a".repeat(20),
  "1234567890",
  "a***b-x1",
  "$3cr.et$",
  "100%100%",
  "nullable-1",
  "inner\nbreak-1",
  "中文密钥1234",
  "a b c d 1",
  "QwertyUiOpAsdfghJklZxcvbn",
  "qwertyuiopasdfghj",
])("accepts the value %j", (value) => {
  expect(secretProblem(new Secret(value))).toBeUndefined();
});
