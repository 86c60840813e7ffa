import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { declarationText, secretNamesOf, yamlScalar } from "../../src/core/init/declaration-text.ts";
import { targetDescriptions } from "../../src/targets/index.ts";
import { checkText } from "../helpers/check.ts";
import { anyCharacter } from "../helpers/code-points.ts";

const nothing = { name: "", website: "", realm: "", account: "" };
const [janrain, auth0, keycloak] = await Promise.all(targetDescriptions.map(({ init }) => init()));
const acme = { name: "AcmeMember", website: "https://www.acme.example/", realm: "acme", account: "acme" };
const write = (answers: Partial<typeof nothing>, ...options: string[]) =>
  declarationText({ answers: { ...nothing, ...answers }, targets: janrain ? [janrain] : [], options, language: "en" });

describe("a new declaration", () => {
  // The whole texts are to be read in a pull request that changes them; `npx vitest run test/init/declaration-text.test.ts -u` writes them.
  it.each<[string, Parameters<typeof declarationText>[0]]>([
    ["janrain", { answers: acme, targets: janrain ? [janrain] : [], options: [], language: "en" }],
    ["janrain.zh", { answers: nothing, targets: janrain ? [janrain] : [], options: ["with-partner-key"], language: "zh" }],
    [
      "auth0-keycloak",
      {
        answers: { ...acme, "auth0-domain": "acme.eu.auth0.com", "keycloak-url": "https://sso.acme.example", "keycloak-realm": "acme" },
        targets: [keycloak, auth0].flatMap((target) => target ?? []),
        options: [],
        language: "en",
      },
    ],
    ["auth0-keycloak.zh", { answers: {}, targets: [auth0, keycloak].flatMap((target) => target ?? []), options: [], language: "zh" }],
    [
      "no-service",
      { answers: { ...acme, website: `https://www.acme.example/${"a".repeat(40)}` }, targets: [], options: [], language: "en" },
    ],
  ])("is laid out and commented for its readers: %s", async (name, declaration) => {
    await expect(declarationText(declaration)).toMatchFileSnapshot(`baselines/${name}.yaml`);
  });

  it.each([
    ["no service", [], []],
    ["Janrain", [janrain], ["JANRAIN_API_KEY", "JANRAIN_PARTNER_KEY"]],
    ["two", [keycloak, auth0], ["AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET", "KEYCLOAK_CLIENT_ID", "KEYCLOAK_CLIENT_SECRET"]],
  ])("names these secrets: %s", (_, targets, names) => {
    expect(secretNamesOf(targets.flatMap((target) => target ?? []))).toEqual(["WEIBO_APP_KEY", "WEIBO_APP_SECRET", ...names]);
  });

  it("is commented in Chinese", () => {
    const targets = janrain ? [janrain] : [];
    const text = declarationText({ answers: acme, targets, options: ["with-partner-key"], language: "zh" });
    expect(parse(text)).toEqual(parse(write(acme, "with-partner-key")));
    const comments = text.split("\n").flatMap((line, number) => (number === 0 ? [] : (/ {2}# (.*)$/.exec(line)?.[1] ?? [])));
    expect(comments.length).toBeGreaterThan(20);
    expect(comments.filter((comment) => /\b(?:the|or|and|at most|never|name|optional)\b/i.test(comment))).toEqual([]);
  });

  it("marks what is left to fill in", () => {
    const marked = (text: string) => text.split("\n").filter((line) => line.includes("# TODO")).length;
    const empty = (text: string) => text.match(/: (?:""|\[""\])/g)?.length ?? 0;
    for (const text of [write(acme), write({})]) expect(marked(text)).toBe(empty(text) + 1);
    expect(write(acme)).toContain('  note: ""                            # TODO 应用简介: at most 15 characters\n');
  });

  it("declares a Partner key only on request", () => {
    expect(parse(write(acme)).janrain).toEqual({ realm: "acme", apiKey: "JANRAIN_API_KEY", allowDomains: ["www.acme.example"] });
    expect(parse(write(acme, "with-partner-key")).janrain.partnerKey).toBe("JANRAIN_PARTNER_KEY");
  });

  it("contains nothing of a company except the answers", () => {
    const values = write({}).replace(/ {2}#.*$/gm, "");
    expect(values).not.toMatch(/acme|艾克米|购物/i);
  });

  it.each([
    ["no answers", {}],
    ["all answers", acme],
  ])("has its comments in one column, given %s", (_, answers) => {
    for (const section of write(answers).split("\n\n").slice(1)) {
      const rows = section.split("\n").flatMap((line) => /^( {2}\w.*? {2,})#/.exec(line)?.[1] ?? []);
      expect(new Set(rows.map((row) => row.length)).size).toBeLessThan(2);
    }
  });

  it("lacks only values and images", async () => {
    const rules = async (answers: Partial<typeof nothing>) =>
      (await checkText(write(answers).replace("screenshot-3.png", "screenshot-3.jpg"), { severities: new Map() }))
        .filter(({ severity }) => severity !== "info")
        .map(({ pointer, rule }) => `${pointer} ${rule}`);
    const always = ["/app/note", "/app/description", "/app/labels/0", "/developer/foreigner", "/developer/certificateType"];
    const answered = ["/app/name", "/app/website", "/app/operatingAccount", "/callbacks/authorization", "/callbacks/deauthorization"];
    const empty = (pointers: string[]) => pointers.map((pointer) => `${pointer} empty-value`).sort();
    expect((await rules(acme)).sort()).toEqual(empty(always));
    expect((await rules({})).sort()).toEqual(empty([...always, ...answered, "/janrain/realm", "/janrain/allowDomains/0"]));
  });

  it.each([
    ["no service", [], {}, ["", undefined]],
    ["Auth0", [auth0], { "auth0-domain": "acme.eu.auth0.com" }, ["https://acme.eu.auth0.com/login/callback", "auth0"]],
    ["Auth0 without its domain", [auth0], {}, ["", "auth0"]],
    [
      "Keycloak",
      [keycloak],
      { "keycloak-url": "https://sso.acme.example", "keycloak-realm": "acme" },
      ["https://sso.acme.example/realms/acme/broker/weibo/endpoint", "keycloak"],
    ],
    [
      "two, with the callback of the first",
      [janrain, auth0],
      { realm: "acme", "auth0-domain": "acme.eu.auth0.com" },
      ["https://acme.rpxnow.com/sinaweibo/callback", "auth0,janrain"],
    ],
  ])("is for %s", async (_, targets, own, [callback, sections]) => {
    const answers = { name: "AcmeMember", website: "https://www.acme.example/", account: "acme", ...own };
    const text = declarationText({ answers, targets: targets.flatMap((target) => target ?? []), options: [], language: "en" });
    const { callbacks, version, app, images, credentials, developer, review, ...rest } = parse(text);
    expect([callbacks, Object.keys(rest).join() || undefined]).toEqual([{ authorization: callback, deauthorization: callback }, sections]);
    const findings = (await checkText(text.replace("screenshot-3.png", "screenshot-3.jpg"), { severities: new Map() })).filter(
      ({ severity }) => severity !== "info",
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["empty-value"]));
  });

  it("aligns comments after full-width characters, and keeps them readable after long values", () => {
    expect(write({ name: "艾克米" })).toContain("  name: 艾克米                        # 应用名称");
    expect(write({ website: `https://www.acme.example/${"a".repeat(100)}` })).toMatch(/a {2}# 应用地址/);
  });

  it("keeps any answer as it is", () => {
    const declaredImages = parse(write(acme)).images;
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: "grapheme" }), (name, account) => {
        const { app, images } = parse(write({ name, account }));
        expect([app.name, app.operatingAccount, app.type]).toEqual([name, account, "web"]);
        expect(images).toEqual(declaredImages);
      }),
    );
  });
});

describe("a YAML scalar", () => {
  it.each([
    "",
    "a: b",
    "x # y",
    "a\nb",
    "\r",
    "\u0001",
    "\u0085",
    "\u2028",
    "\ufeffa",
    "\u202eb",
    "\u{e0001}",
    "'\"",
    "123",
    "~",
    "- a",
    " a ",
    "\u00a0",
    "a\u3000",
    "\u2003b",
    "a\u00a0 ",
    "word ".repeat(40),
  ])("%j round-trips, on one line, without invisible characters", (text) => {
    expect(parse(`key: ${yamlScalar(text)} # comment\nother: 1`)).toEqual({ key: text, other: 1 });
    expect(yamlScalar(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it("is quoted only where necessary", () => {
    expect(["AcmeMember", "艾克米", "https://www.acme.example/"].map(yamlScalar)).toEqual([
      "AcmeMember",
      "艾克米",
      "https://www.acme.example/",
    ]);
  });
});
