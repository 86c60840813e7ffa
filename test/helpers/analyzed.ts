import { type AnalyzeOptions, analyzeUnreadable, analyzeYaml, type FileAnalysis } from "../../src/core/check/analyze.ts";
import { decode } from "../../src/core/declaration/bytes.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Analyzes a file as the program does, without a promise, so that tables can contain the result. */
export function analyze(file: string, bytes: Uint8Array, options: AnalyzeOptions): FileAnalysis {
  const text = decode(bytes);
  return analyzeUnreadable(file, bytes, text, options) ?? analyzeYaml(file, parseYaml(text), options);
}
