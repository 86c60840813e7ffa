import { expect, test } from "vitest";
import { demoSecrets } from "../helpers/demo-setup.ts";
import type { Intercept } from "../helpers/emulator.ts";
import { operations, planned, setUpJanrain } from "../helpers/janrain-run.ts";
import { janrainTexts } from "../helpers/janrain-texts.ts";
import { phrase } from "../helpers/phrase.ts";

const stored = { consumerKey: "1111111111", secret: "f".repeat(32) };

/** Answers one operation with this text. */
function instead(operation: string, body: string): Intercept {
  return ({ path }, act) => (path.endsWith(`/${operation}`) ? { status: 200, contentType: "application/json", body } : act());
}

test.each([
  ["stat, first fail", '{"stat":"fail","stat":"ok","signin":["google"]}'],
  ["stat, first ok", '{"stat":"ok","stat":"fail","signin":["google"]}'],
  ["stat twice the same", '{"stat":"ok","stat":"ok","signin":["google"]}'],
  ["stat, once in an escape", '{"stat":"fail","\\u0073tat":"ok","signin":["google"]}'],
  ["the list", '{"stat":"ok","signin":["google"],"signin":["sinaweibo"]}'],
  ["a provider of the list", '{"stat":"ok","signin":{"google":{},"google":{}}}'],
  ["a member of an error", '{"stat":"fail","err":{"code":-1,"code":3,"msg":"x"}}'],
  ["a member deep inside", '{"stat":"ok","signin":["google"],"x":[[{"a":{"b":1,"b":2}}]]}'],
  ["a name with a quote in it", '{"stat":"ok","signin":[],"a\\"":1,"a\\"":2}'],
  ["__proto__", '{"stat":"ok","signin":[],"__proto__":1,"__proto__":2}'],
])("rejects a response with a duplicate %s", async (_, body) => {
  const { go, janrain } = await setUpJanrain({ intercept: instead("providers", body) });
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(phrase(janrainTexts.failures.shape, { operation: "providers" }));
  expect(operations(janrain, true)).toEqual([]);
});

test.each([
  ["names in several objects", '{"stat":"ok","signin":{"google":{"a":1},"qq":{"a":1}},"x":[{"a":1},{"a":1}]}'],
  ["names as values", '{"stat":"ok","signin":["google"],"x":["stat","signin",":","\\":"]}'],
  ["what looks like a name in a text", '{"stat":"ok","signin":["google"],"x":"\\"stat\\":\\"fail\\"","y":"\\\\"}'],
  ["blanks around the colon", '{ "stat" : "ok" ,\n "signin"\t:\r\n[ ] }'],
  ["names that differ in case", '{"stat":"ok","Stat":"fail","signin":[]}'],
  ["no name, and a strange one", '{"stat":"ok","signin":[],"":0,"__proto__":{"stat":"fail"}}'],
  ["a long text", JSON.stringify({ stat: "ok", signin: [], x: '\\":'.repeat(100_000) })],
])("accepts a response with %s", async (_, body) => {
  const { go } = await setUpJanrain({ intercept: instead("providers", body), environment: {} });
  expect(planned(await go("plan"))["sign-in sinaweibo"]).toBe("create: not-listed");
});

test.each([
  ["an object", '{"a":1}'],
  ["a list", '["0123"]'],
  ["true", "true"],
  ["a fraction", "1.5"],
  ["a number with more digits than are kept", "12345678901234567890"],
])("neither compares nor restores credentials of type %s", async (_, value) => {
  const body = `{"stat":"ok","consumerKey":${value},"secret":"${demoSecrets.WEIBO_APP_SECRET}"}`;
  const { go, app, janrain } = await setUpJanrain({ intercept: instead("get_properties", body) });
  app.properties.set("sinaweibo", stored);
  const ran = await go("sync");
  expect(ran.exitCode).toBe(3);
  expect(ran.text).toMatch(phrase(janrainTexts.failures.shape, { operation: "get_properties" }));
  expect(operations(janrain, true)).toEqual([]);
  expect(app.properties.get("sinaweibo")).toEqual(stored);
});
