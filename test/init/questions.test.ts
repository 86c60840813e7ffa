import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { askFor } from "../../src/cli/init/questions.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { en } from "../../src/core/messages/en/index.ts";
import { formatUntrusted } from "../../src/core/messages/format.ts";
import { targetMessages } from "../../src/core/targets/registry.ts";
import { targetDescriptions } from "../../src/targets/index.ts";

const messages = messagesIn("en");
const { questions, preCommit, problems, target } = messages.cli.init;
const { questions: realmQuestion, problems: realmProblems } = targetMessages("janrain", messages).init;

/** Types into the dialog; returns the answers and the output. */
async function ask(
  answers: Parameters<typeof askFor>[0]["answers"],
  typed: readonly string[],
  { asksPreCommit = false, targets = ["janrain"] }: { asksPreCommit?: boolean; targets?: readonly string[] | "asked" } = {},
) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  for (const text of typed) input.write(text);
  input.end();
  const result = await askFor({ answers, targets: targets === "asked" ? undefined : targets }, asksPreCommit, messages, { input, output });
  return { ...result, screen: String(output.read()) };
}

describe("the questions", () => {
  it("ask for each value, in order", async () => {
    const { answers, screen } = await ask({}, ["AcmeMember\n", " https://www.acme.example/ \n", "艾克米\n", "acme\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "艾克米" });
    expect(screen).toBe(Object.values(questions).join("") + realmQuestion.realm);
  });

  it("take lines that are pasted together", async () => {
    expect((await ask({}, ["a\nb.example\nc\nd\n"])).answers).toEqual({
      name: "a",
      website: "https://b.example/",
      account: "c",
      realm: "d",
    });
  });

  it("leave out what is given, also when it is given as empty", async () => {
    const { answers, screen } = await ask({ name: "AcmeMember", account: "" }, ["\nacme\n"]);
    expect(answers).toEqual({ name: "AcmeMember", website: "", realm: "acme", account: "" });
    expect(screen).toBe(questions.website + realmQuestion.realm);
  });

  it("end without waiting when the input does", async () => {
    await expect(ask({}, ["a\n"])).rejects.toThrow(en.usage["init-aborted"]);
  });

  it("are repeated until the answer can be used", async () => {
    const typed = [
      "Acme Member\nAcmeMember\n",
      "localhost\nftp://x\nwww.acme.example\n",
      "\n",
      "login.acme.example\n-\nhttps://dashboard.janrain.com/\nhttps://Acme.rpxnow.com/x?y\n",
    ];
    const { answers, screen } = await ask({}, typed);
    expect(answers).toEqual({ name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "" });
    const shown = [problems["name-spaces"], problems["website-private"], problems["website-form"], ...Object.values(realmProblems)];
    expect(shown.filter((problem) => !screen.includes(`  ${problem}\n`))).toEqual([]);
  });

  it.each<[what: string, typed: string, targets: string[], own: Record<string, string>]>([
    ["none", "\n", [], {}],
    ["one", "auth0\nacme.eu.auth0.com\n", ["auth0"], { "auth0-domain": "acme.eu.auth0.com" }],
    ["one after a typo", "auth\nAuth0\n\n", ["auth0"], { "auth0-domain": "" }],
    [
      "several",
      "janrain, keycloak\nacme\nsso.acme.example\nmain\n",
      ["janrain", "keycloak"],
      { realm: "acme", "keycloak-url": "https://sso.acme.example", "keycloak-realm": "main" },
    ],
  ])("ask for the identity services: %s", async (_, typed, targets, own) => {
    const given = { name: "", website: "", account: "" };
    const asked = await ask(given, [typed], { targets: "asked" });
    expect([asked.targets, asked.answers]).toEqual([targets, { ...given, ...own }]);
    expect(asked.screen).toContain(formatUntrusted(target, { targets: targetDescriptions.map(({ id }) => id) }));
  });

  it.each([
    ["y\n", true],
    ["Yes\n", true],
    ["\n", false],
    ["n\n", false],
  ])("offer the pre-commit hook: %j", async (typed, expected) => {
    const given = { name: "", website: "", realm: "", account: "" };
    const { preCommit: isRequested, screen } = await ask(given, [typed], { asksPreCommit: true });
    expect([isRequested, screen]).toEqual([expected, preCommit]);
  });
});
