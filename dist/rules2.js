import { t as levels } from "./severities.js";
import { b as nearest, c as ruleOf, t as allRules } from "./rules.js";
import { t as UsageError } from "./usage-error.js";
import { t as choice } from "./choice.js";
// src/core/options/rules.ts
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
		if (level === void 0 || rest.length > 0) throw new UsageError("rule-form", {
			option,
			setting
		});
		const rule = ruleOf(id);
		if (!rule) throw unknownRule(option, id);
		if (rule.fixed) throw new UsageError("rule-fixed", {
			option,
			id
		});
		overrides.set(id, choice(option, level, levels));
	}
	return overrides;
}
/** That there is no such rule, with the one that was probably meant. */
function unknownRule(option, id) {
	const ids = allRules.map((rule) => rule.id);
	const suggestion = nearest(id, ids);
	return suggestion === void 0 ? new UsageError("rule-unknown", {
		option,
		id
	}) : new UsageError("rule-unknown-near", {
		option,
		id,
		suggestion
	});
}
export { unknownRule as n, parseSeverities as t };
