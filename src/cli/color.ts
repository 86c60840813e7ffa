import { styleText } from "node:util";
import { type Paint, plain } from "../core/report/text/paint.ts";

const coloured: Paint = {
  error: (text) => styleText(["bold", "red"], text, { validateStream: false }),
  warning: (text) => styleText(["bold", "yellow"], text, { validateStream: false }),
  info: (text) => styleText(["bold", "cyan"], text, { validateStream: false }),
  place: (text) => styleText("bold", text, { validateStream: false }),
  dim: (text) => styleText("dim", text, { validateStream: false }),
};

/**
 * Colours for a terminal. `--no-color` wins, then `NO_COLOR`, then `FORCE_COLOR`; else a terminal gets them, a pipe does not.
 * Sources: no-color.org; Node.js docs, `FORCE_COLOR`.
 */
export function paintFor(
  environment: Readonly<Record<string, string | undefined>>,
  { noColor, isTerminal }: { noColor: boolean; isTerminal: boolean },
): Paint {
  if (noColor || environment.NO_COLOR) return plain;
  const forced = environment.FORCE_COLOR;
  const wanted = forced === undefined ? isTerminal && environment.TERM !== "dumb" : forced !== "0" && forced !== "false";
  return wanted ? coloured : plain;
}
