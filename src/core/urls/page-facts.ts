/** Why a page may have a login that was not found. */
export type PageGap =
  /** It is longer than what is read. */
  | "size"
  /** Its content coding or character encoding cannot be decoded. */
  | "encoding"
  /** A script or frame of the site failed to load, is longer than what is read, or there are too many of them. */
  | "scripts"
  /** Its scripts render it. */
  | "rendered"
  /** Its scripts put strings together in a way that only running them shows. */
  | "assembled"
  /** It has components with a shadow DOM, which a browser does not print. */
  | "shadow"
  /** A frame of another site seems to contain a login. */
  | "frames"
  /** Its login opens after a click. */
  | "click"
  /** A browser was to render it, and none was found, or it failed. */
  | "no-browser"
  | "browser-failed";

/** What a page contains. */
export interface PageFacts {
  /** The login markers in its markup and its own scripts. */
  markers: readonly string[];
  /** Weaker evidence of a login: labels of buttons, and addresses or names that seem to start one. */
  hints: readonly string[];
  /** Empty if all of it was read. */
  gaps: readonly PageGap[];
  /** How many of its own scripts were read, and how many it has. */
  scriptsRead: number;
  scripts: number;
  /** Other hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
  /** Whether a browser rendered it. */
  isRendered?: boolean;
}
