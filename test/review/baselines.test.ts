import { expect, it } from "vitest";
import { languages } from "../../src/core/language.ts";
import { messagesIn } from "../../src/core/messages/catalogs.ts";
import { reviewJson } from "../../src/core/report/review/json.ts";
import { reviewBody } from "../../src/core/report/review/markdown.ts";
import { reviewText } from "../../src/core/report/review/text.ts";
import { branches } from "./branches.ts";
import { reviewsBetween } from "./declared-by.ts";

/** The formats of a review. */
const formats = { md: reviewBody, txt: reviewText };

// The whole reviews, to be read in a pull request that changes them; `npx vitest run test/review/baselines.test.ts -u` writes them.
it.each(languages.flatMap((language) => (["md", "txt"] as const).map((format) => ({ language, format }))))(
  "the reviews of all branches in $language as $format",
  async ({ language, format }) => {
    const reviews = branches.map(
      ({ title, base, head }) => `# ${title}\n\n${formats[format](reviewsBetween(base, head), messagesIn(language))}`,
    );
    await expect(reviews.join("\n")).toMatchFileSnapshot(`baselines/branches.${language}.${format}`);
  },
);

it("the reviews of all branches as JSON", async () => {
  const reviews = branches.map(({ title, base, head }) => `# ${title}\n\n${reviewJson(reviewsBetween(base, head), messagesIn("en"))}`);
  await expect(reviews.join("\n")).toMatchFileSnapshot("baselines/branches.json.txt");
});
