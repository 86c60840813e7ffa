import { t as UsageError } from "./usage-error.js";
import { resolve } from "node:path";
// src/core/options/urls.ts
/** How long an answer counts, in hours: as lychee has it, so that a daily run asks anew. */
const defaultCacheAge = 24;
/**
* @param folder against which the cache's path is resolved
* @throws UsageError for an age that is no number of hours
*/
function urlOptions({ check, cache, cacheAge }, folder) {
	if (cacheAge && !/^\d{1,4}$/.test(cacheAge)) throw new UsageError("url-cache-age-form", { text: cacheAge });
	const hours = cacheAge ? Number(cacheAge) : defaultCacheAge;
	return {
		check,
		...cache && { cache: {
			path: resolve(folder, cache),
			maxAge: hours * 60 * 60 * 1e3
		} }
	};
}
export { urlOptions as t };
