import { main } from "./main.ts";

/**
 * Runs the command line of this process, and sets its exit code.
 * @param packageRoot the folder where the program is installed
 */
export async function start(packageRoot: string): Promise<void> {
  const exitCode = await main(process.argv.slice(2), packageRoot);
  process.exitCode = exitCode;
  // A canceled run abandons requests that would keep the process alive.
  if (exitCode > 128) process.stdout.write("", () => process.exit());
}
