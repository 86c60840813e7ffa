import { t as UsageError } from "./usage-error.js";
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/files/replace-file.ts
/**
* Replaces a file's content: whole or not at all, with the permissions that it had. A link stays, what it leads to changes.
* @param newMode the permissions of a file that is not there yet; without them there has to be one
* @throws UsageError when the folder or the file cannot be written
*/
async function replaceFile(path, content, newMode) {
	let temporary;
	try {
		const { target, mode } = await placeOf(path, newMode);
		temporary = `${target}.${randomUUID()}.tmp`;
		await writeFile(temporary, content, {
			flag: "wx",
			mode: 384
		});
		await chmod(temporary, mode & 4095);
		await rename(temporary, target);
	} catch (error) {
		if (temporary !== void 0) await rm(temporary, { force: true });
		throw new UsageError("file-unwritable", {
			path,
			code: error.code ?? ""
		});
	}
}
async function placeOf(path, newMode) {
	try {
		const target = await realpath(path);
		return {
			target,
			mode: (await stat(target)).mode
		};
	} catch (error) {
		const isThere = await lstat(path).catch(() => void 0);
		if (newMode === void 0 || isThere || error.code !== "ENOENT") throw error;
		return {
			target: path,
			mode: newMode
		};
	}
}
export { replaceFile as t };
