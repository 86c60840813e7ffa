import { root } from "../helpers/example.ts";

/** The release's scripts; scripts have no types of their own. */
export const {
  releaseNotes,
  releaseDate,
  releasedChangelog,
}: {
  releaseNotes: (changelog: string, version: string) => string | undefined;
  releaseDate: (changelog: string, version: string) => string | undefined;
  releasedChangelog: (changelog: string, version: string, date: string) => string;
} = await import(`${root}scripts/release/changelog.mjs`);

export const {
  versionedFiles,
  versionProblems,
  releasedFiles,
}: {
  versionedFiles: (root: URL) => Promise<Map<string, string>>;
  versionProblems: (tag: string, files: ReadonlyMap<string, string>) => string[];
  releasedFiles: (version: string, date: string, files: ReadonlyMap<string, string>) => Map<string, string>;
} = await import(`${root}scripts/release/version.mjs`);

interface Component {
  "bom-ref": string;
  scope: string;
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: unknown[];
}

/** A CycloneDX document, as far as it is read here. */
export interface Sbom {
  serialNumber?: string;
  metadata: { timestamp: string; tools: object[]; component: { "bom-ref": string; name: string; type: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

export const {
  bundledPackages,
  bundledSbom,
}: {
  bundledPackages: (licenses: string) => string[];
  bundledSbom: (sbom: Sbom, bundled: readonly string[], date: string) => Sbom;
} = await import(`${root}scripts/release/sbom.mjs`);

export const {
  checksums,
  provenanceStatement,
}: {
  checksums: (files: ReadonlyMap<string, string | Buffer>) => string;
  provenanceStatement: (sums: string, release: { tag: string; commit: string }) => { subject: object[]; [key: string]: unknown };
} = await import(`${root}scripts/release/provenance.mjs`);
