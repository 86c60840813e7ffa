import { describe, expect, test } from "vitest";
import type { UrlCheck } from "../../../src/core/urls/url-check.ts";
import { chain } from "../../helpers/certificates.ts";
import { checkOf, policyTowards, site } from "../../helpers/network-policy.ts";
import { sendsRaw, startRawServer } from "../../helpers/raw-server.ts";
import { http2Situations } from "./http2-situations.ts";
import { situations } from "./situations.ts";
import { tlsSituations } from "./tls-situations.ts";

const summaryOf = ({ verdict, failure, cause, finalUrl, attempts = 0 }: UrlCheck) =>
  [verdict, failure?.kind ?? cause, new URL(finalUrl ?? `http://${site}/`).pathname, attempts > 1 && `${attempts} attempts`]
    .filter((part) => part && part !== "/")
    .join(" ");

const all = [...situations, ...http2Situations, ...tlsSituations];

describe("each situation gets the verdict that a browser confirms", () => {
  test.each(all.map((situation) => [situation.name, situation] as const))("%s", async (_, { bytes, behavior, tls, expected }) => {
    const server = await startRawServer(behavior ?? sendsRaw(bytes ?? ""), { ...(tls && { tls }) });
    const check = await checkOf("website", policyTowards(server, { extraCa: chain.root }), `${tls ? "https" : "http"}://${site}/`);
    expect(summaryOf(check)).toBe(expected);
  });

  test("a page that a browser shows is never broken, and an error or a challenge never ok", () => {
    expect(all.filter(({ browser, expected }) => browser === "page" && expected.startsWith("broken"))).toEqual([]);
    expect(all.filter(({ browser, expected }) => browser !== "page" && expected.startsWith("ok"))).toEqual([]);
  });
});
