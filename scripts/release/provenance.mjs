// Checksums of a release's files, and what GitHub attests about them.
import { createHash } from "node:crypto";

const repository = "https://github.com/weibo-provider/weibo-provider";

/**
 * Lines as `sha256sum` writes them, ordered by name.
 * @param files content by name
 */
export function checksums(files) {
  const names = [...files.keys()].sort();
  return names.map((name) => `${createHash("sha256").update(files.get(name)).digest("hex")}  ${name}\n`).join("");
}

/**
 * The statement that `actions/attest-build-provenance` signs for a tag, without what only the run knows (its ids and runner).
 * Source: in-toto Statement v1, SLSA provenance v1, https://actions.github.io/buildtypes/workflow/v1.
 * @param sums the text of SHA256SUMS
 */
export function provenanceStatement(sums, { tag, commit }) {
  const subjects = sums
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  "));
  const ref = `refs/tags/${tag}`;
  const workflow = ".github/workflows/release.yml";
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: subjects.map(([sha256, name]) => ({ name, digest: { sha256 } })),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: "https://actions.github.io/buildtypes/workflow/v1",
        externalParameters: { workflow: { ref, repository, path: workflow } },
        resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
      },
      runDetails: { builder: { id: `${repository}/${workflow}@${ref}` } },
    },
  };
}
