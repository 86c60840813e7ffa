import { expect, it } from "vitest";
import { ExhaustedError } from "../../src/core/exhausted-error.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { fatalError } from "../../src/core/report/error-text.ts";
import { UsageError } from "../../src/core/usage-error.ts";

const [en, zh] = [messagesIn("en"), messagesIn("zh")];

it.each<[string, unknown, string, 2 | 3]>([
  ["of the usage", new UsageError("dry-run-alone", {}), "check --dry-run requires --fix", 2],
  [
    "of too many open files",
    Object.assign(new Error("open"), { code: "EMFILE" }),
    "weibo-provider: too many open files (EMFILE): raise the limit with ulimit -n, or check fewer files at once with --shard.",
    3,
  ],
  [
    "of too little memory",
    new ExhaustedError("memory", "ENOMEM"),
    "weibo-provider: not enough memory (ENOMEM): check fewer files at once with --shard.",
    3,
  ],
  [
    "of this program",
    new TypeError("x is undefined"),
    "weibo-provider: internal error: x is undefined. This is a bug; please report it.",
    3,
  ],
  ["that is a text", "boom", "weibo-provider: internal error: boom. This is a bug; please report it.", 3],
  ["that is nothing", undefined, "weibo-provider: internal error: undefined. This is a bug; please report it.", 3],
])("an error %s", (_, error, message, exitCode) => {
  expect(fatalError(error, en)).toEqual({ message, exitCode });
  expect(fatalError(error, zh)).toEqual({ message: expect.stringMatching(/\p{Script=Han}{2}/u), exitCode });
});
