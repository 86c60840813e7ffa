import { chromium, type Page, type Response } from "playwright-core";
import { describe, expect, test } from "vitest";
import { site } from "../../helpers/network-policy.ts";
import { sendsRaw, startRawServer } from "../../helpers/raw-server.ts";
import { http2Situations } from "./http2-situations.ts";
import { situations } from "./situations.ts";
import { tlsSituations } from "./tls-situations.ts";

/** The long run: `CHROMIUM=/usr/bin/chromium npx vitest run test/network/lab`. */
const executablePath = process.env.CHROMIUM;

describe.skipIf(!executablePath)("Chromium confirms the table", () => {
  test.each([...situations, ...http2Situations, ...tlsSituations].map((situation) => [situation.name, situation] as const))(
    "%s",
    async (_, { bytes, behavior, tls, browser: expected }) => {
      const server = await startRawServer(behavior ?? sendsRaw(bytes ?? ""), { ...(tls && { tls }) });
      const [scheme, port] = tls ? ["https", 443] : ["http", 80];
      const mapped = await chromium.launch({
        executablePath: executablePath ?? "",
        args: [
          "--no-sandbox",
          "--no-proxy-server",
          "--ignore-certificate-errors",
          `--host-resolver-rules=MAP ${site}:${port} 127.0.0.1:${server.port}`,
        ],
      });
      try {
        const page = await mapped.newPage();
        const outcome = await page.goto(`${scheme}://${site}/`, { timeout: 10_000, waitUntil: "commit" }).then(
          async (response) => ((response && response.status() >= 400) || (await showsXmlError(page, response)) ? "error" : "page"),
          () => "error",
        );
        // A challenge is a page or an error to the browser; only its script knows more.
        if (expected !== "challenge") expect(outcome).toBe(expected);
      } finally {
        await mapped.close();
      }
    },
    30_000,
  );
});

/** Whether the page is XHTML that Chromium rejected; other pages, which may never end, are not awaited. */
async function showsXmlError(page: Page, response: Response | null): Promise<boolean> {
  if (!/xml/.test(response?.headers()["content-type"] ?? "")) return false;
  await page.waitForLoadState("domcontentloaded");
  return (await page.locator("parsererror").count()) > 0;
}
