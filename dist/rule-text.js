import { n as formatUntrusted } from "./format.js";
import { c as ruleOf } from "./rules.js";
// src/core/rules/rule-text.ts
/**
* What is wrong, as one or two sentences on one line.
* @throws Error for a variant without a message
*/
function messageOf({ rule, variant, params }, messages) {
	const { message } = ruleText(rule, messages);
	const template = typeof message === "string" ? message : message[variant ?? ""];
	if (template === void 0) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
	return formatUntrusted(template, params);
}
/** What to do about a finding. */
function fixOf({ rule }, messages) {
	return ruleText(rule, messages).fix;
}
/**
* The texts of a rule.
* @throws Error for an unknown rule
*/
function ruleText(id, { language }) {
	const rule = ruleOf(id);
	if (!rule) throw new Error(`unknown rule ${id}`);
	return rule.text[language];
}
export { messageOf as n, ruleText as r, fixOf as t };
