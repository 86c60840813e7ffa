import { inspect } from "node:util";
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
			action: "Use OAuth 2, as Janrain does."
		},
		"21305": {
			meaning: "OAuth 1: a parameter is missing.",
			action: "Use OAuth 2, as Janrain does."
		},
		"21306": {
			meaning: "OAuth 1: a parameter was rejected.",
			action: "Use OAuth 2, as Janrain does."
		},
		"21307": {
			meaning: "OAuth 1: the timestamp was rejected.",
			action: "Use OAuth 2, as Janrain does."
		},
		"21308": {
			meaning: "OAuth 1: the nonce was already used.",
			action: "Use OAuth 2, as Janrain does."
		},
		"21309": {
			meaning: "OAuth 1: the signature method is not supported.",
			action: "Use OAuth 2, as Janrain does."
		},
		"21310": {
			meaning: "OAuth 1: the signature is invalid.",
			action: "Use OAuth 2, as Janrain does."
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
			action: "Store the credentials at Janrain: run the sync."
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
			action: "Make the authorization callback (授权回调页) at Weibo identical to the one in the Janrain dashboard: scheme, www, path, no trailing space."
		},
		"21323": {
			meaning: "The request is malformed, e.g. the client id or secret is missing.",
			action: "Send a form, not JSON. Check that app key and app secret are stored at Janrain."
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
			action: "This is a bug in the client: Janrain uses authorization_code."
		},
		"21329": {
			meaning: "The response type is not supported.",
			action: "This is a bug in the client: Janrain uses code."
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
			meaning: "The URL works: a page opened and contains HTML (2xx, after at most 5 redirects), or a callback responded with any status below 500.",
			action: "Nothing to do. If the page does not offer a Weibo login, the rule login-missing reports it."
		},
		broken: {
			meaning: "The failure is definite; Weibo's reviewers would see it too: the host does not exist or refuses the connection, the certificate is invalid, the page responds with an error, redirects in a loop, or is not HTML.",
			action: "Fix the problem that the finding describes, on the server or in the declaration. It fails the run."
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
			janrain: "Janrain, by the sync",
			"janrain-manual": "Janrain, Weibo and the website, manually",
			service: "the identity service, by the sync",
			"service-manual": "the identity service, Weibo and the website, manually",
			repository: "this repository only"
		},
		changeKinds: {
			added: "added",
			removed: "removed",
			changed: "changed"
		},
		marks: {
			down: "Sign-in is down from here.",
			unknown: "Sign-in may be down from here.",
			works: "Sign-in works from here."
		},
		moments: {
			"before-merge": "Before the merge",
			"on-merge": "On the merge, by the sync",
			"after-merge": "After the merge"
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
				works: "sign-in keeps working",
				down: "sign-in is down from {from} until {until} is done",
				unknown: "sign-in may be down from {from} until {until} is done",
				downNow: "sign-in works once {until} is done",
				unknownNow: "sign-in is certain to work only once {until} is done",
				endless: "sign-in may be down from {from} on"
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
		steps: [
			"Sign in to the Janrain dashboard",
			"Open the application with Manage Engage App",
			"Open Provider Configuration",
			"Choose Sina Weibo",
			"Start the setup with Configure",
			"Open the Weibo Open Platform and create an application",
			"Name it, and choose Web Application",
			"Fill in the basic information",
			"Add icons and screenshots",
			"Enter the callback in both fields",
			"Enter app key and app secret at Janrain",
			"Complete the developer's identity and submit for review"
		],
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
			next: "Next: {action}",
			actions: {
				"fill-in": "Fill in {field} in line {line} of {file}, and then the other fields that check reports.",
				"fix-errors": "Fix the errors, beginning with {rule} in line {line} of {file} ({count} in total).",
				change: "Follow the steps of the change; review lists them in their order.",
				register: "Register the application at Weibo with the values of the guide, then set {secrets}.",
				"set-secrets": "Set {secrets}: for the workflow under Settings → Secrets and variables → Actions, here as environment variables.",
				plan: "See what a sync would change.",
				sync: "Sync: the identity service differs from the declaration.",
				"enter-credentials": "Enter App Key and App Secret in the Janrain dashboard; plan lists the steps.",
				"declare-developer": "Add the section developer to {file}: Weibo requires the developer identity for the review.",
				submit: "Submit the application for review at Weibo, and write status: in-review in {file}.",
				resubmit: "Correct what Weibo's message names, submit the application again, and write status: in-review in {file}.",
				"await-approval": "Wait for Weibo's message, 1 to 3 working days, and write status: approved or rejected in {file}.",
				nothing: "Nothing to do: the application is approved."
			}
		},
		evidence: {
			rule: "the rule {rule}",
			janrain: "Janrain's response to {operation}",
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
			deleted: "From the merge on, the declaration is no longer checked or synced.",
			moved: "Only the file's path changes.",
			fields: {
				one: "{n} field changes",
				other: "{n} fields change"
			},
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
		title: "What to enter at Weibo and at Janrain",
		intro: "From {file}: every field of Weibo's form in its order, then the Janrain dashboard.",
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
			janrain: "Janrain dashboard",
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
		dashboard: "In the dashboard",
		partner: "A Partner key is declared, so the sync does this automatically. To do it manually:",
		undeclaredSecret: "a secret that is not declared yet",
		progressNote: "This page does not contact Janrain or Weibo: weibo-provider plan determines the state of more steps.",
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
			"sign-in": "callback and app key of a sign-in at Janrain",
			"sign-in-weibo": "the sign-in at Janrain, by Weibo",
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
		progress: "URLs: {done} of {total}",
		progressPending: "URLs: {done} of {total}, waiting for {host}",
		urls: "URLs",
		urlsNotChecked: "URLs: {count} not checked",
		verdicts: {
			ok: "ok",
			broken: "broken",
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
			severity: "severity",
			place: "location",
			rule: "rule",
			what: "problem and fix",
			verdict: "verdict",
			status: "status",
			url: "URL",
			final: "redirects to",
			certificate: "certificate valid until",
			time: "time"
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
			probe: "Verify at Weibo: callback (app key and callback), credentials (also the app secret), sign-in (as Janrain starts it), sign-in-weibo (also at Weibo) [default: off]",
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
			realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com",
			account: "The company's own Weibo account",
			"pre-commit": "Also create .pre-commit-config.yaml, which checks each commit",
			"with-partner-key": "Declare a Partner key, with which a sync stores the credentials; Akamai issues one to partners only",
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
				realm: "Janrain realm, e.g. acme, or its URL https://acme.rpxnow.com: ",
				account: "Weibo account of the company (官方运营帐号): "
			},
			preCommit: "Check each commit with pre-commit? Creates .pre-commit-config.yaml [y/N]: ",
			problems: {
				"name-spaces": "The name cannot contain spaces: Weibo's form rejects them.",
				"website-form": "This is not the URL of a website. Example: https://www.acme.example/",
				"website-private": "Weibo's reviewers have to open the website: it needs a public host name.",
				"realm-form": "This cannot be a realm. Example: acme, for https://acme.rpxnow.com",
				"realm-domain": "This is not under rpxnow.com. Enter the realm; a custom domain can be declared later as janrain.domain."
			},
			written: "Created: {files}",
			remaining: "To do in {file}, by line and column:",
			misplaced: "GitHub reads workflows only at the root of a repository: move {workflow} to {repository}.",
			next: "Next steps:\n  1. Fill in the empty values and add the images. To see what is missing: weibo-provider check --offline\n  2. Register the application at Weibo with the guide: weibo-provider guide -o guide.html\n  3. Create the environments janrain and janrain-plan (Settings → Environments) with the secrets that the declaration names.\n  4. Commit, open a pull request and merge it: the workflow plans it, and syncs each push to {branch}.\n  5. For the next step at any time: weibo-provider status"
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
			log: "Requests are logged below. Press Ctrl+C to stop and show the final state.",
			request: "{method} {url}: {status}",
			requestFaulted: "{method} {url}: no response (injected fault)",
			state: "Final state, without keys and credentials:"
		},
		demo: {
			intro: "weibo-provider demo: the company Acme wants to offer \"sign in with Sina Weibo\".\nJanrain, Weibo and Acme's website are emulated on this machine; nothing leaves it.\nThe output below is what the same commands print for you. The declaration: {file}",
			steps: {
				check: {
					title: "1. check",
					why: "Does the declaration meet Weibo's rules? Do its images fit and its URLs open?"
				},
				plan: {
					title: "2. plan",
					why: "What would a sync change at Janrain? Reviewers see this in the pull request. No secret is shown."
				},
				sync: {
					title: "3. sync",
					why: "Apply the plan to Janrain in a safe order, and verify every write."
				},
				again: {
					title: "4. plan, again",
					why: "Everything is up to date: a second sync would change nothing."
				}
			},
			outcome: "Janrain received {calls} requests, {writes} of them writes; the second plan made {again} writes.\nIts sign-in list is now {signIn}; its allow-list is {domains}.",
			success: "All four steps succeeded.",
			failure: "A step failed.",
			next: "Next: copy {file} into your repository, fill it in, and run weibo-provider check."
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
		"fault-form": "invalid value \"{text}\" for --fault; expected OPERATION[#N]=FAULT, e.g. set_properties#1=reset-after; FAULT is one of {faults}",
		"port-form": "invalid value \"{text}\" for --port; expected a port number",
		"port-taken": "--port: cannot listen on {port} ({code})",
		"several-declarations": "{command} takes one declaration; name one of {files}",
		"guide-invalid": "guide: cannot parse {file}; run check to see the errors",
		"output-not-guide": "--output: {path} exists and was not generated by guide; choose another file or delete it",
		"emulator-several": "emulator takes at most one declaration",
		"emulator-realm": "emulator: {file} has no valid janrain.realm; run check to see the errors",
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
		"partner-properties-form": "invalid value \"{text}\" for partner-properties; expected KEY,SECRET, e.g. consumerKey,secret",
		"origin-not-url": "invalid value \"{value}\" for {option}: not a URL; expected an origin, e.g. https://acme.rpxnow.com",
		"origin-user": "invalid value \"{value}\" for {option}: contains a user name; expected an origin, e.g. https://acme.rpxnow.com",
		"origin-path": "invalid value \"{value}\" for {option}: contains more than scheme, host and port; expected an origin, e.g. https://acme.rpxnow.com",
		"origin-not-https": "invalid value \"{value}\" for {option}: keys would be sent unencrypted; expected an https origin, e.g. https://acme.rpxnow.com",
		"realm-escapes": "invalid realm: its host is not under rpxnow.com",
		"config-name": "{path} is not read; rename it to {name}",
		"config-unreadable": "{path}: not a regular file with UTF-8 text of at most 32 KiB",
		"config-syntax": "{place}: invalid YAML; run a YAML linter for the details",
		"config-mapping": "{place}: expected a mapping with the keys {allowed}",
		"config-key": "{place}: unknown key \"{key}\"; expected one of {allowed}",
		"config-key-near": "{place}: unknown key \"{key}\"; did you mean {suggestion}?",
		"config-duplicate": "{place}: the key \"{key}\" appears twice",
		"config-files": "{place}: expected a list of files, directories or globs, e.g. [\"apps/**\", \"!apps/old\"]",
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
		"init-answers": "init asks its questions at a terminal; elsewhere pass --name, --website, --realm and --account, at least one of them",
		"init-exists": "init: {files} already exists; no files were written",
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
// src/core/messages/zh/index.ts
/** The messages in Simplified Chinese. Fields have the labels that Weibo uses. */
const zh = {
	language: "zh",
	errors: { weibo: {
		"21301": {
			meaning: "access token 为空或无效。",
			action: "用户需要重新登录。"
		},
		"21302": {
			meaning: "密码错误。",
			action: "网页登录中不会出现。"
		},
		"21303": {
			meaning: "密码错误次数过多。",
			action: "网页登录中不会出现。"
		},
		"21304": {
			meaning: "OAuth 1：不支持该版本。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21305": {
			meaning: "OAuth 1：缺少参数。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21306": {
			meaning: "OAuth 1：参数被拒绝。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21307": {
			meaning: "OAuth 1：时间戳被拒绝。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21308": {
			meaning: "OAuth 1：nonce 已被使用过。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21309": {
			meaning: "OAuth 1：不支持该签名方法。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21310": {
			meaning: "OAuth 1：签名无效。",
			action: "像 Janrain 一样使用 OAuth 2。"
		},
		"21311": {
			meaning: "App Key 不存在。",
			action: "将机密与微博控制台中的 App Key 进行核对。"
		},
		"21312": {
			meaning: "App Key 被拒绝。",
			action: "在微博控制台查看应用是否已关闭或被封禁。"
		},
		"21313": {
			meaning: "缺少 App Key。",
			action: "将应用凭证保存到 Janrain：运行同步。"
		},
		"21314": {
			meaning: "token 已被使用。",
			action: "用户需要重新登录。"
		},
		"21315": {
			meaning: "token 已过期。",
			action: "用户需要重新登录。"
		},
		"21316": {
			meaning: "token 已被撤销。",
			action: "用户需要重新登录。"
		},
		"21317": {
			meaning: "token 被拒绝。",
			action: "用户需要重新登录。"
		},
		"21318": {
			meaning: "PIN 码验证失败。",
			action: "网页登录中不会出现。"
		},
		"21319": {
			meaning: "用户撤销了授权。",
			action: "用户需要重新登录。"
		},
		"21320": {
			meaning: "OAuth 2 必须使用 https。",
			action: "只通过 https 调用 api.weibo.com。"
		},
		"21321": {
			meaning: "应用处于开发状态，限制更严：只有应用所有者和最多 15 个测试用户可以登录。",
			action: "提交审核并等待通过（1 到 3 个工作日）；在此之前，将该账号添加为测试用户，测试用户添加后不可更换。"
		},
		"21322": {
			meaning: "请求中的回调地址与登记的不一致：微博会逐字符比对。",
			action: "使微博的授权回调页与 Janrain 控制台中的完全相同：协议、www、路径，末尾没有空格。"
		},
		"21323": {
			meaning: "请求格式错误，例如缺少 client id 或 secret。",
			action: "以表单而不是 JSON 发送；检查 App Key 和 App Secret 是否已保存到 Janrain。"
		},
		"21324": {
			meaning: "App Key 或 App Secret 错误。",
			action: "将两个机密与微博控制台进行核对，然后运行同步。如果 App Secret 已在微博控制台重置，请先更新机密。"
		},
		"21325": {
			meaning: "授权码错误、已过期或已被使用，或者回调地址不一致。",
			action: "再登录一次；如果问题仍然存在，请核对回调地址，并检查身份认证和应用审核是否已通过。"
		},
		"21326": {
			meaning: "应用无权执行此操作。",
			action: "在微博控制台查看应用拥有哪些接口。"
		},
		"21327": {
			meaning: "token 已过期。",
			action: "用户需要重新登录。"
		},
		"21328": {
			meaning: "不支持该 grant type。",
			action: "这是客户端的程序缺陷：Janrain 使用 authorization_code。"
		},
		"21329": {
			meaning: "不支持该 response type。",
			action: "这是客户端的程序缺陷：Janrain 使用 code。"
		},
		"21330": {
			meaning: "用户或服务器拒绝，或者缺少 scope。",
			action: "重新登录并同意授权；在微博控制台申请该 scope。"
		},
		"21331": {
			meaning: "服务暂时不可用。",
			action: "请稍后重试。"
		},
		"21332": {
			meaning: "access token 无效（来自用户报告，没有文档说明）。",
			action: "用户需要重新登录。"
		},
		"21335": {
			meaning: "uid 必须是当前登录用户的 uid。",
			action: "这是调用程序的缺陷。"
		},
		"21337": {
			meaning: "App Key 缺少权限。",
			action: "完成开发者身份认证和应用审核。"
		},
		"21338": {
			meaning: "SSO 的包名与签名不匹配。",
			action: "只涉及移动应用。"
		},
		"10001": {
			meaning: "微博系统错误。",
			action: "请稍后重试。"
		},
		"10002": {
			meaning: "服务不可用。",
			action: "请稍后重试。"
		},
		"10003": {
			meaning: "远程服务出错。",
			action: "请稍后重试。"
		},
		"10004": {
			meaning: "IP 地址受限。",
			action: "从微博允许的 IP 地址调用。"
		},
		"10005": {
			meaning: "App Key 需要更高的级别。",
			action: "在微博控制台申请该接口。"
		},
		"10006": {
			meaning: "缺少 App Key（source 参数）。",
			action: "发送 App Key。"
		},
		"10007": {
			meaning: "不支持该媒体类型。",
			action: "这是调用程序的缺陷。"
		},
		"10008": {
			meaning: "参数错误。",
			action: "这是调用程序的缺陷。"
		},
		"10009": {
			meaning: "系统繁忙。",
			action: "请稍后重试。"
		},
		"10010": {
			meaning: "任务超时。",
			action: "请稍后重试。"
		},
		"10011": {
			meaning: "RPC 调用失败。",
			action: "请稍后重试。"
		},
		"10012": {
			meaning: "请求非法。",
			action: "这是调用程序的缺陷。"
		},
		"10013": {
			meaning: "微博用户无效。",
			action: "使用另一个账号登录。"
		},
		"10014": {
			meaning: "应用缺少权限。",
			action: "在微博控制台申请该接口。"
		},
		"10016": {
			meaning: "缺少参数。",
			action: "这是调用程序的缺陷。"
		},
		"10017": {
			meaning: "参数值无效；未绑定域名时，分享接口会返回此错误。",
			action: "如果网站使用微博的分享接口，请设置域名绑定。"
		},
		"10018": {
			meaning: "请求体过长。",
			action: "这是调用程序的缺陷。"
		},
		"10020": {
			meaning: "接口不存在。",
			action: "这是调用程序的缺陷。"
		},
		"10021": {
			meaning: "不支持该 HTTP 方法。",
			action: "这是调用程序的缺陷。"
		},
		"10022": {
			meaning: "该 IP 地址的请求过于频繁。",
			action: "请稍等一段时间再重试。"
		},
		"10023": {
			meaning: "该用户的请求过于频繁。",
			action: "请稍等一段时间再重试。"
		},
		"10024": {
			meaning: "该用户对此接口的请求过于频繁。",
			action: "请稍等一段时间再重试。"
		},
		"10025": {
			meaning: "内部参数错误。",
			action: "请稍后重试。"
		}
	} },
	sync: {
		reasonSeparator: "：",
		reasons: {
			"no-origin": "未知：工作流没有允许该源地址接收密钥（target-origins）",
			"needs-secret": "缺少 {secrets}，状态未知"
		},
		blockers: {
			unset: "机密 {name} 未设置。请将它作为环境变量传给该步骤。",
			weak: "机密 {name} 太弱，无法在日志中屏蔽：它少于 8 个字符或是常用词，屏蔽它会破坏输出。请设置更强的值。",
			placeholder: "机密 {name} 中是占位符：表达式没有被解析，或者从未填写。",
			"line-break": "机密 {name} 以换行符结尾。请重新设置，去掉换行符。",
			equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了位置。",
			swapped: "机密 {name} 和 {other} 似乎颠倒了：前者像 App Secret，后者像 App Key。",
			origin: "{origin} 不会收到密钥：它由声明指定。请核对地址，然后在工作流中用 target-origins（--target-origins {origin}）允许它。",
			conflict: "{file} 为 {account} 声明了不同的凭证，每次同步都会覆盖另一方的凭证。请让两个文件使用相同的机密，或删除其中一个。",
			digest: "计划的摘要值是 {digest}，而要求的是 {required}：计划在审阅之后有变化。请审阅下面的计划，再要求它的摘要值。",
			whitespace: "机密 {name} 以空格开头或结尾。请重新设置，去掉空格。",
			declined: "未确认：没有写入任何内容。"
		},
		failures: {
			undone: "{service} 接受了所有更改，但最后验证时 {changes} 已不存在。重新运行之前，请检查 {origin} 的控制台。",
			canceled: "运行已取消。没有再写入任何内容。",
			"canceled-reverted": "运行已取消。正在进行的写入已撤销，没有再写入任何内容。",
			other: "{message}"
		},
		run: {
			writing: "{file}：正在写入 {what}",
			applied: "{file}：已应用 {what}",
			unverified: "已写入，但未验证：{what}",
			summary: "将添加 {create} 项，更改 {update} 项",
			summaryUnknown: "将添加 {create} 项，更改 {update} 项，{unknown} 项未知",
			partial: "计划只应用了一部分，因此剩余的计划有另一个摘要值：请先审阅，再要求它。",
			canceled: "运行已取消。本报告描述当时的状态。",
			confirm: "是否应用？只接受 yes："
		}
	},
	verdicts: {
		ok: {
			meaning: "URL 正常：页面能打开且内容为 HTML（最多 5 次重定向后返回 2xx），或回调地址返回低于 500 的任意状态码。",
			action: "无需处理。如果页面没有提供微博登录，规则 login-missing 会报告。"
		},
		broken: {
			meaning: "故障是确定的，微博审核人员看到的也一样：主机不存在或拒绝连接、证书无效、页面返回错误、循环重定向，或内容不是 HTML。",
			action: "按报告中的说明修复服务器或声明。它会使运行失败。"
		},
		blocked: {
			meaning: "该 URL 或它重定向到的 URL 解析到非公网地址，或使用了 http 和 https 以外的协议。没有向它发送请求。",
			action: "请使用公网地址。如果该主机本来就是内网主机，可在工作流中按名称放行（allow-private、--allow-private）；声明本身无法放行。"
		},
		unknown: {
			meaning: "重试后仍没有确定的响应：请求频率受限（429）、服务器暂时不可用（502、503、504）、反爬虫验证、超时、连接中断或 DNS 服务器故障。它既不算成功，也不算失败。",
			action: "请重新运行。如果问题仍然存在，请用浏览器并从另一个网络打开该 URL。它报告为警告；使用 --fail-on warning 可使运行失败。"
		},
		"not-checked": {
			meaning: "没有请求该 URL：使用了 --offline 或 check-urls: false。",
			action: "在有网络的环境中去掉该选项再运行。"
		}
	},
	review: {
		places: {
			"weibo-basic": "微博：应用信息 → 基本信息",
			"weibo-images": "微博：应用信息 → 基本信息，图片",
			"weibo-callbacks": "微博：应用信息 → 高级信息 → OAuth2.0 授权设置",
			"weibo-tests": "微博：应用信息 → 测试信息",
			"weibo-identity": "微博：开发者身份认证",
			"weibo-domain": "微博：应用信息，域名绑定",
			janrain: "Janrain，由 sync 完成",
			"janrain-manual": "Janrain、微博和网站，手动修改",
			service: "身份服务，由 sync 完成",
			"service-manual": "身份服务、微博和网站，手动修改",
			repository: "仅此仓库"
		},
		changeKinds: {
			added: "新增",
			removed: "移除",
			changed: "更改"
		},
		marks: {
			down: "从此刻起登录中断。",
			unknown: "从此刻起登录可能中断。",
			works: "从此刻起可以登录。"
		},
		moments: {
			"before-merge": "合并之前",
			"on-merge": "合并时，由 sync 完成",
			"after-merge": "合并之后"
		},
		summary: {
			merge: {
				errors: "请先不要合并：先修复错误",
				none: "可以合并：对仓库以外没有影响",
				free: "可以合并",
				after: "完成{steps}之后才能合并",
				unread: "sync 不再读取此声明"
			},
			signIn: {
				works: "登录不受影响",
				down: "从{from}起登录中断，直到{until}完成",
				unknown: "从{from}起登录可能中断，直到{until}完成",
				downNow: "{until}完成后才能登录",
				unknownNow: "{until}完成后才能确定可以登录",
				endless: "从{from}起登录可能中断"
			},
			manual: "需要在微博手动操作：{steps}",
			noManual: "无需在微博手动操作",
			steps: {
				one: "第 {numbers} 步",
				other: "第 {numbers} 步"
			},
			several: {
				errors: "请先不要合并：{total} 个声明中有 {count} 个存在错误",
				after: "{total} 个声明中有 {count} 个需要先完成合并之前的步骤",
				down: "{count} 个声明的登录会中断一段时间",
				unknown: "{count} 个声明的登录可能中断一段时间",
				manual: "{count} 个声明需要在微博手动操作"
			},
			separator: "；",
			end: "。"
		},
		steps: [
			"登录 Janrain 控制台",
			"通过 Manage Engage App 打开应用",
			"打开 Provider Configuration",
			"选择 Sina Weibo",
			"点击 Configure 开始设置",
			"打开微博开放平台并创建应用",
			"填写名称，选择网站应用",
			"填写基本信息",
			"添加图标和截图",
			"在两个字段中填写回调地址",
			"在 Janrain 填写 App Key 和 App Secret",
			"完成开发者身份认证并提交审核"
		],
		states: {
			done: "完成",
			"done-before": "此更改之前已完成",
			failed: "失败",
			"to-do": "待办",
			unknown: "未知"
		},
		status: {
			stages: {
				init: "创建声明",
				"fill-in": "填写声明",
				check: "检查声明",
				register: "在微博开放平台创建应用",
				secrets: "设置机密",
				sync: "计划并同步",
				submit: "提交审核",
				approval: "审核通过"
			},
			heading: "{file}：第 {number} 阶段，共 {total} 个，{stage}",
			headingComplete: "{file}：设置完成",
			headingChange: "{file}：有一项更改尚未生效",
			next: "下一步：{action}",
			actions: {
				"fill-in": "填写 {file} 第 {line} 行的 {field}，然后填写 check 报告的其他字段。",
				"fix-errors": "修复错误，从 {file} 第 {line} 行的 {rule} 开始（共 {count} 个）。",
				change: "按步骤完成此更改；review 会按顺序列出。",
				register: "按指南中的值在微博开放平台创建应用，然后设置 {secrets}。",
				"set-secrets": "设置 {secrets}：工作流在 Settings → Secrets and variables → Actions，本机用环境变量。",
				plan: "查看 sync 会更改什么。",
				sync: "同步：身份服务与声明不一致。",
				"enter-credentials": "在 Janrain 控制台填写 App Key 和 App Secret；plan 会列出步骤。",
				"declare-developer": "在 {file} 中添加 developer 部分：微博审核要求开发者身份认证。",
				submit: "在微博提交应用审核，并在 {file} 中写 status: in-review。",
				resubmit: "按微博的消息修改，重新提交应用审核，并在 {file} 中写 status: in-review。",
				"await-approval": "等待微博的消息（1 至 3 个工作日），然后在 {file} 中写 status: approved 或 rejected。",
				nothing: "无需操作：应用已通过审核。"
			}
		},
		evidence: {
			rule: "规则 {rule}",
			janrain: "Janrain 对 {operation} 的响应",
			weibo: "微博的响应",
			"weibo-code": "微博的响应 {code}",
			"self-reported": "自行填写：review.status 为 {status}",
			nothing: "本次运行没有依据"
		},
		unknowns: {
			"base-checkout": "未知：检出的是拉取请求的基准，不含它的更改。请检出 refs/pull/{number}/merge，并且不要给该作业任何机密。",
			"no-token": "未知：检出中没有可比较的基准，也没有 github-token。请给 actions/checkout 加上 fetch-depth: 2。",
			"not-allowed": "未知：检出中没有可比较的基准，令牌的权限也不足（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或给作业加上 permissions: contents: read。",
			"too-large": "未知：检出中没有可比较的基准，而 GitHub 列出的文件过多。请给 actions/checkout 加上 fetch-depth: 2。",
			"rate-limit": "未知：检出中没有可比较的基准，也超出 GitHub 的速率限制（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"request-failed": "未知：检出中没有可比较的基准，对 GitHub 的请求也失败（{status}）。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"no-response": "未知：检出中没有可比较的基准，GitHub 也没有响应。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。",
			"malformed-response": "未知：检出中没有可比较的基准，GitHub 的响应格式也有错误。请给 actions/checkout 加上 fetch-depth: 2，或重新运行。"
		},
		labels: {
			weakened: "此更改放宽了检查：",
			title: "Weibo provider：这次更改的影响",
			heading: "这次更改的影响",
			noEffect: "没有声明发生变化。",
			image: {
				sized: "{path}：{format}，{width}×{height} 像素，{size} 字节，内容 {content}",
				other: "{path}：{size} 字节，尺寸未知",
				absent: "{path}：没有可读取的文件"
			},
			file: {
				changed: "{file}",
				added: "{file}（新增）",
				deleted: "{file}（已删除）",
				renamed: "{file}（原为 {before}）",
				unread: "{file} 仍然存在，但不再被读取：它在链接之下、被 git 忽略，或不是普通文件。它不再被检查或同步。",
				unreadable: "{file} 无法解析：请先修正，见检查结果",
				fixed: "{file} 之前无法解析；全部内容视为新增",
				same: "{file}：没有影响（仅注释、顺序或排版）"
			},
			deleted: "合并后不再检查或同步此声明。",
			moved: "只有文件路径改变。",
			fields: {
				one: "{n} 个字段有变化",
				other: "{n} 个字段有变化"
			},
			noStep: "无需操作",
			absent: "没有",
			columns: {
				field: "字段",
				change: "更改",
				before: "之前",
				after: "之后",
				step: "步骤",
				state: "状态",
				evidence: "依据"
			},
			progress: "{file} 的设置进度"
		}
	},
	guide: {
		title: "在微博和 Janrain 填写的内容",
		intro: "来自 {file}：按顺序列出微博表单的每个字段，然后是 Janrain 控制台。",
		unchecked: "已检查规则和图片，没有检查 URL：请运行 weibo-provider check。",
		fixFirst: "请先修正错误：填错一项就要多等一次审核。",
		secrets: "本页不含任何机密的值，只有机密的名称。",
		contents: "目录",
		skip: "跳到表单",
		copy: "复制",
		copyField: "复制{field}",
		copied: "已复制：{field}",
		selected: "已选中：{field}。请按 Ctrl+C 或 ⌘C 复制。",
		steps: {
			one: "设置指南第 {steps} 步",
			other: "设置指南第 {steps} 步"
		},
		sections: {
			changes: "有哪些变化",
			basic: "基本信息",
			images: "图标和截图",
			callbacks: "回调地址",
			tests: "测试用户",
			developer: "开发者身份认证",
			janrain: "Janrain 控制台",
			progress: "进度",
			rest: "其他问题"
		},
		usage: {
			characters: "{used} 个字，最多 {count} 个",
			words: "{used} 个词，至少 {count} 个",
			labels: "{used} 个标签，最多 {count} 个",
			users: "{used} 个测试用户，最多 {count} 个"
		},
		bounds: {
			over: "太多",
			under: "太少"
		},
		values: {
			missing: "尚未声明",
			concealed: "不显示：该值可能是机密",
			unreadable: "不是该字段的有效值",
			manual: "手动填写",
			fromSecrets: "取自您的机密"
		},
		secretNote: "CI 不会再次显示机密的值：请从团队保存的地方复制。",
		image: {
			required: "{width}×{height} 像素，PNG 或 JPEG",
			found: "{format}，{width}×{height}，{size} 字节",
			large: "太大，不在此显示：{size} 字节，或像素过多",
			unread: "无法显示：该路径没有可读取的 PNG 或 JPEG",
			ok: "格式和尺寸符合要求"
		},
		changes: {
			added: "此声明是新增的，下面的每个字段都是新的。",
			renamed: "文件原为 {before}。",
			rejected: "不被接受：请看该字段的检查结果。",
			section: "本页：{section}",
			noFile: "该路径没有可读取的文件",
			unreadable: "无法显示：其 {size} 字节不是可读取的 PNG 或 JPEG"
		},
		dashboard: "在控制台中",
		partner: "已声明 Partner Key，因此由 sync 自动完成。手动操作如下：",
		undeclaredSecret: "尚未声明的机密",
		progressNote: "本页不访问 Janrain 和微博：运行 weibo-provider plan 可以确定更多步骤的状态。",
		place: "第 {line} 行第 {column} 列",
		written: "已写入：{path}",
		footer: "由 weibo-provider guide 生成。本页不加载也不发送任何内容。"
	},
	report: {
		evidence: {
			documented: "文档说明",
			observed: "实际观察",
			inferred: "推断"
		},
		severities: {
			error: "错误",
			warning: "警告",
			info: "提示"
		},
		counts: {
			file: {
				one: "{n} 个文件",
				other: "{n} 个文件"
			},
			error: {
				one: "{n} 个错误",
				other: "{n} 个错误"
			},
			warning: {
				one: "{n} 个警告",
				other: "{n} 个警告"
			},
			info: {
				one: "{n} 个提示",
				other: "{n} 个提示"
			},
			separator: "，"
		},
		fixed: "已修复：{file}（{edits} 处）",
		fixable: "{count} 项可用 --fix 修复（预览：--fix --dry-run）",
		fix: "修复：{text}",
		fixAutomatic: "修复（--fix）：{text}",
		help: "帮助：{link}",
		viaProxy: "URL 通过代理检查：实际访问哪些地址由代理决定，不由本工具决定。",
		urlDetails: {
			redirect: "→ {url}",
			certificate: "证书有效期至 {to}",
			time: "{seconds} 秒",
			attempts: "{seconds} 秒，{attempts} 次尝试",
			details: "（{details}）",
			separator: "；",
			cached: "缓存"
		},
		weibo: "微博",
		probes: {
			"sign-in": "Janrain 登录的回调地址与 App Key",
			"sign-in-weibo": "微博对 Janrain 登录的响应",
			callback: "App Key 与回调地址",
			credentials: "App Key 与 App Secret"
		},
		probeStates: {
			same: "与声明一致",
			differs: "与声明不一致",
			accepted: "已接受（根据微博的响应推断）",
			refused: "被拒绝，错误码 {code}",
			unknown: "未知",
			"not-checked": "未检查：机密 {missing} 未设置或格式不正确"
		},
		probe: "{file}：{kind}：{state}",
		progress: "URL：{done}/{total}",
		progressPending: "URL：{done}/{total}，正在等待 {host}",
		urls: "URL",
		urlsNotChecked: "URL：{count} 个未检查",
		verdicts: {
			ok: "正常",
			broken: "异常",
			blocked: "已拦截",
			unknown: "未知",
			"not-checked": "未检查"
		},
		plan: "{file} 在 {service}（{origin}）的计划",
		sync: "{file} 到 {service}（{origin}）的同步",
		noOrigin: "未知的源地址",
		notStarted: "未开始：{file}，{service}",
		omitted: "省略了 {count} 处问题，因为代码扫描不接受更多；已包含最严重的问题。",
		unread: "未检查：{file}",
		noPlan: "没有计划：{file}，{service}",
		noTarget: "没有需要同步的内容：{file} 没有声明身份服务。",
		unmanaged: "不受管理（保持不变）：{what} {subjects}",
		digest: "摘要值 {digest}",
		driftSince: "首次发现于 {since}：{what}",
		driftSinceRun: "首次发现于 {since}（{run}）：{what}",
		notQueried: "未查询：{operation}（需要 {secrets}）",
		upToDate: "已是最新：{what}",
		applied: "已应用：{what}",
		pending: "等待中：{what}",
		remaining: "未应用：{what}",
		stopped: "已停止：{why}",
		rerun: "重新运行即可继续。",
		manual: "手动步骤：",
		skipped: "已跳过：{file} 有错误。",
		moreOfRule: "（此规则的其他问题：{count}）",
		moreAnnotations: "还有 {count} 条同级别的问题：见作业摘要或日志",
		annotation: "{message}修复：{fix}",
		summaryTitle: "Weibo provider：{mode}",
		moreFindings: "还有 {count} 个问题：见作业摘要。",
		notices: {
			"no-token": "{what}：未写入；没有设置 github-token",
			"not-allowed": "{what}：未写入；令牌权限不足（{status}）。请在作业的 permissions 中添加 pull-requests: write",
			fork: "{what}：未写入；来自 fork 的拉取请求的令牌是只读的（{status}）。见作业摘要",
			"rate-limit": "{what}：未写入；超出 GitHub 的速率限制（{status}）。见作业摘要",
			"request-failed": "{what}：未写入；对 GitHub 的请求失败（{status}）。见作业摘要",
			"no-response": "{what}：未写入；GitHub 没有响应。见作业摘要",
			"malformed-response": "{what}：未写入；GitHub 的响应格式错误。见作业摘要",
			newer: "{what}：保持不变；较新的运行已更新它",
			unwritable: "{variable}：无法写入 {path}（{code}）；运行结果不受影响",
			"config-rule": "{path} 将规则 {rule} 的级别从 {before} 降为 {after}",
			"config-fail-on": "{path} 将 fail-on 从 {before} 放宽为 {after}",
			"config-files": "{path} 排除了 {files}，不再检查这些声明",
			"rule-renamed": "{option}：规则 {former} 现已改名为 {rule}；旧名称仍然有效"
		},
		comment: {
			suggestions: "对这些行的修复建议。",
			nothing: "此拉取请求不再更改任何声明。",
			more: "完整报告",
			rest: "输出已截断；见作业摘要。"
		},
		summaryRest: "输出已截断；见该步骤的日志或 text 格式。",
		ruleDescription: "{title}。来源：{sources} [{evidence}]",
		setupSummary: "{title}（{counts}）",
		columns: {
			severity: "级别",
			place: "位置",
			rule: "规则",
			what: "问题与修复方法",
			verdict: "结果",
			status: "状态码",
			url: "URL",
			final: "重定向到",
			certificate: "证书有效期至",
			time: "用时"
		},
		findings: "问题",
		usage: "weibo-provider：{message}",
		exhausted: {
			files: "weibo-provider：打开的文件过多（{code}）：请用 ulimit -n 提高上限，或用 --shard 减少一次检查的文件。",
			memory: "weibo-provider：内存不足（{code}）：请用 --shard 减少一次检查的文件。"
		},
		internal: "weibo-provider：内部错误：{message}。这是程序缺陷，请报告。"
	},
	cli: {
		usage: "用法：weibo-provider COMMAND [FILE…] [OPTION…]",
		commands: {
			check: "检查声明：规则、图片和 URL。",
			plan: "先检查，再显示同步会做哪些更改。",
			sync: "检查、制定计划、应用、验证结果。",
			review: "说明一次更改对微博和同步的影响。",
			status: "显示设置进度：十二个步骤、各自的依据和下一步操作。",
			guide: "生成 HTML 设置指南，列出要填写的内容。",
			init: "在当前目录创建声明和工作流。",
			explain: "解释规则、URL 结果和错误码。",
			demo: "用本机的模拟服务演示全过程；不访问网络。",
			emulator: "在 127.0.0.1 上模拟身份服务、微博和网站。",
			help: "显示一个命令的选项。",
			completion: "输出 bash、zsh 或 fish 的补全脚本。"
		},
		commandUsage: "用法：{command} [OPTION…]",
		commandHelp: "运行 weibo-provider help COMMAND 查看一个命令的选项。",
		example: "示例：{example}",
		optionGroups: {
			main: "选项：",
			urls: "URL 检查：",
			targets: "身份服务：",
			output: "输出："
		},
		targetOptions: "{service}：",
		files: "FILE：文件、目录或 glob；!PATTERN 表示排除；- 表示标准输入。默认：当前目录及其下的所有 weibo-provider.yaml 或 .yml；没有时取仓库内上级目录中最近的一个。",
		secrets: "机密从声明中指定的环境变量读取。",
		options: {
			offline: "不访问网络；URL 报告为未检查",
			fix: "修复可安全修复的问题；与 --dry-run 同用时输出差异",
			"dry-run": "不写入任何内容：sync 只制定计划，--fix 只输出差异",
			format: "text、json、github、sarif、junit、rdjson 或 markdown [默认：text；Actions 中为 github]",
			"stdin-filename": "标准输入在报告中的路径，图片路径也相对于它",
			quiet: "只显示错误、警告和待应用的更改；不输出进度",
			verbose: "向标准错误输出版本、文件和 URL 检查的日志",
			"no-color": "不使用颜色，与 NO_COLOR 相同",
			lang: "输出语言 [默认：系统语言，否则为 en]",
			"fail-on": "使运行失败的条件：error、warning、drift（有待应用的更改）、never [默认：error]",
			rule: "设置规则的级别；off 为停用（可重复）",
			resolve: "为主机指定地址，与 curl --resolve 相同（可重复）",
			"allow-private": "允许主机解析到内网地址 [端口：80、443]（可重复）",
			browser: "如果页面的 HTML 不能证明微博登录，则用 Chromium 或 Chrome 渲染（CHROME_PATH、PATH）",
			proxy: "使用 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY 设置的代理",
			"url-cache": "将成功的响应缓存到文件中并重新验证",
			"url-cache-age": "缓存有效期，单位为小时 [默认：24]",
			probe: "向微博验证：callback（App Key 和回调地址）、credentials（还有 App Secret）、sign-in（Janrain 发起的登录）、sign-in-weibo（还向微博验证）[默认：off]",
			output: "以 UTF-8 写入文件 [默认：标准输出]",
			base: "用于比较的分支、标签或提交",
			"drift-file": "记录每处偏差首次发现的时间",
			shard: "只处理一个分片的声明，例如 1/4",
			"target-origins": "允许把密钥发送到声明所指定的源地址（可重复）",
			rotate: "重新写入无法读回的机密",
			"propagation-timeout": "等待更改生效的秒数 [默认：30]",
			"require-digest": "如果计划的摘要值与此不同，则拒绝应用",
			yes: "无需确认即应用计划；只有终端会请求确认",
			port: "127.0.0.1 上的端口 [默认：空闲端口]",
			fault: "注入故障；OPERATION 可以是 *（可重复）",
			quirk: "改变 API 中文档未说明的细节（可重复）",
			state: "将列表保存在文件中供下次使用，不含凭证",
			name: "应用在微博的名称",
			website: "提供微博登录的网站",
			realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com",
			account: "公司自己的微博账号",
			"pre-commit": "同时创建 .pre-commit-config.yaml，在每次提交时检查",
			"with-partner-key": "声明 Partner Key，sync 用它保存凭证；Akamai 只向合作伙伴发放",
			help: "显示帮助",
			version: "显示版本"
		},
		someFormats: "输出格式 [默认：text]",
		exitCodes: "退出码：0 无问题，1 有问题，2 用法或配置错误，3 网络、远程或内部故障。",
		verbose: {
			version: "版本：weibo-provider {version}，Node.js {node}，{platform}",
			config: "默认配置：{path}",
			files: "声明（{count}）：{files}"
		},
		init: {
			intro: "回答以下问题即可创建声明。按回车可留空，以后再填。",
			questions: {
				name: "应用名称，不含空格：",
				website: "应用地址，即提供微博登录的网站，例如 https://www.acme.example/：",
				realm: "Janrain 的 realm，例如 acme，或其 URL https://acme.rpxnow.com：",
				account: "官方运营帐号，即公司的微博账号："
			},
			preCommit: "是否用 pre-commit 检查每次提交？将创建 .pre-commit-config.yaml [y/N]：",
			problems: {
				"name-spaces": "应用名称不能含有空格：微博的表单不接受空格。",
				"website-form": "这不是网站的 URL。示例：https://www.acme.example/",
				"website-private": "微博的审核人员需要打开该网站：请使用公网域名。",
				"realm-form": "这不能作为 realm。示例：acme，对应 https://acme.rpxnow.com",
				"realm-domain": "该地址不在 rpxnow.com 之下。请填写 realm；自定义域名以后可在 janrain.domain 中声明。"
			},
			written: "已创建：{files}",
			remaining: "{file} 中的待办事项（按行号和列号）：",
			misplaced: "GitHub 只读取仓库根目录的工作流：请将 {workflow} 移到 {repository}。",
			next: "下一步：\n  1. 填写空白的值并添加图片。查看缺少的内容：weibo-provider check --offline\n  2. 按照指南在微博开放平台创建应用：weibo-provider guide -o guide.html\n  3. 创建环境 janrain 和 janrain-plan（Settings → Environments），并添加声明中指定的机密。\n  4. 提交，创建并合并拉取请求：工作流会制定计划，并在每次推送到 {branch} 时同步。\n  5. 随时查看下一步：weibo-provider status"
		},
		explain: {
			message: "消息：{text}",
			fix: "修复：{text}",
			fixable: "在安全的情况下可用 --fix 修复。",
			severity: "级别：{severity}；可用 --rule {id}=LEVEL 更改",
			fixedSeverity: "级别：{severity}；不可更改",
			source: "来源：{sources} [{evidence}]",
			fields: "字段：{fields}",
			field: "{path}（{name}）",
			needs: {
				files: "需要：仓库中的文件",
				network: "需要：网络",
				environment: "需要：机密"
			},
			weibo: "微博错误 {code}",
			weiboNamed: "微博错误 {code}（{identifier}）",
			service: "{service} 错误 {code}",
			verdict: "URL 结果 {verdict}：{name}",
			index: {
				rules: "规则：",
				verdicts: "URL 结果：",
				weibo: "微博错误码：",
				service: "{service} 错误码："
			}
		},
		emulator: {
			intro: "正在 127.0.0.1:{port} 上模拟 {file} 使用的服务（{hosts}）。任何内容都不会离开本机。\n请在另一个终端运行以下命令（测试凭证，只对本模拟服务有效）：",
			log: "请求记录如下。按 Ctrl+C 停止并显示最终状态。",
			request: "{method} {url}：{status}",
			requestFaulted: "{method} {url}：没有响应（注入的故障）",
			state: "最终状态（不含密钥和凭证）："
		},
		demo: {
			intro: "weibo-provider demo：Acme 公司想要提供“使用新浪微博登录”。\nJanrain、微博和 Acme 的网站都由本机的模拟服务提供；任何内容都不会离开本机。\n下面显示的就是同样的命令会为您输出的内容。声明文件：{file}",
			steps: {
				check: {
					title: "第 1 步：check",
					why: "声明是否符合微博的规则？图片是否合格，URL 能否打开？"
				},
				plan: {
					title: "第 2 步：plan",
					why: "同步会对 Janrain 做哪些更改？审阅者在拉取请求中看到的就是这些。不显示任何机密。"
				},
				sync: {
					title: "第 3 步：sync",
					why: "按安全的顺序将计划应用到 Janrain，并验证每次写入。"
				},
				again: {
					title: "第 4 步：再次 plan",
					why: "一切都是最新的：再次同步不会更改任何内容。"
				}
			},
			outcome: "Janrain 收到 {calls} 次请求，其中写入 {writes} 次；第二次 plan 写入 {again} 次。\n它的登录列表现在是 {signIn}；域名白名单是 {domains}。",
			success: "四个步骤全部成功。",
			failure: "有一个步骤失败。",
			next: "下一步：将 {file} 复制到您的仓库，填写内容，然后运行 weibo-provider check。"
		}
	},
	usage: {
		"invalid-value": "{option} 的值“{value}”无效；应为 {allowed} 之一",
		"invalid-value-near": "{option} 的值“{value}”无效；您是否想写 {suggestion}？应为 {allowed} 之一",
		"proxy-unset": "proxy：HTTPS_PROXY 和 HTTP_PROXY 都没有设置；请设置其中之一，或去掉该选项",
		"proxy-form": "HTTPS_PROXY 或 HTTP_PROXY 的值无效；应为 http://HOST:PORT",
		"url-cache-age-form": "url-cache-age 的值“{text}”无效；应为小时数，例如 24",
		"url-cache-age-alone": "url-cache-age 需要与 url-cache 一起使用",
		"browser-offline": "browser 不能与 --offline 一起使用",
		"browser-proxy": "browser 不能与 proxy 一起使用：浏览器的请求由本地代理检查",
		"url-cache-offline": "url-cache 不能与 --offline 一起使用",
		"probe-offline": "probe 不能与 --offline 一起使用：它会向微博发送请求",
		"propagation-timeout-form": "propagation-timeout 的值“{text}”无效；应为秒数，最多 3600",
		"digest-form": "{option} 的值“{text}”无效；应为 64 位十六进制数字",
		"drift-check": "check 不支持 fail-on drift（仅 plan、sync 支持）",
		"drift-file-mode": "drift-file 只能与 mode: plan 一起使用",
		"dry-run-alone": "check --dry-run 需要与 --fix 一起使用",
		"fault-form": "--fault 的值“{text}”无效；应为 OPERATION[#N]=FAULT，例如 set_properties#1=reset-after；FAULT 为 {faults} 之一",
		"port-form": "--port 的值“{text}”无效；应为端口号",
		"port-taken": "--port：无法监听 {port}（{code}）",
		"several-declarations": "{command} 只接受一个声明；请从 {files} 中指定一个",
		"guide-invalid": "guide：无法解析 {file}；请运行 check 查看错误",
		"output-not-guide": "--output：{path} 已存在，且不是由 guide 生成；请换一个文件，或先删除它",
		"emulator-several": "emulator 最多接受一个声明",
		"emulator-realm": "emulator：{file} 没有有效的 janrain.realm；请运行 check 查看错误",
		"state-file-unreadable": "{option}：无法读取 {path}：{code}",
		"state-file-form": "{option}：{path} 已存在，且不是由本工具写入；请换一个文件，或先删除它",
		"base-missing": "review 需要 --base REF，例如 --base origin/main",
		"base-unknown": "未知的版本 {ref}；请先获取它（浅克隆中没有：请使用 fetch-depth: 0）",
		"base-incomplete": "用于比较的版本不完整（部分克隆）；请先不带过滤条件获取它",
		"no-repository": "不是 git 仓库",
		"review-outside": "{path} 不在此仓库中；请在包含它的仓库中运行 review",
		"git-missing": "读取 {ref} 需要 git，但没有找到 git",
		"rule-form": "{option} 的值“{setting}”无效；应为 ID=LEVEL，例如 callback-path=warning",
		"rule-unknown": "{option}：未知的规则“{id}”；运行 weibo-provider explain 查看所有规则",
		"rule-unknown-near": "{option}：未知的规则“{id}”；您是否想写 {suggestion}？",
		"rule-fixed": "{option}：规则 {id} 的级别不可更改：它用于保护机密，或其他检查依赖它",
		"resolve-form": "resolve 的值“{text}”无效；应为 HOST:PORT:ADDRESS，例如 www.acme.example:443:192.0.2.1",
		"not-a-host": "{option} 的值“{text}”无效；应为主机名",
		"partner-properties-form": "partner-properties 的值“{text}”无效；应为 KEY,SECRET，例如 consumerKey,secret",
		"origin-not-url": "{option} 的值“{value}”无效：不是 URL；应为源地址，例如 https://acme.rpxnow.com",
		"origin-user": "{option} 的值“{value}”无效：含有用户名；应为源地址，例如 https://acme.rpxnow.com",
		"origin-path": "{option} 的值“{value}”无效：除协议、主机和端口外还有其他内容；应为源地址，例如 https://acme.rpxnow.com",
		"origin-not-https": "{option} 的值“{value}”无效：密钥会以未加密的方式发送；应为 https 源地址，例如 https://acme.rpxnow.com",
		"realm-escapes": "realm 无效：它的主机不在 rpxnow.com 之下",
		"config-name": "不会读取 {path}；请将它改名为 {name}",
		"config-unreadable": "{path}：不是 32 KiB 以内的 UTF-8 文本文件",
		"config-syntax": "{place}：YAML 无效；请用 YAML 检查工具查看详情",
		"config-mapping": "{place}：应为包含键 {allowed} 的映射",
		"config-key": "{place}：未知的键“{key}”；应为 {allowed} 之一",
		"config-key-near": "{place}：未知的键“{key}”；您是否想写 {suggestion}？",
		"config-duplicate": "{place}：键“{key}”出现了两次",
		"config-files": "{place}：应为文件、目录或 glob 的列表，例如 [\"apps/**\", \"!apps/old\"]",
		"config-rules": "{place}：应为从规则 ID 到 {levels} 的映射，例如 name-brand: warning",
		"file-missing": "无法读取 {path}：文件不存在",
		"file-denied": "无法读取 {path}：权限不足",
		"file-irregular": "无法读取 {path}：不是普通文件",
		"file-outside": "无法读取 {path}：链接指向仓库之外",
		"file-unreadable": "无法读取 {path}：{code}",
		"file-unwritable": "无法写入 {path}：{code}",
		"file-busy": "无法替换 {path}：{code}；请关闭打开它的程序，或允许写入",
		"file-text-link": "无法读取 {path}：这是被 git 检出为文本的符号链接；请将 core.symlinks 设为 true 并重新检出，或直接指定其目标",
		"no-declaration": "在 {path} 及其下没有 {name}；请指定文件，或用 weibo-provider init 新建",
		"no-declaration-similar": "在 {path} 及其下没有 {name}，但有名称相近或被忽略的文件：{similar}；请重命名、直接指定，或用 weibo-provider init 新建",
		"no-declaration-ignored": "在 {path} 及其下没有 {name}，被忽略或隐藏的目录中除外：{ignored}；请直接指定，或用 weibo-provider init 新建",
		"stdin-alone": "- 表示读取标准输入；请不要再指定其他文件",
		"stdin-filename-alone": "--stdin-filename 须与读取标准输入的 - 一起使用",
		"stdin-fix": "--fix 无法修改标准输入；请指定文件",
		"stdin-sync": "sync 不读取标准输入；请指定文件",
		"no-match": "没有文件匹配 {path}",
		"command-unknown": "未知的命令“{name}”；应为 {commands} 之一",
		"command-unknown-near": "未知的命令“{name}”；您是否想写 {suggestion}？",
		"option-misplaced": "{command} 不支持 --{option}（仅 {commands} 支持）",
		"option-unknown": "未知的选项 {option}；运行 weibo-provider help 查看可用的选项",
		"option-unknown-near": "未知的选项 {option}；您是否想写 {suggestion}？",
		"option-value-missing": "{option} 需要一个值；以连字符开头的值请写成 {option}=VALUE",
		"option-value-unexpected": "{option} 不接受值",
		"explain-operands": "explain 最多接受一个规则 ID、URL 结果或错误码，例如 weibo-provider explain 21321",
		"help-operands": "help 最多接受一个命令，例如 weibo-provider help sync",
		"error-code-unknown": "explain：未知的错误码 {id}；运行 weibo-provider explain 查看所有错误码",
		"completion-operands": "completion 需要一个 shell：{shells}",
		"quiet-verbose": "--quiet 不能与 --verbose 一起使用",
		"init-operands": "init 不接受参数：它写入当前目录",
		"init-answers": "init 只在终端中提问；否则请提供 --name、--website、--realm 和 --account 中的至少一个",
		"init-exists": "init：{files} 已存在；没有写入任何文件",
		"init-denied": "init：无法写入 {path}：权限不足；没有写入任何文件",
		"init-unwritable": "init：无法写入 {path}：{code}；没有写入任何文件",
		"init-aborted": "init：已中止；没有写入任何文件",
		"demo-operands": "demo 不接受参数",
		"sync-event": "不允许在 {event} 事件上运行 sync，只允许在 {allowed} 上运行。请在该事件上使用 mode: plan",
		"sync-default-branch": "sync：该事件没有给出默认分支；请在 sync-branches 中列出允许同步的分支",
		"sync-branch": "只允许在 {allowed} 上运行 sync，不允许在 {ref} 上运行；请在允许的分支上运行，或将该分支加入 sync-branches",
		"output-outside": "{input} 的值“{path}”无效：不是工作区内的路径；应为例如 weibo-provider.out 的路径",
		"output-declaration": "--output：{path} 是声明文件的名称，写入会替换它",
		"output-unwritable": "{input}：无法写入 {path}：{code}",
		"shard-form": "{option} 的值“{text}”无效；应为 I/N，I 从 1 到 N，N 最多 {most}，例如 1/4"
	}
};
// src/core/messages/languages.ts
/** The output languages. */
const languages = ["en", "zh"];
const catalogs = {
	en,
	zh
};
/** The messages of a language. */
function messagesIn(language) {
	return catalogs[language];
}
/** The language of a tag or locale such as `zh-CN` or `zh_CN.UTF-8`; undefined if it is not supported. */
function languageOf(tag) {
	const [, primary = ""] = /^([a-z]+)(?:[-_.@].*)?$/i.exec(tag) ?? [];
	return languages.find((language) => language === primary.toLowerCase());
}
// src/core/secrets/shapes.ts
/**
* Looks like a secret: a Weibo app secret has 32 hex digits in every public sample, a Janrain API key 40 (observed).
*/
const secretShape = /(?<![0-9A-Za-z_])(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40})(?![0-9A-Za-z_])/g;
/** Looks like a resident identity number (GB 11643-1999); the check digit is not verified. */
const identityShape = /(?<![0-9A-Za-z_])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z_])/g;
/** Masks everything that looks like a secret or an identity number with asterisks of the same length. */
function concealShapes(text) {
	const star = (found) => "*".repeat(found.length);
	return text.replace(secretShape, star).replace(identityShape, star);
}
// src/core/messages/printable.ts
/** Longest value that a message shows, in code points. */
const maxQuoted = 120;
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
	return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}
/** Like `printable`, but replaces each such character by one of the same width, so that columns stay correct; nothing is truncated. */
function printableLine(line) {
	return line.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => character === "	" ? character : "�").replace(/\p{Cf}/gu, "�");
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
	return /\p{Script=Han}/u.test(template) ? "、" : ", ";
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
// src/core/secrets/weak.ts
/** Shorter values are too weak to redact, in characters: they occur in any output by chance. */
const shortest = 8;
/** A word, or a few words joined as in our own identifiers, keys and host names; no key looks like that. */
const word = /^[\p{L}\p{M}]{1,16}$|^(?=.{1,32}$)[\p{L}\p{M}]+(?:[\s._/-]+[\p{L}\p{M}]+)+$/u;
/**
* Whether a value cannot be redacted without garbling other text: it is short or a common word. Such a secret is rejected by
* its name and never sent, so it needs no redaction.
*/
function isTooWeak(value) {
	const trimmed = value.trim();
	return [...trimmed].length < shortest || word.test(trimmed);
}
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
* Variables of the runner, the shell, Node, Windows and macOS. A declaration must not name them as secrets: `ACTIONS_RUNTIME_TOKEN` is
* a credential of the runner, and redacting the value of `HOME` would garble the output.
* Sources: GitHub docs, default environment variables; POSIX, Base Definitions 8; Microsoft, recognized environment variables.
*/
const reserved = new RegExp(`^(?:${[
	"(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|LC|XDG)_.*|AGENT_TOOLSDIRECTORY|CI|IMAGEOS|IMAGEVERSION",
	"_|FORCE_COLOR|HOME|HOSTNAME|LANG|LANGUAGE|LOGNAME|MAIL|NO_COLOR|OLDPWD|PATH|PWD|SHELL|SHLVL|TERM|TMPDIR|TZ|USER",
	"(?:ALL|FTP|HTTPS?|NO)_PROXY|__CF_USER_TEXT_ENCODING|__CFBUNDLEIDENTIFIER",
	"ALLUSERSPROFILE|APPDATA|CLIENTNAME|COMMONPROGRAM(?:FILES|W6432)|COMPUTERNAME|COMSPEC|DRIVERDATA|HOMEDRIVE|HOMEPATH|HOMESHARE",
	"LOCALAPPDATA|LOGONSERVER|NUMBER_OF_PROCESSORS|OS|PATHEXT|PROCESSOR_(?:ARCHITECTURE|IDENTIFIER|LEVEL|REVISION)|PROGRAMDATA",
	"PROGRAMFILES|PROGRAMW6432|PROMPT|PSMODULEPATH|PUBLIC|SESSIONNAME|SYSTEMDRIVE|SYSTEMROOT|TEMP|TMP|USERDNSDOMAIN",
	"USERDOMAIN(?:_ROAMINGPROFILE)?|USERNAME|USERPROFILE|WINDIR"
].join("|")})$`, "i");
/** Whether a name is reserved, in any case: Windows' variables have none. */
function isReservedName(name) {
	return reserved.test(name);
}
// src/core/urls/url-check.ts
/** The verdict on a URL: `unknown` is neither success nor failure, `blocked` means that it was not requested, for safety. */
const verdicts = [
	"ok",
	"broken",
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
/** The width of a text in terminal cells: two for each full-width character, none for a combining mark. */
function cellsOf(text) {
	let count = 0;
	for (const character of text) count += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
	return count;
}
/** Pads a text with trailing spaces to a width in terminal cells. */
function padCells(text, width) {
	return text + " ".repeat(Math.max(0, width - cellsOf(text)));
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
/** Like `escapeMarkdown`, for text in a block of HTML, where only HTML is markup. */
function escapeHtml$1(text) {
	return seamed(entities(text));
}
/** The encodings of values in Markdown, for `redactSecrets`. */
const markdownEncodings = [escapeMarkdown, escapeHtml$1];
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
	[inspect.custom]() {
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
		...value.split(/\r?\n/).filter((line) => line.trim().length >= shortestLine && !/^\p{L}+$/u.test(line.trim())),
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
	const shown = value.replace(/^(\w+:)?\/\/.*@/s, `$1//***@`).replace(/[?#].*$/s, `?***`);
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
		"grant-scopes": "In the Auth0 dashboard, open Applications, then APIs, Auth0 Management API, and grant the machine-to-machine application these scopes: {scopes}.",
		"run-again": "Run the sync again: it completes the rest.",
		"register-callback": "At Weibo, set the authorization callback of the application to {callback}, if it is another one now."
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
	options: {},
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
		rotate: "App Secret 无法读回比较；因为 --rotate 将写入它，其他选项保持不变",
		"not-stored": "尚未保存；将使用机密设置",
		enabled: "连接已启用",
		"not-enabled": "将启用连接",
		"after-credentials": "无法判断：确认凭证正确之后才会启用连接",
		"needs-scope": "缺少 {details}，无法判断：令牌没有 Management API 的这些权限范围"
	},
	instructions: {
		"grant-scopes": "在 Auth0 控制台打开 Applications，然后依次打开 APIs、Auth0 Management API，为该机器对机器应用授予这些权限范围：{scopes}。",
		"run-again": "再次运行 sync：它会完成其余步骤。",
		"register-callback": "如果微博应用的授权回调页现在填写的是其他地址，请改为 {callback}。"
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
	options: {},
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
// src/targets/auth0/description.ts
/** Everything about Auth0 that is decided without IO. */
const auth0Description = {
	id: "auth0",
	name: "Auth0",
	accountOf: auth0Account,
	callbackOf: auth0Callback,
	options: [],
	review: async () => (await import("./review.js").then((chunk) => ({ auth0Review: chunk.r }))).auth0Review,
	messages: {
		en: auth0English,
		zh: auth0Chinese
	}
};
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
// src/targets/auth0/module.ts
/** Auth0, with its built-in connection to Weibo. */
const auth0 = {
	description: auth0Description,
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
	}
};
// src/core/declaration/janrain-host.ts
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
		"partner-key": "unknown: Janrain rejects the Partner key; enter them manually, or correct the key",
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
		"device-file": "Record which of these lists a sync has set, and do not set them again [default: set by each sync]"
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
		"partner-key": "无法判断：Janrain 拒绝了 Partner Key；请手动填写，或更正该 Key",
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
		"device-file": "记录 sync 已设置过的设备类型列表，不再重复设置 [默认：每次 sync 都设置]"
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
// src/targets/janrain/description.ts
/** Everything about Janrain that is decided without IO. */
const janrainDescription = {
	id: "janrain",
	name: "Janrain",
	accountOf: janrainAccount,
	callbackOf: janrainCallback,
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
		}
	],
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
/** `KEY,SECRET`: two names of form parameters that do not collide with the others. */
function parsePropertyNames(text) {
	const [keyProperty = "", secretProperty = "", ...rest] = text.split(",").map((name) => name.trim());
	const isName = (name) => /^\w+$/.test(name) && ![
		"apiKey",
		"partnerKey",
		"provider",
		"format",
		"stat"
	].includes(name);
	if (rest.length > 0 || !isName(keyProperty) || !isName(secretProperty) || keyProperty === secretProperty) throw new UsageError("partner-properties-form", { text });
	return {
		keyProperty,
		secretProperty
	};
}
// src/targets/janrain/module.ts
/** Janrain (Akamai Identity Cloud Social Login). */
const janrain = {
	description: janrainDescription,
	configure: (settings) => openJanrain(janrainOptions(settings), settings.own["device-file"])
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
		"register-callback": "At Weibo, register {callback} as the authorization callback of the application, if it is another one now.",
		"test-sign-in": "Test a sign-in. No source says whether Weibo accepts the Authorization: Bearer header with which Keycloak's oauth2 provider reads the user id; if it does not, use an extension and declare its id in keycloak.providerId."
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
	options: {},
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
		rotate: "App Secret 无法读回比较；因 --rotate 将写入",
		"not-stored": "尚未保存；将用机密设置"
	},
	/** The manual steps. */
	instructions: {
		"register-callback": "在微博把 {callback} 注册为应用的授权回调页（如果与现在的不同）。",
		"test-sign-in": "测试登录。没有资料说明微博是否接受 Keycloak 的 oauth2 提供方读取用户 ID 时使用的 Authorization: Bearer 请求头；如果不接受，请使用扩展，并在 keycloak.providerId 中声明它的类型。"
	},
	/** What keeps a sync from starting. */
	blockers: { incomplete: "keycloak 部分没有有效的 url、realm 或 alias。请运行 check 查看错误。" },
	/** What stopped an operation. */
	failures: {
		realm: "Keycloak 拒绝了 {operation}：realm“{realm}”不存在。请检查 keycloak.realm 以及 keycloak.url 中的路径。",
		client: "Keycloak 拒绝了 {operation}：“{message}”。请检查两个机密是否为该 realm 中机密客户端的 ID 和密钥，以及是否启用了服务账号。",
		token: "Keycloak 拒绝了 {operation} 中它刚刚签发的 access token。请检查 realm 的 access token 有效期，以及服务器的时钟和主机名设置。",
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
	options: {},
	/** Keycloak has no error codes. */
	errors: {}
};
// src/targets/keycloak/description.ts
/** Everything about Keycloak that is decided without IO. */
const keycloakDescription = {
	id: "keycloak",
	name: "Keycloak",
	accountOf: keycloakAccount,
	callbackOf: keycloakCallback,
	options: [],
	review: async () => (await import("./review.js").then((chunk) => ({ keycloakReview: chunk.t }))).keycloakReview,
	messages: {
		en: keycloakEnglish,
		zh: keycloakChinese
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
		description: keycloakDescription,
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
		}
	}
];
/** What the core knows about each identity service. */
const targetDescriptions = modules.map(({ description }) => description);
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
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/core/report/formats/index.ts
/** The output formats by the names that `--format` takes. Each is loaded on demand: most commands need its name only. */
const formats = {
	text: async () => (await import("./core.js").then((chunk) => ({ textFormat: chunk.ut }))).textFormat,
	json: async () => (await import("./core.js").then((chunk) => ({ jsonFormat: chunk.J }))).jsonFormat,
	github: async () => (await import("./core.js").then((chunk) => ({ githubFormat: chunk.v }))).githubFormat,
	sarif: async () => (await import("./core.js").then((chunk) => ({ sarifFormat: chunk.K }))).sarifFormat,
	junit: async () => (await import("./core.js").then((chunk) => ({ junitFormat: chunk.g }))).junitFormat,
	rdjson: async () => (await import("./core.js").then((chunk) => ({ rdjsonFormat: chunk.m }))).rdjsonFormat,
	markdown: async () => (await import("./review.js").then((chunk) => ({ markdownFormat: chunk.u }))).markdownFormat
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
* Explains a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or an identity service (`3`, `janrain:-1`). Loads no rules.
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
export { SecretStore as $, janrainAccount as A, secretShape as At, auth0English as B, keycloakAccount as C, formatUntrusted as Ct, janrainOptions as D, visible as Dt, mayReceiveKeys$1 as E, printableLine as Et, maxPages as F, defaultFailOn as Ft, parseLanguage as G, auth0Callback as H, operationScopes as I, emptyConfig as It, ExhaustedError as J, failOnNames as K, scopes as L, rulesWith as Lt, janrainHost as M, languages as Mt, provider as N, messagesIn as Nt, janrainChinese as O, concealShapes as Ot, realmHost as P, configName as Pt, Secret as Q, strategy as R, keycloakEnglish as S, formatMessage as St, keycloakLocation as T, printable as Tt, targetSettings as U, auth0Account as V, probeModes as W, derivedForms as X, throwIfExhausted as Y, redactSecrets as Z, targetDescriptions as _, reviewServices as _t, page as a, padCells as at, weiboSettings as b, useTargets as bt, formats as c, uncheckedUrls as ct, setVariable as d, secretProblem as dt, escapeHtml$1 as et, shellOf as f, isTooWeak as ft, configureTargets as g, declaredTargets as gt, fatalError as h, allTargets as ht, explainError as i, cellsOf as it, isRealmHost as j, languageOf as jt, janrainEnglish as k, identityShape as kt, _taggedTemplateLiteral as l, verdicts as lt, withoutTypedKeys as m, nearest as mt, auth0Location as n, markdownEncodings as nt, weiboIdentifiers as o, distinctUrls as ot, shellWord as p, parseUrl as pt, choice as q, mayReceiveKeys as r, table as rt, formatNames as s, requestKey as st, janrainOrigins as t, escapeMarkdown as tt, commandLines as u, isReservedName as ut, genericProvider as v, targetMessages as vt, keycloakCallback as w, separatorIn as wt, keycloakChinese as x, UsageError as xt, maskedSecret as y, targetNamed as yt, auth0Chinese as z };
