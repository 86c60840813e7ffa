import { type FormatName, formatNames, formats as loaders } from "../../src/core/report/formats/index.ts";

const loaded = await Promise.all(formatNames.map(async (name) => [name, await loaders[name]()] as const));

/** Every output format, loaded. */
export const formats = Object.fromEntries(loaded) as Record<FormatName, (typeof loaded)[number][1]>;
