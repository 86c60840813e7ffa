import type { Severity } from "../../findings/finding.ts";

/** Colors for the parts of the text report. */
export type Paint = Readonly<Record<Severity | "place" | "dim", (text: string) => string>>;

const same = (text: string) => text;

/** No colors. */
export const plain: Paint = { error: same, warning: same, info: same, place: same, dim: same };
