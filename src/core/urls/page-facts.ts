/** What the static HTML of a page contains; scripts are not run. */
export interface PageFacts {
  /** The login markers found in the page or its own scripts. */
  markers: readonly string[];
  /** How many of its own scripts were read, and how many it has. */
  scriptsRead: number;
  scripts: number;
  /** Other hosts that it loads scripts, styles or frames from, sorted. */
  hosts: readonly string[];
}
