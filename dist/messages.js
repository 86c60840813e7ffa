import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";
// src/core/config/config.ts
/** The name of the file with a repository's defaults, at its root. */
const configName = "weibo-provider.config.yaml";
/** The defaults of a repository without the file. */
const emptyConfig = {
	files: [],
	rules: /* @__PURE__ */ new Map(),
	failOn: void 0,
	lang: void 0,
	notices: [],
	path: void 0,
	patterns: []
};
/** The levels of rules: those of the options, and for other rules those of the file. */
function rulesWith({ rules }, overrides) {
	return new Map([...rules, ...overrides]);
}
/** What fails a run without an option: a check makes no plan, so that `drift` means errors there. */
function defaultFailOn({ failOn = "error" }, mode) {
	return failOn === "drift" && mode === "check" ? "error" : failOn;
}
// src/core/messages/en/index.ts
/** The English messages. */
const en = {
	language: "en",
	errors: { weibo: {
		"21301": {
			meaning: "The access token is empty or invalid.",
			action: "The user has to sign in again."
		},
		"21302": {
			meaning: "The password is wrong.",
			action: "Does not occur in a web login."
		},
		"21303": {
			meaning: "Too many attempts with a wrong password.",
			action: "Does not occur in a web login."
		},
		"21304": {
			meaning: "OAuth 1: the version is not supported.",
			action: "Use OAuth 2, as identity services do."
		},
		"21305": {
			meaning: "OAuth 1: a parameter is missing.",
			action: "Use OAuth 2, as identity services do."
		},
		"21306": {
			meaning: "OAuth 1: a parameter was rejected.",
			action: "Use OAuth 2, as identity services do."
		},
		"21307": {
			meaning: "OAuth 1: the timestamp was rejected.",
			action: "Use OAuth 2, as identity services do."
		},
		"21308": {
			meaning: "OAuth 1: the nonce was already used.",
			action: "Use OAuth 2, as identity services do."
		},
		"21309": {
			meaning: "OAuth 1: the signature method is not supported.",
			action: "Use OAuth 2, as identity services do."
		},
		"21310": {
			meaning: "OAuth 1: the signature is invalid.",
			action: "Use OAuth 2, as identity services do."
		},
		"21311": {
			meaning: "The app key does not exist.",
			action: "Compare the secret with the App Key in Weibo's console."
		},
		"21312": {
			meaning: "The app key was rejected.",
			action: "Check in Weibo's console whether the application is closed or blocked."
		},
		"21313": {
			meaning: "The app key is missing.",
			action: "Store the credentials at the identity service: run the sync."
		},
		"21314": {
			meaning: "The token was already used.",
			action: "The user has to sign in again."
		},
		"21315": {
			meaning: "The token has expired.",
			action: "The user has to sign in again."
		},
		"21316": {
			meaning: "The token was revoked.",
			action: "The user has to sign in again."
		},
		"21317": {
			meaning: "The token was rejected.",
			action: "The user has to sign in again."
		},
		"21318": {
			meaning: "The PIN could not be verified.",
			action: "Does not occur in a web login."
		},
		"21319": {
			meaning: "The user revoked the authorization.",
			action: "The user has to sign in again."
		},
		"21320": {
			meaning: "OAuth 2 requires https.",
			action: "Call api.weibo.com only over https."
		},
		"21321": {
			meaning: "The application is in development mode: only its owner and at most 15 test users can sign in.",
			action: "Submit it for review and wait for approval (1 to 3 working days). Until then, add the account as a test user; test users cannot be replaced later."
		},
		"21322": {
			meaning: "The callback in the request differs from the registered one: Weibo compares them character by character.",
			action: "Make the authorization callback (授权回调页) at Weibo identical to the one of the identity service: scheme, www, path, no trailing space."
		},
		"21323": {
			meaning: "The request is malformed, e.g. the client id or secret is missing.",
			action: "Send a form, not JSON. Check that app key and app secret are stored at the identity service."
		},
		"21324": {
			meaning: "The app key or the app secret is wrong.",
			action: "Compare both secrets with Weibo's console, then run the sync. If the app secret was reset there, update the secret first."
		},
		"21325": {
			meaning: "The authorization code is wrong, expired or already used, or the callback differs.",
			action: "Sign in again. If the problem persists, compare the callbacks, and check that identity verification and application review have passed."
		},
		"21326": {
			meaning: "The application is not allowed to do this.",
			action: "Check in Weibo's console which APIs it may use."
		},
		"21327": {
			meaning: "The token has expired.",
			action: "The user has to sign in again."
		},
		"21328": {
			meaning: "The grant type is not supported.",
			action: "This is a bug in the client: identity services use authorization_code."
		},
		"21329": {
			meaning: "The response type is not supported.",
			action: "This is a bug in the client: identity services use code."
		},
		"21330": {
			meaning: "The user or the server denied the request, or a scope is missing.",
			action: "Sign in again and agree; apply for the scope in Weibo's console."
		},
		"21331": {
			meaning: "The service is temporarily unavailable.",
			action: "Try again later."
		},
		"21332": {
			meaning: "The access token is invalid (reported by users; not documented).",
			action: "The user has to sign in again."
		},
		"21335": {
			meaning: "The uid must be that of the signed-in user.",
			action: "This is a bug in the calling program."
		},
		"21337": {
			meaning: "The app key lacks the permission.",
			action: "Complete the developer identity verification (开发者身份认证) and the application review."
		},
		"21338": {
			meaning: "The single sign-on package and its signature do not match.",
			action: "Applies to mobile applications only."
		},
		"10001": {
			meaning: "System error at Weibo.",
			action: "Try again later."
		},
		"10002": {
			meaning: "The service is not available.",
			action: "Try again later."
		},
		"10003": {
			meaning: "A remote service failed.",
			action: "Try again later."
		},
		"10004": {
			meaning: "The IP address is restricted.",
			action: "Call from an IP address that Weibo allows."
		},
		"10005": {
			meaning: "The app key requires a higher access level.",
			action: "Apply for the API in Weibo's console."
		},
		"10006": {
			meaning: "The app key (parameter source) is missing.",
			action: "Send the app key."
		},
		"10007": {
			meaning: "The media type is not supported.",
			action: "This is a bug in the calling program."
		},
		"10008": {
			meaning: "A parameter is wrong.",
			action: "This is a bug in the calling program."
		},
		"10009": {
			meaning: "The system is busy.",
			action: "Try again later."
		},
		"10010": {
			meaning: "The job timed out.",
			action: "Try again later."
		},
		"10011": {
			meaning: "A remote call failed.",
			action: "Try again later."
		},
		"10012": {
			meaning: "The request is illegal.",
			action: "This is a bug in the calling program."
		},
		"10013": {
			meaning: "The Weibo user is invalid.",
			action: "Sign in with another account."
		},
		"10014": {
			meaning: "The application lacks the permission.",
			action: "Apply for the API in Weibo's console."
		},
		"10016": {
			meaning: "A parameter is missing.",
			action: "This is a bug in the calling program."
		},
		"10017": {
			meaning: "A parameter value is invalid; the share API returns this when no domain is bound.",
			action: "Bind the security domain (域名绑定) if the site uses Weibo's share API."
		},
		"10018": {
			meaning: "The request body is too long.",
			action: "This is a bug in the calling program."
		},
		"10020": {
			meaning: "The API does not exist.",
			action: "This is a bug in the calling program."
		},
		"10021": {
			meaning: "The HTTP method is not supported.",
			action: "This is a bug in the calling program."
		},
		"10022": {
			meaning: "Too many requests from this IP address.",
			action: "Wait, then try again."
		},
		"10023": {
			meaning: "Too many requests by this user.",
			action: "Wait, then try again."
		},
		"10024": {
			meaning: "Too many requests by this user to this API.",
			action: "Wait, then try again."
		},
		"10025": {
			meaning: "An internal parameter is wrong.",
			action: "Try again later."
		}
	} },
	sync: {
		reasonSeparator: ": ",
		reasons: {
			"no-origin": "unknown: the workflow does not allow this origin to receive keys (target-origins)",
			"needs-secret": "unknown without {secrets}"
		},
		blockers: {
			unset: "The secret {name} is not set. Pass it to the step as an environment variable.",
			placeholder: "The secret {name} contains a placeholder: an expression was not resolved, or the secret was never filled in.",
			"line-break": "The secret {name} ends with a line break. Set it again without one.",
			weak: "The secret {name} is too weak to redact: it is shorter than 8 characters or a common word, so hiding it would garble the output. Set a stronger value.",
			equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong place.",
			swapped: "The secrets {name} and {other} look swapped: the first looks like an app secret, the second like an app key.",
			origin: "{origin} receives no keys: a declaration chose it. Check the address, then allow it in the workflow with target-origins (--target-origins {origin}).",
			conflict: "{file} declares different credentials for {account}, so each sync would overwrite the other's. Use the same secrets in both files, or remove one.",
			digest: "The plan has the digest {digest}, but {required} is required: the plan changed since its review. Review the plan below, then require its digest.",
			whitespace: "The secret {name} starts or ends with a space. Set it again without spaces.",
			declined: "Not confirmed: nothing was written."
		},
		failures: {
			undone: "{service} accepted all changes, but the final verification no longer found {changes}. Check the dashboard of {origin} before you re-run.",
			canceled: "The run was canceled. Nothing else was written.",
			"canceled-reverted": "The run was canceled. The write in progress was reverted, and nothing else was written.",
			other: "{message}"
		},
		run: {
			writing: "{file}: writing {what}",
			applied: "{file}: applied {what}",
			unverified: "written, but not verified: {what}",
			summary: "{create} to add, {update} to change",
			summaryUnknown: "{create} to add, {update} to change, {unknown} unknown",
			partial: "The plan was applied in part, so the remaining plan has another digest: review it before you require it.",
			canceled: "The run was canceled. This report describes the state at that moment.",
			confirm: "Apply? Only yes is accepted: "
		}
	},
	verdicts: {
		ok: {
			meaning: "The URL works: a page opened and contains HTML (2xx, after at most 19 redirects), or a callback responded with any status below 500.",
			action: "Nothing to do. If the page does not offer a Weibo login, the rule login-missing reports it."
		},
		broken: {
			meaning: "The failure is definite; Weibo's reviewers would see it too: the host does not exist or refuses the connection, the certificate is invalid, the page responds with an error, or redirects in a loop.",
			action: "Fix the problem that the finding describes, on the server or in the declaration. It fails the run."
		},
		"no-page": {
			meaning: "The URL opens, but shows no page: the response is empty, or text, data, an image or a download.",
			action: "Declare the URL of the page that users see, or serve it as text/html. It fails the run, because reviewers need a page with a login."
		},
		blocked: {
			meaning: "The URL, or one that it redirects to, resolves to a non-public address or uses a scheme other than http and https. No request was sent there.",
			action: "Use a public address. If the host is meant to be private, the workflow can allow it by name (allow-private, --allow-private); a declaration cannot."
		},
		unknown: {
			meaning: "There was no definite response, even after retries: a rate limit (429), a temporarily unavailable server (502, 503, 504), bot protection, a timeout, a broken connection, or a failing name server. This is neither success nor failure.",
			action: "Re-run. If the problem persists, open the URL in a browser and from another network. It is reported as a warning; --fail-on warning makes it fail the run."
		},
		"not-checked": {
			meaning: "The URL was not requested, because of --offline or check-urls: false.",
			action: "Run without that option where network access is available."
		}
	},
	review: {
		places: {
			"weibo-basic": "Weibo: 应用信息 → 基本信息",
			"weibo-images": "Weibo: 应用信息 → 基本信息, images",
			"weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
			"weibo-tests": "Weibo: 应用信息 → 测试信息",
			"weibo-identity": "Weibo: 开发者身份认证",
			"weibo-domain": "Weibo: 应用信息, 域名绑定",
			service: "the identity service, by the sync",
			"service-manual": "the identity service, Weibo and the website, manually",
			repository: "this repository only"
		},
		changeKinds: {
			added: "added",
			removed: "removed",
			changed: "changed"
		},
		events: {
			"host-moves": "{service} gets another host",
			"service-moves": "sign-in moves to another application at {service}",
			"service-replaced": "sign-in moves from {earlier} to {service}",
			"service-added": "{service} is added",
			"service-removed": "{service} is removed",
			"service-settings-change": "settings of {service} ({fields})",
			"credentials-change": "secrets of app key and app secret",
			"callback-changes": "callback",
			"deauthorization-changes": "deauthorization callback",
			"website-changes": "website",
			"form-changes": "basic information ({fields})",
			"images-change": "icons and screenshots",
			"security-domain-changes": "security domain",
			"test-users-change": "test users",
			"identity-changes": "developer identity",
			"identity-secrets-change": "secrets of the developer identity",
			"submitted-for-review": "submitted for review",
			approved: "approved",
			"status-changes": "review status",
			"checks-change": "what the URL checks look for"
		},
		marks: {
			down: "Sign-in is down from here.",
			unknown: "Sign-in may be down from here.",
			works: "Sign-in works from here."
		},
		migration: {
			title: "Migration from {from} to {to}",
			step: "{action} ({by})."
		},
		moments: {
			"before-merge": "Before the merge",
			"on-merge": "On the merge, by the sync",
			"after-merge": "After the merge"
		},
		overview: {
			line: "{moment}: {actors}",
			actor: "{actor} ({steps})",
			separator: ", "
		},
		summary: {
			merge: {
				errors: "Do not merge yet: fix the errors first",
				none: "Safe to merge: nothing changes outside this repository",
				free: "Safe to merge",
				after: "Merge only after {steps}",
				unread: "The sync no longer reads this declaration"
			},
			signIn: {
				works: "sign-in is not affected",
				down: "sign-in is down from {from} until {until} is done",
				unknown: "sign-in may be down from {from} until {until} is done",
				downNow: "sign-in works once {until} is done",
				unknownNow: "sign-in is certain to work only once {until} is done",
				endless: "sign-in may be down from {from} on"
			},
			unapproved: {
				first: "until Weibo approves the application, only its owner and test users can sign in",
				still: "as before, only the application's owner and test users can sign in until Weibo approves it"
			},
			manual: "manual work at Weibo: {steps}",
			noManual: "no manual work at Weibo",
			steps: {
				one: "step {numbers}",
				other: "steps {numbers}"
			},
			several: {
				errors: "Do not merge yet: {count} of {total} declarations have errors",
				after: "Merge only after the steps before the merge of {count} of {total} declarations",
				down: "sign-in is down for a while in {count}",
				unknown: "sign-in may be down for a while in {count}",
				manual: "manual work at Weibo in {count}"
			},
			separator: "; ",
			end: "."
		},
		steps: {
			6: "Open the Weibo Open Platform and create an application",
			7: "Name it, and choose Web Application",
			8: "Fill in the basic information",
			9: "Add icons and screenshots",
			10: "Enter the callback in both fields",
			12: "Complete the developer's identity and submit for review"
		},
		states: {
			done: "done",
			"done-before": "done before this change",
			failed: "failed",
			"to-do": "to do",
			unknown: "unknown"
		},
		status: {
			stages: {
				init: "create the declaration",
				"fill-in": "fill it in",
				check: "check it",
				register: "register the application at Weibo",
				secrets: "set the secrets",
				sync: "plan and sync",
				submit: "submit for review",
				approval: "approved"
			},
			heading: "{file}: stage {number} of {total}, {stage}",
			headingComplete: "{file}: set up",
			headingChange: "{file}: a change is not live yet",
			headingMigration: "{file}: a migration is not complete",
			next: "Next: {action}",
			actions: {
				"fill-in": "Fill in {field} in line {line} of {file}, and then the other fields that check reports.",
				"fix-errors": "Fix the errors, beginning with {rule} in line {line} of {file} ({count} in total).",
				change: "Follow the steps of the change; review lists them in their order.",
				register: "Register the application at Weibo with the values of the guide, then set {secrets}.",
				"register-and-submit": "Register the application at Weibo with the values of the guide, submit it for review, and write status: in-review in {file}.",
				"set-secrets": "Set {secrets}: for the workflow under Settings → Secrets and variables → Actions, here as environment variables.",
				plan: "See what a sync would change.",
				sync: "Sync: the identity service differs from the declaration.",
				"enter-credentials": "Enter App Key and App Secret in the dashboard of {service}; plan lists the steps.",
				"declare-developer": "Add the section developer to {file}: Weibo requires the developer identity for the review.",
				submit: "Submit the application for review at Weibo, and write status: in-review in {file}.",
				resubmit: "Correct what Weibo's message names, submit the application again, and write status: in-review in {file}.",
				"await-approval": "Wait for Weibo's message, 1 to 3 working days, and write status: approved or rejected in {file}.",
				migrate: "Follow the steps of the migration in their order; plan shows their state.",
				nothing: "Nothing to do: the application is approved."
			}
		},
		evidence: {
			rule: "the rule {rule}",
			service: "{service}'s response to {operation}",
			weibo: "Weibo's response",
			"weibo-code": "Weibo's response {code}",
			"self-reported": "self-reported: review.status is {status}",
			nothing: "no evidence in this run"
		},
		unknowns: {
			"base-checkout": "Unknown: the checkout contains the base of the pull request without its changes. Check out refs/pull/{number}/merge, and give that job no secrets.",
			"no-token": "Unknown: the checkout has no base to compare with, and there is no github-token. Add fetch-depth: 2 to actions/checkout.",
			"not-allowed": "Unknown: the checkout has no base to compare with, and the token has insufficient permissions ({status}). Add fetch-depth: 2 to actions/checkout, or permissions: contents: read to the job.",
			"too-large": "Unknown: the checkout has no base to compare with, and GitHub lists too many files. Add fetch-depth: 2 to actions/checkout.",
			"rate-limit": "Unknown: the checkout has no base to compare with, and GitHub's rate limit is exceeded ({status}). Add fetch-depth: 2 to actions/checkout, or re-run.",
			"request-failed": "Unknown: the checkout has no base to compare with, and the request to GitHub failed ({status}). Add fetch-depth: 2 to actions/checkout, or re-run.",
			"no-response": "Unknown: the checkout has no base to compare with, and GitHub did not respond. Add fetch-depth: 2 to actions/checkout, or re-run.",
			"malformed-response": "Unknown: the checkout has no base to compare with, and GitHub's response is malformed. Add fetch-depth: 2 to actions/checkout, or re-run."
		},
		labels: {
			weakened: "This change weakens the checks:",
			title: "Weibo provider: impact of this change",
			heading: "Impact of this change",
			noEffect: "No declaration changes.",
			image: {
				sized: "{path}: {format}, {width}×{height} pixels, {size} bytes, content {content}",
				other: "{path}: {size} bytes, dimensions unknown",
				absent: "{path}: no readable file"
			},
			file: {
				changed: "{file}",
				added: "{file} is new",
				deleted: "{file} is deleted",
				renamed: "{file}, renamed from {before}",
				unread: "{file} exists but is no longer read: it is below a link, git-ignored, or not a regular file. It is no longer checked or synced.",
				unreadable: "{file} cannot be parsed: fix it first; see its findings",
				fixed: "{file} could not be parsed before; all of it counts as new",
				same: "{file}: no effect (comments, order or layout only)"
			},
			whatChanges: "What changes: {events}.",
			deleted: "From the merge on, the declaration is no longer checked or synced.",
			moved: "Only the file's path changes.",
			fields: {
				one: "{n} field changes",
				other: "{n} fields change"
			},
			stepBy: "{action} ({by})",
			changedField: "{field}: {change}",
			change: "{kind}, {steps}",
			noStep: "nothing to do",
			absent: "absent",
			columns: {
				field: "field",
				change: "change",
				before: "before",
				after: "after",
				step: "step",
				state: "state",
				evidence: "evidence"
			},
			progress: "Setup of {file}"
		}
	},
	guide: {
		title: "What to enter at Weibo and at the identity service",
		titleWeibo: "What to enter at Weibo",
		intro: "From {file}: every field of Weibo's form in its order, then the identity service.",
		introWeibo: "From {file}: every field of Weibo's form in its order.",
		unchecked: "Rules and images were checked. URLs were not: run weibo-provider check.",
		fixFirst: "Fix the errors first: a wrong entry costs a review.",
		secrets: "This page contains no secret values, only the names of your secrets.",
		contents: "Contents",
		skip: "Skip to the form",
		copy: "Copy",
		copyField: "Copy {field}",
		copied: "Copied: {field}",
		selected: "Selected: {field}. Press Ctrl+C or ⌘C to copy it.",
		steps: {
			one: "Step {steps} of the setup guide",
			other: "Steps {steps} of the setup guide"
		},
		sections: {
			changes: "What changed",
			basic: "Basic information",
			images: "Icons and screenshots",
			callbacks: "Callbacks",
			tests: "Test users",
			developer: "Developer identity",
			migration: "Migration",
			progress: "Progress",
			rest: "Other findings"
		},
		usage: {
			characters: "{used} of {count} characters",
			words: "{used} words of at least {count}",
			labels: "{used} of {count} labels",
			users: "{used} of {count} test users"
		},
		bounds: {
			over: "too many",
			under: "too few"
		},
		values: {
			missing: "Not declared yet",
			concealed: "Not shown: the value may be a secret",
			unreadable: "Not a valid value of this field",
			manual: "Enter manually",
			fromSecrets: "From your secrets"
		},
		secretNote: "CI does not show a secret's value again: copy it from where your team keeps it.",
		image: {
			required: "{width}×{height} pixels, PNG or JPEG",
			found: "{format}, {width}×{height}, {size} bytes",
			large: "Too large to show here: {size} bytes, or too many pixels",
			unread: "Cannot be shown: no readable PNG or JPEG at this path",
			ok: "Format and size OK"
		},
		changes: {
			added: "This declaration is new: all fields below are new.",
			renamed: "Renamed from {before}.",
			rejected: "Rejected: see the findings for this field.",
			section: "On this page: {section}",
			noFile: "No readable file at this path",
			unreadable: "Cannot be shown: its {size} bytes are not a readable PNG or JPEG"
		},
		undeclared: "(not declared yet)",
		progressNote: "This page does not contact the identity service or Weibo: weibo-provider plan determines the state of more steps.",
		progressNoteWeibo: "This page does not contact Weibo: weibo-provider status --probe callback determines the state of more steps.",
		place: "Line {line}, column {column}",
		written: "Written: {path}",
		footer: "Generated by weibo-provider guide. The page loads nothing and sends nothing."
	},
	report: {
		evidence: {
			documented: "documented",
			observed: "observed",
			inferred: "inferred"
		},
		severities: {
			error: "error",
			warning: "warning",
			info: "info"
		},
		counts: {
			file: {
				one: "{n} file",
				other: "{n} files"
			},
			error: {
				one: "{n} error",
				other: "{n} errors"
			},
			warning: {
				one: "{n} warning",
				other: "{n} warnings"
			},
			info: {
				one: "{n} info",
				other: "{n} infos"
			},
			separator: ", "
		},
		fixed: "fixed: {file} ({edits} edits)",
		fixable: "{count} fixable with --fix (preview: --fix --dry-run)",
		fix: "fix: {text}",
		fixAutomatic: "fix (--fix): {text}",
		alsoAt: "also at {places}",
		alsoAtMore: "also at {places}, and {count} more",
		help: "help: {link}",
		viaProxy: "URLs were checked through a proxy: the proxy, not this tool, decides which addresses are reached.",
		urlDetails: {
			redirect: "→ {url}",
			certificate: "certificate valid until {to}",
			time: "{seconds} s",
			attempts: "{seconds} s, {attempts} attempts",
			details: "  ({details})",
			separator: "; ",
			cached: "cached"
		},
		weibo: "Weibo",
		probes: {
			"sign-in": "callback and app key of a sign-in at {service}",
			"sign-in-weibo": "the sign-in at {service}, by Weibo",
			callback: "app key and callback",
			credentials: "app key and app secret"
		},
		probeStates: {
			same: "same as the declaration",
			differs: "different from the declaration",
			accepted: "accepted (inferred from Weibo's response)",
			refused: "rejected with error {code}",
			unknown: "unknown",
			"not-checked": "not checked: the secret {missing} is not set or is malformed"
		},
		probe: "{file}: {kind}: {state}",
		noSignIn: "{file}: sign-in: unknown, because no identity service is declared; --probe callback works without one",
		progress: "URLs: {done} of {total}",
		progressPending: "URLs: {done} of {total}, waiting for {host}",
		urls: "URLs",
		urlsNotChecked: "URLs: {count} not checked",
		verdicts: {
			ok: "ok",
			broken: "broken",
			"no-page": "no page",
			blocked: "blocked",
			unknown: "unknown",
			"not-checked": "not checked"
		},
		plan: "Plan for {file} at {service} ({origin})",
		sync: "Sync of {file} to {service} ({origin})",
		noOrigin: "an unknown origin",
		notStarted: "Not started: {file} at {service}",
		omitted: "{count} findings are left out, because code scanning accepts no more; the most severe ones are included.",
		unread: "Not checked: {file}",
		noPlan: "No plan: {file} at {service}",
		noTarget: "Nothing to sync: {file} names no identity service.",
		unmanaged: "unmanaged (left unchanged): {what} {subjects}",
		digest: "digest {digest}",
		driftSince: "first detected {since}: {what}",
		driftSinceRun: "first detected {since} ({run}): {what}",
		notQueried: "not queried: {operation} (requires {secrets})",
		upToDate: "up to date: {what}",
		applied: "applied: {what}",
		pending: "pending: {what}",
		remaining: "not applied: {what}",
		stopped: "Stopped: {why}",
		rerun: "Re-run to continue.",
		manual: "Manual steps:",
		skipped: "Skipped: {file} has errors.",
		moreOfRule: "(more findings of this rule: {count})",
		moreAnnotations: "{count} more of this severity: see the job summary or the log",
		annotation: "{message} Fix: {fix}",
		summaryTitle: "Weibo provider: {mode}",
		moreFindings: "{count} more findings: see the job summary.",
		notices: {
			"no-token": "{what}: not written; github-token is not set",
			"not-allowed": "{what}: not written; insufficient token permissions ({status}). Add pull-requests: write to the permissions of the job",
			fork: "{what}: not written; the token is read-only on pull requests from forks ({status}). See the job summary",
			"rate-limit": "{what}: not written; GitHub's rate limit is exceeded ({status}). See the job summary",
			"request-failed": "{what}: not written; the request to GitHub failed ({status}). See the job summary",
			"no-response": "{what}: not written; GitHub did not respond. See the job summary",
			"malformed-response": "{what}: not written; GitHub's response is malformed. See the job summary",
			newer: "{what}: left unchanged; a newer run has updated it",
			unwritable: "{variable}: cannot write {path} ({code}); the result of the run is unaffected",
			damaged: "{variable}: {path} is damaged and counts as empty",
			"config-rule": "{path} lowers {rule} from {before} to {after}",
			"config-fail-on": "{path} raises fail-on from {before} to {after}",
			"config-files": "{path} excludes {files}, which are no longer checked",
			"rule-renamed": "{option}: the rule {former} is now named {rule}; the former id still works"
		},
		comment: {
			suggestions: "Suggested fixes for these lines.",
			nothing: "This pull request no longer changes a declaration.",
			more: "Full report",
			rest: "Output truncated; see the job summary."
		},
		summaryRest: "Output truncated; see the log of the step or the text format.",
		ruleDescription: "{title}. Source: {sources} [{evidence}]",
		setupSummary: "{title} ({counts})",
		columns: {
			where: "rule and location",
			what: "problem and fix",
			verdict: "verdict",
			url: "URL"
		},
		findings: "Findings",
		usage: "weibo-provider: {message}",
		exhausted: {
			files: "weibo-provider: too many open files ({code}): raise the limit with ulimit -n, or check fewer files at once with --shard.",
			memory: "weibo-provider: not enough memory ({code}): check fewer files at once with --shard."
		},
		internal: "weibo-provider: internal error: {message}. This is a bug; please report it."
	},
	cli: {
		usage: "Usage: weibo-provider COMMAND [FILE…] [OPTION…]",
		commands: {
			check: "Check declarations: rules, images and URLs.",
			plan: "Check, then show what a sync would change.",
			sync: "Check, plan, apply, verify.",
			review: "Show what a change means at Weibo and for the sync.",
			status: "Show where a setup is: the twelve steps, their evidence, and the next action.",
			guide: "Generate the setup guide as HTML with the values to enter.",
			init: "Create a declaration and a workflow in the current folder.",
			explain: "Explain rules, URL verdicts and error codes.",
			demo: "Run an end-to-end demo against local emulators; no network.",
			emulator: "Emulate the identity services, Weibo and the website on 127.0.0.1.",
			help: "Show the options of a command.",
			completion: "Print a completion script for bash, zsh or fish."
		},
		commandUsage: "Usage: {command} [OPTION…]",
		commandHelp: "Run weibo-provider help COMMAND for the options of a command.",
		example: "Example: {example}",
		optionGroups: {
			main: "Options:",
			urls: "URL checks:",
			targets: "Identity services:",
			output: "Output:"
		},
		targetOptions: "{service}:",
		files: "FILE: a file, folder or glob; !PATTERN excludes; - is standard input. Default: all weibo-provider.yaml or .yml files below the current directory, otherwise the nearest one above it in the repository.",
		secrets: "Secrets are read from the environment variables named in the declaration.",
		options: {
			offline: "Do not access the network; URLs are reported as not checked",
			fix: "Fix what can be fixed safely; with --dry-run, print the diff",
			"dry-run": "Write nothing: sync only plans, --fix only prints the diff",
			format: "text, json, github, sarif, junit, rdjson or markdown [default: text; github in Actions]",
			"stdin-filename": "Path of standard input in reports, and for its image paths",
			quiet: "Show only errors, warnings and pending changes; log no progress",
			verbose: "Log the version, the files and the URL checks to standard error",
			"no-color": "Disable colors, like NO_COLOR",
			lang: "Output language [default: from the locale, else en]",
			"fail-on": "What fails the run: error, warning, drift (pending changes), never [default: error]",
			rule: "Set the severity of a rule; off disables it (repeatable)",
			resolve: "Override DNS for a host, like curl --resolve (repeatable)",
			"allow-private": "Allow a private address for a host [port: 80, 443] (repeatable)",
			browser: "Render pages with Chromium or Chrome (CHROME_PATH, PATH) where their HTML proves no Weibo login",
			proxy: "Use the proxy set in HTTPS_PROXY, HTTP_PROXY and NO_PROXY",
			"url-cache": "Cache successful responses in a file and revalidate them",
			"url-cache-age": "Cache lifetime in hours [default: 24]",
			probe: "Verify at Weibo: callback (app key and callback), credentials (also the app secret), sign-in (as the identity service starts it), sign-in-weibo (also at Weibo) [default: off]",
			output: "Write to a file, in UTF-8 [default: standard output]",
			base: "Branch, tag or commit to compare with",
			"drift-file": "Record when each drift was first detected",
			shard: "Process one shard of the declarations, e.g. 1/4",
			"target-origins": "Allow keys for an origin that a declaration names (repeatable)",
			rotate: "Write secrets that cannot be read back again",
			"propagation-timeout": "Seconds to wait until a change is visible [default: 30]",
			"require-digest": "Refuse to apply a plan whose digest differs",
			yes: "Apply the plans without confirmation; only a terminal asks for it",
			port: "Port on 127.0.0.1 [default: a free port]",
			fault: "Inject a fault; OPERATION may be * (repeatable)",
			quirk: "Change an undocumented detail of an API (repeatable)",
			state: "Keep the lists in a file between runs, without credentials",
			name: "Application name at Weibo",
			website: "Website that offers the Weibo login",
			account: "The company's own Weibo account",
			target: "{targets} or none (repeatable) [default without a terminal: {first}]",
			"pre-commit": "Also create .pre-commit-config.yaml, which checks each commit",
			help: "Show help",
			version: "Show the version"
		},
		someFormats: "Output format [default: text]",
		exitCodes: "Exit codes: 0 clean, 1 findings, 2 usage error, 3 network, remote or internal failure.",
		verbose: {
			version: "weibo-provider {version}, Node.js {node}, {platform}",
			config: "Defaults: {path}",
			files: "Declarations ({count}): {files}"
		},
		init: {
			intro: "These questions create a declaration. Press Enter to leave a value empty and fill it in later.",
			questions: {
				name: "Application name (应用名称), without spaces: ",
				website: "Website that offers the Weibo login (应用地址), e.g. https://www.acme.example/: ",
				account: "Weibo account of the company (官方运营帐号): "
			},
			target: "Identity services ({targets}), separated by commas; Enter for none: ",
			preCommit: "Check each commit with pre-commit? Creates .pre-commit-config.yaml [y/N]: ",
			problems: {
				"name-spaces": "The name cannot contain spaces: Weibo's form rejects them.",
				"website-form": "This is not the URL of a website. Example: https://www.acme.example/",
				"website-private": "Weibo's reviewers have to open the website: it needs a public host name.",
				target: "Enter one or several of {targets}, or nothing."
			},
			written: "Created: {files}",
			remaining: "To do in {file}, by line and column:",
			misplaced: "GitHub reads workflows only at the root of a repository: move {workflow} to {repository}.",
			next: "Next steps:",
			steps: {
				"fill-in": "Fill in the values marked TODO, and add the images.",
				check: "Check it until nothing is left: {program} check",
				register: "Register the application at Weibo with the guide: {program} guide -o guide.html",
				secrets: "Store the secrets that the declaration names in the environments {environment} and {environment}-plan (Settings → Environments).",
				sync: "Commit, open a pull request and merge it: the workflow plans it, and syncs each push to {branch}.",
				lint: "Commit and open a pull request: the workflow checks it, and each push to {branch}.",
				submit: "Submit the application for review at Weibo, and set review.status to in-review.",
				approval: "Weibo answers in 1 to 3 working days. Set review.status to approved or rejected."
			},
			status: "For the next step at any time: {program} status"
		},
		explain: {
			message: "Message: {text}",
			fix: "Fix: {text}",
			fixable: "Fixable with --fix where that is safe.",
			severity: "Severity: {severity}; change it with --rule {id}=LEVEL",
			fixedSeverity: "Severity: {severity}; it cannot be changed",
			source: "Source: {sources} [{evidence}]",
			fields: "Fields: {fields}",
			field: "{path} ({name})",
			needs: {
				files: "Needs: the repository's files",
				network: "Needs: network access",
				environment: "Needs: the secrets"
			},
			weibo: "Weibo error {code}",
			weiboNamed: "Weibo error {code} ({identifier})",
			service: "{service} error {code}",
			verdict: "URL verdict {verdict}: {name}",
			index: {
				rules: "Rules:",
				verdicts: "URL verdicts:",
				weibo: "Weibo error codes:",
				service: "{service} error codes:"
			}
		},
		emulator: {
			intro: "Emulating the services used by {file} ({hosts}) on 127.0.0.1:{port}. Nothing leaves this machine.\nRun this in another terminal (test credentials; valid only for this emulator):",
			manual: "App Key and App Secret are entered manually, as the sync lists. This command does it in the emulator; then sync again:",
			log: "Requests are logged below. Press Ctrl+C to stop and show the final state.",
			request: "{method} {url}: {status}",
			requestFaulted: "{method} {url}: no response (injected fault)",
			state: "Final state, without keys and credentials:"
		},
		demo: {
			intro: "weibo-provider demo: the company Acme wants to offer \"sign in with Sina Weibo\".\n{services}, Weibo and Acme's website are emulated on this machine; nothing leaves it.\nThe output below is what the same commands print for you. The declaration: {file}",
			steps: {
				check: {
					title: "1. check",
					why: "Does the declaration meet Weibo's rules? Do its images fit and its URLs open?"
				},
				plan: {
					title: "2. plan",
					why: "What would a sync change at the identity service? Reviewers see this in the pull request. No secret is shown."
				},
				sync: {
					title: "3. sync",
					why: "Apply the plan in a safe order, and verify every write."
				},
				again: {
					title: "4. plan, again",
					why: "Everything is up to date: a second sync would change nothing."
				}
			},
			outcome: "{service} received {calls} requests, {writes} of them writes; the second plan made {again} writes.\nIts state, without keys and credentials: {state}",
			success: "All four steps succeeded.",
			failure: "A step failed.",
			next: "Next: weibo-provider init in your repository creates a declaration, and lists the steps: fill in, check, register at Weibo, store the secrets, plan and sync, submit for review. {file} is a complete example."
		}
	},
	usage: {
		"invalid-value": "invalid value \"{value}\" for {option}; expected one of {allowed}",
		"invalid-value-near": "invalid value \"{value}\" for {option}; did you mean {suggestion}? Expected one of {allowed}",
		"proxy-unset": "proxy: neither HTTPS_PROXY nor HTTP_PROXY is set; set one of them or remove the option",
		"proxy-form": "invalid value for HTTPS_PROXY or HTTP_PROXY; expected http://HOST:PORT",
		"url-cache-age-form": "invalid value \"{text}\" for url-cache-age; expected a number of hours, e.g. 24",
		"url-cache-age-alone": "url-cache-age requires url-cache",
		"browser-offline": "browser cannot be combined with --offline",
		"browser-proxy": "browser cannot be combined with proxy: the browser uses a local proxy that guards its requests",
		"url-cache-offline": "url-cache cannot be combined with --offline",
		"probe-offline": "probe cannot be combined with --offline: it sends requests to Weibo",
		"propagation-timeout-form": "invalid value \"{text}\" for propagation-timeout; expected a number of seconds, at most 3600",
		"digest-form": "invalid value \"{text}\" for {option}; expected 64 hexadecimal digits",
		"drift-check": "fail-on drift is not supported by check (only plan, sync)",
		"drift-file-mode": "drift-file is only supported with mode: plan",
		"dry-run-alone": "check --dry-run requires --fix",
		"fault-form": "invalid value \"{text}\" for --fault; expected OPERATION[#N]=FAULT, e.g. *#1=reset-after; FAULT is one of {faults}",
		"port-form": "invalid value \"{text}\" for --port; expected a port number",
		"port-taken": "--port: cannot listen on {port} ({code})",
		"several-declarations": "{command} takes one declaration; name one of {files}",
		"guide-invalid": "guide: cannot parse {file}; run check to see the errors",
		"output-not-guide": "--output: {path} exists and was not generated by guide; choose another file or delete it",
		"emulator-several": "emulator takes at most one declaration",
		"emulator-field": "emulator: {file} has no valid {field}; run check to see the errors",
		"state-file-unreadable": "{option}: cannot read {path}: {code}",
		"state-file-form": "{option}: {path} exists and was not written by this tool; choose another file or delete it",
		"base-missing": "review requires --base REF, e.g. --base origin/main",
		"base-unknown": "unknown revision {ref}; fetch it first (shallow clones lack it: use fetch-depth: 0)",
		"base-incomplete": "the base revision is incomplete (partial clone); fetch it without a filter first",
		"no-repository": "not a git repository",
		"review-outside": "{path} is outside this repository; run review in the repository that contains it",
		"git-missing": "git is required to read {ref}, but was not found",
		"rule-form": "invalid value \"{setting}\" for {option}; expected ID=LEVEL, e.g. callback-path=warning",
		"rule-unknown": "{option}: unknown rule \"{id}\"; weibo-provider explain lists all rules",
		"rule-unknown-near": "{option}: unknown rule \"{id}\"; did you mean {suggestion}?",
		"rule-fixed": "{option}: the severity of {id} cannot be changed: the rule protects secrets, or other checks depend on it",
		"resolve-form": "invalid value \"{text}\" for resolve; expected HOST:PORT:ADDRESS, e.g. www.acme.example:443:192.0.2.1",
		"not-a-host": "invalid value \"{text}\" for {option}; expected a host name",
		"value-form": "invalid value \"{text}\" for {option}; expected {form}, e.g. {example}",
		"origin-not-url": "invalid value \"{value}\" for {option}: not a URL; expected an origin, e.g. https://login.acme.example",
		"origin-user": "invalid value \"{value}\" for {option}: contains a user name; expected an origin, e.g. https://login.acme.example",
		"origin-path": "invalid value \"{value}\" for {option}: contains more than scheme, host and port; expected an origin, e.g. https://login.acme.example",
		"origin-not-https": "invalid value \"{value}\" for {option}: keys would be sent unencrypted; expected an https origin, e.g. https://login.acme.example",
		"realm-escapes": "invalid realm: it is not one label of a host name",
		"config-name": "{path} is not read; rename it to {name}",
		"config-unreadable": "{path}: not a regular file with UTF-8 text of at most 32 KiB",
		"config-syntax": "{place}: invalid YAML; run a YAML linter for the details",
		"config-mapping": "{place}: expected a mapping with the keys {allowed}",
		"config-key": "{place}: unknown key \"{key}\"; expected one of {allowed}",
		"config-key-near": "{place}: unknown key \"{key}\"; did you mean {suggestion}?",
		"config-duplicate": "{place}: the key \"{key}\" appears twice",
		"config-files": "{place}: expected a list of files, directories or globs, e.g. [\"apps/**\", \"!apps/old\"]",
		"config-backslash": "{place}: write \"/\" between directories, not a backslash",
		"config-rules": "{place}: expected a mapping of rule ids to {levels}, e.g. name-brand: warning",
		"file-missing": "cannot read {path}: no such file",
		"file-denied": "cannot read {path}: permission denied",
		"file-irregular": "cannot read {path}: not a regular file",
		"file-outside": "cannot read {path}: the link points outside the repository",
		"file-unreadable": "cannot read {path}: {code}",
		"file-unwritable": "cannot write {path}: {code}",
		"file-busy": "cannot replace {path}: {code}; close the program that has it open, or allow writing to it",
		"file-text-link": "cannot read {path}: a symbolic link that git checked out as text; set core.symlinks to true and check out again, or name its target",
		"no-declaration": "no {name} in {path} or below; name a file, or create one with: weibo-provider init",
		"no-declaration-similar": "no {name} in {path} or below, but similar or ignored files: {similar}; rename one, name it, or create one with: weibo-provider init",
		"no-declaration-ignored": "no {name} in {path} or below, except in ignored or hidden folders: {ignored}; name one of them, or create one with: weibo-provider init",
		"stdin-alone": "- reads standard input; name no other files",
		"stdin-filename-alone": "--stdin-filename is used with -, which reads standard input",
		"stdin-fix": "--fix cannot change standard input; name a file",
		"stdin-sync": "sync does not read standard input; name a file",
		"no-match": "no file matches {path}",
		"command-unknown": "unknown command \"{name}\"; expected one of {commands}",
		"command-unknown-near": "unknown command \"{name}\"; did you mean {suggestion}?",
		"option-misplaced": "--{option} is not supported by {command} (only {commands})",
		"option-unknown": "unknown option {option}; run weibo-provider help for the options",
		"option-unknown-near": "unknown option {option}; did you mean {suggestion}?",
		"option-value-missing": "{option} requires a value; write a value that starts with a hyphen as {option}=VALUE",
		"option-value-unexpected": "{option} does not take a value",
		"explain-operands": "explain takes at most one rule id, verdict or error code, e.g. weibo-provider explain 21321",
		"help-operands": "help takes at most one command, e.g. weibo-provider help sync",
		"error-code-unknown": "explain: unknown error code {id}; weibo-provider explain lists all codes",
		"completion-operands": "completion takes one shell: {shells}",
		"quiet-verbose": "--quiet cannot be combined with --verbose",
		"init-operands": "init takes no arguments: it writes to the current directory",
		"init-answers": "init asks its questions at a terminal; elsewhere pass --name, --website, --account and --target, at least one of them",
		"init-answer": "{option}: {why} No files were written",
		"init-target-none": "init: --target none cannot be combined with a service",
		"init-target-option": "init: an option of {targets} requires --target for it too",
		"init-exists": "init: cannot overwrite {files}; no files were written",
		"init-denied": "init: cannot write {path}: permission denied; no files were written",
		"init-unwritable": "init: cannot write {path}: {code}; no files were written",
		"init-aborted": "init: aborted; no files were written",
		"demo-operands": "demo takes no arguments",
		"sync-event": "sync is not allowed on {event}, only on {allowed}. Use mode: plan there",
		"sync-default-branch": "sync: the event does not name the default branch; list the branches that may sync in sync-branches",
		"sync-branch": "sync is only allowed on {allowed}, not on {ref}; run it there, or add the branch to sync-branches",
		"output-outside": "invalid value \"{path}\" for {input}: not a path in the workspace; expected a path such as weibo-provider.out",
		"output-declaration": "--output: {path} has the name of a declaration, and would replace it",
		"output-unwritable": "{input}: cannot write {path}: {code}",
		"shard-form": "invalid value \"{text}\" for {option}; expected I/N with I from 1 to N and N at most {most}, e.g. 1/4"
	}
};
// src/core/messages/load.ts
/** The messages of a language. A run in English loads no others. */
async function loadMessages(language) {
	return language === "en" ? en : (await import("./messages-zh.js").then((chunk) => ({ zh: chunk.t }))).zh;
}
// src/core/secrets/shapes.ts
/**
* Looks like a secret: a Weibo app secret has 32 hex digits in every public sample, the API keys of identity services 40 (observed).
*/
const secretShape = /\b[0-9A-Fa-f]{32}(?:[0-9A-Fa-f]{8})?\b/g;
/** Looks like a resident identity number (GB 11643-1999); the check digit is not verified. */
const identityShape = /\b[1-9]\d{16}[0-9Xx]\b/g;
/** Masks everything that looks like a secret or an identity number with asterisks of the same length. */
function concealShapes(text) {
	const star = (found) => "*".repeat(found.length);
	return text.replace(secretShape, star).replace(identityShape, star);
}
// src/core/lazy-pattern.ts
/**
* A regular expression that is built when it is first used. V8 looks up the Unicode properties of a literal while it parses the file,
* which takes up to a millisecond each, also in a run that never uses it.
* @returns a function that returns the same regular expression each time
*/
function lazyPattern(source, flags) {
	let pattern;
	return () => {
		pattern ??= new RegExp(source, flags);
		return pattern;
	};
}
// src/core/messages/printable.ts
/** Longest value that a message shows, in code points. */
const maxQuoted = 120;
/** Printable ASCII, Chinese characters and their punctuation: most texts have no others, and need no lookup of Unicode properties. */
const common = /^[ -~“”‘’…—\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
const invisible = lazyPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu");
const narrow = lazyPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]", "gu");
const format = lazyPattern("\\p{Cf}", "gu");
/**
* Makes an untrusted value harmless text on one line: control characters, line breaks, invisible and direction-changing
* characters are shown as escapes, and long values are truncated. Sources: Unicode categories Cc, Cf, Zl, Zp; CVE-2021-42574.
*/
function printable(value) {
	const characters = [...value];
	return visible(characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join("")}…` : value);
}
/** Like `printable`, without truncation. */
function visible(text) {
	return isCommon(text) ? text : text.toWellFormed().replace(invisible(), escaped);
}
/** Like `printable`, but replaces each such character by one of the same width, so that columns stay correct; nothing is truncated. */
function printableLine(line) {
	if (isCommon(line)) return line;
	return line.toWellFormed().replace(narrow(), (character) => character === "	" ? character : "�").replace(format(), "�");
}
/** Whether a text has only the most common characters, all of them visible and none of them combining. */
function isCommon(text) {
	return common.test(text);
}
function escaped(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/core/messages/format.ts
/**
* Formats a template with untrusted parameters, e.g. from a hostile file: each is made printable, and anything that looks
* like a secret is masked.
* @throws Error when a parameter of the template is missing
*/
function formatUntrusted(template, params) {
	if (!template.includes("{")) return template;
	return template.replace(/\{(\w+)\}/g, (_, name) => {
		const value = params[name];
		if (value === void 0) throw new Error(`the message "${template}" lacks the parameter ${name}`);
		return Array.isArray(value) ? listed(value, separatorIn(template)) : printable(concealShapes(String(value)));
	});
}
/** How many items of a list are shown. */
const maxListed = 40;
/** The separator of list items: an enumeration comma in a Chinese template. */
function separatorIn(template) {
	return /[\u4E00-\u9FFF]/.test(template) ? "、" : ", ";
}
function listed(items, separator) {
	return [...items.slice(0, maxListed).map((item) => printable(concealShapes(item))), ...items.length > maxListed ? ["…"] : []].join(separator);
}
/** Like `formatUntrusted`, for parameters that are printable texts of this program. */
function formatMessage(template, params) {
	return template.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
// src/core/usage-error.ts
/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges format it in the user's language. */
var UsageError = class extends Error {
	problem;
	params;
	constructor(problem, params = {}) {
		super(formatUntrusted(en.usage[problem], params));
		this.name = "UsageError";
		this.problem = problem;
		this.params = params;
	}
	/** The message in the language of the catalog. */
	in({ usage }) {
		return formatUntrusted(usage[this.problem], this.params);
	}
};
// src/core/targets/registry.ts
let registered = [];
/** Passes the identity services of this build to the core, which names none. Each entry calls it once, before anything else. */
function useTargets(descriptions) {
	registered = descriptions;
}
/** Every identity service, in the order of reports. */
function allTargets() {
	return registered;
}
/** A value that depends on the identity services of the build, computed when it is first needed for them. */
function perTargets(compute) {
	const known = /* @__PURE__ */ new WeakMap();
	return () => {
		const entry = known.get(registered) ?? { value: compute(registered) };
		known.set(registered, entry);
		return entry.value;
	};
}
/** The identity services that a declaration has a section for. */
function declaredTargets(declaration) {
	return registered.filter(({ id }) => declaration[id] !== void 0);
}
/**
* The identity service with an id.
* @throws Error for an unknown id: ids come from the list
*/
function targetNamed(id) {
	const target = registered.find((candidate) => candidate.id === id);
	if (!target) throw new Error(`unknown target ${id}`);
	return target;
}
/** What each identity service contributes to a review. */
async function reviewServices() {
	return Promise.all(registered.map(({ review }) => review()));
}
/** The texts of an identity service. */
function targetMessages(id, { language }) {
	return targetNamed(id).messages[language];
}
// src/core/rules/rule.ts
/** The value at a pointer. */
const valueAt = (pointer) => ({
	pointer,
	part: "value"
});
/** The key at a pointer. */
const keyAt = (pointer) => ({
	pointer,
	part: "key"
});
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// src/core/rules/schema/nearest.ts
/** The candidate that was probably meant: up to 40 % of the letters may differ, enough for two swapped letters in a short word. */
function nearest(word, candidates) {
	const lowered = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
	const maxDistance = Math.max(1, Math.round(Math.min(word.length, 24) * .4));
	const match = closestMatch(word.toLowerCase().slice(0, 64), [...lowered.keys()], { maxDistance });
	return match === void 0 ? void 0 : lowered.get(match);
}
// src/core/parse-url.ts
/**
* Parses a URL by the WHATWG standard; undefined if it is invalid.
* Not `URL.canParse`: in Node 20 it turns false for URLs with Latin-1 letters in them once it has been called some thousand times.
* @param base resolves relative references
*/
function parseUrl(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return;
	}
}
// src/core/declaration/urls.ts
/** The fields that hold URLs, in the order of the declaration. */
const declaredUrlFields = [
	{
		pointer: "/app/website",
		purpose: "website",
		of: ({ app }) => app?.website
	},
	{
		pointer: "/site/home",
		purpose: "page",
		of: ({ site }) => site?.home
	},
	{
		pointer: "/site/login",
		purpose: "page",
		of: ({ site }) => site?.login
	},
	{
		pointer: "/site/register",
		purpose: "page",
		of: ({ site }) => site?.register
	},
	{
		pointer: "/callbacks/authorization",
		purpose: "callback",
		of: ({ callbacks }) => callbacks?.authorization
	},
	{
		pointer: "/callbacks/deauthorization",
		purpose: "callback",
		of: ({ callbacks }) => callbacks?.deauthorization
	}
];
/** The URLs of a declaration, in the order of its fields. */
function declaredUrls(declaration) {
	return declaredUrlFields.flatMap(({ pointer, purpose, of }) => {
		const url = of(declaration);
		return url === void 0 ? [] : [{
			pointer,
			url,
			purpose
		}];
	});
}
/** The URLs of a declaration that can be requested. */
function requestableUrls(declaration) {
	return declaredUrls(declaration).filter(({ url }) => parsedUrl(url));
}
/** Host and port of a URL exactly as written, since Weibo compares callbacks character by character; undefined if it is not a URL. */
function authorityOf(url) {
	return parsedUrl(url) ? /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] : void 0;
}
/** Scheme, host and port of a URL: the scheme in lower case, the rest exactly as written; undefined if it is not a URL. */
function writtenOrigin(url) {
	const authority = authorityOf(url);
	return authority === void 0 ? void 0 : `${/^https:/i.test(url) ? "https" : "http"}://${authority}`;
}
/** The host name of a URL as the URL standard normalizes it; undefined if it is not a URL. */
function hostOf(url) {
	return url === void 0 ? void 0 : parsedUrl(url)?.hostname;
}
/** Each rule about URLs reads the same few ones. */
const parsedUrls = /* @__PURE__ */ new Map();
const maxParsedUrls = 20;
/** A URL of the declaration as the URL standard parses it; undefined if it is not one. Those that were used last are parsed once. */
function parsedUrl(url) {
	if (parsedUrls.has(url)) return parsedUrls.get(url);
	if (parsedUrls.size === maxParsedUrls) parsedUrls.clear();
	const result = parseUrl(url);
	parsedUrls.set(url, result);
	return result;
}
// src/core/urls/special-ranges.ts
/**
* IPv4 blocks that no URL check may reach.
* Source: IANA IPv4 Special-Purpose Address Registry, and RFC 5771 (multicast). One block is added: Azure's platform
* address, which is in a public range and serves machine metadata to runners.
*/
const specialRangesV4 = [
	{
		network: "0.0.0.0",
		prefix: 8,
		name: "this network (RFC 791)"
	},
	{
		network: "10.0.0.0",
		prefix: 8,
		name: "private use (RFC 1918)"
	},
	{
		network: "100.64.0.0",
		prefix: 10,
		name: "shared address space (RFC 6598)"
	},
	{
		network: "127.0.0.0",
		prefix: 8,
		name: "loopback (RFC 1122)"
	},
	{
		network: "168.63.129.16",
		prefix: 32,
		name: "Azure platform services"
	},
	{
		network: "169.254.0.0",
		prefix: 16,
		name: "link local and cloud metadata (RFC 3927)"
	},
	{
		network: "172.16.0.0",
		prefix: 12,
		name: "private use (RFC 1918)"
	},
	{
		network: "192.0.0.0",
		prefix: 24,
		name: "IETF protocol assignments (RFC 6890)"
	},
	{
		network: "192.0.2.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "192.88.99.0",
		prefix: 24,
		name: "6to4 relay, deprecated (RFC 7526)"
	},
	{
		network: "192.168.0.0",
		prefix: 16,
		name: "private use (RFC 1918)"
	},
	{
		network: "198.18.0.0",
		prefix: 15,
		name: "benchmarking (RFC 2544)"
	},
	{
		network: "198.51.100.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "203.0.113.0",
		prefix: 24,
		name: "documentation (RFC 5737)"
	},
	{
		network: "224.0.0.0",
		prefix: 4,
		name: "multicast (RFC 5771)"
	},
	{
		network: "240.0.0.0",
		prefix: 4,
		name: "reserved and broadcast (RFC 1112)"
	}
];
/** The only IPv6 block with public addresses. Source: IANA IPv6 Address Space registry. */
const globalUnicastV6 = {
	network: "2000::",
	prefix: 3,
	name: "global unicast (RFC 4291)"
};
/**
* IPv6 blocks that no URL check may reach; those inside global unicast are needed, the others only give a better name.
* Source: IANA IPv6 Special-Purpose Address Registry. Translated addresses are all refused: they
* embed an IPv4 address that a foreign name server chose.
*/
const specialRangesV6 = [
	{
		network: "::1",
		prefix: 128,
		name: "loopback (RFC 4291)"
	},
	{
		network: "::",
		prefix: 128,
		name: "unspecified (RFC 4291)"
	},
	{
		network: "::ffff:0:0",
		prefix: 96,
		name: "IPv4-mapped (RFC 4291)"
	},
	{
		network: "::",
		prefix: 96,
		name: "IPv4-compatible, deprecated (RFC 4291)"
	},
	{
		network: "64:ff9b::",
		prefix: 96,
		name: "IPv4 translation, NAT64 (RFC 6052)"
	},
	{
		network: "64:ff9b:1::",
		prefix: 48,
		name: "IPv4 translation, NAT64 (RFC 8215)"
	},
	{
		network: "100::",
		prefix: 64,
		name: "discard only (RFC 6666)"
	},
	{
		network: "2001::",
		prefix: 32,
		name: "Teredo (RFC 4380)"
	},
	{
		network: "2001::",
		prefix: 23,
		name: "IETF protocol assignments (RFC 2928)"
	},
	{
		network: "2001:db8::",
		prefix: 32,
		name: "documentation (RFC 3849)"
	},
	{
		network: "2002::",
		prefix: 16,
		name: "6to4 (RFC 3056)"
	},
	{
		network: "3fff::",
		prefix: 20,
		name: "documentation (RFC 9637)"
	},
	{
		network: "5f00::",
		prefix: 16,
		name: "segment routing (RFC 9602)"
	},
	{
		network: "fc00::",
		prefix: 7,
		name: "unique local (RFC 4193)"
	},
	{
		network: "fe80::",
		prefix: 10,
		name: "link local (RFC 4291)"
	},
	{
		network: "fec0::",
		prefix: 10,
		name: "site local, deprecated (RFC 3879)"
	},
	{
		network: "ff00::",
		prefix: 8,
		name: "multicast (RFC 4291)"
	}
];
// src/core/urls/address.ts
/**
* Why an address is not public.
* @param address an IPv4 or IPv6 address without brackets; a zone (`%eth0`) is ignored
* @returns the name of the block that contains it, or undefined when it is public
*/
function notPublicBecause(address) {
	const plain = address.replace(/%.*/, "");
	if (isIPv4(plain)) return specialRangesV4.find((range) => contains(range, plain, "ipv4"))?.name;
	if (!isIPv6(plain)) return "not an IP address";
	const special = specialRangesV6.find((range) => contains(range, plain, "ipv6"));
	if (special) return special.name;
	if (isIsatap(plain)) return "IPv4 inside IPv6, ISATAP (RFC 5214)";
	return contains(globalUnicastV6, plain, "ipv6") ? void 0 : "outside global unicast (RFC 4291)";
}
/** An ISATAP address may have any prefix: its marker is in the second half, `0000:5efe` or `0200:5efe` before an IPv4 address. */
function isIsatap(address) {
	const parts = new URL(`http://[${address}]/`).hostname.match(/[^:[\]]+|::/g) ?? [];
	const groups = parts.flatMap((part) => part === "::" ? Array(9 - parts.length).fill("0") : part);
	return groups[5] === "5efe" && (groups[4] === "0" || groups[4] === "200");
}
function contains({ network, prefix }, address, family) {
	const block = new BlockList();
	block.addSubnet(network, prefix, family);
	return block.check(address, family);
}
// src/core/urls/private-hostname.ts
/** Names that public DNS does not have. Sources: RFC 6761, RFC 6762 (.local), RFC 8375 (home.arpa), ICANN (.internal). */
const privateName = /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa)\.?$/;
/** Whether a host is private by its name alone; nothing is resolved. */
function isPrivateHostname(host) {
	const bare = host.replace(/[[\]]/g, "").toLowerCase();
	if (/^[\d.]+$|:/.test(bare) && isIP(bare)) return notPublicBecause(bare) !== void 0;
	return !bare.slice(0, -1).includes(".") || privateName.test(bare);
}
// src/core/secrets/weak.ts
/** Shorter values are too weak to redact, in characters: they occur in any output by chance. */
const shortest = 8;
/** A longer run of letters, and longer joined words, may be a key, in characters. */
const [longestWord, longestWords] = [16, 32];
/**
* Whether a value cannot be redacted without garbling other text: it is short or a common word. Such a secret is rejected by
* its name and never sent, so it needs no redaction.
*/
function isTooWeak(value) {
	const trimmed = value.trim();
	const { length } = [...trimmed];
	if (length < shortest) return true;
	if (/\d/.test(trimmed)) return false;
	return length <= longestWord && word$1().test(trimmed) || length <= longestWords && areWords(trimmed);
}
const word$1 = lazyPattern("^[\\p{L}\\p{M}]+$", "u");
const joinedWords = lazyPattern("^[\\p{L}\\p{M}]+(?:[\\s._/-]+[\\p{L}\\p{M}]+)+$", "u");
const camelCase = lazyPattern("^\\p{L}\\p{Ll}{2,}(?:\\p{Lu}\\p{Ll}{2,})+$", "u");
/** A few words joined as in our own identifiers, keys and host names, or in camel case; no key looks like that. */
const areWords = (text) => joinedWords().test(text) || camelCase().test(text);
// src/core/secrets/secret-problem.ts
/** What a missing or unresolved secret looks like by the time it reaches the program. Source: accidents of comparable tools. */
const placeholder = /^(?:\*+|undefined|null|none|todo|changeme|change-me|x+|<.*>|\$\{.*\}|\$\{\{.*\}\}|\{\{.*\}\}|\$\(.*\)|\$\w+|%\w+%|@@.*@@|##.*##)$/i;
/** Why a secret must not be sent; undefined if it may be. Reveals nothing else about the value. */
function secretProblem(secret) {
	if (!secret) return "unset";
	const value = secret.reveal();
	if (placeholder.test(value.trim()) || value.trim() === "") return "placeholder";
	if (isTooWeak(value)) return "weak";
	if (/[\r\n]$/.test(value)) return "line-break";
	return value === value.trim() ? void 0 : "whitespace";
}
// src/core/secrets/reserved-names.ts
/**
* Variables of the runner, the GitHub CLI, the shell, Node, Windows and macOS. A declaration must not name them as secrets:
* `ACTIONS_RUNTIME_TOKEN` is a credential of the runner, and redacting the value of `HOME` would garble the output.
* Sources: GitHub docs, default environment variables; GitHub CLI manual, environment variables; POSIX, Base Definitions 8; Microsoft,
* recognized environment variables.
*/
const reserved = new Set([
	"GH_TOKEN GH_ENTERPRISE_TOKEN AGENT_TOOLSDIRECTORY CI IMAGEOS IMAGEVERSION",
	"_ FORCE_COLOR HOME HOSTNAME LANG LANGUAGE LOGNAME MAIL NO_COLOR OLDPWD PATH PWD SHELL SHLVL TERM TMPDIR TZ USER",
	"ALL_PROXY FTP_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY __CF_USER_TEXT_ENCODING __CFBUNDLEIDENTIFIER",
	"ALLUSERSPROFILE APPDATA CLIENTNAME COMMONPROGRAMFILES COMMONPROGRAMW6432 COMPUTERNAME COMSPEC DRIVERDATA HOMEDRIVE HOMEPATH HOMESHARE",
	"LOCALAPPDATA LOGONSERVER NUMBER_OF_PROCESSORS OS PATHEXT PROCESSOR_ARCHITECTURE PROCESSOR_IDENTIFIER PROCESSOR_LEVEL",
	"PROCESSOR_REVISION PROGRAMDATA PROGRAMFILES PROGRAMW6432 PROMPT PSMODULEPATH PUBLIC SESSIONNAME SYSTEMDRIVE SYSTEMROOT TEMP TMP",
	"USERDNSDOMAIN USERDOMAIN USERDOMAIN_ROAMINGPROFILE USERNAME USERPROFILE WINDIR"
].flatMap((names) => names.split(" ")));
/** What families of them start with. */
const prefix = /^(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|LC|XDG)_/i;
/** Whether a name is reserved, in any case: Windows' variables have none. */
function isReservedName(name) {
	return prefix.test(name) || reserved.has(name.toUpperCase());
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// src/core/messages/cells.ts
const combining = lazyPattern("\\p{M}", "u");
/** The width of a text in terminal cells: two for each full-width character, none for a combining mark. */
function cellsOf(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	let count = 0;
	const mayCombine = !isCommon(text);
	for (const character of text) count += mayCombine && combining().test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
	return count;
}
/** Pads a text with trailing spaces to a width in terminal cells. */
function padCells(text, width) {
	return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
// src/core/urls/url-check.ts
/**
* The verdict on a URL. `broken` means that browsers show an error as well, `no-page` that they show something else than a page, or save it.
* `unknown` is neither success nor failure, `blocked` means that it was not requested, for safety.
*/
const verdicts = [
	"ok",
	"broken",
	"no-page",
	"blocked",
	"unknown",
	"not-checked"
];
/** Key of the request for a URL: pages and callbacks are requested differently, so a URL that is both has two keys. */
function requestKey({ url, purpose }) {
	return `${purpose === "callback" ? "callback" : "page"} ${url}`;
}
/** The checks without those whose request belongs to an earlier field. */
function distinctUrls(checks) {
	const first = new Map(checks.toReversed().map((check) => [requestKey(check), check]));
	return checks.filter((check) => first.get(requestKey(check)) === check);
}
/** The same URLs when the network may not be used: reported as not checked. */
function uncheckedUrls(declaredUrls) {
	return declaredUrls.map((declared) => ({
		...declared,
		verdict: "not-checked"
	}));
}
// src/core/report/text/markdown.ts
/**
* Separates characters without being visible: GitHub detects mentions and references in rendered Markdown, where escapes and
* entities no longer exist. Source: github/cmark-gfm#181.
*/
const seam = "<!-- -->";
/** Escapes untrusted text for Markdown, so that it creates no markup, HTML, mention, reference, link, emoji, formula or table cell. */
function escapeMarkdown(text) {
	return seamed(entities(text).replace(/([\\`*_{}[\]()#+!|~-])/g, "\\$1"));
}
const wordBreak = lazyPattern("(?<=[/.=_-])(?=\\p{L})", "u");
/** Escaped text that may break within a URL or a path, so that a narrow screen shows all of it. */
function breakable(value) {
	return value.split(wordBreak()).map(escapeMarkdown).join("<wbr>");
}
/** Like `escapeMarkdown`, for text in a block of HTML, where only HTML is markup. */
function escapeHtml$1(text) {
	return seamed(entities(text));
}
/** The encodings of values in Markdown, for `redactSecrets`. */
const markdownEncodings = [
	escapeMarkdown,
	breakable,
	escapeHtml$1
];
function entities(text) {
	return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function seamed(text) {
	return text.replace(/[@#:]/g, `$&${seam}`).replace(/\bGH(?=\\?-)/gi, `$&${seam}`).replaceAll("www.", `www${seam}.`).replaceAll("$", "<span>$</span>");
}
/** A table; cells are escaped by the caller. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line),
		""
	].join("\n");
}
/**
* A secret's value that cannot be printed by accident: text, JSON, inspection and error output all show the mask.
* Only `reveal` gives the value; its callers are the clients that send it to its own host, and the redactor.
*/
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	equals(other) {
		return this.#value === other.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
/** Looks up secrets in environment variables, except reserved ones, and remembers each secret that it returned. */
var SecretStore = class {
	#environment;
	/** On Windows, `process.env` has its variables under any spelling of their names: only the exact one counts. */
	#names;
	#known = /* @__PURE__ */ new Map();
	constructor(environment) {
		this.#environment = environment;
		this.#names = new Set(Object.keys(environment));
	}
	lookup = (name) => {
		const value = this.#names.has(name) && !isReservedName(name) ? this.#environment[name] : void 0;
		if (!value) return void 0;
		const secret = this.#known.get(name) ?? new Secret(value);
		this.#known.set(name, secret);
		return secret;
	};
	/** The secrets that were looked up so far, by name. */
	get known() {
		return this.#known;
	}
};
// src/core/secrets/redact.ts
/** Shorter lines of a value, and single words, are not searched for by themselves, in characters. */
const shortestLine = 8;
const word = lazyPattern("^\\p{L}+$", "u");
/**
* All encodings in which a value may appear: unchanged, as JSON, URL- or form-encoded, as HTML, in base64 of both alphabets, in hex.
* @returns distinct forms, longest first, so that a shorter form does not break a longer one; none for a value that is too weak
*/
function derivedForms(value) {
	if (isTooWeak(value)) return [];
	const bytes = Buffer.from(value);
	const trimmed = value.trim();
	const encoded = encodeURIComponent(value.toWellFormed());
	const form = new URLSearchParams([["", value]]).toString().slice(1);
	const percentForms = [
		encoded,
		encoded.replace(/[!'()*]/g, percentEncoded),
		form
	];
	const forms = [
		value,
		trimmed,
		...value.split(/\r?\n/).filter((line) => line.trim().length >= shortestLine && !word().test(line.trim())),
		JSON.stringify(value).slice(1, -1),
		escapeUnicode(JSON.stringify(value).slice(1, -1)),
		...percentForms,
		...percentForms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
		escapeHtml(value),
		bytes.toString("base64"),
		bytes.toString("base64").replaceAll("=", ""),
		bytes.toString("base64url"),
		Buffer.from(trimmed).toString("base64").replaceAll("=", ""),
		bytes.toString("hex"),
		bytes.toString("hex").toUpperCase()
	];
	return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/**
* Replaces every form of every secret in `text` by the mask: the last step before output leaves the program.
* @param encodings further encodings of the text, e.g. the escapes of its format
*/
function redactSecrets(text, secrets, encodings = []) {
	const values = [...secrets].map((secret) => secret.reveal()).filter((value) => !isTooWeak(value));
	const encoded = values.flatMap((value) => encodings.flatMap((encode) => [encode(value), encode(value.trim())]));
	return [...values.flatMap(derivedForms), ...encoded].sort((a, b) => b.length - a.length).reduce((redact, form) => redact.replaceAll(form, "***"), text);
}
/** RFC 3986 reserves more than encodeURIComponent encodes. */
const percentEncoded = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const escapeUnicode = (text) => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
// src/core/exhausted-error.ts
const resources = {
	EMFILE: "files",
	ENFILE: "files",
	ENOMEM: "memory",
	ERR_WORKER_OUT_OF_MEMORY: "memory"
};
/** The machine ran out of something: exit code 3. It says nothing about a declaration. */
var ExhaustedError = class extends Error {
	resource;
	code;
	constructor(resource, code) {
		super(code);
		this.name = "ExhaustedError";
		this.resource = resource;
		this.code = code;
	}
};
/** The error as an ExhaustedError, if it says that the machine ran out of something. */
function exhaustionOf(error) {
	if (error instanceof ExhaustedError) return error;
	const { code = "" } = error ?? {};
	const resource = resources[code];
	return resource && new ExhaustedError(resource, code);
}
/** Throws if an error says that the machine ran out of something. */
function throwIfExhausted(error) {
	const exhaustion = exhaustionOf(error);
	if (exhaustion) throw exhaustion;
}
// src/core/options/choice.ts
/**
* Checks that a value is one of the allowed ones.
* @param option the option's or input's name, for the message
* @throws UsageError with the allowed values and the most similar one
*/
function choice(option, value, allowed) {
	const found = allowed.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	const suggestion = nearest(value, allowed);
	throw suggestion === void 0 ? new UsageError("invalid-value", {
		option,
		value,
		allowed
	}) : new UsageError("invalid-value-near", {
		option,
		value,
		suggestion,
		allowed
	});
}
// src/core/options/fail-on.ts
/** What makes a run fail: findings of a severity or worse; `drift` means errors, and anything that a sync would write. */
const failOnNames = [
	"error",
	"warning",
	"drift",
	"never"
];
// src/core/language.ts
/** The output languages. */
const languages = ["en", "zh"];
/** The language of a tag or locale such as `zh-CN` or `zh_CN.UTF-8`; undefined if it is not supported. */
function languageOf(tag) {
	const primary = tag.replace(/[-_.@].*/, "").toLowerCase();
	return languages.find((language) => language === primary);
}
// src/core/options/language.ts
/**
* The output language.
* @param option the option's or input's name, for the message
* @param value a language or a tag such as `zh-CN`
* @throws UsageError for an unsupported language
*/
function parseLanguage(option, value) {
	const language = languageOf(value);
	if (language === void 0) throw new UsageError("invalid-value", {
		option,
		value,
		allowed: languages
	});
	return language;
}
// src/core/weibo/probe-check.ts
/** How far Weibo is probed; nothing that needs a user. */
const probeModes = [
	"off",
	"callback",
	"credentials",
	"sign-in",
	"sign-in-weibo"
];
// src/core/options/targets.ts
/** No source says how long a change may take to become visible, in milliseconds. */
const defaultPropagationTimeout = 3e4;
/** @throws UsageError for a value that is not allowed */
function targetSettings({ targetOrigins = [], propagationTimeout, rotate = false, own = {} }) {
	return {
		origins: new Set(targetOrigins.map((origin) => parseOrigin("target-origins", origin))),
		propagationTimeout: propagationTimeout ? parseSeconds(propagationTimeout) : defaultPropagationTimeout,
		rotate,
		own
	};
}
/**
* Validates an origin that the operator sets.
* @param option the option's name, for the message
* @throws UsageError for anything but an https origin, or http on a loopback address, for the emulator
*/
function parseOrigin(option, value) {
	const shown = value.replace(/((?:\w+:)?\/\/)?.*@/s, `$1***@`).replace(/[?#].*/s, `?***`);
	const url = parseUrl(value);
	if (!url) throw new UsageError("origin-not-url", {
		option,
		value: shown
	});
	if (url.username !== "" || url.password !== "") throw new UsageError("origin-user", {
		option,
		value: shown
	});
	if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new UsageError("origin-path", {
		option,
		value: shown
	});
	if (!isConfidential(url)) throw new UsageError("origin-not-https", {
		option,
		value: shown
	});
	return url.origin;
}
/** Whether a key sent to a URL stays confidential: https, or http that does not leave the machine. */
function isConfidential({ protocol, hostname }) {
	return protocol === "https:" || protocol === "http:" && [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(hostname);
}
/** Whole seconds, up to an hour. */
function parseSeconds(text) {
	if (!/^\d{1,4}$/.test(text) || Number(text) > 3600) throw new UsageError("propagation-timeout-form", { text });
	return Number(text) * 1e3;
}
// src/targets/auth0/account.ts
/** The connection that a declaration is about: two declarations of one connection are synced one after the other. */
function auth0Account({ auth0 }) {
	const { domain, connection } = auth0 ?? {};
	return domain === void 0 || connection === void 0 ? void 0 : `${domain.toLowerCase()}/${connection}`;
}
/**
* The callback of a social connection: `/login/callback` on the custom domain if there is one, else on the tenant's.
* Source: Auth0 docs, social connections (documented in general; no page is about Weibo).
*/
function auth0Callback({ auth0 }) {
	const host = (auth0?.customDomain ?? auth0?.domain)?.toLowerCase();
	return host === void 0 ? void 0 : {
		url: `https://${host}/login/callback`,
		evidence: "documented"
	};
}
// src/targets/auth0/messages/en.ts
/** The English texts about Auth0. */
const auth0English = {
	/** What a change is about. */
	changeNames: {
		connection: "connection",
		credentials: "credentials of",
		application: "application"
	},
	/** Why a change has its action. */
	reasons: {
		exists: "exists",
		"not-found": "will be created with strategy weibo",
		same: "stored; matches the secrets",
		unreadable: "stored; the app key matches, the app secret cannot be read back and compared (--rotate writes it)",
		differs: "differ from the secrets; will be replaced, all other options are kept",
		rotate: "the app secret cannot be read back and compared; will be written because of --rotate, all other options are kept",
		"not-stored": "not stored yet; will be set from the secrets",
		enabled: "the connection is enabled",
		"not-enabled": "the connection will be enabled",
		"after-credentials": "unknown: the connection is enabled only once its credentials are known to be right",
		"needs-scope": "unknown without {details}: the token lacks these scopes of the Management API"
	},
	/** The manual steps. */
	instructions: {
		authorize: "In the Auth0 dashboard of {domain}, authorize a machine-to-machine application for the Management API, with the scopes {scopes}. Set the secrets {clientId} and {clientSecret} to its client id and client secret.",
		"run-sync": "Run the sync: it creates the connection {connection} if it is missing, stores the values of {appKey} and {appSecret} in it, and enables it for the declared applications.",
		"grant-scopes": "In the Auth0 dashboard, open Applications, then APIs, Auth0 Management API, and grant the machine-to-machine application these scopes: {scopes}.",
		"run-again": "Run the sync again: it completes the rest.",
		"register-callback": "At Weibo, set the authorization callback of the application to {callback}, if it is another one now."
	},
	steps: {
		1: "Authorize an application for Auth0's Management API",
		11: "Store app key and app secret at Auth0, by the sync"
	},
	guide: {
		title: "Auth0",
		heading: "What to do at Auth0",
		automatic: "The sync writes to the connection; these steps surround it."
	},
	/** What keeps a sync from starting. */
	blockers: {},
	/** What stopped an operation. */
	failures: {
		refused: "Auth0 rejected {operation} with status {status}: \"{message}\". {meaning} {action}",
		scope: "Auth0 rejected {operation}: the token lacks {scopes}. Grant the scope to the machine-to-machine application under Applications, APIs, Auth0 Management API, then re-run.",
		"rate-limit": "Auth0 rejected {operation}: too many requests. Re-run later.",
		"rate-limit-until": "Auth0 rejected {operation}: too many requests, and the limit ends in {seconds} seconds only. Re-run later.",
		answer: "Auth0 responded to {operation} with status {status} and without JSON, as a failing gateway does. Re-run; if the problem persists, check the origin {origin}.",
		shape: "Auth0's response to {operation} does not have the documented form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
		network: "Auth0 did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
		protocol: "Auth0's response to {operation} is not valid HTTP ({fault}). Check that {origin} is an Auth0 tenant, and that no proxy responds in its place.",
		strategy: "The connection \"{name}\" exists with the strategy \"{strategy}\": it belongs to another identity provider, so nothing was written. Declare another name in auth0.connection.",
		restored: "Auth0 accepted {operation}, but verification failed: the stored credentials differ. The previous ones were restored.",
		"not-restored": "Auth0 accepted {operation}, but verification failed: the stored credentials differ. Check the connection in the dashboard of {origin} before you re-run.",
		"read-back": "Auth0 accepted {operation}, but verification failed: the connection is not enabled for every application. Check that the client ids in auth0.applications exist at {origin}.",
		changed: "The connection at {origin} was changed after the plan, so nothing was overwritten. Run plan again and review it.",
		superseded: "Auth0 accepted {operation}, but the credentials at {origin} were changed by another client meanwhile; the newer ones were kept. Run plan again and review it."
	},
	/** The help of its options. */
	options: { "auth0-domain": "Auth0 tenant domain, e.g. acme.eu.auth0.com" },
	/** The questions of `init`. */
	init: {
		questions: { "auth0-domain": "Auth0 tenant domain, e.g. acme.eu.auth0.com: " },
		problems: { "domain-form": "This is not the domain of a tenant. Example: acme.eu.auth0.com" }
	},
	/** Error codes of the token endpoint and the Management API. */
	errors: {
		access_denied: {
			meaning: "The client credentials are wrong, or the application has no grant for the Management API.",
			action: "Check auth0.domain and the two secrets, and authorize the application under Applications, APIs, Auth0 Management API."
		},
		unauthorized_client: {
			meaning: "The application may not use client credentials.",
			action: "Use a machine-to-machine application, or enable the grant type Client Credentials."
		},
		invalid_token: {
			meaning: "The token is not valid for this tenant, or has expired.",
			action: "Re-run; check that auth0.domain is the tenant's own domain."
		},
		insufficient_scope: {
			meaning: "The token lacks a scope.",
			action: "Grant it to the application under Applications, APIs, Auth0 Management API."
		},
		inexistent_connection: {
			meaning: "The connection was deleted meanwhile.",
			action: "Run plan again."
		},
		inexistent_client: {
			meaning: "An application does not exist.",
			action: "Check the client ids in auth0.applications."
		},
		invalid_body: {
			meaning: "Auth0 does not accept the request.",
			action: "See Auth0's message; if the declaration is right, report a bug in this tool."
		},
		conflict: {
			meaning: "A connection with this name exists already.",
			action: "Run plan again."
		},
		too_many_requests: {
			meaning: "The rate limit of the tenant is exhausted.",
			action: "Re-run later."
		},
		unknown: {
			meaning: "This code is not documented.",
			action: "See Auth0's message."
		}
	}
};
// src/targets/auth0/messages/zh.ts
/** The Chinese texts about Auth0. */
const auth0Chinese = {
	changeNames: {
		connection: "连接",
		credentials: "应用凭证",
		application: "应用"
	},
	reasons: {
		exists: "已存在",
		"not-found": "将以 weibo 策略创建",
		same: "已保存；与机密一致",
		unreadable: "已保存；App Key 一致，App Secret 无法读回比较（--rotate 会写入它）",
		differs: "与机密不一致；将被替换，其他选项保持不变",
		rotate: "App Secret 无法读回比较；由于使用了 --rotate，将重新写入它，其他选项保持不变",
		"not-stored": "尚未保存；将使用机密设置",
		enabled: "连接已启用",
		"not-enabled": "将启用连接",
		"after-credentials": "无法判断：确认凭证正确之后才会启用连接",
		"needs-scope": "缺少 {details}，无法判断：令牌没有 Management API 的这些权限范围"
	},
	instructions: {
		authorize: "在 {domain} 的 Auth0 控制台中，为 Management API 授权一个机器对机器应用，权限范围为 {scopes}。将机密 {clientId} 和 {clientSecret} 设为该应用的 Client ID 和 Client Secret。",
		"run-sync": "运行 sync：连接 {connection} 不存在时会创建，把 {appKey} 和 {appSecret} 的值保存在其中，并为声明的应用启用它。",
		"grant-scopes": "在 Auth0 控制台打开 Applications，然后依次打开 APIs、Auth0 Management API，为该机器对机器应用授予这些权限范围：{scopes}。",
		"run-again": "再次运行 sync：它会完成其余步骤。",
		"register-callback": "如果微博应用的授权回调页现在填写的是其他地址，请改为 {callback}。"
	},
	steps: {
		1: "为 Auth0 的 Management API 授权一个应用",
		11: "由 sync 在 Auth0 保存 App Key 和 App Secret"
	},
	guide: {
		title: "Auth0 设置",
		heading: "在 Auth0 的操作",
		automatic: "连接由 sync 写入；前后的步骤如下。"
	},
	blockers: {},
	failures: {
		refused: "Auth0 拒绝了 {operation}，状态码 {status}：“{message}”。{meaning}{action}",
		scope: "Auth0 拒绝了 {operation}：令牌缺少 {scopes}。请在 Applications、APIs、Auth0 Management API 中为该机器对机器应用授予该权限范围，然后重新运行。",
		"rate-limit": "Auth0 拒绝了 {operation}：请求过多。请稍后重新运行。",
		"rate-limit-until": "Auth0 拒绝了 {operation}：请求过多，{seconds} 秒之后才解除限制。请稍后重新运行。",
		answer: "Auth0 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果问题仍然存在，请检查源地址 {origin}。",
		shape: "Auth0 对 {operation} 的响应与文档描述的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
		network: "Auth0 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
		protocol: "Auth0 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Auth0 租户，以及是否有代理代替它响应。",
		strategy: "连接“{name}”已存在，策略为“{strategy}”：它属于其他身份提供方，因此没有写入。请在 auth0.connection 中声明其他名称。",
		restored: "Auth0 接受了 {operation}，但验证失败：保存的凭证不一致。已恢复原来的凭证。",
		"not-restored": "Auth0 接受了 {operation}，但验证失败：保存的凭证不一致。重新运行之前，请在 {origin} 的控制台检查该连接。",
		"read-back": "Auth0 接受了 {operation}，但验证失败：没有为每个应用启用连接。请检查 auth0.applications 中的 Client ID 在 {origin} 是否存在。",
		changed: "{origin} 上的连接在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
		superseded: "Auth0 接受了 {operation}，但 {origin} 上的凭证同时被其他客户端更改；已保留较新的值。请重新运行 plan 并审阅。"
	},
	options: { "auth0-domain": "Auth0 租户域名，例如 acme.eu.auth0.com" },
	init: {
		questions: { "auth0-domain": "Auth0 租户域名，例如 acme.eu.auth0.com：" },
		problems: { "domain-form": "这不是租户域名。示例：acme.eu.auth0.com" }
	},
	errors: {
		access_denied: {
			meaning: "客户端凭证有误，或该应用没有 Management API 的授权。",
			action: "请检查 auth0.domain 和两个机密，并在 Applications、APIs、Auth0 Management API 中授权该应用。"
		},
		unauthorized_client: {
			meaning: "该应用不能使用客户端凭证。",
			action: "请使用机器对机器应用，或启用授权类型 Client Credentials。"
		},
		invalid_token: {
			meaning: "令牌对该租户无效，或已过期。",
			action: "请重新运行；并检查 auth0.domain 是否为租户自己的域名。"
		},
		insufficient_scope: {
			meaning: "令牌缺少权限范围。",
			action: "请在 Applications、APIs、Auth0 Management API 中为该应用授予。"
		},
		inexistent_connection: {
			meaning: "该连接已被删除。",
			action: "请重新运行 plan。"
		},
		inexistent_client: {
			meaning: "某个应用不存在。",
			action: "请检查 auth0.applications 中的 Client ID。"
		},
		invalid_body: {
			meaning: "Auth0 不接受该请求。",
			action: "请查看 Auth0 的消息；如果声明无误，请作为程序缺陷报告。"
		},
		conflict: {
			meaning: "同名的连接已存在。",
			action: "请重新运行 plan。"
		},
		too_many_requests: {
			meaning: "租户的请求频率已达上限。",
			action: "请稍后重新运行。"
		},
		unknown: {
			meaning: "文档中没有这个代码。",
			action: "请查看 Auth0 的消息。"
		}
	}
};
// src/targets/auth0/rules/application-id.ts
/** What is declared as an application is not a client id. */
const applicationId = {
	id: "application-id",
	severity: "error",
	evidence: "documented",
	sources: ["Auth0 docs, application settings: Client ID"],
	text: {
		en: {
			title: "An application is not a client id",
			message: "The application \"{value}\" is not a client id.",
			fix: "Copy the Client ID from the application's settings in the Auth0 dashboard; its name or URL is not enough."
		},
		zh: {
			title: "应用不是 Client ID",
			message: "应用“{value}”不是 Client ID。",
			fix: "从 Auth0 控制台的应用设置中复制 Client ID；应用的名称或地址不行。"
		}
	}
};
// src/targets/auth0/rules/connection-name.ts
/** The name of an Auth0 connection has another form. */
const connectionName = {
	id: "connection-name",
	severity: "error",
	evidence: "documented",
	sources: ["Auth0 Management API, create a connection: name"],
	text: {
		en: {
			title: "A connection's name has another form",
			message: "The connection \"{value}\" is not a name that Auth0 accepts.",
			fix: "Use at most 128 letters, digits and single hyphens, with a letter or digit at both ends, for example weibo."
		},
		zh: {
			title: "连接名称的形式不正确",
			message: "Auth0 不接受连接名称“{value}”。",
			fix: "只用字母、数字和单个连字符，最多 128 个字符，首尾必须是字母或数字，例如 weibo。"
		}
	}
};
// src/core/setup/evaluation.ts
/** Nothing shows the state of a step. */
const unknownStep = {
	state: "unknown",
	evidence: { by: "nothing" }
};
// src/core/setup/service-steps.ts
/** The service answered this query, so what the query needs exists. */
function queried(plan, service, operation) {
	return plan?.queries.some((query) => query.operation === operation && query.executed) ? {
		state: "done",
		evidence: {
			by: "service",
			service,
			operation
		}
	} : unknownStep;
}
/** Whether the plan found app key and app secret stored at the service, by the operation that reads them. */
function storedCredentials(plan, service, operation) {
	const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
	if (!credentials || credentials.action === "unknown") return unknownStep;
	return {
		state: credentials.action === "none" ? "done" : "to-do",
		evidence: {
			by: "service",
			service,
			operation
		}
	};
}
// src/targets/auth0/protocol.ts
/** The strategy of Weibo's connections. Source: CreateConnectionRequestContentWeibo in auth0/node-auth0 (documented). */
const strategy = "weibo";
/** Scopes of the Management API that a sync needs (documented). */
const scopes = [
	"read:connections",
	"create:connections",
	"update:connections",
	"read:connections_options",
	"update:connections_options"
];
/** The scope that each operation needs in any case; `options` need further ones (documented). */
const operationScopes = {
	"get-connections": "read:connections",
	"get-connections-by-id": "read:connections",
	"get-connection-clients": "read:connections",
	"post-connections": "create:connections",
	"patch-connections-by-id": "update:connections",
	"patch-clients": "update:connections"
};
/** Most pages of a list. */
const maxPages = 1e3;
const defaultRetry$1 = {
	attempts: 3,
	pause: 500,
	longestWait: 6e4
};
// src/targets/auth0/setup.ts
/** What a setup does at Auth0. */
const auth0Setup = {
	steps: [{
		step: 1,
		evaluate: authorized
	}, {
		step: 11,
		evaluate: ({ plan }) => storedCredentials(plan, "auth0", "get-connections")
	}],
	guideSteps: [],
	firstFields: [
		"/auth0/domain",
		"/auth0/customDomain",
		"/auth0/connection",
		"/auth0/applications"
	],
	guide: (declaration, { guide }) => {
		const { domain, connection, clientId, clientSecret } = declaration.auth0 ?? {};
		const callback = auth0Callback(declaration)?.url;
		const named = (value) => value ?? guide.undeclared;
		return [
			{
				step: "authorize",
				params: {
					domain: named(domain),
					scopes,
					clientId: named(clientId),
					clientSecret: named(clientSecret)
				}
			},
			{
				step: "run-sync",
				params: { connection: named(connection) }
			},
			{
				step: "register-callback",
				params: { callback: named(callback) }
			}
		];
	},
	isAutomatic: () => true
};
/** A token was issued, and has the scopes that the plan needs. */
function authorized({ plan }) {
	const found = queried(plan, "auth0", "get-connections");
	const lacksScopes = plan?.changes.some(({ reason }) => reason === "needs-scope");
	return found.state === "done" && lacksScopes ? {
		...found,
		state: "to-do"
	} : found;
}
// src/targets/auth0/module.ts
/** Auth0, with its built-in connection to Weibo. */
const auth0 = {
	description: {
		id: "auth0",
		name: "Auth0",
		accountOf: auth0Account,
		callbackOf: auth0Callback,
		setup: auth0Setup,
		rules: { constraints: [connectionName, applicationId] },
		options: [{
			name: "auth0-domain",
			value: "DOMAIN",
			commands: ["init"]
		}],
		init: async () => (await import("./guide.js").then((chunk) => ({ auth0Init: chunk.r }))).auth0Init,
		review: async () => (await import("./review.js").then((chunk) => ({ auth0Review: chunk.r }))).auth0Review,
		messages: {
			en: auth0English,
			zh: auth0Chinese
		}
	},
	configure({ origins, propagationTimeout, rotate }) {
		return async (policy) => {
			const { Auth0Target } = await import("./auth0.js").then((chunk) => ({ Auth0Target: chunk.t }));
			return new Auth0Target(policy, {
				origins,
				propagationTimeout,
				rotate,
				retry: defaultRetry$1
			});
		};
	},
	emulator: async () => (await import("./emulator.js").then((chunk) => ({ auth0Emulator: chunk.r }))).auth0Emulator
};
// src/targets/janrain/host.ts
/** The provider's name at Janrain. Source: sample response of get_available_providers (documented). */
const provider = "sinaweibo";
/**
* The host of the Janrain application, lower case: the custom domain if there is one, otherwise `{realm}.rpxnow.com`.
* Source: Identity Cloud docs, configure CNAMEs; Social Login API, landing page.
*/
function janrainHost(janrain) {
	if (janrain?.domain !== void 0) return janrain.domain.toLowerCase();
	return janrain?.realm === void 0 ? void 0 : realmHost(janrain.realm);
}
/** Whether Janrain assigns a host, as opposed to a custom domain. */
function isRealmHost(host) {
	return /^[a-z0-9-]+\.rpxnow\.com$/.test(host);
}
/** The host that Janrain assigns to an application. */
function realmHost(realm) {
	return `${realm.toLowerCase()}.rpxnow.com`;
}
// src/targets/janrain/account.ts
/**
* The Janrain application that a declaration is about, by its host: that of the realm, else the custom domain. A realm
* identifies the application even if requests go to another origin; the keys say which application is meant there.
*/
function janrainAccount({ janrain }) {
	return janrain?.realm === void 0 ? janrain?.domain?.toLowerCase() : realmHost(janrain.realm);
}
// src/targets/janrain/callback.ts
/** The callback of a Janrain application. No document shows the path for Weibo: it is inferred by analogy with custom providers. */
function janrainCallback({ janrain }) {
	const host = janrainHost(janrain);
	return host === void 0 ? void 0 : {
		url: `https://${host}/${provider}/callback`,
		evidence: "inferred"
	};
}
// src/targets/janrain/login.ts
/**
* Janrain's sign-in widget. Its buttons are rendered at run time from Janrain's configuration, so only the snippet that loads them can
* be found without running it.
*/
const janrainLogin = {
	markers: [
		{
			text: "janrainAuthWidget",
			source: "Identity Cloud docs, customize the social login UI (documented)"
		},
		{
			text: "rpxnow.com",
			isShared: true,
			source: "Identity Cloud docs, customize the social login UI: loader and application host (documented)"
		},
		{
			text: "d29usylhdk1xyu.cloudfront.net",
			isShared: true,
			source: "public code: the loader's other host (observed)"
		},
		{
			text: "window.janrain",
			isShared: true,
			source: "Social Login JavaScript reference, settings (documented)"
		},
		{
			text: "janrain.settings",
			isShared: true,
			source: "Social Login JavaScript reference, settings (documented)"
		},
		{
			text: "janrainEngage",
			source: "public code: the class of the sign-in link (observed)"
		},
		{
			text: "janrain-provider-icon-",
			source: "public code: the class of provider icons (observed)"
		},
		{
			text: "quilt-cdn.janrain.com",
			source: "public code: the icons' style sheet (observed)"
		},
		{
			text: ".janraincapture.com",
			source: "Identity Cloud docs, configure CNAMEs: Registration (documented)"
		},
		{
			text: "api.*.janrain.com",
			pattern: /\bapi\.[\w-]+\.janrain\.com\b/i,
			source: "Identity Cloud docs, configure CNAMEs: Hosted Login, v1.api.{region}.janrain.com (documented)"
		},
		{
			text: "RPXNOW",
			pattern: /\bRPXNOW\b(?!\.com)/i,
			source: "a copy of the legacy widget's documentation (documented)"
		}
	],
	words: [
		"janrain",
		"rpxnow",
		"d29usylhdk1xyu",
		"share.js",
		"tokenurl",
		"token_url"
	],
	share: /janrainSocialShare|janrainShare|settings\.share\b|\/share\.js/i,
	login: /janrainAuthWidget|janrainEngage|tokenUrl|token_url|engage\.js|settings\.capture|\/start\b/i,
	providers: {
		setting: "providers",
		weibo: "sinaweibo"
	},
	ownMarkers: ({ janrain }) => [janrain?.domain]
};
// src/targets/janrain/messages/en.ts
/** The English texts about Janrain. */
const janrainEnglish = {
	/** What a change is about. */
	changeNames: {
		"allow-domain": "allow-list entry",
		credentials: "credentials of",
		"sign-in": "sign-in list entry"
	},
	/** Why a change has its action. */
	reasons: {
		listed: "already listed",
		covered: "covered by a pattern in the list",
		"not-listed": "will be added",
		"not-offered": "will be added, although Janrain does not list it as an available provider; if Janrain rejects it, ask Akamai to enable Sina Weibo for this application",
		"opens-list": "will be added; the list is empty, so any site may use the application now: after the sync, only listed sites may",
		same: "stored; matches the secrets",
		differs: "differ from the secrets; will be replaced",
		"not-stored": "not stored yet; will be set from the secrets",
		manual: "manual: no Partner key is declared, so enter them in the dashboard",
		"manual-listed": "manual: Janrain lists the provider, so credentials have been entered; without a Partner key they cannot be compared with the secrets",
		"device-list": "will be set to the web list with the provider added; the API cannot read the list of this device type, so entries that only it has are lost",
		"device-unread": "will be set to the web list; the API cannot read the list of this device type, so entries that only it has are lost (with device-file, a list that a sync has set is not written again)",
		"device-recorded": "set to the web list by an earlier sync; the API cannot read the list of this device type",
		"after-credentials": "will be added once the credentials have been entered manually",
		"no-origin": "unknown: only a custom domain is declared, and keys are not sent to a host chosen by a declaration",
		"partner-absent": "unknown: the Partner API does not respond at this origin; enter them manually",
		"partner-account": "unknown: Janrain requires an account upgrade for the Partner API; enter them manually",
		"partner-key": "unknown: Janrain rejects the Partner key; enter them manually, or correct the key",
		"partner-masked": "unknown: the Partner API masks the stored secret, so it cannot be compared or restored; enter them manually",
		"partner-provider": "unknown: the Partner API does not accept this provider, which Akamai may have to enable for the application; enter them manually"
	},
	/** The manual steps in the dashboard. */
	instructions: {
		"open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
		"open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
		"paste-credentials": "Go to the screen with the key and secret fields. Paste the value of {appKey} as App Key and the value of {appSecret} as App Secret.",
		publish: "Save, then publish. The change may take up to an hour to appear on the site.",
		"run-again": "Run the sync again: it completes the steps that depend on the credentials. It needs no key to see that Janrain lists the provider."
	},
	steps: {
		1: "Sign in to the Janrain dashboard",
		2: "Open the application with Manage Engage App",
		3: "Open Provider Configuration",
		4: "Choose Sina Weibo",
		5: "Start the setup with Configure",
		11: "Enter app key and app secret at Janrain"
	},
	guide: {
		title: "Janrain dashboard",
		heading: "In the dashboard",
		automatic: "A Partner key is declared, so the sync does this automatically. To do it manually:"
	},
	/** What keeps a sync from starting. */
	blockers: {
		"unset-partner": "The secret {name} is not set: pass it to the step as an environment variable, or remove janrain.partnerKey and enter the credentials manually in the dashboard.",
		"no-origin": "Only janrain.domain is declared, and keys are not sent to a host chosen by a declaration. Set the origin with janrain-url (--janrain-url), or declare janrain.realm."
	},
	/** What stopped an operation. */
	failures: {
		refused: "Janrain rejected {operation} with code {code}: \"{message}\". {meaning} {action}",
		"not-json": "Janrain responded to {operation} with status {status} and without JSON, as a failing gateway does. Re-run; if the problem persists, check the origin {origin}.",
		"no-stat": "Janrain's response to {operation} has no member stat. Check that {origin} is a Social Login application.",
		shape: "Janrain's response to {operation} does not have the documented form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
		masked: "Janrain's response to {operation} masks the stored secret, so the result is unknown. Test a sign-in before you re-run.",
		network: "Janrain did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
		protocol: "Janrain's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Social Login application, and that no proxy responds in its place.",
		restored: "Janrain accepted {operation}, but verification failed: the stored values differ. The previous values were restored. Check the property names (--partner-properties).",
		"not-restored": "Janrain accepted {operation}, but verification failed: the stored values differ. Check the property names (--partner-properties) and the Sina Weibo settings in the dashboard of {origin} before you re-run.",
		"list-format": "If Janrain rejects the list itself, try the other format: provider-list (--provider-list json).",
		"read-back": "Janrain accepted {operation}, but verification failed: the stored list differs. Check the dashboard of {origin} before you re-run.",
		changed: "The credentials at {origin} were changed after the plan, so nothing was overwritten. Run plan again and review it.",
		superseded: "Janrain accepted {operation}, but the credentials at {origin} were changed by another client meanwhile; the newer ones were kept. Run plan again and review it.",
		unsendable: "The sign-in list contains \"{name}\", which a comma-separated list cannot carry, so nothing was written. Use the other format: provider-list (--provider-list json)."
	},
	/** The help of its options. */
	options: {
		"janrain-url": "Origin for the keys [default: https://{realm}.rpxnow.com]",
		"partner-url": "Origin of the Partner API [default: the Janrain origin]",
		"partner-properties": "Names of app key and secret [default: consumerKey,secret]",
		"provider-list": "List format of set_auth_providers [default: comma]",
		"device-types": "Device types to enable in addition to web: iphone, android; their lists are set to the web list",
		"device-file": "Record which of these lists a sync has set, and do not set them again [default: set by each sync]",
		realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com",
		"with-partner-key": "Declare a Partner key, which Akamai issues to partners only"
	},
	/** The questions of `init`. */
	init: {
		questions: { realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com: " },
		problems: {
			"realm-form": "This cannot be a realm. Example: acme, for https://acme.rpxnow.com",
			"realm-dashboard": "This is the address of the dashboard. The realm is in the application's URL, https://REALM.rpxnow.com.",
			"realm-domain": "This is not under rpxnow.com. Enter the realm; a custom domain can be declared later as janrain.domain."
		}
	},
	/** Error codes of the Social Login and Partner APIs. */
	errors: {
		"-1": {
			meaning: "The service is temporarily unavailable.",
			action: "Re-run later."
		},
		"0": {
			meaning: "A required parameter is missing.",
			action: "Check the options of this tool; if they are correct, report a bug in this tool."
		},
		"1": {
			meaning: "A parameter is invalid, or the provider has no credentials yet.",
			action: "See Janrain's message: an invalid provider is not available to this application; an unconfigured one needs its credentials first."
		},
		"2": {
			meaning: "Data not found.",
			action: "Check that the realm belongs to the right application."
		},
		"3": {
			meaning: "The API key or Partner key is wrong.",
			action: "Copy the key again from the dashboard's settings page, and check that it belongs to this realm."
		},
		"4": {
			meaning: "Facebook returned an error.",
			action: "Not related to Weibo."
		},
		"5": {
			meaning: "The mapping already exists.",
			action: "Not related to this tool's operations."
		},
		"6": {
			meaning: "Janrain could not reach a provider that worked before.",
			action: "Re-run later."
		},
		"7": {
			meaning: "The account's plan does not include this call.",
			action: "Ask Akamai for the upgrade, or do the step in the dashboard."
		},
		"8": {
			meaning: "The third-party credentials of this user are missing.",
			action: "Not related to this tool's operations."
		},
		"9": {
			meaning: "The user revoked the third-party authorization.",
			action: "The user has to sign in again."
		},
		"10": {
			meaning: "The application is not configured correctly.",
			action: "Complete the configuration in the dashboard."
		},
		unknown: {
			meaning: "This code is not documented.",
			action: "See Janrain's message."
		}
	}
};
// src/targets/janrain/messages/zh.ts
/** The Chinese texts about Janrain. */
const janrainChinese = {
	/** What a change is about. */
	changeNames: {
		"allow-domain": "域名白名单条目",
		credentials: "应用凭证",
		"sign-in": "登录列表条目"
	},
	/** Why a change has its action. */
	reasons: {
		listed: "已在列表中",
		covered: "已被列表中的模式覆盖",
		"not-listed": "将添加",
		"not-offered": "将添加，但 Janrain 未将它列为可用的提供方；如果 Janrain 拒绝，请联系 Akamai 为该应用启用 Sina Weibo",
		"opens-list": "将添加；白名单目前为空，任何网站都可以使用该应用：同步之后只有白名单中的网站可以使用",
		same: "已保存，且与机密一致",
		differs: "与机密不一致；将替换",
		"not-stored": "尚未保存；将用机密设置",
		manual: "手动：没有声明 Partner Key，请在控制台填写",
		"manual-listed": "手动：Janrain 已列出该提供方，因此凭证已经填写；没有 Partner Key，无法与机密比较",
		"device-list": "将设为 web 列表加上该提供方；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失",
		"device-unread": "将设为 web 列表；API 无法读取此设备类型的列表，仅存在于该列表中的条目会丢失（使用 device-file 时，sync 已设置过的列表不再写入）",
		"device-recorded": "先前的 sync 已设为 web 列表；API 无法读取此设备类型的列表",
		"after-credentials": "手动填写应用凭证之后将添加",
		"no-origin": "未知：只声明了自定义域名，而密钥不会发送到由声明指定的主机",
		"partner-absent": "无法判断：该源地址上的 Partner API 没有响应；请手动填写",
		"partner-account": "无法判断：Janrain 要求升级账号后才能使用 Partner API；请手动填写",
		"partner-key": "无法判断：Janrain 拒绝了 Partner Key；请手动填写，或更正该 Key",
		"partner-masked": "无法判断：Partner API 返回的机密已被遮盖，既不能比较，也不能恢复；请手动填写",
		"partner-provider": "无法判断：Partner API 不接受该提供方，可能需要 Akamai 为该应用启用；请手动填写"
	},
	/** The manual steps in the dashboard. */
	instructions: {
		"open-dashboard": "登录 Janrain 控制台，打开 {origin} 的 Manage Engage App。",
		"open-provider": "打开 Provider Configuration，选择 Sina Weibo，然后点击 Configure。",
		"paste-credentials": "进入填写 Key 和 Secret 的页面。把 {appKey} 的值粘贴为 App Key，把 {appSecret} 的值粘贴为 App Secret。",
		publish: "保存，然后发布。网站最多可能需要一小时才会显示更改。",
		"run-again": "再次运行 sync：它会完成依赖凭证的步骤。无需密钥即可看到 Janrain 已列出该提供方。"
	},
	steps: {
		1: "登录 Janrain 控制台",
		2: "通过 Manage Engage App 打开应用",
		3: "打开 Provider Configuration",
		4: "选择 Sina Weibo",
		5: "点击 Configure 开始设置",
		11: "在 Janrain 填写 App Key 和 App Secret"
	},
	guide: {
		title: "Janrain 控制台",
		heading: "在控制台中",
		automatic: "已声明 Partner Key，因此由 sync 自动完成。手动操作如下："
	},
	/** What keeps a sync from starting. */
	blockers: {
		"unset-partner": "机密 {name} 未设置：请将它作为环境变量传给该步骤，或者删除 janrain.partnerKey，在控制台手动填写凭证。",
		"no-origin": "只声明了 janrain.domain，而密钥不会发送到由声明指定的主机。请用 janrain-url（--janrain-url）设置源地址，或声明 janrain.realm。"
	},
	/** What stopped an operation. */
	failures: {
		refused: "Janrain 拒绝了 {operation}，错误码 {code}：“{message}”。{meaning}{action}",
		"not-json": "Janrain 对 {operation} 返回状态码 {status}，内容不是 JSON，通常是网关故障所致。请重新运行；如果问题仍然存在，请检查源地址 {origin}。",
		"no-stat": "Janrain 对 {operation} 的响应缺少成员 stat。请检查 {origin} 是否为 Social Login 应用。",
		shape: "Janrain 对 {operation} 的响应与文档描述的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
		masked: "Janrain 对 {operation} 的响应遮盖了所保存的机密，因此结果未知。重新运行之前，请测试一次登录。",
		network: "Janrain 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
		protocol: "Janrain 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Social Login 应用，以及是否有代理代替它响应。",
		restored: "Janrain 接受了 {operation}，但验证失败：保存的值不一致。已恢复原来的值。请检查属性名（--partner-properties）。",
		"not-restored": "Janrain 接受了 {operation}，但验证失败：保存的值不一致。重新运行之前，请检查属性名（--partner-properties）以及 {origin} 的控制台中 Sina Weibo 的设置。",
		"list-format": "如果 Janrain 拒绝的是列表本身，请尝试另一种格式：provider-list（--provider-list json）。",
		"read-back": "Janrain 接受了 {operation}，但验证失败：保存的列表不一致。重新运行之前，请检查 {origin} 的控制台。",
		changed: "{origin} 上的凭证在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。",
		superseded: "Janrain 接受了 {operation}，但 {origin} 上的凭证同时被其他客户端更改；已保留较新的值。请重新运行 plan 并审阅。",
		unsendable: "登录列表包含“{name}”，逗号分隔的列表无法表示它，因此没有写入。请使用另一种格式：provider-list（--provider-list json）。"
	},
	/** The help of its options. */
	options: {
		"janrain-url": "接收密钥的源地址 [默认：https://{realm}.rpxnow.com]",
		"partner-url": "Partner API 的源地址 [默认：Janrain 的源地址]",
		"partner-properties": "App Key 和 Secret 的属性名 [默认：consumerKey,secret]",
		"provider-list": "set_auth_providers 的列表格式 [默认：comma]",
		"device-types": "除 web 外还要启用的设备类型：iphone、android；它们的列表会设为 web 列表",
		"device-file": "记录 sync 已设置过的设备类型列表，不再重复设置 [默认：每次 sync 都设置]",
		realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com",
		"with-partner-key": "声明 Partner Key，sync 用它保存凭证；Akamai 只向合作伙伴发放"
	},
	init: {
		questions: { realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com：" },
		problems: {
			"realm-form": "这不能作为 realm。示例：acme，对应 https://acme.rpxnow.com",
			"realm-dashboard": "这是控制台的地址。realm 在应用的 URL 中：https://REALM.rpxnow.com。",
			"realm-domain": "该地址不在 rpxnow.com 之下。请填写 realm；自定义域名以后可在 janrain.domain 中声明。"
		}
	},
	/** Error codes of the Social Login and Partner APIs. */
	errors: {
		"-1": {
			meaning: "服务暂时不可用。",
			action: "请稍后重新运行。"
		},
		"0": {
			meaning: "缺少必需的参数。",
			action: "检查本工具的选项；如果选项没有问题，请作为程序缺陷报告。"
		},
		"1": {
			meaning: "参数无效，或者提供方还没有应用凭证。",
			action: "查看 Janrain 的消息：提供方无效表示该应用不能使用它；提供方未配置表示需要先设置应用凭证。"
		},
		"2": {
			meaning: "找不到数据。",
			action: "检查 realm 是否指向正确的应用。"
		},
		"3": {
			meaning: "API Key 或 Partner Key 错误。",
			action: "从控制台的设置页面重新复制 Key，并检查它是否属于该 realm。"
		},
		"4": {
			meaning: "Facebook 返回了错误。",
			action: "与微博无关。"
		},
		"5": {
			meaning: "映射已经存在。",
			action: "与本工具的操作无关。"
		},
		"6": {
			meaning: "Janrain 无法与之前正常的提供方通信。",
			action: "请稍后重新运行。"
		},
		"7": {
			meaning: "账号的套餐不包含此调用。",
			action: "请联系 Akamai 升级套餐，或在控制台完成这一步。"
		},
		"8": {
			meaning: "缺少该用户的第三方凭证。",
			action: "与本工具的操作无关。"
		},
		"9": {
			meaning: "用户撤销了对第三方的授权。",
			action: "用户需要重新登录。"
		},
		"10": {
			meaning: "应用没有正确配置。",
			action: "在控制台完成配置。"
		},
		unknown: {
			meaning: "文档没有解释这个错误码。",
			action: "请查看 Janrain 的消息。"
		}
	}
};
// src/targets/janrain/rules/allow-domain.ts
/** An allow-list entry is not a domain. */
const allowDomain = {
	id: "allow-domain",
	severity: "error",
	evidence: "documented",
	sources: ["Social Login API, add_domain_patterns"],
	text: {
		en: {
			title: "An allow-list entry is not a domain",
			message: "\"{value}\" is neither a host name nor a *. pattern; Janrain's allow-list accepts nothing else.",
			fix: "Write only the host, for example www.acme.example or *.acme.example."
		},
		zh: {
			title: "域名白名单中的条目不是域名",
			message: "“{value}”既不是主机名，也不是以 *. 开头的模式，而 Janrain 的域名白名单只接受这两种。",
			fix: "只写主机名，例如 www.acme.example 或 *.acme.example。"
		}
	}
};
// src/targets/janrain/rules/allow-domain-duplicate.ts
/** An allow-list entry is duplicated. */
const allowDomainDuplicate = {
	id: "allow-domain-duplicate",
	severity: "info",
	evidence: "inferred",
	sources: ["the second entry has no effect"],
	fixable: true,
	text: {
		en: {
			title: "An allow-list entry is duplicated",
			message: "This domain is already in the list.",
			fix: "Remove the duplicate."
		},
		zh: {
			title: "域名白名单中的条目重复",
			message: "列表中已有这个域名。",
			fix: "删除重复的条目。"
		}
	}
};
// src/targets/janrain/allow-list.ts
/** A host name that the allow-list accepts: the schema's pattern for `allowDomains` without wildcards. */
const hostName = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** The allow-list entry for a website; undefined if the list cannot hold its host, such as an IPv6 address. */
function entryOf(website) {
	const host = hostOf(website)?.replace(/\.$/, "");
	return host !== void 0 && hostName.test(host) ? host : void 0;
}
/**
* Whether an allow-list pattern covers a host. A `*.` prefix matches any subdomain; no source says that it also matches the
* domain itself, so it does not.
* Source: Social Login API, get_domain_patterns, whose sample lists `localhost` and `*.example.com`.
*/
function covers(pattern, host) {
	const name = host.toLowerCase();
	const entry = pattern.toLowerCase();
	return entry.startsWith("*.") ? name.endsWith(entry.slice(1)) && name.length > entry.length - 1 : entry === name;
}
// src/targets/janrain/rules/allow-list-website.ts
/** The declared allow-list does not cover the website with the login. An info only: the sync adds the host anyway. */
const allowListWebsite = {
	meta: {
		id: "allow-list-website",
		severity: "info",
		evidence: "documented",
		sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
		fields: ["/janrain/allowDomains", "/app/website"],
		text: {
			en: {
				title: "The allow-list does not cover the website",
				message: "The allow-list does not contain \"{host}\", the host of the website with the login.",
				fix: "Add it, so that the declaration matches Janrain: sync adds the host anyway."
			},
			zh: {
				title: "域名白名单未覆盖网站",
				message: "域名白名单中没有“{host}”，而登录正是在这个主机上进行。",
				fix: "请加上它，使声明与 Janrain 的实际内容一致：sync 总会添加该主机。"
			}
		}
	},
	*check({ declaration }) {
		const host = entryOf(declaration.app?.website);
		const patterns = declaration.janrain?.allowDomains;
		if (host === void 0 || patterns === void 0 || patterns.includes(void 0)) return;
		if (isPrivateHostname(host)) return;
		if (!patterns.some((pattern) => pattern !== void 0 && covers(pattern, host))) yield {
			at: valueAt("/janrain/allowDomains"),
			params: { host }
		};
	}
};
// src/targets/janrain/rules/identity-cloud-end.ts
/** Identity Cloud ends in 2027. */
const identityCloudEnd = {
	meta: {
		id: "identity-cloud-end",
		severity: "info",
		evidence: "documented",
		sources: ["Identity Cloud docs, migration guide: end of life in 2027; day and month are not published"],
		fields: ["/janrain"],
		text: {
			en: {
				title: "Identity Cloud reaches its end of life",
				message: "Akamai has announced the end of life of Identity Cloud, including Janrain Social Login, in {year}.",
				fix: "Plan the migration to another identity service; turn this finding off with the rule setting identity-cloud-end=off."
			},
			zh: {
				title: "Identity Cloud 即将终止",
				message: "Akamai 已宣布 Identity Cloud 将于 {year} 年终止，Janrain 的社交登录也随之终止。",
				fix: "规划迁移到其他身份服务；也可以用规则设置 identity-cloud-end=off 关闭此提示。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.janrain) yield {
			at: keyAt("/janrain"),
			params: { year: 2027 }
		};
	}
};
// src/targets/janrain/rules/realm-name.ts
/** The realm is not a host label. */
const realmName = {
	id: "realm-name",
	severity: "error",
	evidence: "documented",
	sources: ["Social Login API: the application domain is {realm}.rpxnow.com, so a realm is one DNS label"],
	text: {
		en: {
			title: "The realm is not a host label",
			message: "The realm \"{value}\" cannot be the first label of a host name under rpxnow.com.",
			fix: "Write only the part before .rpxnow.com in the dashboard, for example acme; a custom domain belongs in domain."
		},
		zh: {
			title: "realm 不能作为主机名的一段",
			message: "realm“{value}”不能作为 rpxnow.com 主机名的第一段。",
			fix: "只写控制台中 .rpxnow.com 前面的部分，例如 acme；自定义域名请写在 domain 中。"
		}
	}
};
// src/targets/janrain/setup.ts
const steps = [
	{
		step: 1,
		evaluate: ({ plan }) => queried(plan, "janrain", "get_domain_patterns")
	},
	{
		step: 2,
		evaluate: ({ plan }) => queried(plan, "janrain", "providers")
	},
	{
		step: 3,
		evaluate: configured
	},
	{
		step: 4,
		evaluate: configured
	},
	{
		step: 5,
		evaluate: configured
	},
	{
		step: 11,
		evaluate: credentialsStored
	}
];
/** What the setup guide does at Janrain: its steps 1 to 5 and 11, and the dashboard (Identity Cloud docs, Renren guide). */
const janrainSetup = {
	steps,
	guideSteps: steps.map(({ step }) => step),
	dashboard: "https://dashboard.janrain.com",
	firstFields: ["/janrain/realm", "/janrain/domain"],
	guide: ({ janrain }, { report }) => {
		const host = janrainHost(janrain);
		const origin = host === void 0 ? report.noOrigin : `https://${host}`;
		return [
			"open-dashboard",
			"open-provider",
			"paste-credentials",
			"publish",
			"run-again"
		].map((step) => ({
			step,
			params: { origin }
		}));
	},
	isAutomatic: ({ janrain }) => janrain?.partnerKey !== void 0
};
const by = (operation) => ({
	by: "service",
	service: "janrain",
	operation
});
/** `providers` lists what is configured (documented); a sign-in starts only with a configured provider (inferred). */
function configured({ plan, probes }) {
	const started = probes.some(({ kind, state }) => kind === "sign-in" && (state === "same" || state === "differs"));
	if (!plan && started) return {
		state: "done",
		evidence: by(`${provider}/start`)
	};
	const signIn = plan?.changes.find(({ kind, subject }) => kind === "sign-in" && !subject.includes(" "));
	if (!signIn || signIn.action === "unknown") return unknownStep;
	return {
		state: signIn.action === "none" ? "done" : "to-do",
		evidence: by("providers")
	};
}
/** What Janrain stores; or the app key with which it starts a sign-in, which shows nothing about the secret. */
function credentialsStored(known) {
	const stored = storedAt(known);
	const signIn = known.probes.find(({ kind, compared }) => kind === "sign-in" && compared?.includes("appKey"));
	if (!signIn || stored.evidence.by === "service" && stored.evidence.operation === "get_properties") return stored;
	return {
		state: signIn.differs?.includes("appKey") ? "to-do" : "done",
		evidence: by(`${provider}/start`)
	};
}
function storedAt({ plan }) {
	const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
	const evidence = by(credentials?.reason === "manual-listed" ? "providers" : "get_properties");
	if (credentials?.action === "none" || credentials?.reason === "manual-listed") return {
		state: "done",
		evidence
	};
	if (credentials?.action === "create" || credentials?.action === "update") return {
		state: "to-do",
		evidence
	};
	return credentials?.reason === "manual" ? {
		state: "to-do",
		evidence: by("providers")
	} : unknownStep;
}
// src/targets/janrain/description.ts
/** Everything about Janrain that is decided without IO. */
const janrainDescription = {
	id: "janrain",
	name: "Janrain",
	isEnding: true,
	accountOf: janrainAccount,
	callbackOf: janrainCallback,
	setup: janrainSetup,
	rules: {
		constraints: [
			realmName,
			allowDomainDuplicate,
			allowDomain
		],
		declaration: [allowListWebsite, identityCloudEnd]
	},
	signIn: {
		startOf({ app, janrain }) {
			const hosts = [janrain?.realm && realmHost(janrain.realm), janrain?.domain?.toLowerCase()].filter((host) => host !== void 0);
			const query = new URLSearchParams({ token_url: app?.website ?? "" });
			return hosts[0] ? {
				url: `https://${hosts[0]}/${provider}/start?${query}`,
				hosts
			} : void 0;
		},
		isAssignedHost: isRealmHost
	},
	login: janrainLogin,
	options: [
		{
			name: "janrain-url",
			value: "ORIGIN",
			commands: ["plan", "sync"]
		},
		{
			name: "partner-url",
			value: "ORIGIN",
			commands: ["plan", "sync"]
		},
		{
			name: "partner-properties",
			value: "KEY,SECRET",
			commands: [
				"plan",
				"sync",
				"emulator"
			]
		},
		{
			name: "provider-list",
			value: "FORMAT",
			choices: ["comma", "json"],
			commands: ["plan", "sync"]
		},
		{
			name: "device-types",
			value: "TYPE,…",
			commands: ["plan", "sync"]
		},
		{
			name: "device-file",
			value: "FILE",
			commands: ["plan", "sync"]
		},
		{
			name: "realm",
			value: "REALM",
			commands: ["init"]
		},
		{
			name: "with-partner-key",
			commands: ["init"]
		}
	],
	init: async () => (await import("./guide.js").then((chunk) => ({ janrainInit: chunk.n }))).janrainInit,
	review: async () => (await import("./review.js").then((chunk) => ({ janrainReview: chunk.n }))).janrainReview,
	messages: {
		en: janrainEnglish,
		zh: janrainChinese
	}
};
// src/targets/janrain/protocol.ts
/** Device types whose sign-in lists can be set in addition to the web's. Source: Social Login API, set_auth_provider (documented). */
const deviceTypes = ["iphone", "android"];
const defaultProtocol = {
	keyProperty: "consumerKey",
	secretProperty: "secret",
	providerList: "comma",
	devices: [],
	propagationTimeout: 3e4
};
const defaultReadRetry = {
	attempts: 3,
	pause: 500
};
// src/targets/janrain/options.ts
/** @throws UsageError for a value that is not allowed */
function janrainOptions({ origins, propagationTimeout, own }) {
	const { "janrain-url": janrainUrl, "partner-url": partnerUrl, "partner-properties": properties } = own;
	const { "provider-list": providerList, "device-types": devices } = own;
	return {
		origins,
		...janrainUrl && { janrainUrl: parseOrigin("janrain-url", janrainUrl) },
		...partnerUrl && { partnerUrl: parseOrigin("partner-url", partnerUrl) },
		protocol: {
			...defaultProtocol,
			propagationTimeout,
			...properties && parsePropertyNames(properties),
			...devices && { devices: parseDevices(devices) },
			...providerList && { providerList: choice("provider-list", providerList, ["comma", "json"]) }
		},
		retry: defaultReadRetry
	};
}
/** A comma-separated list of device types, without duplicates. */
function parseDevices(text) {
	const names = text.split(",").map((name) => choice("device-types", name.trim(), deviceTypes));
	return deviceTypes.filter((device) => names.includes(device));
}
/**
* `KEY,SECRET`: two names of form parameters that do not collide with the others.
* @throws UsageError for anything else
*/
function parsePropertyNames(text) {
	const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
	const isName = (name) => /^\w+$/.test(name) && ![
		"apiKey",
		"partnerKey",
		"provider",
		"format",
		"stat"
	].includes(name);
	if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) throw new UsageError("value-form", {
		option: "partner-properties",
		text,
		form: "KEY,SECRET",
		example: "consumerKey,secret"
	});
	return {
		keyProperty,
		secretProperty
	};
}
// src/targets/janrain/module.ts
/** Janrain (Akamai Identity Cloud Social Login). */
const janrain = {
	description: janrainDescription,
	configure: (settings) => openJanrain(janrainOptions(settings), settings.own["device-file"]),
	emulator: async () => (await import("./emulator.js").then((chunk) => ({ janrainEmulator: chunk.n }))).janrainEmulator
};
/** @param deviceFile records which lists of device types syncs have set; undefined or empty for none */
function openJanrain(options, deviceFile) {
	return async (policy, files) => {
		const [{ JanrainTarget }, { deviceState }] = await Promise.all([import("./janrain.js").then((chunk) => ({ JanrainTarget: chunk.t })), import("./janrain.js").then((chunk) => ({ deviceKey: chunk.n, deviceState: chunk.r, isSameList: chunk.i }))]);
		return new JanrainTarget(policy, options, deviceFile ? await files.read(deviceFile, deviceState) : /* @__PURE__ */ new Map());
	};
}
// src/targets/keycloak/location.ts
/** Where a declaration's identity provider is; undefined without a complete section. */
function keycloakLocation({ keycloak }) {
	const { url: text, realm, alias } = keycloak ?? {};
	const url = text === void 0 ? void 0 : parseUrl(text);
	if (!url || realm === void 0 || alias === void 0) return void 0;
	return {
		origin: url.origin,
		base: url.origin + url.pathname.replace(/\/+$/, ""),
		realm,
		alias
	};
}
/** The identity provider as one text: two declarations of one are synced one after the other. */
function keycloakAccount(declaration) {
	const location = keycloakLocation(declaration);
	return location && `${location.base}/realms/${location.realm}/${location.alias}`;
}
/** The callback of an identity provider. Source: the redirect to Weibo of Keycloak 26.4 (observed). */
function keycloakCallback(declaration) {
	const location = keycloakLocation(declaration);
	return location && {
		url: `${location.base}/realms/${location.realm}/broker/${location.alias}/endpoint`,
		evidence: "observed"
	};
}
/**
* Whether a server may receive keys: only the operator can allow it, since a declaration chose the address.
* @param origins that the operator allows
*/
function mayReceiveKeys$1({ origin }, origins) {
	return origins.has(origin) && isConfidential(new URL(origin));
}
// src/targets/keycloak/messages/en.ts
/** The English texts about Keycloak. */
const keycloakEnglish = {
	/** What a change is about. */
	changeNames: {
		provider: "identity provider",
		credentials: "credentials of",
		setting: "setting"
	},
	/** Why a change has its action. */
	reasons: {
		"not-found": "will be created with the type {details}",
		stored: "stored",
		"stored-generic": "stored; whether a sign-in completes is unknown: no source says that Weibo accepts the request with which Keycloak reads the user id",
		settings: "{details} will be set; other settings are kept",
		same: "stored; matches the secrets",
		unreadable: "stored; the app key matches, the app secret cannot be read back and compared (--rotate writes it)",
		differs: "the app key differs from the secret; app key and app secret will be replaced",
		rotate: "the app secret cannot be read back and compared; will be written because of --rotate",
		"not-stored": "not stored yet; will be set from the secrets"
	},
	/** The manual steps. */
	instructions: {
		authorize: "In the realm {realm}, create a confidential client with a service account, and assign that account manage-identity-providers of the client realm-management. Set the secrets {clientId} and {clientSecret} to the client's id and secret.",
		"allow-origin": "Allow the server to receive these keys: in the workflow, set target-origins to {origin}.",
		"run-sync": "Run the sync: it creates the identity provider {alias} if it is missing, and stores the values of {appKey} and {appSecret} in it.",
		"register-callback": "At Weibo, register {callback} as the authorization callback of the application, if it is another one now.",
		"test-sign-in": "Test a sign-in. No source says whether Weibo accepts the Authorization: Bearer header with which Keycloak's oauth2 provider reads the user id; if it does not, use an extension and declare its id in keycloak.providerId."
	},
	steps: {
		1: "Create a client with a service account in Keycloak's realm",
		11: "Store app key and app secret at Keycloak, by the sync"
	},
	guide: {
		title: "Keycloak",
		heading: "What to do at Keycloak",
		automatic: "The sync writes to the identity provider; these steps surround it."
	},
	/** What keeps a sync from starting. */
	blockers: { incomplete: "The section keycloak has no valid url, realm or alias. Run check to see the errors." },
	/** What stopped an operation. */
	failures: {
		realm: "Keycloak rejected {operation}: the realm \"{realm}\" does not exist. Check keycloak.realm and the path in keycloak.url.",
		client: "Keycloak rejected {operation}: \"{message}\". Check that the two secrets hold the id and the secret of a confidential client of this realm, and that its service account is enabled.",
		token: "Keycloak rejected the access token of {operation} that it had just issued. Check the access token lifespan of the realm, and that the server's clock and its hostname settings are right.",
		role: "Keycloak rejected {operation}: the service account lacks a role. Assign it manage-identity-providers of the client realm-management, then re-run.",
		type: "The alias \"{alias}\" belongs to an identity provider of the type \"{providerId}\", so nothing was written. Declare another alias, or this type in keycloak.providerId.",
		refused: "Keycloak rejected {operation} with status {status}: \"{message}\".",
		answer: "The response to {operation} (status {status}) is not Keycloak's. Check that {base} is the server's base URL, including a path such as /auth.",
		shape: "Keycloak's response to {operation} does not have the expected form, so its result is unknown. Re-run; if the problem persists, report it as a bug.",
		network: "Keycloak did not respond to {operation} ({fault}). Re-run; if the problem persists, check that this network can reach {origin}.",
		protocol: "Keycloak's response to {operation} is not valid HTTP ({fault}). Check that {origin} is a Keycloak server, and that no proxy responds in its place.",
		"read-back": "Keycloak accepted the write, but verification failed: the stored values differ ({settings}). Check the identity provider at {origin} before you re-run.",
		changed: "The identity provider at {origin} was changed after the plan, so nothing was overwritten. Run plan again and review it."
	},
	/** The help of its options. */
	options: {
		"keycloak-url": "Base URL of the Keycloak server, e.g. https://sso.acme.example",
		"keycloak-realm": "Keycloak realm that the users sign in to"
	},
	/** The questions of `init`. */
	init: {
		questions: {
			"keycloak-url": "Base URL of the Keycloak server, e.g. https://sso.acme.example: ",
			"keycloak-realm": "Keycloak realm that the users sign in to: "
		},
		problems: {
			"url-form": "This is not the base URL of a server. Example: https://sso.acme.example",
			"realm-form": "This cannot be a realm: use letters, digits, dots, hyphens, underscores and tildes."
		}
	},
	/** Keycloak has no error codes. */
	errors: {}
};
// src/targets/keycloak/messages/zh.ts
/** The Chinese texts about Keycloak. */
const keycloakChinese = {
	/** What a change is about. */
	changeNames: {
		provider: "身份提供方",
		credentials: "应用凭证",
		setting: "设置"
	},
	/** Why a change has its action. */
	reasons: {
		"not-found": "将以类型 {details} 创建",
		stored: "已保存",
		"stored-generic": "已保存；登录能否完成未知：没有资料说明微博是否接受 Keycloak 读取用户 ID 时使用的请求",
		settings: "将设置 {details}；其他设置保持不变",
		same: "已保存，且与机密一致",
		unreadable: "已保存；App Key 一致，App Secret 无法读回比较（--rotate 会写入它）",
		differs: "App Key 与机密不一致；将替换 App Key 和 App Secret",
		rotate: "App Secret 无法读回比较；由于使用了 --rotate，将重新写入它",
		"not-stored": "尚未保存；将用机密设置"
	},
	/** The manual steps. */
	instructions: {
		authorize: "在 realm {realm} 中创建一个带服务账号的机密客户端，并为该服务账号分配客户端 realm-management 的 manage-identity-providers。将机密 {clientId} 和 {clientSecret} 设为该客户端的 ID 和密钥。",
		"allow-origin": "允许服务器接收这些密钥：在工作流中把 target-origins 设为 {origin}。",
		"run-sync": "运行 sync：身份提供方 {alias} 不存在时会创建，并把 {appKey} 和 {appSecret} 的值保存在其中。",
		"register-callback": "在微博把 {callback} 注册为应用的授权回调页（如果与现在的不同）。",
		"test-sign-in": "测试登录。没有资料说明微博是否接受 Keycloak 的 oauth2 提供方读取用户 ID 时使用的 Authorization: Bearer 请求头；如果不接受，请使用扩展，并在 keycloak.providerId 中声明它的类型。"
	},
	steps: {
		1: "在 Keycloak 的 realm 中创建带服务账号的客户端",
		11: "由 sync 在 Keycloak 保存 App Key 和 App Secret"
	},
	guide: {
		title: "Keycloak 设置",
		heading: "在 Keycloak 的操作",
		automatic: "身份提供方由 sync 写入；前后的步骤如下。"
	},
	/** What keeps a sync from starting. */
	blockers: { incomplete: "keycloak 部分没有有效的 url、realm 或 alias。请运行 check 查看错误。" },
	/** What stopped an operation. */
	failures: {
		realm: "Keycloak 拒绝了 {operation}：realm“{realm}”不存在。请检查 keycloak.realm 以及 keycloak.url 中的路径。",
		client: "Keycloak 拒绝了 {operation}：“{message}”。请检查两个机密是否为该 realm 中机密客户端的 ID 和密钥，以及是否启用了服务账号。",
		token: "Keycloak 拒绝了 {operation} 中它刚刚签发的访问令牌。请检查 realm 的访问令牌有效期，以及服务器的时钟和主机名设置。",
		role: "Keycloak 拒绝了 {operation}：服务账号缺少角色。请为它分配客户端 realm-management 的 manage-identity-providers，然后重新运行。",
		type: "别名“{alias}”属于类型为“{providerId}”的身份提供方，因此没有写入。请声明其他别名，或在 keycloak.providerId 中声明该类型。",
		refused: "Keycloak 拒绝了 {operation}，状态码 {status}：“{message}”。",
		answer: "对 {operation} 的响应（状态码 {status}）不是 Keycloak 的。请检查 {base} 是否为服务器的基础地址，包括 /auth 之类的路径。",
		shape: "Keycloak 对 {operation} 的响应与预期的形式不同，因此结果未知。请重新运行；如果问题仍然存在，请作为程序缺陷报告。",
		network: "Keycloak 没有响应 {operation}（{fault}）。请重新运行；如果问题仍然存在，请检查当前网络能否访问 {origin}。",
		protocol: "Keycloak 对 {operation} 的响应不是有效的 HTTP（{fault}）。请检查 {origin} 是否为 Keycloak 服务器，以及是否有代理代替它响应。",
		"read-back": "Keycloak 接受了写入，但验证失败：保存的值不一致（{settings}）。重新运行之前，请检查 {origin} 上的身份提供方。",
		changed: "{origin} 上的身份提供方在计划之后被更改，因此没有覆盖。请重新运行 plan 并审阅。"
	},
	/** The help of its options. */
	options: {
		"keycloak-url": "Keycloak 服务器的基础地址，例如 https://sso.acme.example",
		"keycloak-realm": "用户登录的 Keycloak realm"
	},
	init: {
		questions: {
			"keycloak-url": "Keycloak 服务器的基础地址，例如 https://sso.acme.example：",
			"keycloak-realm": "用户登录的 Keycloak realm："
		},
		problems: {
			"url-form": "这不是服务器的基础地址。示例：https://sso.acme.example",
			"realm-form": "这不能作为 realm：只能含字母、数字、点、连字符、下划线和波浪号。"
		}
	},
	/** Keycloak has no error codes. */
	errors: {}
};
// src/targets/keycloak/rules/keycloak-name.ts
/** The name of a realm, an identity provider or its type is not a part of a path, as in the callback. */
const keycloakName = {
	id: "keycloak-name",
	severity: "error",
	evidence: "documented",
	sources: ["Keycloak docs, Identity brokering: the redirect URI contains realm and alias", "RFC 3986, section 2.3: unreserved characters"],
	text: {
		en: {
			title: "A name cannot be a part of a URL",
			message: "{field}: \"{value}\" cannot be a part of a URL, as in the callback.",
			fix: "Write the name as Keycloak's URLs have it: letters, digits, and . _ ~ - only."
		},
		zh: {
			title: "名称不能用在 URL 中",
			message: "{field}：“{value}”不能作为 URL（例如回调地址）的一部分。",
			fix: "按 Keycloak 的 URL 中的写法填写：只能使用字母、数字和 . _ ~ -。"
		}
	}
};
// src/targets/keycloak/rules/service-url.ts
/** The base URL of an identity service is not a URL without query and fragment. */
const serviceUrl = {
	id: "service-url",
	severity: "error",
	evidence: "documented",
	sources: ["Keycloak docs, Configuring the hostname: an origin and an optional path"],
	text: {
		en: {
			title: "A base URL is not valid",
			message: "{field}: \"{value}\" is not a base URL: an origin and an optional path, without user name, query or fragment.",
			fix: "Write the server's base URL, for example https://sso.acme.example."
		},
		zh: {
			title: "基础地址无效",
			message: "{field}：“{value}”不是基础地址：应为源地址加可选的路径，不含用户名、查询和片段。",
			fix: "填写服务器的基础地址，例如 https://sso.acme.example。"
		}
	}
};
// src/targets/keycloak/protocol.ts
/** The type of identity provider that Keycloak has built in for any OAuth 2.0 service. Source: Keycloak 26.4 (observed). */
const genericProvider = "oauth2";
/** What Keycloak returns in place of a stored secret, and accepts to keep it. Source: Keycloak 26.4 (observed). */
const maskedSecret = "**********";
/** The settings of a generic provider for Weibo. Sources: Weibo wiki, oauth2 (documented); Keycloak 26.4, the names (observed). */
const weiboSettings = {
	authorizationUrl: "https://api.weibo.com/oauth2/authorize",
	tokenUrl: "https://api.weibo.com/oauth2/access_token",
	userInfoUrl: "https://api.weibo.com/2/account/get_uid.json",
	userIDClaim: "uid",
	clientAuthMethod: "client_secret_post"
};
const defaultRetry = {
	attempts: 3,
	pause: 500
};
// src/targets/index.ts
/** The identity services of this build, in the order of reports. A new one is a folder and a line here. */
const modules = [
	janrain,
	auth0,
	{
		description: {
			id: "keycloak",
			name: "Keycloak",
			accountOf: keycloakAccount,
			callbackOf: keycloakCallback,
			setup: {
				steps: [{
					step: 1,
					evaluate: ({ plan }) => queried(plan, "keycloak", "get-identity-provider")
				}, {
					step: 11,
					evaluate: ({ plan }) => storedCredentials(plan, "keycloak", "get-identity-provider")
				}],
				guideSteps: [],
				firstFields: [
					"/keycloak/url",
					"/keycloak/realm",
					"/keycloak/alias",
					"/keycloak/providerId"
				],
				guide: (declaration, { guide }) => {
					const { realm, alias, providerId = genericProvider, clientId, clientSecret } = declaration.keycloak ?? {};
					const { origin } = keycloakLocation(declaration) ?? {};
					const callback = keycloakCallback(declaration)?.url;
					const named = (value) => value ?? guide.undeclared;
					return [
						{
							step: "authorize",
							params: {
								realm: named(realm),
								clientId: named(clientId),
								clientSecret: named(clientSecret)
							}
						},
						{
							step: "allow-origin",
							params: { origin: named(origin) }
						},
						{
							step: "run-sync",
							params: { alias: named(alias) }
						},
						{
							step: "register-callback",
							params: { callback: named(callback) }
						},
						...providerId === "oauth2" ? [{
							step: "test-sign-in",
							params: {}
						}] : []
					];
				},
				isAutomatic: () => true
			},
			rules: { constraints: [serviceUrl, keycloakName] },
			options: [{
				name: "keycloak-url",
				value: "URL",
				commands: ["init"]
			}, {
				name: "keycloak-realm",
				value: "REALM",
				commands: ["init"]
			}],
			init: async () => (await import("./guide.js").then((chunk) => ({ keycloakInit: chunk.t }))).keycloakInit,
			review: async () => (await import("./review.js").then((chunk) => ({ keycloakReview: chunk.t }))).keycloakReview,
			messages: {
				en: keycloakEnglish,
				zh: keycloakChinese
			}
		},
		configure({ origins, propagationTimeout, rotate }) {
			return async (policy) => {
				const { KeycloakTarget } = await import("./keycloak.js").then((chunk) => ({ KeycloakTarget: chunk.t }));
				return new KeycloakTarget(policy, {
					origins,
					propagationTimeout,
					rotate,
					retry: defaultRetry
				});
			};
		},
		emulator: async () => (await import("./emulator.js").then((chunk) => ({ keycloakEmulator: chunk.t }))).keycloakEmulator
	}
];
/** What the core knows about each identity service. */
const targetDescriptions = modules.map(({ description }) => description);
/** The emulators of the identity services that have one. */
async function targetEmulators() {
	const loaded = modules.map(async ({ description, emulator }) => [description.id, await emulator?.()]);
	return new Map((await Promise.all(loaded)).flatMap(([id, emulator]) => emulator ? [[id, emulator]] : []));
}
/**
* The identity services with the options of a run.
* @throws UsageError for an option's value that is not allowed
*/
function configureTargets(texts) {
	const settings = targetSettings(texts);
	return new Map(modules.map(({ description, configure }) => [description.id, configure(settings)]));
}
// src/core/report/error-text.ts
/** The message of an error that ends a run, and the exit code: 2 for usage and configuration, 3 for the machine and for bugs. */
function fatalError(error, messages) {
	if (error instanceof UsageError) return {
		message: error.in(messages),
		exitCode: 2
	};
	const { exhausted, internal } = messages.report;
	const exhaustion = exhaustionOf(error);
	if (exhaustion) return {
		message: formatMessage(exhausted[exhaustion.resource], { code: exhaustion.code }),
		exitCode: 3
	};
	return {
		message: formatMessage(internal, { message: error instanceof Error ? error.message : String(error) }),
		exitCode: 3
	};
}
// src/core/secrets/typed-keys.ts
/** A key as a parameter of a URL. */
const parameter = /([?&](?:api_?key|partner_?key|key|secret|client_secret|token)=)[^&\s"]+/gi;
/**
* The text of a usage error without keys that were typed by mistake: what has the shape of a key, and values of environment
* variables. At that point no declaration was read, so the names of secrets are unknown.
*/
function withoutTypedKeys(text, environment) {
	return Object.values(environment).filter((value) => value !== void 0).filter((value) => /\d/.test(value) && !value.includes("/") && !isTooWeak(value)).sort((one, other) => other.length - one.length).reduce((shown, value) => shown.replaceAll(value, "***"), text).replace(parameter, `$1***`).replace(secretShape, "***").replace(identityShape, "***");
}
// src/core/messages/shell-word.ts
/**
* The shell that a user types commands in.
* Sources: Microsoft, about_PSModulePath: PowerShell sets it outside of Windows too; cmd sets PROMPT, and MSYS2 sets MSYSTEM.
*/
function shellOf(platform, environment) {
	const { PSModulePath: modules, PROMPT: prompt, MSYSTEM: system, SHELL: shell } = environment;
	if (platform !== "win32") return modules ? "powershell" : "posix";
	if (system || shell) return "posix";
	return prompt ? "cmd" : "powershell";
}
/** How each shell writes a word, a variable, and the end of a line that continues. */
const syntax = {
	posix: {
		quote: (text) => `'${text.replaceAll("'", "'\\''")}'`,
		set: (name, value) => `export ${name}=${shellWord(value)}`,
		continued: "\\"
	},
	powershell: {
		quote: (text) => `'${text.replace(/['‘’‚‛]/g, "$&$&")}'`,
		set: (name, value) => `$env:${name} = ${syntax.powershell.quote(visible(value))}`,
		continued: "`"
	},
	cmd: {
		quote: (text) => `"${text.replaceAll("\"", "\"\"").replaceAll("%", "\"^%\"")}"`,
		set: (name, value) => `set ${syntax.cmd.quote(`${name}=${visible(value)}`)}`,
		continued: "^"
	}
};
/**
* Quotes a value for a command that people paste into a shell, if needed. Invisible characters are shown as escapes: the command then
* names no file, and cannot affect the terminal.
*/
function shellWord(value, shell = "posix") {
	const shown = visible(value);
	return shown === value && (shell === "posix" ? /^[\w./:@,+-]+$/ : /^[\w./:\\-]+$/).test(value) ? value : syntax[shell].quote(shown);
}
/** The command that sets an environment variable. */
function setVariable(name, value, shell) {
	return syntax[shell].set(name, value);
}
/** A command over several lines, indented. */
function commandLines(parts, shell) {
	return parts.join(` ${syntax[shell].continued}\n    `);
}
// src/cli/invocation.ts
/**
* How this program was called, for commands to copy: `npx` runs it in projects where it is not on the PATH.
* @param environment with the variables that npm sets for what it runs
*/
function invocation({ npm_command: npmCommand }) {
	return npmCommand === "exec" ? "npx weibo-provider" : "weibo-provider";
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/core/report/formats/index.ts
/** The output formats by the names that `--format` takes. Each is loaded on demand: most commands need its name only. */
const formats = {
	text: async () => (await import("./core.js").then((chunk) => ({ textFormat: chunk.dt }))).textFormat,
	json: async () => (await import("./core.js").then((chunk) => ({ jsonFormat: chunk.G }))).jsonFormat,
	github: async () => (await import("./core.js").then((chunk) => ({ githubFormat: chunk._ }))).githubFormat,
	sarif: async () => (await import("./core.js").then((chunk) => ({ sarifFormat: chunk.U }))).sarifFormat,
	junit: async () => (await import("./core.js").then((chunk) => ({ junitFormat: chunk.h }))).junitFormat,
	rdjson: async () => (await import("./core.js").then((chunk) => ({ rdjsonFormat: chunk.p }))).rdjsonFormat,
	markdown: async () => (await import("./review.js").then((chunk) => ({ markdownFormat: chunk.d }))).markdownFormat
};
const formatNames = Object.keys(formats);
// src/core/weibo/error-identifiers.ts
/**
* Weibo's error codes with the identifier in its responses, where one is known.
* Sources: a public copy of the OAuth documentation (21322 to 21331), public code tables and issue threads (the others); observed.
*/
const weiboIdentifiers = {
	"21301": "auth faild",
	"21320": "OAuth2 must use https",
	"21321": "applications over the unaudited use restrictions!",
	"21322": "redirect_uri_mismatch",
	"21323": "invalid_request",
	"21324": "invalid_client",
	"21325": "invalid_grant",
	"21326": "unauthorized_client",
	"21327": "expired_token",
	"21328": "unsupported_grant_type",
	"21329": "unsupported_response_type",
	"21330": "access_denied",
	"21331": "temporarily_unavailable",
	"21337": "appkey permission denied",
	"21338": "sso package and sign error"
};
// src/core/explain/explain-error.ts
/**
* Explains a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or an identity service (`3`, `SERVICE:-1`). Loads no rules.
* @returns undefined for anything else
* @throws UsageError for an unknown code
*/
function explainError(id, messages) {
	const verdict = verdicts.find((name) => name === id);
	if (verdict) return errorPage(formatMessage(messages.cli.explain.verdict, {
		verdict,
		name: messages.report.verdicts[verdict]
	}), messages.verdicts[verdict], messages);
	const [, service, code] = /^(?:([a-z\d-]+):)?(-?\d+)$/.exec(id) ?? [];
	if (code === void 0) return void 0;
	const labels = messages.cli.explain;
	const identifier = weiboIdentifiers[code];
	const weibo = messages.errors.weibo;
	if ((service ?? "weibo") === "weibo" && weibo[code]) return errorPage(identifier === void 0 ? formatMessage(labels.weibo, { code }) : formatMessage(labels.weiboNamed, {
		code,
		identifier
	}), weibo[code], messages);
	const target = allTargets().find((candidate) => (service ?? candidate.id) === candidate.id && errorsOf(candidate, messages)[code]);
	const text = target && errorsOf(target, messages)[code];
	if (text) return errorPage(formatMessage(labels.service, {
		service: target.name,
		code
	}), text, messages);
	throw new UsageError("error-code-unknown", { id });
}
function errorsOf({ id }, messages) {
	return targetMessages(id, messages).errors;
}
function errorPage(heading, { meaning, action }, { cli }) {
	return page(heading, [meaning, formatMessage(cli.explain.fix, { text: action })]);
}
/** A heading with indented lines. */
function page(heading, lines) {
	return `${[heading, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
// src/targets/auth0/origin.ts
/**
* Where the Management API of a tenant is.
* @param domain as declared, accepted by the schema
*/
function auth0Location(domain) {
	const host = domain.toLowerCase();
	return {
		origin: `https://${host}`,
		domain: host
	};
}
/**
* Whether a tenant may receive keys: Auth0's own hosts may, others only if the operator allows their origin, since a declaration chose it.
* @param origins that the operator allows
*/
function mayReceiveKeys({ origin }, origins) {
	return /^https:\/\/(?:[a-z0-9-]+\.)+auth0\.com$/.test(origin) || origins.has(origin);
}
// src/targets/janrain/origin.ts
/**
* The only origins that ever receive a Janrain key: `https://{realm}.rpxnow.com`, what the operator sets, or a declared custom
* domain that the operator allows.
* @param janrain as declared, accepted by the schema
* @returns undefined if none is known: a declared custom domain alone receives no key
*/
function janrainOrigins(janrain, { janrainUrl, partnerUrl, origins }) {
	const { realm, domain } = janrain ?? {};
	const custom = domain === void 0 ? void 0 : `https://${domain.toLowerCase()}`;
	const allowed = custom !== void 0 && origins.has(custom) ? custom : void 0;
	const social = janrainUrl ?? (realm === void 0 ? allowed : realmOrigin(realm));
	return social === void 0 ? void 0 : {
		social,
		partner: partnerUrl ?? social,
		isShared: janrainUrl !== void 0
	};
}
function realmOrigin(realm) {
	const origin = `https://${realmHost(realm)}`;
	if (!/^[a-z0-9-]+$/i.test(realm) || !parseUrl(origin)) throw new UsageError("realm-escapes");
	return origin;
}
export { ExhaustedError as $, en as $t, covers as A, nearest as At, scopes as B, UsageError as Bt, keycloakChinese as C, declaredUrlFields as Ct, keycloakLocation as D, requestableUrls as Dt, keycloakCallback as E, parsedUrl as Et, janrainHost as F, perTargets as Ft, auth0Account as G, printable as Gt, unknownStep as H, formatUntrusted as Ht, provider as I, reviewServices as It, parseLanguage as J, lazyPattern as Jt, auth0Callback as K, printableLine as Kt, realmHost as L, targetMessages as Lt, janrainChinese as M, valueAt as Mt, janrainEnglish as N, allTargets as Nt, mayReceiveKeys$1 as O, writtenOrigin as Ot, janrainAccount as P, declaredTargets as Pt, choice as Q, loadMessages as Qt, maxPages as R, targetNamed as Rt, weiboSettings as S, authorityOf as St, keycloakAccount as T, hostOf as Tt, auth0Chinese as U, separatorIn as Ut, strategy as V, formatMessage as Vt, auth0English as W, isCommon as Wt, languages as X, identityShape as Xt, languageOf as Y, concealShapes as Yt, failOnNames as Z, secretShape as Zt, configureTargets as _, isReservedName as _t, page as a, SecretStore as at, genericProvider as b, isPrivateHostname as bt, formats as c, escapeMarkdown as ct, commandLines as d, distinctUrls as dt, configName as en, exhaustionOf as et, setVariable as f, requestKey as ft, fatalError as g, padCells as gt, withoutTypedKeys as h, cellsOf as ht, explainError as i, Secret as it, entryOf as j, keyAt as jt, parsePropertyNames as k, parseUrl as kt, _taggedTemplateLiteral as l, markdownEncodings as lt, shellWord as m, verdicts as mt, auth0Location as n, emptyConfig as nn, derivedForms as nt, weiboIdentifiers as o, breakable as ot, shellOf as p, uncheckedUrls as pt, probeModes as q, visible as qt, mayReceiveKeys as r, rulesWith as rn, redactSecrets as rt, formatNames as s, escapeHtml$1 as st, janrainOrigins as t, defaultFailOn as tn, throwIfExhausted as tt, invocation as u, table as ut, targetDescriptions as v, secretProblem as vt, keycloakEnglish as w, declaredUrls as wt, maskedSecret as x, notPublicBecause as xt, targetEmulators as y, isTooWeak as yt, operationScopes as z, useTargets as zt };
