#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { main } from "./cli/main.ts";

// Since Node 22.1: the code of commands is kept compiled in the system's temporary folder, so that later runs start faster.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// The program's root is the parent of both src/ and dist/.
const exitCode = await main(process.argv.slice(2), fileURLToPath(new URL("..", import.meta.url)));
process.exitCode = exitCode;
// A canceled run abandons requests that would keep the process alive.
if (exitCode > 128) process.stdout.write("", () => process.exit());
