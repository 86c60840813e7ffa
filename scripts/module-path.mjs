import system from "node:path";

/**
 * A module's path from the root as patterns expect it: on Windows, ids are paths with backslashes.
 * @param {string} root
 * @param {string} id of the bundler; it may end with a query
 * @param {Pick<import("node:path").PlatformPath, "relative" | "sep">} [paths] how paths are written
 */
export function modulePath(root, id, { relative, sep } = system) {
  return relative(root, id.split("?")[0]).split(sep).join("/");
}
