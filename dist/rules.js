import { j as choice, k as levels, l as allRules, m as ruleOf, x as nearest } from "./errors.js";
import { o as UsageError } from "./urls.js";
// src/options/rules.ts
/**
* Severities as a user gives them.
* @param option the option's or input's name, for messages
* @param settings each as `ID=LEVEL`
* @throws UsageError for an unknown rule or level, and for a rule that cannot be changed
*/
function parseSeverities(option, settings) {
	const overrides = /* @__PURE__ */ new Map();
	for (const setting of settings) {
		const [id = "", level, ...rest] = setting.split("=").map((part) => part.trim());
		if (level === void 0 || rest.length > 0) throw new UsageError(`${option}: "${setting}" is not of the form ID=LEVEL, as in callbacks-agree=warning`);
		const rule = ruleOf(id);
		if (!rule) throw new UsageError(`${option}: ${unknownRule(id)}`);
		if (rule.fixed) throw new UsageError(`${option}: the rule ${id} cannot be changed: what follows relies on it`);
		overrides.set(id, choice(option, level, levels));
	}
	return overrides;
}
/** That there is no such rule, with the one that was probably meant. */
function unknownRule(id) {
	const suggestion = nearest(id, allRules.map((rule) => rule.id));
	return `there is no rule "${id}"${suggestion === void 0 ? "" : `; did you mean ${suggestion}?`}`;
}
export { unknownRule as n, parseSeverities as t };
