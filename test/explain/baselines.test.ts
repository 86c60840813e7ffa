import { expect, it } from "vitest";
import { explain, explainIndex } from "../../src/core/explain/explain.ts";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";

/** Rules with one and with several messages, with a fix, with fields, with another need each; and error codes. */
const topics = ["name-spaces", "secret-in-file", "surrounding-space", "url-dns", "image-size", "missing-key", "21321", "janrain:2"];

// The whole pages, to be read in a pull request that changes them; `npx vitest run test/explain -u` writes them.
it.each(languages)("pages of explain in %s", async (language) => {
  const messages = messagesIn(language);
  const pages = [explainIndex(messages), ...topics.map((topic) => explain(topic, messages))];
  await expect(pages.join("\n")).toMatchFileSnapshot(`baselines/explain.${language}.txt`);
});
