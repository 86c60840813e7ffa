import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { request } from "undici";
import { root } from "../helpers/example.ts";

const version = "26.4.5";
const url = `https://repo.maven.apache.org/maven2/org/keycloak/keycloak-quarkus-dist/${version}/keycloak-quarkus-dist-${version}.tar.gz`;
const sha256 = "74fed80ab67607c86995824ad4b965f53cca0a706e2aeded45e173d3ccb0b24d";

/** The folder of the server, downloaded once from Maven Central into `.cache`. */
export async function keycloakFolder(): Promise<string> {
  const cache = join(root, ".cache", "keycloak");
  const folder = join(cache, `keycloak-${version}`);
  if (existsSync(join(folder, "bin", "kc.sh"))) return folder;
  await mkdir(cache, { recursive: true });
  const { statusCode, body } = await request(url);
  const bytes = Buffer.from(await body.arrayBuffer());
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (statusCode !== 200 || digest !== sha256) throw new Error(`${url}: status ${statusCode}, SHA-256 ${digest}`);
  const archive = join(cache, `keycloak-${version}.tar.gz`);
  await writeFile(archive, bytes);
  execFileSync("tar", ["xzf", archive, "-C", cache]);
  return folder;
}
