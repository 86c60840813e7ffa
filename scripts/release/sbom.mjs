// The software bill of materials of a release: the packages whose code is in dist/.

/** The bundled packages as `name@version`: the headings of dist/licenses.txt, which the build writes from the bundler's module graph. */
export function bundledPackages(licenses) {
  const headings = licenses.split(/^-{80}$/m).map((entry) => /^(\S+) (\S+) \(.*\)$/m.exec(entry.trim().split("\n")[0]));
  if (headings.some((heading) => heading === null)) throw new Error("dist/licenses.txt has an entry without a heading");
  return headings.map(([, name, version]) => `${name}@${version}`);
}

/**
 * An SBOM with the bundled packages only, and the same for each run: npm lists every package of the lockfile, its own version, the
 * time, and a random serial number.
 * @param sbom of `npm sbom --sbom-format cyclonedx --package-lock-only`
 * @param bundled the packages as `name@version`
 * @param date ISO 8601
 * @throws Error if the lockfile lacks a bundled package
 */
export function bundledSbom(sbom, bundled, date) {
  const refs = new Set(bundled);
  const components = sbom.components.filter((component) => refs.has(component["bom-ref"]));
  const listed = new Set(components.map((component) => component["bom-ref"]));
  const missing = bundled.filter((ref) => !listed.has(ref));
  if (missing.length > 0) throw new Error(`package-lock.json lacks bundled packages: ${missing.join(", ")}`);
  const root = sbom.metadata.component["bom-ref"];
  const { serialNumber: _, ...rest } = sbom;
  return {
    ...rest,
    metadata: {
      ...sbom.metadata,
      timestamp: date,
      lifecycles: [{ phase: "build" }],
      tools: sbom.metadata.tools.map(({ vendor, name }) => ({ vendor, name })),
      component: { ...sbom.metadata.component, name: "weibo-provider", type: "application", properties: [] },
    },
    components: components.map((component) => ({ ...component, scope: "required", properties: [] })),
    dependencies: sbom.dependencies
      .filter(({ ref }) => ref === root || listed.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => listed.has(other)) })),
  };
}
