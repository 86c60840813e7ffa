import { t as UsageError } from "./usage-error.js";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/workspace/replace-file.ts
/**
* Replaces a file's content: whole or not at all, with the permissions that it had. A link stays, what it leads to changes.
* @throws UsageError when the folder or the file cannot be written
*/
async function replaceFile(path, content) {
	const target = await realpath(path);
	const temporary = `${target}.${randomUUID()}.tmp`;
	try {
		const { mode } = await stat(target);
		await writeFile(temporary, content, {
			flag: "wx",
			mode
		});
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw new UsageError("file-unwritable", {
			path,
			code: error.code ?? ""
		});
	}
}
export { replaceFile as t };
