import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reportOutput } from "../../src/cli/report-output.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { Secret } from "../../src/core/secrets/secret.ts";
import { UsageError } from "../../src/core/usage-error.ts";
import { phrase } from "../helpers/phrase.ts";
import { hasLinks } from "../helpers/system.ts";

let folder: string;
let printed: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "weibo-provider-"));
  printed = "";
});
afterEach(() => rm(folder, { recursive: true }));

const secret = new Secret("canary-91c2");
function outputTo(file: string | undefined) {
  const redact = (text: string) => text.replaceAll(secret.reveal(), "***");
  return reportOutput(file, { folder, redact, print: (text: string) => (printed += redact(text)) } as never);
}

test("writes a report as UTF-8, redacted as a whole, and prints nothing", async () => {
  await writeFile(join(folder, "report.json"), "an earlier report");
  const output = outputTo("report.json");
  for (const part of ["微博 ", "canary-", "91c2\n"]) output.print(part);
  expect(printed).toBe("");
  await output.end();
  expect(await readFile(join(folder, "report.json"), "utf8")).toBe("微博 ***\n");
  expect([printed, await readdir(folder)]).toEqual(["", ["report.json"]]);
});

test("prints without a file", async () => {
  const output = outputTo(undefined);
  output.print("text");
  await output.end();
  expect(printed).toBe("text");
});

test.each([
  "weibo-provider.yaml",
  "./weibo-provider.yml",
  "app/weibo-provider.yaml",
  "Weibo-Provider.yaml",
  "WEIBO-PROVIDER.YML",
  "weibo-provider.Yaml",
])("refuses to replace a declaration: %s", (path) => {
  expect(() => outputTo(path)).toThrow(phrase(en.usage["output-declaration"], { path }));
});

test.skipIf(!hasLinks)("refuses to replace a declaration through a link", async () => {
  await writeFile(join(folder, "weibo-provider.yaml"), "");
  await symlink("weibo-provider.yaml", join(folder, "report.json"));
  expect(() => outputTo("report.json")).toThrow(phrase(en.usage["output-declaration"], { path: "report.json" }));
});

test("reports a missing folder before the work starts", () => {
  expect(() => outputTo("none/report.json")).toThrow(UsageError);
});

test("prints the report if the file cannot be written", async () => {
  await mkdir(join(folder, "report.json"));
  const output = outputTo("report.json");
  output.print("text");
  await expect(output.end()).rejects.toThrow(UsageError);
  expect([printed, await readdir(folder)]).toEqual(["text", ["report.json"]]);
});
