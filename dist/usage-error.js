import { n as formatUntrusted } from "./format.js";
// src/core/messages/en/index.ts
/** Everything that the program says, in English. */
const en = {
	language: "en",
	errors: {
		janrain: {
			"-1": {
				meaning: "The service is down for the moment.",
				action: "Run again later."
			},
			"0": {
				meaning: "A required parameter is missing.",
				action: "Check the options of this tool; otherwise report it as a fault of this tool."
			},
			"1": {
				meaning: "A parameter is not valid, or the provider has no credentials yet.",
				action: "Read Janrain's message: an invalid provider is not offered to this application, one that is not configured needs its credentials first."
			},
			"2": {
				meaning: "The data was not found.",
				action: "Check that the realm names the right application."
			},
			"3": {
				meaning: "The API key or Partner key is wrong.",
				action: "Copy the key again from the dashboard's settings page, and check that it belongs to this realm."
			},
			"4": {
				meaning: "Facebook answered with an error.",
				action: "It does not concern Weibo."
			},
			"5": {
				meaning: "The mapping exists already.",
				action: "It does not concern this tool's operations."
			},
			"6": {
				meaning: "Janrain could not talk to a provider that worked before.",
				action: "Run again later."
			},
			"7": {
				meaning: "The account's plan does not include this call.",
				action: "Ask Akamai for the upgrade, or do the step in the dashboard."
			},
			"8": {
				meaning: "The third party's credentials are missing for this user.",
				action: "It does not concern this tool's operations."
			},
			"9": {
				meaning: "The user withdrew the third party's authorization.",
				action: "The user has to sign in again."
			},
			"10": {
				meaning: "The application is not configured properly.",
				action: "Complete the configuration in the dashboard."
			},
			unknown: {
				meaning: "The documents do not explain this code.",
				action: "Look at Janrain's message."
			}
		},
		weibo: {
			"21301": {
				meaning: "The access token is empty or not valid.",
				action: "The user signs in again."
			},
			"21302": {
				meaning: "The password is wrong.",
				action: "It does not occur in a web login."
			},
			"21303": {
				meaning: "The password was wrong too often.",
				action: "It does not occur in a web login."
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
				meaning: "OAuth 1: the timestamp was refused.",
				action: "Use OAuth 2, as Janrain does."
			},
			"21308": {
				meaning: "OAuth 1: the nonce was used before.",
				action: "Use OAuth 2, as Janrain does."
			},
			"21309": {
				meaning: "OAuth 1: the signature method is not supported.",
				action: "Use OAuth 2, as Janrain does."
			},
			"21310": {
				meaning: "OAuth 1: the signature is not valid.",
				action: "Use OAuth 2, as Janrain does."
			},
			"21311": {
				meaning: "The app key is not known.",
				action: "Compare the secret with the App Key in Weibo's console."
			},
			"21312": {
				meaning: "The app key was refused.",
				action: "Look in Weibo's console whether the application is closed or blocked."
			},
			"21313": {
				meaning: "The app key is missing.",
				action: "Store the credentials at Janrain: run the sync."
			},
			"21314": {
				meaning: "The token was used already.",
				action: "The user signs in again."
			},
			"21315": {
				meaning: "The token is expired.",
				action: "The user signs in again."
			},
			"21316": {
				meaning: "The token was revoked.",
				action: "The user signs in again."
			},
			"21317": {
				meaning: "The token was rejected.",
				action: "The user signs in again."
			},
			"21318": {
				meaning: "The PIN verifier failed.",
				action: "It does not occur in a web login."
			},
			"21319": {
				meaning: "The user withdrew the authorization.",
				action: "The user signs in again."
			},
			"21320": {
				meaning: "OAuth 2 needs https.",
				action: "Call api.weibo.com by https only."
			},
			"21321": {
				meaning: "The application is in development mode and its limits are stricter: only its owner and at most 15 test users can sign in.",
				action: "Submit it for review and wait for the approval (1 to 3 working days); until then add the account to the test users, who cannot be replaced later."
			},
			"21322": {
				meaning: "The callback in the request is not the one that is registered: Weibo compares them character by character.",
				action: "Make the authorization callback (授权回调页) at Weibo identical to the one in the Janrain dashboard: scheme, www, path, no space behind."
			},
			"21323": {
				meaning: "The request is malformed, as in a missing client id or secret.",
				action: "Send a form, not JSON; check that key and secret are stored at Janrain."
			},
			"21324": {
				meaning: "The app key or the app secret is wrong.",
				action: "Compare both secrets with Weibo's console, and run the sync; a secret that was reset there has to be set again."
			},
			"21325": {
				meaning: "The authorization code is wrong, expired or used, or the callback differs.",
				action: "Sign in once more; if it stays so, compare the callbacks, and see whether identity and application review are passed."
			},
			"21326": {
				meaning: "The application may not do this.",
				action: "Look in Weibo's console which interfaces it has."
			},
			"21327": {
				meaning: "The token is expired.",
				action: "The user signs in again."
			},
			"21328": {
				meaning: "The grant type is not supported.",
				action: "It is a fault of the client: Janrain uses authorization_code."
			},
			"21329": {
				meaning: "The response type is not supported.",
				action: "It is a fault of the client: Janrain uses code."
			},
			"21330": {
				meaning: "The user or the server refused, or a scope is missing.",
				action: "Sign in again and agree; ask for the scope in Weibo's console."
			},
			"21331": {
				meaning: "The service is not available for the moment.",
				action: "Try again later."
			},
			"21332": {
				meaning: "The access token is not valid (widely known, in none of the sources at hand).",
				action: "The user signs in again."
			},
			"21335": {
				meaning: "The uid has to be the one of the signed-in user.",
				action: "It is a fault of the calling program."
			},
			"21337": {
				meaning: "The app key lacks the permission.",
				action: "Finish the developer identity (开发者身份认证) and the application's review."
			},
			"21338": {
				meaning: "The single-sign-on package and its signature do not match.",
				action: "It concerns mobile applications only."
			},
			"10001": {
				meaning: "Weibo has a system error.",
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
				meaning: "The address is limited.",
				action: "Call from an address that Weibo admits."
			},
			"10005": {
				meaning: "The app key needs a higher level.",
				action: "Apply for the interface in Weibo's console."
			},
			"10006": {
				meaning: "The app key is missing (source).",
				action: "Send the app key."
			},
			"10007": {
				meaning: "The media type is not supported.",
				action: "It is a fault of the calling program."
			},
			"10008": {
				meaning: "A parameter is wrong.",
				action: "It is a fault of the calling program."
			},
			"10009": {
				meaning: "The system is busy.",
				action: "Try again later."
			},
			"10010": {
				meaning: "The job expired.",
				action: "Try again later."
			},
			"10011": {
				meaning: "A remote call failed.",
				action: "Try again later."
			},
			"10012": {
				meaning: "The request is not legal.",
				action: "It is a fault of the calling program."
			},
			"10013": {
				meaning: "The Weibo user is not valid.",
				action: "Sign in with another account."
			},
			"10014": {
				meaning: "The application lacks the permission.",
				action: "Apply for the interface in Weibo's console."
			},
			"10016": {
				meaning: "A parameter is missing.",
				action: "It is a fault of the calling program."
			},
			"10017": {
				meaning: "A parameter's value is not valid; share calls say so when no domain is bound.",
				action: "Bind the security domain (域名绑定) if the site uses Weibo's share calls."
			},
			"10018": {
				meaning: "The body is too long.",
				action: "It is a fault of the calling program."
			},
			"10020": {
				meaning: "The interface does not exist.",
				action: "It is a fault of the calling program."
			},
			"10021": {
				meaning: "The HTTP method is not supported.",
				action: "It is a fault of the calling program."
			},
			"10022": {
				meaning: "The address made too many requests.",
				action: "Try again after a pause."
			},
			"10023": {
				meaning: "The user made too many requests.",
				action: "Try again after a pause."
			},
			"10024": {
				meaning: "The user made too many requests of this interface.",
				action: "Try again after a pause."
			},
			"10025": {
				meaning: "An internal parameter is wrong.",
				action: "Try again later."
			}
		}
	},
	sync: {
		changeNames: {
			"allow-domain": "allow-list entry",
			credentials: "credentials of",
			"sign-in": "sign-in list entry"
		},
		reasons: {
			listed: "already listed",
			covered: "covered by a pattern in the list",
			"not-listed": "will be added",
			"not-offered": "will be added, though Janrain does not name it among the available providers: if it refuses, ask Akamai to enable Sina Weibo for this application",
			"opens-list": "will be added; the list is empty now, so that any site may use the application: afterwards only listed ones may",
			same: "stored, and the same as the secrets",
			differs: "differ from the secrets: will be replaced",
			"not-stored": "not stored yet: will be set from the secrets",
			"needs-secret": "cannot tell without {secrets}",
			manual: "entered by hand in the dashboard: no Partner key is declared",
			"manual-listed": "by hand: Janrain lists the provider, as it is said to do once credentials are entered; which ones, no call tells without a Partner key",
			"device-list": "will be set to the web's list with the provider added: no documented call reads the list of this device type, and what only that list has is lost",
			"device-unread": "cannot tell: no documented call reads the list of this device type, and it is written only when the web's is",
			"after-credentials": "will be added once the credentials are entered by hand",
			"no-origin": "cannot tell: only a custom domain is declared, and keys go to no host that a declaration names"
		},
		instructions: {
			"open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
			"open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
			"paste-credentials": "Go to the screen that asks for key and secret; paste the value of {appKey} as App Key and of {appSecret} as App Secret.",
			publish: "Save, then publish. It may take up to an hour until the site shows the change.",
			"run-again": "Run the sync again: it then completes what waits for the credentials. That Janrain lists the provider can be read without any key."
		},
		blockers: {
			unset: "The secret {name} is not set: pass it to the step as an environment variable.",
			placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
			"line-break": "The secret {name} ends in a line break: set it again without one.",
			equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place.",
			swapped: "The secrets {name} and {other} look swapped: the first holds what looks like an app secret, the other what looks like an app key.",
			conflict: "{file} declares other credentials for {account} too, and one would overwrite the other: let both name the same secrets, or remove one.",
			digest: "What would be done has the digest {digest}, and {required} was required: what was reviewed is not what would run. Review the plan below, then require its digest.",
			blanks: "The secret {name} starts or ends with a space: set it again without.",
			"no-origin": "Only janrain.domain is declared, and a key is sent to no host that a declaration names: state the origin with janrain-url (--janrain-url), or declare janrain.realm."
		},
		failures: {
			refused: "Janrain refused {operation} with code {code}: \"{message}\". {meaning} {action}",
			"not-json": "Janrain answered {operation} with status {status} and something that is not JSON, as a gateway does in trouble. Run again; if it stays so, check the origin {origin}.",
			"no-stat": "Janrain's answer to {operation} lacks the member stat. Check that {origin} is a Social Login application.",
			shape: "Janrain's answer to {operation} has another form than its documents describe, so nothing can be concluded from it. Run again; if it stays so, report it as a fault of this tool.",
			network: "Janrain did not answer {operation} ({fault}). Run again; if it stays so, check whether this network reaches {origin}.",
			protocol: "Janrain's answer to {operation} is no HTTP that this tool reads ({fault}). Check that {origin} is a Social Login application, and that no proxy answers in its place.",
			restored: "Janrain accepted {operation}, but reading back shows something else; the earlier values were put back. Check the property names (--partner-properties).",
			"not-restored": "Janrain accepted {operation}, but reading back shows something else. Check the property names (--partner-properties), and look at what the dashboard of {origin} shows for Sina Weibo before you run again.",
			"list-form": "If it refuses the list itself, try the other form: provider-list (--provider-list json).",
			undone: "Janrain accepted every change, but {changes} was gone again when all was read at the end. Look at the dashboard of {origin} before you run again.",
			"read-back": "Janrain accepted {operation}, but reading back shows something else. Look at the dashboard of {origin} before you run again.",
			other: "{message}"
		}
	},
	verdicts: {
		ok: {
			meaning: "The URL answered as it should: a page opened with HTML in it (2xx, after at most 5 redirects), a callback answered with any status below 500.",
			action: "Nothing. Where the page shows no Weibo login, the rule login-missing says so."
		},
		broken: {
			meaning: "The answer is definite, and Weibo's reviewers would get it too: the host does not exist or refuses, the certificate is not valid, the page answers with an error, redirects in a circle, or is no page.",
			action: "Mend what the finding beside it names, on the server or in the declaration. It fails the run."
		},
		blocked: {
			meaning: "The URL, or one that it redirects to, leads to an address that is not public, or to something else than http and https. Nothing was sent there.",
			action: "Name a public address. If the host is meant to be private, the workflow can allow it by name (allow-private, --allow-private); a declaration cannot."
		},
		unknown: {
			meaning: "There was no definite answer, also when asked again: a limit of the rate (429), a server that is down for the moment (502, 503, 504), a wall against bots, a timeout, a broken connection, a name server that failed. It is neither success nor failure.",
			action: "Run again. If it stays so, open the URL in a browser and from another network. It is a warning; --fail-on warning lets it fail the run."
		},
		"not-checked": {
			meaning: "The URL was not asked: --offline or check-urls: false says so.",
			action: "Run without that option, where a network is at hand."
		}
	},
	review: {
		consequences: {
			form: "Weibo's form has to be changed by hand; the merge does not do it. Once the application is approved, tell Weibo first: changing an online application unannounced is a violation. A review takes 1 to 3 working days; whether this change needs one, no source says.",
			website: "Weibo's form has to be changed by hand; once the application is approved, tell Weibo first. On merge the sync adds the new website's host to Janrain's allow-list; the old one stays there.",
			fixed: "Weibo does not let the type of an application be changed: it takes a new application, with a new app key.",
			"security-domain": "To be changed by hand at Weibo. A change was seen to start a second review of one working day; the guide says No.",
			callback: "The login breaks until Weibo and Janrain agree, character by character. Order: first see that the new address is the one that the Janrain dashboard lists, then change both callback fields at Weibo, then merge, and try the login at once.",
			"callback-moves": "Goes with the new host of Janrain; the order stands there.",
			deauthorization: "Weibo's form has to be changed by hand; the setup guide wants the same address as in the authorization callback.",
			realm: "Another Janrain application: from the merge on its host gets the keys, which have to be its own, and the sync sets it up there; the earlier one keeps what it holds. The login breaks until all of it agrees. Order: have the new application and its secrets ready, merge, then change both callback fields at Weibo and janrain.settings.appUrl on the website to the new host, and try the login at once.",
			"custom-domain": "The login breaks until all of it agrees. Order: have Akamai set the new host up, change janrain.settings.appUrl on the website at once, change both callback fields at Weibo to the new host, then merge, and try the login.",
			"sync-credentials": "The sync stores the pair of the new secrets on merge; they have to exist by then, and stand under env: of the workflow. Without a Partner key somebody enters it in the dashboard.",
			"sync-allow-list": "The sync adds what is new on merge. It removes nothing: what is gone here stays in Janrain's list until somebody takes it out.",
			"sync-key": "From the merge on, another secret is used to talk to Janrain; nothing changes there. The secret has to exist by then, and stand under env: of the workflow.",
			identity: "To be changed by hand on Weibo's page for the developer's identity, which is checked again before a review.",
			"identity-secret": "Another secret is named to hold it. Weibo's page of the developer's identity has to be changed only where its value is another one.",
			"test-users": "Test users are added by hand at Weibo, at most 15, and cannot be replaced once added.",
			status: "A person's word: nothing changes at Weibo or Janrain. It decides what this tool expects.",
			checks: "Only decides what this tool checks; nothing changes at Weibo or Janrain.",
			nothing: "Nothing changes at Weibo or Janrain."
		},
		places: {
			"weibo-basic": "Weibo: 应用信息 → 基本信息",
			"weibo-images": "Weibo: 应用信息 → 基本信息, images",
			"weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
			"weibo-tests": "Weibo: 应用信息 → 测试信息",
			"weibo-identity": "Weibo: 开发者身份认证",
			"weibo-domain": "Weibo: 应用信息, 域名绑定",
			janrain: "Janrain, by the sync",
			"janrain-manual": "Janrain, Weibo and the website, by hand",
			repository: "this repository only"
		},
		impacts: {
			breaks: "breaks the login until both sides match",
			manual: "by hand at Weibo",
			automatic: "done by the sync on merge",
			none: "no effect outside"
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
			wrong: "wrong",
			"to-do": "to do",
			unknown: "cannot tell"
		},
		evidence: {
			rule: "the rule {rule}",
			janrain: "Janrain's answer to {operation}",
			weibo: "Weibo's answer",
			"weibo-code": "Weibo's answer {code}",
			word: "review.status in the declaration: {status}",
			nothing: "nothing that this run could see"
		},
		unknowns: {
			"base-checkout": "Not known: the checkout holds the base of the pull request and not its changes. Check out refs/pull/{number}/merge, and give that job no secrets.",
			"no-token": "Not known: the checkout has no base to compare with, and there is no github-token. Add fetch-depth: 2 to actions/checkout.",
			"not-allowed": "Not known: the checkout has no base to compare with, and the token may not read it ({status}). Add fetch-depth: 2 to actions/checkout, or permissions: contents: read to the job.",
			"too-large": "Not known: the checkout has no base to compare with, and GitHub lists too many files. Add fetch-depth: 2 to actions/checkout.",
			"no-answer": "Not known: the checkout has no base to compare with, and GitHub did not give it ({status}). Add fetch-depth: 2 to actions/checkout, or run again."
		},
		labels: {
			title: "Weibo provider: what this change means",
			heading: "What this change means",
			noEffect: "No declaration changes.",
			counts: {
				breaks: "{n} × breaks the login until both sides match",
				manual: "{n} × by hand at Weibo",
				automatic: "{n} × done by the sync on merge",
				none: "{n} × no effect outside",
				separator: " · "
			},
			picture: {
				sized: "{path}: {format}, {width}×{height} pixels, {size} bytes, content {content}",
				other: "{path}: {size} bytes, size in pixels not read",
				added: "The application has to be registered at Weibo by hand, field by field: weibo-provider guide fills the form in. The sync does Janrain's part on merge.",
				moved: "Nothing but its place changes.",
				absent: "{path}: nothing readable there"
			},
			file: {
				changed: "{file}",
				added: "{file} is new",
				deleted: "{file} is deleted",
				renamed: "{file}, before {before}",
				unread: "{file} is there and no longer read: it is behind a link, git-ignored, or no file any more. Nothing checks or syncs it from now on.",
				unreadable: "{file} cannot be read: mend it first; the findings say where",
				fixed: "{file} could not be read before, and can be now: all of it counts as new",
				same: "{file}: no effect (comments, order or layout only)"
			},
			deleted: "The application stays at Weibo and Janrain: the sync removes nothing. Take it out there by hand, if it is to go.",
			added: "The application has to be registered at Weibo by hand, field by field: weibo-provider guide fills the form in. The sync does Janrain's part on merge.",
			moved: "Nothing but its place changes.",
			absent: "not there",
			columns: {
				impact: "effect",
				field: "field",
				before: "before",
				after: "after",
				where: "where",
				step: "step",
				state: "state",
				evidence: "proven by"
			},
			progress: "Setup of {file}"
		}
	},
	guide: {
		title: "What to enter at Weibo and at Janrain",
		intro: "From {file}: every field of Weibo's form in its order, then the Janrain dashboard.",
		unchecked: "Rules and images were checked, URLs were not: weibo-provider check asks them.",
		mend: "Mend the errors first: what is entered wrong costs a review.",
		secrets: "No secret's value stands on this page, only the names of your secrets.",
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
		fields: {
			name: {
				title: "Application name",
				hint: "No spaces; no other application at Weibo has it."
			},
			type: {
				title: "Application type",
				hint: "Choose it with care: Weibo does not let it be changed."
			},
			website: {
				title: "Application website",
				hint: "The reviewers open it and look for the Weibo login there."
			},
			note: {
				title: "Application note",
				hint: "One short line."
			},
			description: {
				title: "Application description",
				hint: "Each Chinese character counts as a word, and so does each run of anything else between spaces."
			},
			securityDomain: {
				title: "Security domain",
				hint: "The setup guide says No."
			},
			labels: {
				title: "Labels",
				hint: "Enter them one by one, in this order: the first decides the main class."
			},
			operatingAccount: {
				title: "Official operating account",
				hint: "The Weibo account that represents the company."
			},
			authorization: {
				title: "Authorization callback",
				hint: "The address that the Janrain dashboard lists, the same character by character."
			},
			deauthorization: {
				title: "Deauthorization callback",
				hint: "The same address, says the setup guide."
			},
			testUsers: {
				title: "Test users",
				hint: "Until the application is approved, only its owner and these accounts can sign in. Once added, they cannot be replaced."
			},
			realName: {
				title: "Real name",
				hint: "No spaces: write underscores in their place."
			},
			foreigner: {
				title: "Whether a foreigner",
				hint: "Yes if the developer is not Chinese."
			},
			certificateType: {
				title: "Certificate type",
				hint: "The document whose number follows."
			},
			idNumber: {
				title: "ID number",
				hint: "The number of that document."
			},
			idPhoto: {
				title: "ID photo",
				hint: "A scan of that document. Upload it by hand; it belongs in no repository."
			},
			realm: {
				title: "Realm",
				hint: "The application to open with Manage Engage App."
			},
			domain: {
				title: "Custom domain",
				hint: "The callbacks stand on it."
			},
			appKey: {
				title: "App Key",
				hint: "Weibo shows it once the application is created."
			},
			appSecret: {
				title: "App Secret",
				hint: "Weibo shows it beside the app key."
			},
			apiKey: {
				title: "Janrain API key",
				hint: "The sync reads and writes the allow-list with it."
			},
			partnerKey: {
				title: "Janrain Partner key",
				hint: "With it, the sync stores app key and app secret by itself."
			},
			allowDomains: {
				title: "Allow-list",
				hint: "The sync adds what is missing; the website's host is always among them."
			}
		},
		choices: {
			web: "Web Application",
			yes: "Yes",
			no: "No",
			passport: "Passport",
			"id-card": "ID card"
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
			concealed: "Not shown: what stands here may be a secret",
			unreadable: "Not of the form that this field has",
			manual: "By hand",
			fromSecrets: "From your secrets"
		},
		secretNote: "CI shows no secret's value again: take it from where your team keeps it.",
		image: {
			wanted: "{width}×{height} pixels, PNG or JPEG",
			found: "{format}, {width}×{height}, {size} bytes",
			large: "Too large to be shown here: {size} bytes, or too many pixels",
			unread: "Cannot be shown: no PNG or JPEG could be read there",
			right: "Format and size fit"
		},
		changes: {
			added: "This declaration is new, and so is every field below.",
			renamed: "The file was {before} before.",
			none: "No effect: no field changes.",
			refused: "Refused: see what was found there.",
			section: "On this page: {section}",
			nothing: "Nothing readable there",
			other: "Cannot be shown: no PNG or JPEG could be read in its {size} bytes"
		},
		dashboard: "In the dashboard",
		partner: "A Partner key is declared, so that the sync does this by itself. By hand it goes so:",
		unnamed: "a secret that is not declared yet",
		progressNote: "This page asks neither Janrain nor Weibo: weibo-provider plan tells more of these steps.",
		place: "Line {line}, column {column}",
		written: "Written: {path}",
		footer: "Made by weibo-provider guide. The page loads nothing and sends nothing."
	},
	report: {
		severities: {
			error: "error",
			warning: "warning",
			info: "hint"
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
				one: "{n} hint",
				other: "{n} hints"
			},
			separator: ", "
		},
		fixed: "fixed: {file}, edits: {edits}",
		fixable: "{count} of them can be mended with --fix (look first with --fix --dry-run)",
		fix: "fix: {text}",
		help: "help: {link}",
		viaProxy: "URLs were asked through a proxy: which addresses are reached is decided there, not by this tool.",
		urlDetails: {
			leadsTo: "→ {url}",
			certificate: "certificate until {to}",
			time: "{seconds} s",
			attempts: "{seconds} s, {attempts} attempts",
			stored: "stored answer"
		},
		weibo: "Weibo",
		probes: {
			callback: "app key and callback",
			credentials: "app key and app secret"
		},
		probeStates: {
			accepted: "accepted, as far as Weibo's answer shows",
			refused: "refused with error {code}",
			unknown: "not known",
			"not-asked": "not asked: the secret {missing} is not set, or holds nothing that can be sent"
		},
		probe: "{file}: {question}: {says}",
		progress: "URLs: {settled} of {all}",
		urls: "URLs",
		urlsNotChecked: "URLs: {count} not checked",
		verdicts: {
			ok: "ok",
			broken: "broken",
			blocked: "blocked",
			unknown: "unknown",
			"not-checked": "not checked"
		},
		plan: "Plan of {file} at {origin}",
		sync: "Sync of {file} at {origin}",
		noOrigin: "an unknown origin",
		notStarted: "Not started for {file}:",
		noPlan: "No plan for {file}:",
		unmanaged: "stays as it is: {what} {subjects}",
		digest: "digest {digest}",
		driftSince: "known since {since}: {what}",
		driftSinceRun: "known since {since} ({run}): {what}",
		notAsked: "not asked: {operation}, which needs {secrets}",
		alreadyRight: "already right: {what}",
		applied: "done: {what}",
		waits: "waits: {what}",
		remaining: "not done: {what}",
		stopped: "Stopped: {why}",
		rerun: "Running again takes up what is not done.",
		manual: "By hand, in the Janrain dashboard:",
		skipped: "Not synced: {file} has errors.",
		moreOfRule: "(findings of this rule beside it: {count})",
		moreAnnotations: "{count} more of this level: see the job summary or the log",
		annotation: "{message} Fix: {fix}",
		summaryTitle: "Weibo provider: {mode}",
		moreFindings: "{count} more findings: see the job summary.",
		notices: {
			"no-token": "{what}: not written, there is no github-token",
			"not-allowed": "{what}: not written, the token may not ({status}). Under permissions of the job, add pull-requests: write",
			fork: "{what}: not written, on a pull request from a fork the token may only read ({status}); the job summary says all of it",
			"rate-limit": "{what}: not written, GitHub's rate limit is reached ({status}); the job summary says all of it",
			"no-answer": "{what}: not written, GitHub did not take it ({status}); the job summary says all of it",
			newer: "{what}: left as it is, since a newer run wrote it"
		},
		comment: {
			suggestions: "These lines can be mended as suggested.",
			nothing: "Nothing to say any more: this pull request changes no declaration.",
			more: "Everything that was checked",
			rest: "The rest does not fit: the job summary has all of it."
		},
		summaryRest: "The rest does not fit: the format text has all of it.",
		ruleDescription: "{title}. Source: {sources} [{mark}]",
		columns: {
			severity: "severity",
			place: "place",
			rule: "rule",
			what: "what and how to mend it",
			verdict: "verdict",
			status: "status",
			url: "URL",
			final: "leads to",
			certificate: "certificate until",
			time: "time",
			change: "change"
		},
		findings: "Findings",
		usage: "weibo-provider: {message}",
		internal: "weibo-provider: internal error: {message}. This is a fault of the program; please report it."
	},
	cli: {
		usage: "Usage: weibo-provider COMMAND [FILE…] [OPTION…]",
		commands: {
			check: "Check declarations: rules, images, URLs.",
			plan: "Check, then show what a sync would change at Janrain.",
			sync: "Check, plan, apply at Janrain, read back.",
			review: "What a change means at Weibo and at Janrain.",
			guide: "Make a page to print or open: what to enter at Weibo and Janrain, field by field.",
			init: "Write a declaration and a workflow here; asks at a terminal.",
			explain: "Explain a rule, a verdict on a URL, or an error code of Weibo or Janrain.",
			demo: "Show the whole way on stand-ins on this machine; no network.",
			emulator: "Serve stand-ins for Janrain, Weibo and the website here, for your own trials."
		},
		files: "Without FILE: every weibo-provider.yaml here or below. A FILE may be a directory or a glob.",
		secrets: "Secrets come from environment variables of the names that the declaration gives.",
		options: {
			offline: "Open no socket: URLs are reported as not checked.",
			fix: "Mend what is safe to mend, in place; with --dry-run show the diff.",
			"dry-run": "Change nothing: sync only plans, --fix only shows the diff.",
			format: "How to report; github under GITHUB_ACTIONS, else text.",
			"no-color": "No colours, as with NO_COLOR.",
			lang: "The language of everything that is said; default en.",
			"fail-on": "What fails the run: findings, or with plan and sync what differs at Janrain; default error.",
			rule: "Set a rule to off, info, warning or error; may be repeated.",
			resolve: "Send a host to an address, as curl does; may be repeated.",
			"allow-private": "Let a host have an address that is not public; may be repeated.",
			proxy: "Ask URLs through the proxy of HTTPS_PROXY, HTTP_PROXY and NO_PROXY.",
			"url-cache": "Keep answers of URLs that were ok, and ask only for what has changed.",
			"url-cache-age": "How long such an answer is taken without asking; default 24.",
			probe: "Ask Weibo whether it knows app key and callback, or also the secret; default off.",
			"janrain-url": "Where Janrain's keys go instead of https://{realm}.rpxnow.com.",
			"partner-url": "Where the Partner API answers, if elsewhere.",
			"partner-properties": "Partner API's names of app key and secret; default consumerKey,secret.",
			"provider-list": "How set_auth_providers takes the list; default comma.",
			output: "Also -o: write the page to a file, which may replace an earlier page; without it, the page is printed.",
			base: "The state to compare with: a branch, tag or commit.",
			"drift-file": "Keep since which run each difference at Janrain is known.",
			shard: "Take one part of the declarations, as 1/4; those of one Janrain account stay together.",
			"device-types": "Device types besides the web: iphone, android.",
			"propagation-timeout": "How long a change may take to show when it is read back; default 30.",
			"require-digest": "Write nothing unless the plans have this digest.",
			port: "The port of 127.0.0.1; a free one by default.",
			fault: "Let a request fail; may be repeated. OPERATION may be *.",
			quirk: "Read an unclear point of Janrain's API otherwise; may be repeated.",
			state: "Keep the lists in a file from run to run, without credentials.",
			name: "The application's name at Weibo.",
			website: "The website that shows the login.",
			realm: "The Janrain realm, the first part of https://{realm}.rpxnow.com.",
			account: "The company's own Weibo account.",
			help: "Show this help.",
			version: "Show the version."
		},
		exitCodes: "Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 network, remote or internal failure.",
		init: {
			intro: "Four questions for the new declaration. Enter leaves a value empty, to be filled in later.",
			questions: {
				name: "Application name (应用名称), without spaces: ",
				website: "Website that shows the login (应用地址), with https://: ",
				realm: "Janrain realm, the first part of https://{realm}.rpxnow.com : ",
				account: "Weibo account of the company (官方运营帐号): "
			},
			written: "Written: {files}",
			left: "Left to do in {file}, by line and column:",
			misplaced: "GitHub reads workflows only at the top of a repository: move {workflow} from here to {repository}.",
			next: "Next:\n  1. Fill in what is empty, and put the images where the file names them. What is left: weibo-provider check --offline\n  2. Store the secrets that the file names: Settings → Secrets and variables → Actions.\n  3. Commit. The workflow syncs on push to main: if your default branch has another name, write it there."
		},
		explain: {
			says: "Says: {text}",
			action: "What to do: {text}",
			fixable: "Can be mended with --fix, where it is safe.",
			severity: "Severity: {severity}; change it with --rule {id}=LEVEL",
			fixedSeverity: "Severity: {severity}, cannot be changed",
			source: "Source: {sources} [{mark}]",
			fields: "Fields: {fields}",
			needs: {
				files: "Needs: the repository's files",
				network: "Needs: the network",
				environment: "Needs: the run's secrets"
			},
			weibo: "Weibo error {code}",
			weiboNamed: "Weibo error {code} ({identifier})",
			janrain: "Janrain error {code}",
			verdict: "The verdict {verdict} on a URL: {name}"
		},
		emulator: {
			intro: "Stand-ins for everything around {file} ({hosts}) listen on 127.0.0.1:{port}. Nothing leaves this machine.\nIn another terminal, with values that open nothing else:",
			log: "Each request is told below. Ctrl-C ends it and shows what the stand-ins hold.",
			request: "{method} {url}: {status}",
			requestLost: "{method} {url}: no answer, as ordered",
			state: "What the stand-ins hold, without keys and credentials:"
		},
		demo: {
			intro: "weibo-provider demo: the company Acme wants \"sign in with Sina Weibo\".\nJanrain, Weibo and Acme's website are stand-ins on this machine; nothing leaves it.\nWhat is shown is what the same commands print for you. The declaration: {file}",
			steps: {
				check: {
					title: "1. check",
					why: "Does the declaration keep Weibo's rules, do its images fit, do its URLs open?"
				},
				plan: {
					title: "2. plan",
					why: "What would a sync change at Janrain? Reviewers see this in the pull request. No secret is shown."
				},
				sync: {
					title: "3. sync",
					why: "Bring Janrain into line, in a safe order, and read back what was written."
				},
				again: {
					title: "4. plan, again",
					why: "Nothing is left to do, and doing it twice would change nothing."
				}
			},
			outcome: "Janrain was asked {calls} times and written to {writes} times; the second plan wrote {again}.\nIts sign-in list is now {signIn}; its allow-list {domains}.",
			success: "All four steps did what they should.",
			failure: "A step did not do what it should.",
			next: "Next: copy {file} into your repository, fill it in, and run weibo-provider check."
		}
	},
	usage: {
		"not-allowed": "{option}: \"{value}\" is not allowed; write one of {allowed}",
		"proxy-unnamed": "proxy: neither HTTPS_PROXY nor HTTP_PROXY is set; set one, or leave the option out",
		"proxy-form": "proxy: HTTPS_PROXY or HTTP_PROXY is not of the form http://HOST:PORT",
		"url-cache-age-form": "url-cache-age: \"{text}\" is not a number of hours, as in 24",
		"probe-offline": "probe asks Weibo, which --offline rules out; leave one of them out",
		"propagation-timeout-form": "propagation-timeout: \"{text}\" is not a number of seconds up to 3600",
		"digest-form": "{option}: \"{text}\" is not a digest, which has 64 hexadecimal digits",
		"drift-check": "fail-on drift needs a plan: use it with plan or sync",
		"fault-form": "--fault: \"{text}\" is not of the form OPERATION[#N]=FAULT, as in set_properties#1=reset-after; faults are {faults}",
		"port-form": "--port: \"{text}\" is not a port",
		"port-taken": "--port: {port} cannot be listened on ({code})",
		"guide-one": "guide makes a page of one declaration; name one of {files}",
		"guide-unread": "guide: {file} is no declaration that can be read; mend it first with check",
		"guide-foreign": "--output: {path} is no page that guide made, and would be overwritten; name another one, or remove it",
		"emulator-one": "emulator takes at most one declaration",
		"emulator-realm": "emulator: {file} declares no valid janrain.realm; mend it first with check",
		"own-file-unreadable": "{option}: cannot read {path}: {code}",
		"own-file-form": "{option}: {path} is no file that this tool keeps, and would be overwritten; name another one, or remove it",
		"drift-file-mode": "drift-file goes with mode: plan only",
		"url-cache-age-alone": "url-cache-age requires url-cache",
		"url-cache-offline": "url-cache keeps answers of URLs, which --offline does not ask; leave one of them out",
		"base-missing": "review needs --base REF, as in --base origin/main",
		"base-unknown": "there is no {ref} here: fetch it first (a shallow checkout has it not; fetch-depth: 0)",
		"no-repository": "there is no git repository here that can be read",
		"review-outside": "{path} is not in the repository of this folder: run review where it lies",
		"base-partial": "the state to compare with is not whole here (a partial clone): fetch it without a filter first",
		"git-missing": "review needs git to read {ref}",
		"rule-form": "{option}: \"{setting}\" is not of the form ID=LEVEL, as in callbacks-agree=warning",
		"rule-unknown": "{option}: there is no rule \"{id}\"",
		"rule-unknown-near": "{option}: there is no rule \"{id}\"; did you mean {suggestion}?",
		"rule-fixed": "{option}: the rule {id} cannot be changed: it finds secrets, or what follows relies on it",
		"resolve-form": "resolve: \"{text}\" is not of the form HOST:PORT:ADDRESS, as in www.acme.example:443:192.0.2.1",
		"not-a-host": "{option}: \"{text}\" is not a host",
		"partner-properties-form": "partner-properties: \"{text}\" is not of the form KEY,SECRET, as in consumerKey,secret",
		"origin-not-url": "{option}: \"{value}\" is not a URL; write an origin such as https://acme.rpxnow.com",
		"origin-user": "{option}: \"{value}\" has a user name in it; write an origin such as https://acme.rpxnow.com",
		"origin-path": "{option}: \"{value}\" has more than scheme, host and port; write an origin such as https://acme.rpxnow.com",
		"origin-clear": "{option}: \"{value}\" is not https, so keys would cross the network in the clear; write an origin such as https://acme.rpxnow.com",
		"realm-escapes": "the realm does not name a host under rpxnow.com",
		"file-missing": "cannot read {path}: there is no such file",
		"file-denied": "cannot read {path}: permission denied",
		"file-irregular": "cannot read {path}: it is not a regular file",
		"file-outside": "cannot read {path}: it is a link that leads outside the repository",
		"file-unreadable": "cannot read {path}: {code}",
		"file-unwritable": "cannot write {path}: {code}",
		"no-declaration": "no {name} in {path} or below; name a file, or write one",
		"no-match": "no file matches {path}",
		"no-command": "there is no command \"{name}\"; there are {commands}",
		"option-misplaced": "--{option} does not go with {command}, but with {commands}",
		"option-unknown": "{detail}",
		"explain-one": "explain takes one rule id, verdict or error code, as in: weibo-provider explain 21321",
		"explain-code": "explain: the error code {id} is in none of the documents at hand",
		"dry-run-alone": "check takes --dry-run only together with --fix",
		"init-alone": "init takes no operands: it writes into the current folder",
		"init-exists": "init overwrites nothing, and wrote nothing: there is already {files}",
		"init-denied": "cannot write {path}: permission denied; init left nothing behind",
		"init-unwritable": "cannot write {path}: {code}; init left nothing behind",
		"init-stopped": "stopped before the last answer; init wrote nothing",
		"demo-alone": "demo takes no operands",
		"sync-event": "sync does not run on {event}: anybody can cause it. Use mode: plan there, and sync on push to the default branch",
		"sync-default-branch": "sync cannot tell the default branch from this event: name the branches that may sync in sync-branches",
		"sync-branch": "sync runs only on {allowed}, not on {ref}: run it there, or add the branch to sync-branches",
		"output-outside": "{input}: \"{path}\" does not lead to a place in the workspace; write a path such as weibo-provider.out",
		"output-unwritable": "{input}: cannot write {path}: {code}",
		"shard-form": "{option}: \"{text}\" is not of the form I/N with I from 1 to N, and N at most {most}, as in 1/4"
	}
};
// src/core/usage-error.ts
/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges word it in the user's language. */
var UsageError = class extends Error {
	#problem;
	#params;
	constructor(problem, params = {}) {
		super(formatUntrusted(en.usage[problem], params));
		this.name = "UsageError";
		this.#problem = problem;
		this.#params = params;
	}
	/** What is wrong and what to write instead. */
	in({ usage }) {
		return formatUntrusted(usage[this.#problem], this.#params);
	}
};
export { en as n, UsageError as t };
