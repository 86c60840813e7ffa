import { t as concealShapes } from "./shapes.js";
// src/messages/en/cli.ts
/** The command line's help, and what `explain` and `demo` say. */
const cli = {
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
		cache: "Keep answers of URLs that were ok, and ask only for what has changed.",
		"cache-age": "How long such an answer is taken without asking; default 24.",
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
		settle: "How long a change may take to show when it is read back; default 30.",
		"require-digest": "Write nothing unless the plans have this digest.",
		port: "The port of 127.0.0.1; a free one by default.",
		fault: "Let a request fail; may be repeated. OPERATION may be *.",
		manner: "Read an unclear point of Janrain's API otherwise; may be repeated.",
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
};
// src/messages/en/declaration.ts
/** Rules that compare fields with each other, and rules about the images. */
const declaration = {
	"callback-host": {
		title: "A callback is on another host than Janrain",
		message: {
			one: "The callback is on \"{host}\", but the declared Janrain application is on \"{expected}\", so nobody would return to it after signing in.",
			both: "Both callbacks are on \"{host}\", but the declared Janrain application is on \"{expected}\", so nobody would return to it after signing in."
		},
		fix: "Copy the callback URL from the Janrain dashboard, or correct janrain.realm or janrain.domain."
	},
	"callbacks-agree": {
		title: "The two callbacks differ",
		message: "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页), where the guide puts one URL into both.",
		fix: "Write the same URL in both; where another one is meant, set the rule callbacks-agree to off."
	},
	"security-domain": {
		title: "The security domain is bound",
		message: "The security domain (域名绑定) is set to Yes, where the setup guide says No.",
		fix: "Write `securityDomain: false`, or set the rule security-domain to off where it is bound on purpose."
	},
	"allow-list-website": {
		title: "The allow-list does not cover the website",
		message: "The allow-list does not name \"{host}\", the host of the website on which the login runs.",
		fix: "Add it, so that the list shows what Janrain will hold: the sync adds it in any case."
	},
	"url-form": {
		title: "A URL cannot be parsed",
		message: "\"{url}\" looks like a URL, but no program can open it: its host or port is not valid.",
		fix: "Check the host and the port."
	},
	"real-name-spaces": {
		title: "The real name contains a space",
		message: "The real name (真实姓名) in the secret {name} contains a space, which Weibo's form does not accept.",
		fix: "Set the secret again, with underscores instead of spaces."
	},
	"name-brand": {
		title: "The name holds Sina's brand",
		message: "The application name (应用名称) holds \"{brand}\", which Weibo's rules for in-site applications forbid; reviewers may hold it against a website too.",
		fix: "Choose a name of your own brand."
	},
	"website-http": {
		title: "The website is not https",
		message: "The application website (应用地址) is declared with http, which browsers mark as not secure.",
		fix: "Write https:// if the site has it."
	},
	"callback-fragment": {
		title: "A callback has a fragment",
		message: "The callback has a fragment (#…), which OAuth 2.0 forbids in a redirect URI.",
		fix: "Remove the # and what stands behind it."
	},
	"callback-path": {
		title: "The callback's path is unusual",
		message: "The callback is not {expected}, which Janrain probably uses; no document shows the real one.",
		fix: "Compare it with the callback URL in the Janrain dashboard; if it is the same, ignore this hint."
	},
	"secrets-distinct": {
		title: "Two fields name the same secret",
		message: "The secret {name} is already named for {first}, so one of the two gets the wrong value.",
		fix: "Name the secret that belongs to this field."
	},
	"credentials-swapped": {
		title: "App key and app secret stand in each other's place",
		message: {
			equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place. A sync refuses it.",
			swapped: "The secret {name} holds what looks like an app secret, and {other} what looks like an app key. A sync refuses it."
		},
		fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets."
	},
	"credentials-form": {
		title: "App key or app secret does not look like one",
		message: {
			key: "The secret {name} does not hold 8 to 10 digits, as every known app key (App Key) has.",
			secret: "The secret {name} does not hold 32 hexadecimal digits, as every known app secret (App Secret) has.",
			upper: "The secret {name} holds capital letters, and every known app secret (App Secret) has small ones.",
			placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
			"line-break": "The secret {name} ends in a line break, which then is a part of it.",
			blanks: "The secret {name} starts or ends with a space, which then is a part of it."
		},
		fix: "Set the secret again, from what Weibo shows under 应用信息 → 基本信息, without anything around it."
	},
	"certificate-foreigner": {
		title: "A foreigner has an ID card",
		message: "The developer is a foreigner (是否外籍), but the certificate type (证件类型) is the Chinese ID card.",
		fix: "Write `certificateType: passport`, or `foreigner: false`."
	},
	"id-number-form": {
		title: "The ID number is not valid",
		message: "The number (证件号码) in the secret {name} is no valid number of an ID card: it needs 18 characters, and its last one has to check.",
		fix: "Set the secret again with the number as it stands on the card."
	},
	"review-development": {
		title: "The application is not approved",
		message: "While the review status is {status}, only the application's owner and its test users ({testUsers} of at most 15) can sign in; all others get Weibo's error 21321.",
		fix: "Submit the application for review, and write `status: approved` when Weibo says so; it takes 1 to 3 working days."
	},
	"identity-cloud-end": {
		title: "Identity Cloud ends",
		message: "Akamai has announced the end of Identity Cloud, and with it of Janrain's social login, for {year}.",
		fix: "Plan the move to another identity service; this hint can be switched off with identity-cloud-end=off."
	},
	"image-extension": {
		title: "An extension does not match the image",
		message: "\"{path}\" is {format} by its content, and its extension says something else.",
		fix: "Rename the file."
	},
	"image-repeated": {
		title: "A screenshot stands twice",
		message: "\"{path}\" is the same picture as \"{first}\", and reviewers ask for different ones.",
		fix: "Take another screenshot: home page, login page, settings."
	},
	"image-file": {
		title: "An image cannot be read",
		message: {
			missing: "There is no file \"{path}\"; paths are relative to this file.",
			outside: "\"{path}\" is absolute or leads outside the repository, where nothing is read.",
			"not-a-file": "\"{path}\" is not a file.",
			unreadable: "\"{path}\" cannot be read."
		},
		fix: "Commit the image, and name it with its path from this file."
	},
	"image-format": {
		title: "An image is neither PNG nor JPEG",
		message: {
			other: "\"{path}\" is {format} by its content, and Weibo's form takes PNG or JPEG.",
			unknown: "\"{path}\" is not an image by its content, and Weibo's form takes PNG or JPEG.",
			noSize: "\"{path}\" starts like {format}, but its size does not stand in its first 64 KiB."
		},
		fix: "Export the picture again as PNG or JPEG, without embedded metadata."
	},
	"image-size": {
		title: "An image has the wrong size",
		message: "\"{path}\" has {found} pixels, and Weibo's form asks for exactly {wanted}.",
		fix: "Export the picture in that size."
	}
};
// src/messages/en/errors.ts
/** Error codes of Janrain's Social Login and Partner APIs. */
const janrainErrors = {
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
};
/** OAuth error codes of Weibo (21301 to 21338) and system codes (10001 to 10025). */
const weiboErrors = {
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
};
// src/messages/en/exposure.ts
/** Rules about values that must not stand in a repository. */
const exposure = {
	"secret-in-file": {
		title: "A secret's value stands in the file",
		message: {
			shape: "This looks like an app secret or API key; everyone who can read the repository can read it.",
			appKey: "This looks like the app key itself; the name of the secret that holds it belongs here.",
			value: "The value of the secret {name} stands here; everyone who can read the repository can read it."
		},
		fix: "Replace it by the name of a secret, and have a new value issued: this one stays in the history."
	},
	"identity-in-file": {
		title: "Personal identity data stands in the file",
		message: {
			number: "This looks like the number of an identity document; it is personal data and must not stand in a repository.",
			name: "This looks like a person's name (真实姓名); the name of the secret that holds it belongs here, and inside it underscores instead of spaces."
		},
		fix: "Put the value into a secret, write the secret's name here, as in WEIBO_DEVELOPER_ID, and remove it from the history."
	}
};
// src/messages/en/guide.ts
/** The page that `guide` makes: what to enter at Weibo and at Janrain, field by field. */
const guide = {
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
		byHand: "By hand",
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
};
// src/messages/en/ignores.ts
/** Rules about the comments that keep findings from the report. */
const ignores = {
	"ignore-form": {
		title: "An ignore comment has no effect",
		message: {
			noRule: "This ignore comment names no rule, so it hides nothing.",
			noReason: "This ignore comment gives no reason, so it hides nothing.",
			unknown: "There is no rule \"{rule}\", so this comment hides nothing.",
			fixed: "The rule {rule} cannot be ignored: it finds secrets, or what follows relies on it."
		},
		fix: "Write `# weibo-provider-ignore rule-id: reason`, on the line or above it."
	},
	"ignore-unused": {
		title: "An ignore comment is not needed",
		message: "Nothing is reported there by {rules}, so this comment would only hide the next mistake.",
		fix: "Remove the comment."
	}
};
// src/messages/en/reading.ts
/** Rules about the file as such: can it be read, is it YAML. */
const reading = {
	"file-size": {
		title: "The file is too large",
		message: "The file has more than {limit} bytes; no declaration needs that, so it is not looked at.",
		fix: "Keep one application a file, and leave out what the declaration does not need."
	},
	"file-encoding": {
		title: "The file is not UTF-8",
		message: "Byte {byte} at offset {offset} is not UTF-8 text, so the file cannot be read.",
		fix: "Save the file as UTF-8 (in most editors: Save with encoding)."
	},
	"file-empty": {
		title: "The file is empty",
		message: "The file declares nothing: it holds only blanks or comments.",
		fix: "Start from examples/acme/weibo-provider.yaml."
	},
	"too-many-findings": {
		title: "There are too many findings",
		message: "There are {count} findings in this file; the first {limit} are reported.",
		fix: "Mend those, and run again."
	},
	"yaml-depth": {
		title: "The YAML nests too deep",
		message: "The YAML nests more than {limit} levels deep from here; a declaration has three.",
		fix: "Remove the nested part."
	},
	"yaml-syntax": {
		title: "The file is not valid YAML",
		message: {
			quote: "This quote is never closed, so the rest of the file counts as text.",
			indent: "This line does not line up with the others of its mapping ({detail}); a missing space behind a colon above has the same effect.",
			colon: "A value with a colon and a space behind it reads as another key here ({detail}).",
			tab: "A tab stands where YAML wants spaces.",
			other: "This is not valid YAML: {detail}."
		},
		fix: "Check the indentation, the space behind each colon, and the quotes, here and on the line above."
	},
	"yaml-documents": {
		title: "There is a second YAML document",
		message: "A second YAML document starts here; it would be ignored, since a file declares one application.",
		fix: "Put each application into a file of its own."
	},
	"yaml-tag": {
		title: "A YAML tag is not supported",
		message: "The tag \"{tag}\" asks for a type that a declaration does not have.",
		fix: "Remove the tag; put text in quotes where it must stay text."
	},
	"yaml-alias": {
		title: "A YAML alias is used",
		message: "The alias \"{alias}\" is not followed: a few aliases can stand for gigabytes.",
		fix: "Write the value out."
	},
	"yaml-key": {
		title: "A key is not plain text",
		message: "A key is plain text, but here it is empty, a list or a mapping.",
		fix: "Use a plain word as the key."
	},
	"yaml-duplicate-key": {
		title: "A key stands twice",
		message: "The key \"{key}\" already stands in this mapping, and only one of the two would count.",
		fix: "Remove one of them."
	}
};
// src/messages/en/report.ts
/** The words around findings and plans. */
const report = {
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
	kept: "stays as it is: {what} {subjects}",
	digest: "digest {digest}",
	driftSince: "known since {since}: {what}",
	driftSinceRun: "known since {since} ({run}): {what}",
	notAsked: "not asked: {operation}, which needs {secrets}",
	alreadyRight: "already right: {what}",
	done: "done: {what}",
	waits: "waits: {what}",
	left: "not done: {what}",
	stopped: "Stopped: {why}",
	rerun: "Running again takes up what is not done.",
	byHand: "By hand, in the Janrain dashboard:",
	heldBack: "Not synced: {file} has errors.",
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
};
// src/messages/en/review.ts
/** What a change of a field means. Each statement rests on the source that `review/consequences.ts` names beside it. */
const consequences = {
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
};
/** Where a change is made. */
const places = {
	"weibo-basic": "Weibo: 应用信息 → 基本信息",
	"weibo-images": "Weibo: 应用信息 → 基本信息, images",
	"weibo-callbacks": "Weibo: 应用信息 → 高级信息 → OAuth2.0 授权设置",
	"weibo-tests": "Weibo: 应用信息 → 测试信息",
	"weibo-identity": "Weibo: 开发者身份认证",
	"weibo-domain": "Weibo: 应用信息, 域名绑定",
	janrain: "Janrain, by the sync",
	"janrain-by-hand": "Janrain, Weibo and the website, by hand",
	repository: "this repository only"
};
/** How much a reviewer has to care. */
const weights = {
	breaks: "breaks the login until both sides match",
	"by-hand": "by hand at Weibo",
	automatic: "done by the sync on merge",
	none: "no effect outside"
};
/** The guide's twelve steps, in their order. */
const steps = [
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
];
/** How far a step is. */
const states = {
	done: "done",
	wrong: "wrong",
	"to-do": "to do",
	unknown: "cannot tell"
};
/** What a step's state rests on. */
const proofs = {
	rule: "the rule {rule}",
	janrain: "Janrain's answer to {operation}",
	weibo: "Weibo's answer",
	"weibo-code": "Weibo's answer {code}",
	word: "review.status in the declaration: {status}",
	nothing: "nothing that this run could see"
};
/** Why it could not be found out what a pull request changes. */
const unknowns = {
	"base-checkout": "Not known: the checkout holds the base of the pull request and not its changes. Check out refs/pull/{number}/merge, and give that job no secrets.",
	"no-token": "Not known: the checkout has no base to compare with, and there is no github-token. Add fetch-depth: 2 to actions/checkout.",
	"not-allowed": "Not known: the checkout has no base to compare with, and the token may not read it ({status}). Add fetch-depth: 2 to actions/checkout, or permissions: contents: read to the job.",
	"too-large": "Not known: the checkout has no base to compare with, and GitHub lists too many files. Add fetch-depth: 2 to actions/checkout.",
	"no-answer": "Not known: the checkout has no base to compare with, and GitHub did not give it ({status}). Add fetch-depth: 2 to actions/checkout, or run again."
};
/** The words around a review. */
const labels = {
	title: "Weibo provider: what this change means",
	heading: "What this change means",
	noEffect: "No declaration changes.",
	counts: {
		breaks: "{n} × breaks the login until both sides match",
		"by-hand": "{n} × by hand at Weibo",
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
		mended: "{file} could not be read before, and can be now: all of it counts as new",
		same: "{file}: no effect (comments, order or layout only)"
	},
	deleted: "The application stays at Weibo and Janrain: the sync removes nothing. Take it out there by hand, if it is to go.",
	added: "The application has to be registered at Weibo by hand, field by field: weibo-provider guide fills the form in. The sync does Janrain's part on merge.",
	moved: "Nothing but its place changes.",
	absent: "not there",
	columns: {
		weight: "effect",
		field: "field",
		before: "before",
		after: "after",
		where: "where",
		step: "step",
		state: "state",
		proof: "proven by"
	},
	progress: "Setup of {file}"
};
// src/messages/en/schema.ts
/** Rules that the schema carries. */
const schema = {
	"missing-key": {
		title: "A key is missing",
		message: {
			plain: "The key \"{key}\" is missing here.",
			labelled: "The key \"{key}\" is missing here; Weibo's form asks for it as {field}.",
			realmOrDomain: "Neither \"realm\" nor \"domain\" stands here, so it is not known which Janrain application is meant."
		},
		fix: "Add the key; the schema shows an example of its value."
	},
	"unknown-key": {
		title: "A key is not known",
		message: {
			misplaced: "The key \"{key}\" does not belong here, but under {section}.",
			near: "The key \"{key}\" is not known here; did you mean \"{suggestion}\"?",
			plain: "The key \"{key}\" is not known here; known are {known}."
		},
		fix: "Correct the key, or remove it: nothing reads it."
	},
	"wrong-type": {
		title: "A value has the wrong type",
		message: {
			stringScalar: "{field} is text, but YAML reads {value} as something else.",
			booleanText: "{field} is true or false; {value} is text to YAML 1.2.",
			booleanScalar: "{field} is true or false, not {value}.",
			integerScalar: "{field} is a whole number, not {value}.",
			arrayScalar: "{field} is a list, but a single value stands here.",
			objectScalar: "{field} is a mapping of keys, but a single value stands here.",
			string: "{field} is text, but a list or a mapping stands here.",
			boolean: "{field} is true or false, but a list or a mapping stands here.",
			integer: "{field} is a whole number, but a list or a mapping stands here.",
			array: "{field} is a list, but a mapping stands here.",
			object: "{field} is a mapping of keys, but a list stands here."
		},
		fix: "Write the value in the form that the schema shows; text that looks like something else needs quotes."
	},
	"unquoted-number": {
		title: "Digits without quotes where text belongs",
		message: {
			plain: "{field} is text, but {digits} without quotes is a number to YAML.",
			secret: "The name of a secret belongs here, but digits stand here; they look like the value itself.",
			changed: "{field} is text, but {digits} without quotes is a number to YAML, and becomes {value}."
		},
		fix: "Put text of digits in quotes; where the name of a secret belongs, write the name."
	},
	"empty-value": {
		title: "A value is empty",
		message: "{field} has no value, and Weibo and Janrain accept no empty one.",
		fix: "Fill in the value."
	},
	"surrounding-space": {
		title: "A value has blanks around it",
		message: "{field} starts or ends with a blank, which counts wherever it is compared, as Weibo compares callbacks.",
		fix: "Remove the blank; of a text behind | or >, write |- or >- to drop its last line break."
	},
	"invisible-character": {
		title: "A value holds an invisible character",
		message: "{field} holds the character {character}, which nobody sees, but which counts wherever the value is compared.",
		fix: "Type the value anew, or delete the character in an editor that shows it."
	},
	"format-version": {
		title: "The format version is not supported",
		message: {
			plain: "Format version {value} is not known to this program.",
			near: "Format version {value} is not known to this program."
		},
		fix: "Write `version: 1`, or update the program."
	},
	"name-spaces": {
		title: "The application name contains a space",
		message: "The application name ({field}) \"{value}\" contains a space, which Weibo's form does not accept.",
		fix: "Write the name without spaces, as in AcmeMember."
	},
	"app-type": {
		title: "The application is not a web application",
		message: {
			plain: "The application type ({field}) \"{value}\" is not {allowed}: sign-in through Janrain needs a web application, and Weibo does not let the type be changed later.",
			near: "The application type ({field}) \"{value}\" is not known; did you mean \"{suggestion}\"?"
		},
		fix: "Write `type: web`."
	},
	"website-url": {
		title: "The website is not an absolute URL",
		message: "The application website ({field}) \"{value}\" is not a URL that starts with http:// or https:// and a host, without spaces or user name.",
		fix: "Write the whole address, as in https://www.acme.example/."
	},
	"page-url": {
		title: "A page is not an absolute URL",
		message: "The page \"{value}\" is not a URL that starts with http:// or https:// and a host, without spaces or user name.",
		fix: "Write the whole address, as in https://www.acme.example/login."
	},
	"site-host": {
		title: "A host of the site section is not a host name",
		message: "\"{value}\" is not a host name.",
		fix: "Write the bare host, as in fonts.gstatic.com."
	},
	"site-entries": {
		title: "A list of the site section is too long",
		message: "There are {count} entries ({field}), and this tool takes at most {limit}.",
		fix: "Keep those that matter."
	},
	"note-length": {
		title: "The note is too long",
		message: "The application note ({field}) has {count} characters, and Weibo's form takes at most {limit}.",
		fix: "Shorten it; each letter, Chinese character and punctuation mark counts as one."
	},
	"description-length": {
		title: "The description is too short",
		message: "The application description ({field}) has {count} words, and Weibo asks for at least 20.",
		fix: "Say more about what users do on the site; each Chinese character counts as a word."
	},
	"labels-count": {
		title: "The number of labels is wrong",
		message: {
			few: "There is no label ({field}), and the first one decides the application's main class.",
			many: "There are {count} labels ({field}), and Weibo takes at most {limit}."
		},
		fix: "Name one to three labels, the most important first."
	},
	"labels-duplicate": {
		title: "A label stands twice",
		message: "This label ({field}) already stands in the list, and uses up one of three places.",
		fix: "Remove it, or choose another."
	},
	"screenshots-count": {
		title: "The number of screenshots is wrong",
		message: {
			few: "Screenshots named: {count}; Weibo's form asks for exactly {limit}.",
			many: "Screenshots named: {count}; Weibo's form asks for exactly {limit}."
		},
		fix: "Name three pictures of 450×300 pixels."
	},
	"callback-url": {
		title: "A callback is not an absolute https URL",
		message: "The callback ({field}) \"{value}\" is not an absolute https URL without spaces or user name, and Weibo compares it character by character.",
		fix: "Copy the callback URL from the Janrain dashboard, as in https://acme.rpxnow.com/sinaweibo/callback."
	},
	"secret-name": {
		title: "A secret's name is not legal",
		message: "What stands here cannot be the name of a secret: letters, digits and underscores are allowed, not a digit or GITHUB_ in front.",
		fix: "Write the name under which the secret is stored, as in WEIBO_APP_KEY, never its value."
	},
	"realm-name": {
		title: "The realm is not a host label",
		message: "The realm \"{value}\" cannot be the first part of a rpxnow.com host name.",
		fix: "Write only what stands before .rpxnow.com in the dashboard, as in acme; a host of your own belongs under domain."
	},
	"janrain-domain": {
		title: "The Janrain domain is not a host name",
		message: "The domain \"{value}\" is not a full host name.",
		fix: "Write the bare host, without https:// and path, as in social.acme.example."
	},
	"allow-domain": {
		title: "An allow-list entry is not a domain",
		message: "\"{value}\" is neither a host name nor a *. pattern, which is what Janrain's allow-list holds.",
		fix: "Write the bare host, as in www.acme.example or *.acme.example."
	},
	"allow-domain-duplicate": {
		title: "An allow-list entry stands twice",
		message: "This domain already stands in the list.",
		fix: "Remove it."
	},
	"certificate-type": {
		title: "The certificate type is not known",
		message: {
			plain: "The certificate type ({field}) \"{value}\" is none of {allowed}.",
			near: "The certificate type ({field}) \"{value}\" is not known; did you mean \"{suggestion}\"?"
		},
		fix: "Write passport or id-card."
	},
	"review-status": {
		title: "The review status is not known",
		message: {
			plain: "The review status \"{value}\" is none of {allowed}.",
			near: "The review status \"{value}\" is not known; did you mean \"{suggestion}\"?"
		},
		fix: "Write what Weibo's last message says: development, in-review, approved or rejected."
	},
	"test-users": {
		title: "The number of test users is out of range",
		message: "Test users ({field}) can be 0 to 15: Weibo allows no more than 15 before approval, and does not let them be replaced.",
		fix: "Correct the number."
	}
};
// src/messages/en/sync.ts
/** What the three kinds of change are about. */
const changeNames = {
	"allow-domain": "allow-list entry",
	credentials: "credentials of",
	"sign-in": "sign-in list entry"
};
/** Why a change has its action. */
const reasons = {
	listed: "already listed",
	covered: "covered by a pattern in the list",
	"not-listed": "will be added",
	"not-offered": "will be added, though Janrain does not name it among the available providers: if it refuses, ask Akamai to enable Sina Weibo for this application",
	"opens-list": "will be added; the list is empty now, so that any site may use the application: afterwards only listed ones may",
	same: "stored, and the same as the secrets",
	differs: "differ from the secrets: will be replaced",
	"not-stored": "not stored yet: will be set from the secrets",
	"needs-secret": "cannot tell without {secrets}",
	"by-hand": "entered by hand in the dashboard: no Partner key is declared",
	"by-hand-listed": "by hand: Janrain lists the provider, as it is said to do once credentials are entered; which ones, no call tells without a Partner key",
	"device-list": "will be set to the web's list with the provider added: no documented call reads the list of this device type, and what only that list has is lost",
	"device-unread": "cannot tell: no documented call reads the list of this device type, and it is written only when the web's is",
	"after-credentials": "will be added once the credentials are entered by hand",
	"no-origin": "cannot tell: only a custom domain is declared, and keys go to no host that a declaration names"
};
/** What a person does at the dashboard, step by step. */
const instructions = {
	"open-dashboard": "Sign in to the Janrain dashboard and open Manage Engage App for {origin}.",
	"open-provider": "Open Provider Configuration, choose Sina Weibo, then Configure.",
	"paste-credentials": "Go to the screen that asks for key and secret; paste the value of {appKey} as App Key and of {appSecret} as App Secret.",
	publish: "Save, then publish. It may take up to an hour until the site shows the change.",
	"run-again": "Run the sync again: it then completes what waits for the credentials. That Janrain lists the provider can be read without any key."
};
/** What keeps a sync from starting. */
const obstacles = {
	unset: "The secret {name} is not set: pass it to the step as an environment variable.",
	placeholder: "The secret {name} holds a placeholder, not a value: an expression was not resolved, or it was never filled in.",
	"line-break": "The secret {name} ends in a line break: set it again without one.",
	equal: "The secrets {name} and {other} hold the same value: one of them was pasted into the wrong place.",
	swapped: "The secrets {name} and {other} look swapped: the first holds what looks like an app secret, the other what looks like an app key.",
	conflict: "{file} declares other credentials for {account} too, and one would overwrite the other: let both name the same secrets, or remove one.",
	digest: "What would be done has the digest {digest}, and {required} was required: what was reviewed is not what would run. Review the plan below, then require its digest.",
	blanks: "The secret {name} starts or ends with a space: set it again without.",
	"no-origin": "Only janrain.domain is declared, and a key is sent to no host that a declaration names: state the origin with janrain-url (--janrain-url), or declare janrain.realm."
};
/** What stopped an operation at Janrain. */
const failures = {
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
};
// src/messages/en/urls.ts
/** Rules about what the declaration's URLs answered. */
const urls = {
	"website-public": {
		title: "The website is not public",
		message: "\"{host}\" is not a public host by its name, so Weibo's reviewers cannot open the application website (应用地址).",
		fix: "Name the public site on which the Weibo login can be tried."
	},
	"url-dns": {
		title: "A host does not exist",
		message: "The name \"{host}\" does not exist in DNS, so nobody can open {url}.",
		fix: "Correct the host, or create its DNS record before the review."
	},
	"url-refused": {
		title: "A host refuses the connection",
		message: "Nothing listens at port {port} of \"{host}\", so {url} does not open.",
		fix: "Start the server, or correct the host and port."
	},
	"url-tls": {
		title: "A TLS connection is not possible",
		message: {
			expired: "The certificate of \"{host}\" is valid only from {from} to {to} ({code}), so browsers refuse {url}.",
			"wrong-host": "The certificate of \"{host}\" is for {names} ({code}; valid from {from} to {to}), so browsers refuse {url}.",
			"self-signed": "The certificate of \"{host}\" is self-signed ({code}; valid from {from} to {to}), so browsers refuse {url}.",
			untrusted: "The certificate of \"{host}\" is not one that can be trusted ({code}; valid from {from} to {to}), so browsers refuse {url}.",
			handshake: "No TLS connection to \"{host}\" could be made ({code}), so {url} does not open."
		},
		fix: "Install a valid certificate with its intermediate certificates on the server."
	},
	"url-timeout": {
		title: "A URL does not answer in time",
		message: "\"{host}\" did not answer within {seconds} seconds; whether {url} opens is not known.",
		fix: "Run again; if it stays so, check the server and whether it lets this network in."
	},
	"url-redirects": {
		title: "Redirects lead nowhere",
		message: {
			"redirect-loop": "{url} redirects in a circle, back to {target}.",
			"redirect-target": "{url} answers {status} without saying where to."
		},
		fix: "Name the final address, or mend the redirects on the server."
	},
	"url-blocked": {
		title: "A URL is blocked for safety",
		message: {
			blocked: "{url} was blocked: \"{host}\" has the address {address}, which is not public: {reason}. Nothing was sent there.",
			scheme: "{url} was blocked: it leads to {target}, which is neither http nor https. Nothing was sent there.",
			"user-info": "{url} was blocked: it leads to {target}, a URL with a user name in it. Nothing was sent there.",
			port: "{url} was blocked: it leads to {target}, whose port {port} belongs to another protocol; browsers refuse it too. Nothing was sent there."
		},
		fix: "Name a public address. If the host is meant to be private, allow it in the workflow (allow-private, --allow-private)."
	},
	"url-protocol": {
		title: "The answer is not HTTP",
		message: "What \"{host}\" answered is not HTTP, or more than this tool reads ({code}), so {url} does not open.",
		fix: "Check that a web server listens there, on that port and scheme."
	},
	"url-status": {
		title: "A page answers with an error",
		message: "{url} answers {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
		fix: "Mend the page on the server, or correct the address."
	},
	"url-not-page": {
		title: "What opens is no page",
		message: {
			empty: "{url} opens with nothing in it (at {finalUrl}), so there is no page on which to try the login.",
			"not-html": "{url} opens with {contentType} instead of HTML (at {finalUrl}), so there is no page on which to try the login."
		},
		fix: "Name the page that users see, or have the server send it as text/html."
	},
	"url-unknown": {
		title: "Whether a URL works is not known",
		message: {
			"dns-server": "The name server could not answer for \"{host}\" ({code}); whether {url} opens is not known.",
			connection: "The connection to \"{host}\" broke ({code}); whether {url} opens is not known.",
			proxy: "The proxy did not connect to \"{host}\" ({code}); whether {url} opens is not known.",
			redirects: "{url} redirects more than {limit} times, and further than this tool follows; whether it opens is not known.",
			"cookie-loop": "{url} redirects back to {target} and sets a cookie on the way, which this tool does not keep; whether it opens is not known.",
			"run-deadline": "The {seconds} seconds for all URLs were over before {url} was settled; whether it opens is not known.",
			rate: "{url} answers {status}, which limits the rate of requests; whether it opens is not known.",
			wait: "{url} answers {status} and wants to be left alone for {seconds} seconds; whether it opens is not known.",
			"bot-wall": "{url} answers {status} from {wall}, which keeps programs out; whether it opens for people is not known.",
			"for-the-moment": "{url} answers {status}, also when asked again: the server or what stands before it is down for the moment.",
			"callback-error": "The callback {url} answers {status}; without a code it shows no success page, so whether it works is not known."
		},
		fix: "Run again; if it stays so, open it in a browser and check the server from another network."
	},
	"url-certificate-expires": {
		title: "A certificate is about to expire",
		message: "The certificate of \"{host}\" ends on {to} (days left: {days}); then browsers refuse {url}.",
		fix: "Renew it, and check why the automatic renewal has not done so."
	},
	"login-missing": {
		title: "A page shows no Weibo login",
		message: "{url} opens, but neither its HTML nor its own scripts (read: {read} of {scripts}; of each the first 256 KiB) hold a mark of a Weibo login. Looked for: {lookedFor}.",
		fix: "Put the login on the page before the review. If a script draws it, name a string of that script under site.markers."
	},
	"china-hosts": {
		title: "A page loads from hosts that do not open in mainland China",
		message: "{url} loads scripts, styles or frames from {hosts}, which do not open in mainland China: there the page may hang or lack them.",
		fix: "Serve these parts from your own host or from one that opens there; list a host that does open under site.openInChina."
	}
};
// src/messages/en/usage.ts
/** What is wrong with how the program was called or configured, and what to write instead. */
const usage = {
	"not-allowed": "{option}: \"{value}\" is not allowed; write one of {allowed}",
	"proxy-unnamed": "proxy: neither HTTPS_PROXY nor HTTP_PROXY is set; set one, or leave the option out",
	"proxy-form": "proxy: HTTPS_PROXY or HTTP_PROXY is not of the form http://HOST:PORT",
	"cache-age-form": "cache-age: \"{text}\" is not a number of hours, as in 24",
	"probe-offline": "probe asks Weibo, which --offline rules out; leave one of them out",
	"settle-form": "settle: \"{text}\" is not a number of seconds up to 3600",
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
	"cache-age-alone": "cache-age goes with cache only",
	"cache-offline": "cache keeps answers of URLs, which --offline does not ask; leave one of them out",
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
};
// src/messages/en/verdicts.ts
/** What each verdict on a URL means, and what to do about it. */
const verdicts = {
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
};
// src/messages/en/weibo.ts
/** Rules about what Weibo answers when it is asked about the application. */
const weibo = {
	"weibo-callback": {
		title: "Weibo does not know the callback",
		message: "Weibo answers 21322: this callback is not the one that is registered for the app key (授权回调页), so no login comes back.",
		fix: "Make both the same, character by character: under 应用信息 → 高级信息 → OAuth2.0 授权设置 at Weibo, and here."
	},
	"weibo-credentials": {
		title: "Weibo refuses the credentials",
		message: {
			key: "Weibo answers 21324: it knows no application with this app key, so every login ends in an error.",
			pair: "Weibo answers 21324: the app secret does not belong to the app key, so no login can be completed."
		},
		fix: "Copy App Key and App Secret again from 应用信息 → 基本信息 at Weibo into the secrets."
	},
	"weibo-unapproved": {
		title: "Weibo limits the application",
		message: {
			"21321": "Weibo answers 21321: the application is not approved, so only its owner and up to 15 test users may sign in.",
			"21337": "Weibo answers 21337: the app key lacks the permission, as before the developer's identity or the application is approved."
		},
		fix: "Finish the developer identity (开发者身份认证) and submit the application for review; until then sign in as a test user (测试信息)."
	},
	"weibo-unknown": {
		title: "Weibo's answer says nothing for certain",
		message: {
			fault: "Weibo could not be asked ({fault}); whether it knows the application is not known.",
			code: "Weibo answers {code} (HTTP {status}), which does not tell whether it knows the application; see: weibo-provider explain {code}.",
			answer: "Weibo answers HTTP {status} with nothing that this tool knows; whether it knows the application is not known."
		},
		fix: "Run again; if it stays so, try the login in a browser. api.weibo.com may be closed to this network."
	}
};
// src/messages/en/index.ts
/** Everything that the program says, in English. */
const en = {
	rules: {
		...reading,
		...exposure,
		...schema,
		...declaration,
		...urls,
		...weibo,
		...ignores
	},
	errors: {
		janrain: janrainErrors,
		weibo: weiboErrors
	},
	sync: {
		changeNames,
		reasons,
		instructions,
		obstacles,
		failures
	},
	verdicts,
	review: {
		consequences,
		places,
		weights,
		steps,
		states,
		proofs,
		unknowns,
		labels
	},
	guide,
	report,
	cli,
	usage
};
// src/messages/printable.ts
/** Longest value that a message quotes, in code points. */
const maxQuoted = 120;
/**
* A value from outside as harmless text on one line: control characters, line breaks, invisible and direction-changing
* characters show as escapes, and what is too long is cut. Sources: Unicode categories Cc, Cf, Zl, Zp; CVE-2021-42574.
*/
function printable(value) {
	const characters = [...value];
	return visible(characters.length > maxQuoted ? `${characters.slice(0, maxQuoted).join("")}…` : value);
}
/** As `printable`, at full length. */
function visible(text) {
	return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}
/** As `printable`, but each such character becomes one of the same width, so that columns stay right; nothing is cut. */
function printableLine(line) {
	return line.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => character === "	" ? character : "�").replace(/\p{Cf}/gu, "�");
}
function escaped(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/messages/format.ts
/** What is wrong, as one sentence or two on one line. */
function messageOf({ rule, variant, params }, words) {
	const { message } = ruleWording(rule, words);
	if (typeof message === "string") return fill(message, params);
	const text = message[variant ?? ""];
	if (text === void 0) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
	return fill(text, params);
}
/** What to do about it. */
function fixOf({ rule }, words) {
	return ruleWording(rule, words).fix;
}
/** How a rule is worded. */
function ruleWording(rule, words) {
	return words.rules[rule];
}
/**
* Puts parameters into a template. Every parameter is made printable, and what looks like a secret is starred out: it may
* come from a hostile file.
* @throws Error when the template names a parameter that is not there
*/
function fill(template, params) {
	return template.replace(/\{(\w+)\}/g, (_, name) => {
		const value = params[name];
		if (value === void 0) throw new Error(`the message "${template}" lacks the parameter ${name}`);
		return Array.isArray(value) ? listed(value) : printable(concealShapes(String(value)));
	});
}
/** How many items of a list are named. */
const maxListed = 40;
function listed(items) {
	return [...items.slice(0, maxListed).map((item) => printable(concealShapes(item))), ...items.length > maxListed ? ["…"] : []].join(", ");
}
/** As `fill`, for parameters that are texts of this program and printable already. */
function compose(template, params) {
	return template.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ""));
}
// src/usage-error.ts
/** A mistake in how the program was called or configured: exit code 2. Its message is English; the edges word it in the user's language. */
var UsageError = class extends Error {
	#problem;
	#params;
	constructor(problem, params = {}) {
		super(fill(en.usage[problem], params));
		this.name = "UsageError";
		this.#problem = problem;
		this.#params = params;
	}
	/** What is wrong and what to write instead. */
	in({ usage }) {
		return fill(usage[this.#problem], this.#params);
	}
};
export { messageOf as a, printableLine as c, fixOf as i, visible as l, compose as n, ruleWording as o, fill as r, printable as s, UsageError as t, en as u };
