import { join, resolve } from "node:path";
import { guideData } from "../core/guide/guide-data.ts";
import { guidePage, guideSignature } from "../core/guide/page.ts";
import type { Language } from "../core/language.ts";
import { guidePictures, guideReview } from "../files/guide-images.ts";
import { refuseForeignFile } from "../files/refuse-foreign-file.ts";
import type { RunResult } from "../run.ts";
import { outputPath, writeOutput } from "./output-file.ts";

/**
 * Writes the setup guide of each readable declaration to the declaration's own path in the folder. On a pull request each guide
 * shows the changes.
 * @param folder relative to the workspace
 * @param redact removes secrets from a text
 * @returns the number of guides
 * @throws UsageError when the folder is outside the workspace, cannot be written, or contains another file at such a path
 */
export async function writeGuides(
  { files, root, review, withSource }: RunResult,
  { folder, workspace, language, redact }: { folder: string; workspace: string; language: Language; redact: (text: string) => string },
): Promise<number> {
  let count = 0;
  for (const file of files) {
    if (file.failure !== undefined) continue;
    const report = await withSource(file);
    if (report.source.places.size === 0) continue;
    count += 1;
    const shown = join(folder, `${report.file}.html`);
    const target = await outputPath("guide-folder", workspace, shown);
    await refuseForeignFile(target, shown, guideSignature, "output-not-guide");
    const pictures = await guidePictures(resolve(root, report.file), report.declaration);
    const changes = review && "files" in review ? await guideReview(report.file, review.files) : undefined;
    await writeOutput("guide-folder", target, redact(guidePage(guideData(report, pictures, changes), language)));
  }
  return count;
}
