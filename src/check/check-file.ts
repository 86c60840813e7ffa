import { resolve } from "node:path";
import { type AnalyzeOptions, analyze, type FileAnalysis } from "../core/check/analyze.ts";
import { condenseSource } from "../core/check/condense.ts";
import { evaluate } from "../core/check/evaluate.ts";
import type { Bytes } from "../core/declaration/bytes.ts";
import { requestableUrls } from "../core/declaration/urls.ts";
import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import { compareFindings, reaches } from "../core/findings/finding.ts";
import { declaredImages } from "../core/images/declared-images.ts";
import type { FileReport } from "../core/report/report.ts";
import { type UrlCheck, uncheckedUrls } from "../core/urls/url-check.ts";
import type { ProbeCheck } from "../core/weibo/probe-check.ts";
import { siblingOf } from "../files/declaration-name.ts";
import { readDeclaration } from "../files/read-declaration.ts";
import type { ImageReader } from "../files/read-image.ts";
import type { KnownCheckouts } from "../files/repository.ts";

/** A declaration to check: a path from the root, or a text that is not in a file, with the path that it is reported under. */
export interface InputFile {
  file: string;
  bytes?: Bytes;
}

/** How declarations are read. */
export interface SourceOptions extends AnalyzeOptions {
  /** The folder that reported paths are relative to, absolute. */
  root: string;
  /** Checkouts that the run has looked up. */
  checkouts?: KnownCheckouts | undefined;
  /** Analyses of declarations that were read and are still to be checked, by path: each is read once. */
  analyses?: Map<string, FileAnalysis> | undefined;
}

/** How declarations are checked. */
export interface FileCheckOptions extends SourceOptions {
  /** Shared by the declarations of a run. */
  images: ImageReader;
}

/** What the network says about a declaration. */
export interface NetworkFacts {
  urls: readonly UrlCheck[];
  probes: readonly ProbeCheck[];
}

/** The valid parts of a declaration. */
export interface DeclaredFile {
  file: string;
  declaration: ValidDeclaration;
  /** Whether its text has errors, including those that comments ignore. */
  hasErrors: boolean;
}

/**
 * Reads a declaration without checking it.
 * @throws UsageError when the file cannot be read
 */
export async function readDeclared(input: InputFile, options: SourceOptions): Promise<DeclaredFile> {
  const analysis = await analyzeInput(input, options);
  const { file, declaration, findings } = analysis;
  options.analyses?.set(file, analysis);
  return { file, declaration, hasErrors: reaches(findings, "error") };
}

/**
 * Checks one declaration: its text, its images, and what the network says about it.
 * @param facts without them, URLs are reported as not checked
 * @returns the report, with only those lines of the text that formats show
 * @throws UsageError when the file cannot be read
 */
export async function checkFile(input: InputFile, options: FileCheckOptions, facts?: NetworkFacts): Promise<FileReport> {
  const analysis = options.analyses?.get(input.file) ?? (await analyzeInput(input, options));
  options.analyses?.delete(input.file);
  const { bytes } = input;
  const { file, source, declaration, concealed } = analysis;
  const { urls, probes } = facts ?? { urls: uncheckedUrls(requestableUrls(declaration)), probes: [] };
  const images = await options.images.readAll(resolve(options.root, file), declaredImages(declaration));
  const sibling = bytes === undefined ? siblingOf(resolve(options.root, file)) : undefined;
  const findings = evaluate(analysis, { sibling, images, urls, probes }, options.severities).sort(compareFindings);
  return { file, source: condenseSource(source, findings, concealed), declaration, concealed, findings, urls, probes };
}

/** Adds the whole source of a declaration to its report, by reading the file again unless its bytes are given. */
export async function withSource(report: FileReport, options: SourceOptions, bytes?: Bytes): Promise<FileReport> {
  const { source, declaration, concealed } = await analyzeInput({ file: report.file, ...(bytes && { bytes }) }, options);
  return { ...report, source, declaration, concealed };
}

async function analyzeInput({ file, bytes }: InputFile, options: SourceOptions): Promise<FileAnalysis> {
  return analyze(file, bytes ?? (await readDeclaration(resolve(options.root, file), options.checkouts)), options);
}
