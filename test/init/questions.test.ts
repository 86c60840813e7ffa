import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { askFor } from "../../src/cli/init/questions.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { messagesIn } from "../../src/core/messages/languages.ts";

const { questions } = messagesIn("en").cli.init;

/** Types into the dialog; returns the answers and the output. */
async function ask(given: Parameters<typeof askFor>[0], typed: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  for (const text of typed) input.write(text);
  input.end();
  const answers = await askFor(given, questions, { input, output });
  return { answers, screen: String(output.read()) };
}

describe("the questions", () => {
  it("ask for each value, in order", async () => {
    const { answers, screen } = await ask({}, ["AcmeMember\n", " https://www.acme.example/ \n", "acme\n", "艾克米\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "艾克米" });
    expect(screen).toBe(Object.values(questions).join(""));
  });

  it("take lines that are pasted together", async () => {
    expect((await ask({}, ["a\nb\nc\nd\n"])).answers).toEqual({ name: "a", website: "b", realm: "c", account: "d" });
  });

  it("leave out what is given, also when it is given as empty", async () => {
    const { answers, screen } = await ask({ name: "AcmeMember", account: "" }, ["\nacme\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "", realm: "acme", account: "" });
    expect(screen).toBe(questions.website + questions.realm);
  });

  it("end without waiting when the input does", async () => {
    await expect(ask({}, ["a\n"])).rejects.toThrow(en.usage["init-aborted"]);
  });
});
