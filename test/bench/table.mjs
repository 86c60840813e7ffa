// What was measured, as Markdown. Pure: in come rows with their results, out comes text.

/** The ways to be wrong; red is a page called broken, green one called ok. They exclude each other. */
const mistakes = {
  "False red": ({ truth, verdict }) => truth === "ok" && verdict === "broken",
  "False green": ({ truth, verdict }) => truth !== "ok" && verdict === "ok",
  "Red, cannot be known": ({ truth, verdict }) => truth === "unknown" && verdict === "broken",
  "No verdict": ({ truth, verdict }) => truth !== verdict && verdict !== "ok" && verdict !== "broken",
};

const heads = ["Tool", "Version", "Settings", "Wall time", "÷ ideal", "÷ ideal in order", "On the wire", ...Object.keys(mistakes)];
const counters = { Requests: "requests", Connections: "connections", "Most at once": "mostAtOnce" };

/**
 * @param rows each with `name`, `version`, `settings` and `results`: `{ wall, seen, evaluated }` of each run; none stands for not measured
 * @param ideals the ideal time, and that in the order of the list, in milliseconds
 * @returns a table: times are medians; mistakes and what the farm counted are the most of any run
 */
export function tableOf(rows, ideals) {
  const head = [...heads, ...Object.keys(counters)];
  const lines = rows.map((row) => cellsOf(row, ideals));
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cellsOf({ name, version, settings, results }, { ideal, inOrder }) {
  if (results.length === 0) return [name, "not measured", settings, ...Array(heads.length).fill("–")];
  const wall = median(results.map((result) => result.wall));
  const wire = median(results.map(({ seen }) => seen.lastAt - seen.firstAt));
  const most = (value) => Math.max(...results.map(value));
  return [
    name,
    version,
    settings,
    seconds(wall),
    (wall / ideal).toFixed(2),
    (wall / inOrder).toFixed(2),
    seconds(wire),
    ...Object.values(mistakes).map((isMistake) => most(({ evaluated }) => evaluated.filter(isMistake).length)),
    ...Object.values(counters).map((counter) => most(({ seen }) => seen[counter])),
  ];
}

/** What a row classified wrong, as "reset-once (ok) called broken, 5 a run"; an average where the runs differ. */
export function mistakesOf({ results }) {
  const names = results.flatMap(({ evaluated }) =>
    evaluated.filter(({ truth, verdict }) => truth !== verdict).map(({ kind, truth, verdict }) => `${kind} (${truth}) called ${verdict}`),
  );
  const times = (name) => Number((names.filter((other) => other === name).length / results.length).toFixed(1));
  return [...new Set(names)].map((name) => `${name}, ${times(name)} a run`).join("; ") || "nothing";
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
