// src/janrain/error.ts
/** An operation at Janrain that did not succeed: exit code 3. */
var JanrainError = class extends Error {
	operation;
	failure;
	constructor(operation, failure) {
		super(`${operation}: ${failure.kind}`);
		this.name = "JanrainError";
		this.operation = operation;
		this.failure = failure;
	}
	/**
	* Whether Janrain refused because the provider has no credentials yet: `{provider name} not configured`, code 1.
	* The message may be about another provider of the list. Source: error table (documented); that set_auth_providers
	* answers so is inferred, and so is the name with a space.
	*/
	get isNotConfigured() {
		return this.failure.kind === "refused" && this.failure.code === 1 && /sina ?weibo not configured/i.test(this.failure.message);
	}
};
export { JanrainError as t };
