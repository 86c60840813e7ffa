// How long checking many declarations takes, and how much memory, compared with other validators:
//   node test/bench/many.mjs [COUNTS] [RUNS] [VALIDATORS], as in: node test/bench/many.mjs 2000 3 weibo-provider,check-jsonschema
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linters, spectralRuleset } from "./linters.mjs";
import { markdownTable, measure, median } from "./processes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const counts = (process.argv[2] ?? "1,100,1000,10000").split(",").map(Number);
const runs = Number(process.argv[3] ?? 3);
const names = process.argv[4]?.split(",");
const compared = linters.filter(({ name }) => names === undefined || names.includes(name));
/** A validator that takes longer is ended, and not measured with more files, in seconds. */
const limit = 120;

/** Writes declarations in `apps/`, of which every hundredth has a name with a space. */
function writeDeclarations(folder, count) {
  const text = readFileSync(join(root, "test/fixtures/acme/weibo-provider.yaml"), "utf8").replaceAll("brand/", "../../../brand/");
  cpSync(join(root, "test/fixtures/acme/brand"), join(folder, "brand"), { recursive: true });
  execFileSync("git", ["init", "-q", folder]);
  return Array.from({ length: count }, (_, index) => {
    const path = `apps/group-${index % 100}/app-${index}/weibo-provider.yaml`;
    mkdirSync(join(folder, path, ".."), { recursive: true });
    const declaration = text.replaceAll("acme.rpxnow.com", `acme${index}.rpxnow.com`).replace("realm: acme", `realm: acme${index}`);
    writeFileSync(join(folder, path), index % 100 === 99 ? declaration.replace("AcmeMember", "Acme Member") : declaration);
    return path;
  });
}

const table = [["Validator", ...counts.flatMap((count) => [`${count} files`, "peak memory"])]];
const cells = new Map(compared.map(({ name }) => [name, []]));
const slow = new Set();
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), "weibo-provider-bench-"));
  const files = writeDeclarations(folder, count);
  writeFileSync(join(folder, ".spectral.json"), spectralRuleset(readFileSync(join(root, "schema/weibo-provider.schema.json"), "utf8")));
  const results = new Map(compared.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, command, args } of compared) {
      if (command === undefined || slow.has(name)) continue;
      const result = measure(["timeout", String(limit), ...command, ...args(files)], { cwd: folder });
      // Source: timeout(1): 124 if the command times out.
      if (result.status === 124) slow.add(name);
      else results.get(name).push(result);
    }
  }
  for (const { name, command } of compared) {
    const measured = slow.has(name) ? [] : results.get(name);
    const missing = command === undefined ? "not installed" : `over ${limit} s`;
    if (measured.length === 0) cells.get(name).push(missing, "–");
    else
      cells
        .get(name)
        .push(
          `${(median(measured.map(({ wall }) => wall)) / 1000).toFixed(2)} s`,
          `${median(measured.map(({ peak }) => peak)).toFixed(0)} MiB`,
        );
  }
  rmSync(folder, { recursive: true });
}
for (const [name, values] of cells) table.push([name, ...values]);
process.stdout.write(`Node ${process.version}, medians of ${runs} runs, 1 % of the declarations broken\n\n${markdownTable(table)}\n`);
