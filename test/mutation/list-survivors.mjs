// Writes the scores and survivors of the last mutation run into survivors.md, below the heading "Survivors":
//   node test/mutation/list-survivors.mjs
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("survivors.md", import.meta.url);
const report = new URL("../../.cache/mutation/report.json", import.meta.url);
const heading = "## Survivors\n";

/** The longest replacement that is shown whole, in characters. */
const maxShown = 40;

const files = Object.entries(JSON.parse(readFileSync(report, "utf8")).files)
  .map(([path, { mutants }]) => ({ path: path.replace(/^src\//, ""), mutants }))
  .sort((one, other) => (one.path < other.path ? -1 : 1));
const [explanations = ""] = readFileSync(page, "utf8").split(heading);
writeFileSync(page, `${explanations}${heading}\n${scores()}\n${survivors()}`);

function scores() {
  const folders = Map.groupBy(files, ({ path }) => path.replace(/\/[^/]+$/, "").replace(/^targets\/[^/]+/, "targets/*"));
  const rows = [...folders].map(([folder, group]) => row(`\`${folder}\``, group));
  const head = "| Folder | Killed | Survived | of them cut off | Not covered | Score |\n| --- | --- | --- | --- | --- | --- |";
  return `${[head, ...rows, row("Together", files)].join("\n")}\n`;
}

function row(name, group) {
  const mutants = group.flatMap((file) => file.mutants);
  const count = (test) => mutants.filter(test).length;
  const killed = count(isKilled);
  const survived = count(({ status }) => status === "Survived");
  const uncovered = count(({ status }) => status === "NoCoverage");
  const score = (100 * killed) / (killed + survived + uncovered);
  return `| ${name} | ${killed} | ${survived} | ${count(isCutOff)} | ${uncovered} | ${score.toFixed(1)} % |`;
}

/** One line per file: the positions of its survivors, with the code that no test distinguishes from the original. */
function survivors() {
  return files
    .map(({ path, mutants }) => [path, mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage")])
    .filter(([, left]) => left.length > 0)
    .map(([path, left]) => `- \`${path}\`: ${left.sort(byPosition).map(survivor).join("; ")}\n`)
    .join("");
}

function byPosition({ location: { start: one } }, { location: { start: other } }) {
  return one.line - other.line || one.column - other.column;
}

function survivor(mutant) {
  const { line, column } = mutant.location.start;
  const code = mutant.replacement.replaceAll(/\s+/g, " ").replaceAll("`", "´").trim();
  const shown = code.length > maxShown ? `${code.slice(0, maxShown)}…` : code;
  const mark = mutant.status === "NoCoverage" ? " (not covered)" : isCutOff(mutant) ? " (cut off)" : "";
  return `${line}:${column} \`${shown}\`${mark}`;
}

function isKilled({ status }) {
  return status === "Killed" || status === "Timeout";
}

function isCutOff({ status, testsCompleted, coveredBy = [] }) {
  return status === "Survived" && testsCompleted < coveredBy.length;
}
