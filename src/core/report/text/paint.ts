import type { Severity } from "../../findings/finding.ts";

/** How parts of the text report are set off; the plain one changes nothing. */
export type Paint = Readonly<Record<Severity | "place" | "dim", (text: string) => string>>;

const same = (text: string) => text;

/** No colours: for files, pipes and whoever asks for none. */
export const plain: Paint = { error: same, warning: same, info: same, place: same, dim: same };
