import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../src/cli/arguments.ts";
import { root } from "../helpers/example.ts";

const [hook] = parse(await readFile(`${root}.pre-commit-hooks.yaml`, "utf8"));
/** Python's inline flag for all of the pattern is a flag here. */
const files = new RegExp(hook.files.replace("(?i)", ""), "i");

describe("the pre-commit hook", () => {
  it.each(["weibo-provider.yaml", "apps/shop/weibo-provider.yml", "weibo-provider.config.yaml", "brand/icon-16.png", "a/1.JPG", "b.jpeg"])(
    "runs when %s changes",
    (path) => {
      expect(files.test(path)).toBe(true);
    },
  );

  it.each(["README.md", "my-weibo-provider.yaml", "weibo-provider.yaml.bak", "apps/weibo-provider.config.yaml", "png", "a.png/b.txt"])(
    "does not run when %s changes",
    (path) => {
      expect(files.test(path)).toBe(false);
    },
  );

  it("checks all declarations without network", () => {
    const [program, ...line] = hook.entry.split(" ");
    expect(program).toBe("weibo-provider");
    expect(parseArguments(line)).toMatchObject({ command: "check", operands: [], values: { offline: true } });
    expect(hook.pass_filenames).toBe(false);
  });
});
