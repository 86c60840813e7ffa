import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { askFor } from "../../src/cli/init/questions.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { en } from "../../src/core/messages/en/index.ts";

const texts = messagesIn("en").cli.init;
const { questions, preCommit, problems } = texts;

/** Types into the dialog; returns the answers and the output. */
async function ask(given: Parameters<typeof askFor>[0], typed: readonly string[], asksPreCommit = false) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  for (const text of typed) input.write(text);
  input.end();
  const result = await askFor(given, asksPreCommit, texts, { input, output });
  return { ...result, screen: String(output.read()) };
}

describe("the questions", () => {
  it("ask for each value, in order", async () => {
    const { answers, screen } = await ask({}, ["AcmeMember\n", " https://www.acme.example/ \n", "acme\n", "艾克米\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "艾克米" });
    expect(screen).toBe(Object.values(questions).join(""));
  });

  it("take lines that are pasted together", async () => {
    expect((await ask({}, ["a\nb.example\nc\nd\n"])).answers).toEqual({
      name: "a",
      website: "https://b.example/",
      realm: "c",
      account: "d",
    });
  });

  it("leave out what is given, also when it is given as empty", async () => {
    const { answers, screen } = await ask({ name: "AcmeMember", account: "" }, ["\nacme\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "", realm: "acme", account: "" });
    expect(screen).toBe(questions.website + questions.realm);
  });

  it("end without waiting when the input does", async () => {
    await expect(ask({}, ["a\n"])).rejects.toThrow(en.usage["init-aborted"]);
  });

  it("are repeated until the answer can be used", async () => {
    const typed = [
      "Acme Member\nAcmeMember\n",
      "localhost\nftp://x\nwww.acme.example\n",
      "login.acme.example\n-\nhttps://Acme.rpxnow.com/x?y\n",
      "\n",
    ];
    const { answers, screen } = await ask({}, typed);
    expect(answers).toEqual({ name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "" });
    const shown = ["name-spaces", "website-private", "website-form", "realm-domain", "realm-form"] as const;
    expect(shown.filter((problem) => !screen.includes(`  ${problems[problem]}\n`))).toEqual([]);
  });

  it.each([
    ["y\n", true],
    ["Yes\n", true],
    ["\n", false],
    ["n\n", false],
  ])("offer the pre-commit hook: %j", async (typed, expected) => {
    const given = { name: "", website: "", realm: "", account: "" };
    const { preCommit: isRequested, screen } = await ask(given, [typed], true);
    expect([isRequested, screen]).toEqual([expected, preCommit]);
  });
});
