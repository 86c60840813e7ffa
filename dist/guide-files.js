import "./rolldown-runtime.js";
import { a as guidePage, n as guideReview, r as sheetOf, t as guidePictures } from "./guide-pictures.js";
import { n as writeOutput, t as outputPath } from "./output-file.js";
import { join } from "node:path";
// src/github/guide-files.ts
/**
* Writes the setup guide of each declaration that can be read: in the folder, under the declaration's own path. On a pull
* request each shows what the run knows of its changes.
* @param folder from the workspace
* @param clean removes secrets from a text
* @throws UsageError when the folder leads outside the workspace, or cannot be written
*/
async function writeGuides({ files, root, review }, { folder, workspace, language, clean }) {
	for (const report of files.filter(({ source }) => source.places.size > 0)) {
		const target = await outputPath("guide-folder", workspace, join(folder, `${report.file}.html`));
		const pictures = await guidePictures(join(root, report.file), report.draft);
		const changes = review && "files" in review ? await guideReview(report.file, review.files) : void 0;
		await writeOutput("guide-folder", target, clean(guidePage(sheetOf(report, pictures, changes), language)));
	}
}
export { writeGuides };
