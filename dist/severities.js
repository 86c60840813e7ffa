// src/core/check/severities.ts
/** What a user may set a rule to. */
const levels = [
	"off",
	"info",
	"warning",
	"error"
];
/** The level at which a rule runs. */
function severityOf({ id, severity, fixed }, overrides) {
	return fixed ? severity : overrides.get(id) ?? severity;
}
export { severityOf as n, levels as t };
