import { t as UsageError } from "./usage-error.js";
// src/core/options/choice.ts
/**
* The value, if it is one of the allowed ones.
* @param option the option's or input's name, for the message
* @throws UsageError naming the option and the allowed values
*/
function choice(option, value, allowed) {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new UsageError("not-allowed", {
		option,
		value,
		allowed
	});
	return found;
}
export { choice as t };
