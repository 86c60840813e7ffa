import { describe, expect, test } from "vitest";
import type { UrlCheck } from "../../../src/core/urls/url-check.ts";
import { checkOf, policyTowards, site } from "../../helpers/network-policy.ts";
import { sendsRaw, startRawServer } from "../../helpers/raw-server.ts";
import { situations } from "./situations.ts";

const summaryOf = ({ verdict, failure, cause, finalUrl }: UrlCheck) =>
  [verdict, failure?.kind ?? cause, new URL(finalUrl ?? `http://${site}/`).pathname]
    .filter((part) => part !== undefined && part !== "/")
    .join(" ");

describe("each situation gets the verdict that a browser confirms", () => {
  test.each(situations.map((situation) => [situation.name, situation] as const))("%s", async (_, { bytes, behavior, expected }) => {
    const server = await startRawServer(behavior ?? sendsRaw(bytes ?? ""));
    const check = await checkOf("website", policyTowards(server));
    expect(summaryOf(check)).toBe(expected);
    expect(check.attempts).toBe(1);
  });

  test("a page that a browser shows is never broken, and an error or a challenge never ok", () => {
    expect(situations.filter(({ browser, expected }) => browser === "page" && expected.startsWith("broken"))).toEqual([]);
    expect(situations.filter(({ browser, expected }) => browser !== "page" && expected.startsWith("ok"))).toEqual([]);
  });
});
