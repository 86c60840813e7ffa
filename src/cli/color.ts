import { styleText } from "node:util";
import { type Paint, plain } from "../core/report/text/paint.ts";

const colored: Paint = {
  error: (text) => styleText(["bold", "red"], text, { validateStream: false }),
  warning: (text) => styleText(["bold", "yellow"], text, { validateStream: false }),
  info: (text) => styleText(["bold", "cyan"], text, { validateStream: false }),
  place: (text) => styleText("bold", text, { validateStream: false }),
  dim: (text) => styleText("dim", text, { validateStream: false }),
};

/**
 * Chooses colors for a terminal. `--no-color` has precedence, then `NO_COLOR`, then `FORCE_COLOR`; without them a terminal gets
 * colors and a pipe does not.
 * Sources: no-color.org; Node.js docs, `FORCE_COLOR`.
 */
export function paintFor(
  environment: Readonly<Record<string, string | undefined>>,
  { noColor, isTerminal }: { noColor: boolean; isTerminal: boolean },
): Paint {
  if (noColor || environment.NO_COLOR) return plain;
  const { FORCE_COLOR: force, TERM: terminal } = environment;
  const hasColor = force === undefined ? isTerminal && terminal !== "dumb" : force !== "0" && force !== "false";
  return hasColor ? colored : plain;
}
