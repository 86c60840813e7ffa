import "./rolldown-runtime.js";
import { a as guideData, i as guidePage, n as guideReview, r as refuseForeignGuide, t as guidePictures } from "./guide-images.js";
import { n as writeOutput, t as outputPath } from "./output-file.js";
import { join } from "node:path";
// src/github/guide-files.ts
/**
* Writes the setup guide of each declaration that can be read: in the folder, under the declaration's own path. On a pull
* request each shows what the run knows of its changes.
* @param folder from the workspace
* @param redact removes secrets from a text
* @returns how many
* @throws UsageError when the folder leads outside the workspace, cannot be written, or holds something else at such a path
*/
async function writeGuides({ files, root, review }, { folder, workspace, language, redact }) {
	const readable = files.filter(({ source }) => source.places.size > 0);
	for (const report of readable) {
		const target = await outputPath("guide-folder", workspace, join(folder, `${report.file}.html`));
		await refuseForeignGuide(target, join(folder, `${report.file}.html`));
		const pictures = await guidePictures(join(root, report.file), report.declaration);
		const changes = review && "files" in review ? await guideReview(report.file, review.files) : void 0;
		await writeOutput("guide-folder", target, redact(guidePage(guideData(report, pictures, changes), language)));
	}
	return readable.length;
}
export { writeGuides };
