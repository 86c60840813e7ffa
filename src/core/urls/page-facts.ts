/** What the pages of a site say, as far as their HTML tells without running it. */
export interface PageFacts {
  /** The login markers that were found in the page or its own scripts. */
  markers: readonly string[];
  /** How many of its own scripts were read, and how many it has. */
  scriptsRead: number;
  scripts: number;
  /** Other hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
}
