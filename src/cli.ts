#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { main } from "./cli/main.ts";

// The program's root is the parent of both src/ and dist/.
process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL("..", import.meta.url)));
