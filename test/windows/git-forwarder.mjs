// Runs the machine's git for the git.exe of git.go.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { unixPath } from "./wine.mjs";

/** The kinds of messages, as in git.go. */
const [exit, output, errors] = [0, 1, 2];

/**
 * Starts the forwarder on loopback.
 * @returns {Promise<{ port: string, programs: Set<string>, close: () => void }>} `programs`: the paths of each git.exe that was started
 */
export async function startGitForwarder() {
  const programs = new Set();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let head = Buffer.alloc(0);
    let child;
    socket.on("error", () => child?.kill());
    socket.on("data", (chunk) => {
      if (child) return void child.stdin.write(chunk);
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\n");
      if (end < 0) return;
      const call = JSON.parse(head.toString("utf8", 0, end));
      programs.add(call.program);
      child = runGit(call, socket);
      child.stdin.write(head.subarray(end + 1));
    });
    socket.on("end", () => child?.stdin.end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: String(server.address().port), programs, close: () => server.close() };
}

function runGit({ line, folder, environment }, socket) {
  const send = (kind, value, data = "") => {
    const head = Buffer.alloc(5);
    head.writeUInt8(kind);
    head.writeUInt32BE(value, 1);
    socket.write(Buffer.concat([head, Buffer.from(data)]));
  };
  const variables = environment
    .map((entry) => /^(=?[^=]*)=(.*)$/s.exec(entry)?.slice(1) ?? [entry, ""])
    .filter(([name]) => name.startsWith("GIT_"));
  const { PATH, HOME } = process.env;
  // The prefix of Wine, with the folder for temporary files, is in this checkout.
  const GIT_CEILING_DIRECTORIES = process.env.WINEPREFIX;
  const child = spawn("git", line.map(unixPath), {
    cwd: unixPath(folder),
    env: { PATH, HOME, GIT_CEILING_DIRECTORIES, ...Object.fromEntries(variables) },
  });
  child.stdin.on("error", () => {});
  child.stdout.on("data", (data) => send(output, data.length, data));
  child.stderr.on("data", (data) => send(errors, data.length, data));
  child.on("error", (error) => send(errors, error.message.length, error.message));
  child.on("close", (code) => {
    send(exit, code ?? 128);
    socket.end();
  });
  return child;
}
