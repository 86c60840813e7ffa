import { expect, test } from "vitest";
import { stateOf } from "../../../src/core/rules/urls/login-pages.ts";
import { loginMarkers } from "../../../src/core/urls/login-markers.ts";
import { factsOf, startSite } from "../site-server.ts";
import { loginPages } from "./pages.ts";

const known = loginMarkers().map(({ text }) => text);

test.each(loginPages.map((page) => [page.name, page] as const))("%s", async (_, { html, files, expected }) => {
  const { check } = await startSite({ "/": `<!doctype html><html lang=zh><title>艾克米</title><body>${html}</body></html>`, ...files });
  const facts = factsOf(await check(["/"]));
  expect([stateOf(facts, known), facts]).toEqual([expected, facts]);
});

test("there are 60 pages with and without a login, and only pages of scripts need a browser", () => {
  const count = (...states: string[]) => loginPages.filter(({ rendered, expected }) => states.includes(rendered ?? expected)).length;
  expect(count("found", "unconfirmed")).toBeGreaterThanOrEqual(45);
  expect(count("missing")).toBeGreaterThanOrEqual(15);
  expect(loginPages.filter(({ expected, rendered }) => (expected === "unknown") !== (rendered !== undefined))).toEqual([]);
});
