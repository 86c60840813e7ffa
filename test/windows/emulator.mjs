import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Starts the emulator of a declaration, which prints the variables and options with which a client reaches it.
 * @param {{ source: string, declaration: string, log: string }} options this repository, and the file for what the emulator prints
 * @returns {Promise<{ variables: Record<string, string>, resolve: string, allowPrivate: string, child: import("node:child_process").ChildProcess }>}
 */
export async function startEmulator({ source, declaration, log }) {
  const file = openSync(log, "w");
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(source, "dist/cli.js"), "emulator", declaration], {
    detached: true,
    // The commands that it prints are those of a POSIX shell.
    env: { PATH, ...(TMPDIR && { TMPDIR }), SHELL: "/bin/sh" },
    stdio: ["ignore", file, file],
  });
  closeSync(file);
  child.unref();
  for (;;) {
    const text = readFileSync(log, "utf8");
    if (/--allow-private \S+\n(?! {4})/.test(text)) return { ...settingsIn(text), child };
    if (child.exitCode !== null) throw new Error(`the emulator ended: ${text}`);
    await sleep(50);
  }
}

function settingsIn(text) {
  const valuesOf = (pattern) => [...text.matchAll(pattern)].map(([, value]) => value).join("\n");
  return {
    variables: Object.fromEntries([...text.matchAll(/^ {2}export (\w+)='?([^'\n]*)'?$/gm)].map(([, name, value]) => [name, value])),
    resolve: valuesOf(/--resolve (\S+)/g),
    allowPrivate: valuesOf(/--allow-private (\S+)/g),
  };
}
