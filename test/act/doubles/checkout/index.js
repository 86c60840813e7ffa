// Test double of actions/checkout.
const { execFileSync } = require("node:child_process");

const { GITHUB_SHA, GITHUB_WORKSPACE, DOUBLES_ORIGIN } = process.env;
const depth = process.env["INPUT_FETCH-DEPTH"] === "0" ? [] : [`--depth=${process.env["INPUT_FETCH-DEPTH"]}`];
const git = (...line) => execFileSync("git", ["-C", GITHUB_WORKSPACE, ...line], { stdio: "inherit" });

git("init", "--quiet");
git("fetch", "--quiet", "--no-tags", ...depth, `file://${DOUBLES_ORIGIN}`, GITHUB_SHA);
git("checkout", "--quiet", "--force", "--detach", GITHUB_SHA);
