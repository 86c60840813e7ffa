// src/core/sync/plan.ts
/** The steps that a person takes, in their order; `messages` words them. */
const instructionSteps = [
	"open-dashboard",
	"open-provider",
	"paste-credentials",
	"publish",
	"run-again"
];
/** The changes that a sync would write. */
function writes({ changes }) {
	return changes.filter(isWrite);
}
/** Whether a change writes something. */
function isWrite({ action }) {
	return action === "create" || action === "update";
}
export { isWrite as n, writes as r, instructionSteps as t };
