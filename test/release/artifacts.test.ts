import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../helpers/example.ts";
import { isWindows } from "../helpers/system.ts";
import { bundledPackages, bundledSbom, checksums, provenanceStatement, type Sbom } from "./scripts.ts";

const licenses = await readFile(`${root}dist/licenses.txt`, "utf8");
const date = "2026-11-26T00:00:00.000Z";

/** `name@version` of packages whose code is in dist: the bundler writes the path of each module of ESM before its code. */
async function packagesInDist(): Promise<string[]> {
  const names = (await readdir(`${root}dist`)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(`${root}dist/${name}`, "utf8")));
  const folders = texts.flatMap((text) =>
    [...text.matchAll(/^\s*\/\/ ((?:.*\/)?node_modules\/(?:@[^/\n]+\/)?[^/\n]+)/gm)].map(([, folder = ""]) => folder),
  );
  const manifests = [...new Set(folders)].map(async (folder) => JSON.parse(await readFile(`${root}${folder}/package.json`, "utf8")));
  return (await Promise.all(manifests)).map(({ name, version }) => `${name}@${version}`);
}

// Releases are made on Linux; on Windows npm is a script of cmd.
describe.skipIf(isWindows)("the SBOM", () => {
  let all: Sbom;
  let sbom: Sbom;
  let refs: string[];
  beforeAll(() => {
    all = JSON.parse(execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], { cwd: root, encoding: "utf8" }));
    sbom = bundledSbom(all, bundledPackages(licenses), date);
    refs = sbom.components.map((component) => component["bom-ref"]);
  });

  it("lists every package whose code is in dist, and none that only builds or tests it", async () => {
    const bundled = await packagesInDist();
    expect(bundled.length).toBeGreaterThan(20);
    expect(refs).toEqual(expect.arrayContaining(bundled));
    expect([...refs].sort()).toEqual(bundledPackages(licenses).sort());
    expect(refs.filter((ref) => /^(?:vitest|rolldown|typescript|@biomejs\/biome)@/.test(ref))).toEqual([]);
  });

  it("identifies each by URL, hash and license", () => {
    for (const { purl, hashes, licenses: terms, scope } of sbom.components) {
      expect([purl, scope]).toEqual([expect.stringMatching(/^pkg:npm\/.+@\d/), "required"]);
      expect(hashes).toEqual([{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      expect(terms).not.toEqual([]);
    }
  });

  it("depends on listed packages only", () => {
    const known = [...refs, sbom.metadata.component["bom-ref"]];
    for (const { ref, dependsOn = [] } of sbom.dependencies) expect(known).toEqual(expect.arrayContaining([ref, ...dependsOn]));
  });

  it("does not depend on the run", () => {
    const again = { ...all, serialNumber: "urn:uuid:other", metadata: { ...all.metadata, timestamp: "other" } };
    expect(bundledSbom(again, bundledPackages(licenses), date)).toEqual(sbom);
    expect([sbom.serialNumber, sbom.metadata.timestamp]).toEqual([undefined, date]);
  });

  it("is not written if the lockfile lacks a bundled package", () => {
    expect(() => bundledSbom(all, ["undici@0.0.1"], date)).toThrow("package-lock.json lacks bundled packages: undici@0.0.1");
  });
});

describe("the checksums", () => {
  const files = new Map<string, string | Buffer>([
    ["weibo-provider-1.2.3.tgz", Buffer.of(0, 255)],
    ["dist/cli.js", ""],
  ]);

  it("are those of sha256sum, ordered by name", () => {
    expect(checksums(files)).toBe(
      [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  dist/cli.js\n",
        "06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8  weibo-provider-1.2.3.tgz\n",
      ].join(""),
    );
  });

  it("are the subjects of the attestation", () => {
    const { subject, ...statement } = provenanceStatement(checksums(files), { tag: "v1.2.3", commit: "c".repeat(40) });
    expect(subject).toEqual([
      { name: "dist/cli.js", digest: { sha256: expect.stringMatching(/^e3b0c442/) } },
      { name: "weibo-provider-1.2.3.tgz", digest: { sha256: expect.stringMatching(/^06eb7d6a/) } },
    ]);
    expect(JSON.stringify(statement)).toContain(`"gitCommit":"${"c".repeat(40)}"`);
    expect(JSON.stringify(statement)).toContain(".github/workflows/release.yml@refs/tags/v1.2.3");
  });
});
