import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/core/messages/en/index.ts";
import { example } from "../helpers/example.ts";
import { phrase } from "../helpers/phrase.ts";
import { type Shipped, ship } from "../helpers/shipped.ts";

let shipped: Shipped;
const file = "examples/acme/weibo-provider.yaml";
const userFile = '{ "name": "acme" }\n';

beforeAll(async () => {
  shipped = await ship();
  await mkdir(join(shipped.folder, "folder"));
});
beforeEach(async () => {
  await writeFile(join(shipped.folder, "theirs.json"), userFile);
  await writeFile(join(shipped.folder, file), example);
});
afterAll(() => shipped.remove());

/** A proxy that a message must not repeat. */
const proxy = "http://someone:canary-77@proxy:99999999";

const refusals: [string, string[], (string | RegExp)[], Record<string, string>?][] = [
  ["an unknown probe", ["--probe", "all"], ["--probe", "off, callback, credentials"]],
  ["an empty probe", ["--probe="], ["--probe", "off, callback, credentials"]],
  ["a probe without network", ["--probe", "callback", "--offline"], ["--offline"]],
  ["a probe of credentials without network", ["--offline", "--probe=credentials"], ["--offline"]],
  ["an age that is not a number", ["--url-cache", "a.json", "--url-cache-age", "1h"], ["url-cache-age", '"1h"', "hours"]],
  ["an age below 0", ["--url-cache", "a.json", "--url-cache-age=-1"], ["url-cache-age"]],
  ["a cache that is the user's own file", ["--url-cache", "theirs.json"], ["theirs.json", phrase(en.usage["state-file-form"])]],
  ["a cache that is the declaration", ["--url-cache", file], [file, phrase(en.usage["state-file-form"])]],
  ["a cache that is a folder", ["--url-cache", "folder"], ["folder", phrase(en.usage["state-file-form"])]],
  ["a cache in no folder", ["--url-cache", "none/urls.json"], [phrase(en.usage["file-missing"])]],
  ["a cache without network", ["--offline", "--url-cache", "a.json"], ["--offline"]],
  ["an age without a cache", ["--url-cache-age", "1"], ["url-cache-age"]],
  ["drift without a plan", ["--fail-on", "drift"], [phrase(en.usage["drift-check"])]],
  ["a proxy without a variable", ["--proxy"], ["HTTPS_PROXY", "HTTP_PROXY"]],
  ["a proxy of another form", ["--proxy"], [phrase(en.usage["proxy-form"])], { HTTPS_PROXY: "socks5://someone:canary-77@proxy" }],
  ["a cache for another command", ["--url-cache", "a.json"], [phrase(en.usage["option-misplaced"], { command: "init" })]],
  ["a probe for another command", ["--probe", "callback"], [phrase(en.usage["option-misplaced"], { command: "init" })]],
];

describe("the command line rejects, before any request", () => {
  it.each(refusals)("%s: exit 2, one line, nothing written", async (name, options, says, environment = {}) => {
    const before = await readdir(shipped.folder);
    const line = name.endsWith("for another command") ? ["init", ...options] : ["check", file, ...options];
    const { exitCode, stdout, stderr } = await shipped.cli(line, { environment, warm: true });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    for (const part of says) expect(stderr.replaceAll("\\", "/")).toMatch(part);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("canary-77");
    expect(await readFile(join(shipped.folder, "theirs.json"), "utf8")).toBe(userFile);
    expect(await readFile(join(shipped.folder, file), "utf8")).toBe(example);
    expect(await readdir(shipped.folder)).toEqual(before);
  });

  it("a proxy that is not a URL", async () => {
    const { exitCode, stderr } = await shipped.cli(["check", file, "--proxy"], { environment: { HTTPS_PROXY: proxy }, warm: true });
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain("canary-77");
  });
});

const inputs: [string, string, (string | RegExp)[]][] = [
  ["probe", "true", ["probe", "off, callback, credentials"]],
  ["url-cache-age", "a day", ["url-cache-age", '"a day"']],
  ["url-cache", "theirs.json", ["theirs.json", phrase(en.usage["state-file-form"])]],
  ["url-cache", "none/urls.json", [phrase(en.usage["file-missing"])]],
  ["proxy", "yes", ["proxy", "true, false"]],
  ["proxy", "true", ["HTTPS_PROXY"]],
];

describe("the Action rejects", () => {
  it.each(inputs)("%s: %s", async (input, value, says) => {
    const { exitCode, stdout, outputs } = await shipped.action({ [input]: value }, { warm: true });
    expect(exitCode).toBe(2);
    for (const part of says) expect(stdout).toMatch(part);
    expect(outputs).toEqual({});
    expect(await readFile(join(shipped.folder, "theirs.json"), "utf8")).toBe(userFile);
  });
});

describe("unused options have no effect", () => {
  it("without network no cache is read or written", async () => {
    const { exitCode, stderr } = await shipped.action({ files: file, "check-urls": "false", "url-cache": "theirs.json" }, { warm: true });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(await readFile(join(shipped.folder, "theirs.json"), "utf8")).toBe(userFile);
  });

  it("an empty input means its default", async () => {
    const preset = { "check-urls": "false", probe: "off", "url-cache": "", "url-cache-age": "24", proxy: "false" };
    const empty = Object.fromEntries(Object.keys(preset).map((name) => [name, name === "check-urls" ? "false" : ""]));
    const [one, other] = [await shipped.action(preset, { warm: true }), await shipped.action(empty, { warm: true })];
    expect(one.exitCode).toBe(0);
    expect([one.stdout, one.outputs, one.summary]).toEqual([other.stdout, other.outputs, other.summary]);
  });
});
