// src/sync/plan.ts
/** The changes that a sync would write. */
function writes({ changes }) {
	return changes.filter(isWrite);
}
/** Whether a change writes something. */
function isWrite({ action }) {
	return action === "create" || action === "update";
}
export { writes as n, isWrite as t };
