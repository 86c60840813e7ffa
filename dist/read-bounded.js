import { open } from "node:fs/promises";
import { constants } from "node:fs";
// src/files/read-bounded.ts
/**
* The first `limit` bytes of a regular file, and how many it has.
* @returns undefined when the path names something else: a folder, a device, a pipe
* @throws the system's error when the file cannot be opened or read
*/
async function readBounded(path, limit) {
	const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = await file.stat();
		if (!stat.isFile()) return void 0;
		const buffer = new Uint8Array(Math.min(limit, Math.max(stat.size, 65536)));
		let length = 0;
		while (length < buffer.length) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return {
			bytes: buffer.subarray(0, length),
			size: stat.size
		};
	} finally {
		await file.close();
	}
}
export { readBounded as t };
