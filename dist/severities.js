import { r as __toESM } from "./rolldown-runtime.js";
import { n as identityShape, r as secretShape } from "./shapes.js";
import { t as distinctUrls } from "./url-check.js";
import { c as fieldAt, d as constraints, f as fields, i as parentOf, l as fieldName, n as countWords, p as schemaRuleFacts, r as childOf, s as valueIn, t as countCharacters } from "./words.js";
import { t as require_dist } from "./yaml.js";
import { t as parseUrl } from "./parse-url.js";
import { i as hostOf, n as declaredUrlFields, r as declaredUrls, t as authorityOf } from "./urls.js";
import { a as isAppKey, c as covers, l as entryOf, o as isAppSecret, s as pairProblem } from "./redact.js";
import { t as isPlainlyPrivate } from "./plainly-private.js";
import { n as provider, t as janrainHost } from "./janrain-host.js";
import { t as secretProblem } from "./secret-problem.js";
import { t as closestMatch } from "./leven.js";
import { t as require_ucs2length } from "./ajv.js";
import { r as ownMarkers, t as loginMarkers } from "./login-markers.js";
// src/rules/rule.ts
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
// src/rules/declaration/allow-list-website.ts
/** The declared allow-list does not cover the site that hosts the login. Only a warning: the sync adds it in any case. */
const allowListWebsite = {
	meta: {
		id: "allow-list-website",
		severity: "warning",
		mark: "documented",
		sources: ["Social Login API, allow-list: only listed domains may talk to the application"],
		fields: ["/janrain/allowDomains", "/app/website"]
	},
	*check({ draft }) {
		const host = entryOf(draft.app?.website);
		const patterns = draft.janrain?.allowDomains;
		if (host === void 0 || patterns === void 0 || patterns.includes(void 0)) return;
		if (isPlainlyPrivate(host)) return;
		if (!patterns.some((pattern) => pattern !== void 0 && covers(pattern, host))) yield {
			at: valueAt("/janrain/allowDomains"),
			params: { host }
		};
	}
};
// src/rules/declaration/callback-fragment.ts
/** A callback has a fragment, which OAuth 2.0 forbids. */
const callbackFragment = {
	meta: {
		id: "callback-fragment",
		severity: "error",
		mark: "documented",
		sources: ["RFC 6749, section 3.1.2: a redirect URI has no fragment"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"]
	},
	*check({ draft }) {
		for (const field of ["authorization", "deauthorization"]) if (draft.callbacks?.[field]?.includes("#")) yield { at: valueAt(`/callbacks/${field}`) };
	}
};
// src/rules/declaration/callback-host.ts
/** A callback stands on another host than the declared Janrain application, so Janrain would never see the user come back. */
const callbackHost = {
	meta: {
		id: "callback-host",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 10: the callback URL listed in the Janrain dashboard", "Identity Cloud docs, configure CNAMEs"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"]
	},
	*check({ draft }) {
		const expected = janrainHost(draft.janrain);
		if (expected === void 0) return;
		const { authorization, deauthorization } = draft.callbacks ?? {};
		const wrong = [["authorization", authorization], ["deauthorization", deauthorization]].flatMap(([field, url]) => {
			const host = url === void 0 ? void 0 : authorityOf(url);
			return host === void 0 || host === expected ? [] : [{
				pointer: `/callbacks/${field}`,
				host
			}];
		});
		const [first, second] = wrong;
		if (first && second?.host === first.host) yield {
			at: valueAt(first.pointer),
			variant: "both",
			params: {
				host: first.host,
				expected
			}
		};
		else for (const { pointer, host } of wrong) yield {
			at: valueAt(pointer),
			variant: "one",
			params: {
				host,
				expected
			}
		};
	}
};
// src/rules/declaration/callback-path.ts
/** The callback has another path than the one that Janrain probably uses. Only a hint: no source shows the real one. */
const callbackPath = {
	meta: {
		id: "callback-path",
		severity: "info",
		mark: "inferred",
		sources: ["the path that custom providers have, by analogy; no source shows the one of Weibo"],
		fields: ["/callbacks/authorization"]
	},
	*check({ draft }) {
		const { authorization } = draft.callbacks ?? {};
		const host = janrainHost(draft.janrain);
		if (authorization === void 0 || host === void 0 || authorityOf(authorization) !== host) return;
		const expected = `https://${host}/${provider}/callback`;
		if (authorization.replace(/[?#].*$/, "") !== expected) yield {
			at: valueAt("/callbacks/authorization"),
			params: { expected }
		};
	}
};
// src/rules/declaration/callbacks-agree.ts
/** The two callbacks differ, where the guide puts one URL into both fields. */
const callbacksAgree = {
	meta: {
		id: "callbacks-agree",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 10: one callback URL, in both fields"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"]
	},
	*check({ draft }) {
		const { authorization, deauthorization } = draft.callbacks ?? {};
		if (authorization === void 0 || deauthorization === void 0) return;
		if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
		const expected = janrainHost(draft.janrain);
		if (expected !== void 0 && (authorityOf(authorization) !== expected || authorityOf(deauthorization) !== expected)) return;
		yield {
			at: valueAt("/callbacks/deauthorization"),
			params: {
				authorization,
				deauthorization
			}
		};
	}
};
const withoutFragment = (url) => url.replace(/#.*$/, "");
// src/rules/declaration/certificate-foreigner.ts
/** A foreign developer is declared with an ID card. */
const certificateForeigner = {
	meta: {
		id: "certificate-foreigner",
		severity: "info",
		mark: "inferred",
		sources: ["setup guide, step 12: foreigner and certificate type; an ID card is the Chinese one"],
		fields: ["/developer/certificateType", "/developer/foreigner"]
	},
	*check({ draft }) {
		const { foreigner, certificateType } = draft.developer ?? {};
		if (foreigner === true && certificateType === "id-card") yield { at: valueAt("/developer/certificateType") };
	}
};
// src/rules/declaration/credentials-form.ts
/** The secrets that hold the app key and the app secret are there, and do not look like any that was seen. */
const credentialsForm = {
	meta: {
		id: "credentials-form",
		severity: "warning",
		mark: "seen",
		sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lower-case hexadecimal digits"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "environment"
	},
	*check(subject) {
		const { credentials } = subject.draft;
		if (pairProblem(credentials, subject.secrets)) return;
		yield* formReports(subject, "/credentials/appKey", credentials?.appKey);
		yield* formReports(subject, "/credentials/appSecret", credentials?.appSecret);
	}
};
function* formReports({ secrets }, pointer, name) {
	const secret = name === void 0 ? void 0 : secrets(name);
	if (name === void 0 || !secret) return;
	const variant = secretProblem(secret) ?? (pointer === "/credentials/appKey" ? keyProblem(secret) : appSecretProblem(secret));
	if (variant !== void 0 && variant !== "unset") yield {
		at: valueAt(pointer),
		variant,
		params: { name }
	};
}
function keyProblem(secret) {
	return isAppKey(secret) ? void 0 : "key";
}
function appSecretProblem(secret) {
	if (!isAppSecret(secret)) return "secret";
	return /[A-F]/.test(secret.reveal()) ? "upper" : void 0;
}
// src/rules/declaration/credentials-swapped.ts
/** The secrets that hold the app key and the app secret are there, and one value stands in the other's place. */
const credentialsSwapped = {
	meta: {
		id: "credentials-swapped",
		severity: "warning",
		mark: "seen",
		sources: ["public samples: app keys and app secrets differ in form"],
		fields: ["/credentials/appSecret"],
		needs: "environment"
	},
	*check({ draft: { credentials }, secrets }) {
		const { appKey = "", appSecret = "" } = credentials ?? {};
		const variant = pairProblem(credentials, secrets);
		if (variant) yield {
			at: valueAt("/credentials/appSecret"),
			variant,
			params: {
				name: appKey,
				other: appSecret
			}
		};
	}
};
// src/declaration/resident-number.ts
/**
* Whether a text is a resident identity number: area, date of birth, sequence, and a check digit that is right.
* Source: GB 11643-1999; the check digit is ISO 7064 MOD 11-2.
*/
function isResidentNumber(text) {
	if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]$/.test(text)) return false;
	let sum = 0;
	for (const digit of text.slice(0, 17)) sum = (sum + Number(digit)) * 2 % 11;
	const expected = (12 - sum) % 11;
	return (expected === 10 ? "X" : String(expected)) === text.slice(17).toUpperCase();
}
// src/rules/declaration/id-number-form.ts
/** The secret that holds the number of an ID card is there, and its check digit is wrong. */
const idNumberForm = {
	meta: {
		id: "id-number-form",
		severity: "warning",
		mark: "documented",
		sources: ["GB 11643-1999: 18 digits, the last a check digit"],
		fields: ["/developer/idNumber"],
		needs: "environment"
	},
	*check({ draft, secrets }) {
		const { certificateType, idNumber } = draft.developer ?? {};
		if (certificateType !== "id-card" || idNumber === void 0) return;
		const number = secrets(idNumber)?.reveal();
		if (number !== void 0 && !isResidentNumber(number)) yield {
			at: valueAt("/developer/idNumber"),
			params: { name: idNumber }
		};
	}
};
// src/rules/declaration/identity-cloud-end.ts
/** Identity Cloud ends in 2027. */
const identityCloudEnd = {
	meta: {
		id: "identity-cloud-end",
		severity: "info",
		mark: "documented",
		sources: ["Identity Cloud docs, migration guide: end of life 2027; day and month are not known"],
		fields: ["/janrain"]
	},
	*check({ draft }) {
		if (draft.janrain) yield {
			at: keyAt("/janrain"),
			params: { year: 2027 }
		};
	}
};
// src/rules/declaration/name-brand.ts
/** The name holds Sina's brand. Only a warning: the ban is documented for another kind of application. */
const nameBrand = {
	meta: {
		id: "name-brand",
		severity: "warning",
		mark: "documented",
		sources: ["Weibo's review rules for in-site applications: no 新浪 or SINA in the name; whether they bind website applications is not said"],
		fields: ["/app/name"]
	},
	*check({ draft }) {
		const brand = /新浪|sina/i.exec(draft.app?.name ?? "")?.[0];
		if (brand !== void 0) yield {
			at: valueAt("/app/name"),
			params: { brand }
		};
	}
};
// src/rules/declaration/real-name-spaces.ts
/** The secret that holds the real name is there, and has a space in it. */
const realNameSpaces = {
	meta: {
		id: "real-name-spaces",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 12: no spaces allowed, use underscores"],
		fields: ["/developer/realName"],
		needs: "environment"
	},
	*check({ draft, secrets }) {
		const name = draft.developer?.realName;
		if (name !== void 0 && /\s/.test(secrets(name)?.reveal() ?? "")) yield {
			at: valueAt("/developer/realName"),
			params: { name }
		};
	}
};
// src/rules/declaration/review-development.ts
/** The application is not approved: only its owner and its test users can sign in. */
const reviewDevelopment = {
	meta: {
		id: "review-development",
		severity: "info",
		mark: "documented",
		sources: ["Weibo wiki, application questions, 8: the owner and up to 15 test users", "setup guide: error 21321"],
		fields: ["/review/status", "/review/testUsers"]
	},
	*check({ draft }) {
		const { status, testUsers = 0 } = draft.review ?? {};
		if (status !== void 0 && status !== "approved") yield {
			at: valueAt("/review/status"),
			params: {
				status,
				testUsers
			}
		};
	}
};
// src/rules/declaration/secrets-distinct.ts
/** Two fields name the same secret, so one of them gets the value of the other. */
const secretsDistinct = {
	meta: {
		id: "secrets-distinct",
		severity: "warning",
		mark: "seen",
		sources: ["public samples: app key, app secret and API keys differ in form"],
		fields: [
			"/credentials/appKey",
			"/credentials/appSecret",
			"/janrain/apiKey",
			"/janrain/partnerKey",
			"/developer/realName",
			"/developer/idNumber"
		]
	},
	*check({ draft: { credentials, janrain, developer } }) {
		const named = [
			["/credentials/appKey", credentials?.appKey],
			["/credentials/appSecret", credentials?.appSecret],
			["/janrain/apiKey", janrain?.apiKey],
			["/janrain/partnerKey", janrain?.partnerKey],
			["/developer/realName", developer?.realName],
			["/developer/idNumber", developer?.idNumber]
		];
		for (const [index, [pointer, name]] of named.entries()) {
			const first = named.slice(0, index).find(([, other]) => other === name);
			if (name !== void 0 && first) yield {
				at: valueAt(pointer),
				params: {
					name,
					first: fieldName(first[0])
				}
			};
		}
	}
};
// src/rules/declaration/security-domain.ts
/** The guide sets the security domain to No. Only a warning: IBM's guide and several reports set it. */
const securityDomain = {
	meta: {
		id: "security-domain",
		severity: "warning",
		mark: "documented",
		sources: ["setup guide, step 8: set this to No", "against it: IBM Verify's guide for Weibo"],
		fields: ["/app/securityDomain"]
	},
	*check({ draft }) {
		if (draft.app?.securityDomain === true) yield { at: valueAt("/app/securityDomain") };
	}
};
// src/rules/declaration/url-form.ts
/** A URL that looks like one but that no program can open: a port over 65535, a broken percent escape in the host. */
const urlForm = {
	meta: {
		id: "url-form",
		severity: "error",
		mark: "documented",
		sources: ["WHATWG URL standard, URL parsing"],
		fields: declaredUrlFields.map(({ pointer }) => pointer)
	},
	*check({ draft }) {
		for (const { pointer, url } of declaredUrls(draft)) if (!parseUrl(url)) yield {
			at: valueAt(pointer),
			params: { url }
		};
	}
};
// src/rules/declaration/website-http.ts
/** The website is declared with http. */
const websiteHttp = {
	meta: {
		id: "website-http",
		severity: "info",
		mark: "inferred",
		sources: ["browsers mark pages without TLS as not secure; no rule of Weibo asks for https"],
		fields: ["/app/website"]
	},
	*check({ draft }) {
		if (draft.app?.website?.startsWith("http:")) yield { at: valueAt("/app/website") };
	}
};
// src/rules/exposure/identity-in-file.ts
/** Letters and digits as on a passport: told from a secret's name by its digits. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** What is plainly a person's name: Chinese characters, words with a space between them, or capitalised ones with an underscore. */
const personName = /\p{Script=Han}|\S\s+\S|^\p{Lu}\p{Ll}+(?:_\p{Lu}\p{Ll}+)+$/u;
/** Personal data stands in the file, where only the name of a secret belongs. Never switched off, never shown. */
const identityInFile = {
	meta: {
		id: "identity-in-file",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 12: real name and ID number are personal data", "GB 11643-1999: form of a resident identity number"],
		fields: ["/developer/realName", "/developer/idNumber"],
		fixed: true
	},
	*check({ source }) {
		for (const match of source.text.matchAll(identityShape)) {
			if (!isResidentNumber(match[0])) continue;
			yield {
				at: {
					from: match.index,
					to: match.index + match[0].length
				},
				variant: "number"
			};
		}
		for (const [pointer, shape, variant] of [[
			"/developer/idNumber",
			documentNumber,
			"number"
		], [
			"/developer/realName",
			personName,
			"name"
		]]) {
			const place = source.places.get(pointer);
			if (place?.kind !== "scalar") continue;
			const { from, to } = place.value;
			const plain = source.text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
			if (shape.test(plain) && !isResidentNumber(plain)) yield {
				at: {
					from,
					to
				},
				variant
			};
		}
	}
};
// src/rules/exposure/secret-in-file.ts
/** A Weibo app key is 8 to 10 digits in every public sample. */
const appKey = /^[0-9]{7,11}$/;
/** The value of a secret stands in the file, where only its name belongs. Never switched off, never shown. */
const secretInFile = {
	meta: {
		id: "secret-in-file",
		severity: "error",
		mark: "documented",
		sources: ["the declaration holds names of secrets, never values", "the shapes: public samples of Weibo and Janrain keys"],
		fields: [
			"/credentials/appKey",
			"/credentials/appSecret",
			"/janrain/apiKey",
			"/janrain/partnerKey"
		],
		needs: "environment",
		fixed: true
	},
	*check({ source, secrets }) {
		const ranges = /* @__PURE__ */ new Map();
		const add = (report) => ranges.set(report.at.from, ranges.get(report.at.from) ?? report);
		for (const match of source.text.matchAll(secretShape)) add(found(match.index, match[0].length, "shape"));
		for (const report of escapedShapes(source)) add(report);
		for (const report of appKeys(source)) add(report);
		for (const { name, value } of declaredSecrets(source, secrets)) for (let at = source.text.indexOf(value); at !== -1; at = source.text.indexOf(value, at + value.length)) add({
			...found(at, value.length, "value"),
			params: { name }
		});
		yield* ranges.values();
	}
};
function found(from, length, variant) {
	return {
		at: {
			from,
			to: from + length
		},
		variant
	};
}
/** Escapes and folded lines can hide a value's shape from a look at the text. */
function* escapedShapes({ text, places }) {
	for (const { value: range, content } of places.values()) {
		const written = text.slice(range.from, range.to);
		if (typeof content === "string" && content.search(secretShape) >= 0 && written.search(secretShape) < 0) yield found(range.from, written.length, "shape");
	}
}
/** An app key is recognised by its place: elsewhere ten digits may be anything. */
function* appKeys({ text, places }) {
	for (const pointer of ["/credentials/appKey", "/credentials/appSecret"]) {
		const place = places.get(pointer);
		if (!place) continue;
		const { from, to } = place.value;
		const plain = text.slice(from, to).replace(/^(["'])(.*)\1$/s, "$2");
		if (appKey.test(plain)) yield found(from, to - from, "appKey");
	}
}
/** The secrets that the declaration names and the run has, long enough not to be found by chance. */
function declaredSecrets({ value }, secrets) {
	const { credentials, janrain, developer } = value ?? {};
	return [
		credentials?.appKey,
		credentials?.appSecret,
		janrain?.apiKey,
		janrain?.partnerKey,
		developer?.idNumber
	].flatMap((name) => {
		const secret = typeof name === "string" ? secrets(name)?.reveal() : void 0;
		return typeof name === "string" && secret && secret.length >= 6 ? [{
			name,
			value: secret
		}] : [];
	});
}
// src/rules/ignores/ignore-form.ts
/** An ignore comment that hides nothing because of its form: no rule, no reason, a rule that there is not, or one that cannot be ignored. */
const ignoreForm = {
	meta: {
		id: "ignore-form",
		severity: "warning",
		mark: "documented",
		sources: ["this tool: `# weibo-provider-ignore rule-id: reason`"],
		fields: []
	},
	*check({ ignores, ruleOf }) {
		for (const { from, to, rules, reason } of ignores) {
			const unknown = rules.find((rule) => !ruleOf(rule));
			const fixed = rules.find((rule) => ruleOf(rule)?.fixed);
			if (rules.length === 0) yield {
				at: {
					from,
					to
				},
				variant: "noRule"
			};
			else if (unknown !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "unknown",
				params: { rule: unknown }
			};
			else if (fixed !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "fixed",
				params: { rule: fixed }
			};
			else if (reason === "") yield {
				at: {
					from,
					to
				},
				variant: "noReason"
			};
		}
	}
};
// src/rules/ignores/ignore-unused.ts
/** An ignore comment whose rule reports nothing there any more: it would hide the next mistake. */
const ignoreUnused = {
	meta: {
		id: "ignore-unused",
		severity: "warning",
		mark: "documented",
		sources: ["this tool: an ignore lasts as long as its reason"],
		fields: []
	},
	*check({ ignores, ruleOf, running }) {
		for (const { from, to, rules, used, reason } of ignores) {
			if (reason === "") continue;
			const idle = rules.filter((rule) => !used.includes(rule) && canTell(ruleOf(rule)) && running(rule));
			if (idle.length > 0) yield {
				at: {
					from,
					to
				},
				params: { rules: idle }
			};
		}
	}
};
/** Whether silence of a rule means that it found nothing; with network or secrets it may have lacked them. */
function canTell(rule) {
	return rule !== void 0 && !rule.fixed && (rule.needs === void 0 || rule.needs === "files");
}
// src/rules/images/image-extension.ts
const extensions = {
	PNG: ["png"],
	JPEG: ["jpg", "jpeg"]
};
/** The extension of an image says another format than its content. */
const imageExtension = {
	meta: {
		id: "image-extension",
		severity: "info",
		mark: "inferred",
		sources: ["upload forms and people go by the name"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files"
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other") continue;
			const extension = /\.([^./\\]*)$/.exec(path)?.[1]?.toLowerCase() ?? "";
			const { format } = fact.header;
			if (!extensions[format].some((known) => known === extension)) yield {
				at: valueAt(pointer),
				params: {
					path,
					format
				}
			};
		}
	}
};
// src/rules/images/image-file.ts
/** An image is not there, is no file, or lies outside the repository. */
const imageFile = {
	meta: {
		id: "image-file",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 9: six images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files"
	},
	*check(images) {
		for (const { pointer, path, fact } of images) if (fact.state !== "read") yield {
			at: valueAt(pointer),
			variant: fact.state,
			params: { path }
		};
	}
};
// src/rules/images/image-format.ts
/** An image is neither PNG nor JPEG, or is damaged. The file's content decides, not its name. */
const imageFormat = {
	meta: {
		id: "image-format",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 9: PNG or JPG images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files"
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read") continue;
			const { header } = fact;
			if (header.format !== "other") {
				if (header.width === void 0) yield {
					at: valueAt(pointer),
					variant: "noSize",
					params: {
						path,
						format: header.format
					}
				};
			} else if (header.name === void 0) yield {
				at: valueAt(pointer),
				variant: "unknown",
				params: { path }
			};
			else yield {
				at: valueAt(pointer),
				variant: "other",
				params: {
					path,
					format: header.name
				}
			};
		}
	}
};
// src/rules/images/image-repeated.ts
/** Two screenshots are the same picture. */
const imageRepeated = {
	meta: {
		id: "image-repeated",
		severity: "warning",
		mark: "seen",
		sources: ["a public copy of Weibo's review tips: screenshots are clear and not repeated"],
		fields: ["/images/screenshots/*"],
		needs: "files"
	},
	*check(images) {
		const seen = /* @__PURE__ */ new Map();
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || !pointer.startsWith("/images/screenshots/")) continue;
			const first = seen.get(fact.fingerprint);
			if (first !== void 0) yield {
				at: valueAt(pointer),
				params: {
					path,
					first
				}
			};
			else seen.set(fact.fingerprint, path);
		}
	}
};
// src/rules/images/image-size.ts
/** An image has other pixels than Weibo's form asks for. */
const imageSize = {
	meta: {
		id: "image-size",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 9: one 16×16, one 80×80, one 120×120, three 450×300"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files"
	},
	*check(images) {
		for (const { pointer, path, width, height, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other" || fact.header.width === void 0) continue;
			const { header } = fact;
			if (header.width !== width || header.height !== height) yield {
				at: valueAt(pointer),
				params: {
					path,
					found: `${header.width}×${header.height}`,
					wanted: `${width}×${height}`
				}
			};
		}
	}
};
/** A file has more findings than are reported, which a hostile one can have by thousands. */
const tooManyFindings = {
	meta: {
		id: "too-many-findings",
		severity: "error",
		mark: "documented",
		sources: ["this tool: output for a pull request is bounded"],
		fields: [],
		fixed: true
	},
	*check({ count, last }) {
		if (count > 250) yield {
			at: last,
			params: {
				count,
				limit: 250
			}
		};
	}
};
// src/rules/reading/file-empty.ts
/** The file holds nothing but blanks and comments. */
const fileEmpty = {
	meta: {
		id: "file-empty",
		severity: "error",
		mark: "documented",
		sources: ["this tool: a declaration has to declare something"],
		fields: [],
		fixed: true
	},
	*check({ root, errors }) {
		if (errors.length === 0 && (root === null || root.range[0] === root.range[1])) yield { at: {
			from: 0,
			to: 0
		} };
	}
};
// src/declaration/bytes.ts
/** Largest declaration that is read, in bytes; real ones have two to four thousand. */
const maxBytes = 32768;
const replacement = "�";
const replacementBytes = [
	239,
	191,
	189
];
/**
* Where the first byte stands that is not UTF-8 text.
* A NUL byte counts as such: it is valid UTF-8, but says that the file is binary or UTF-16.
* @returns the byte's offset, or undefined when all is well
*/
function firstUndecodable(bytes) {
	const nul = bytes.indexOf(0);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nul === -1 ? bytes : bytes.subarray(0, nul));
	let offset = 0;
	for (const piece of text.split(replacement).slice(0, -1)) {
		offset += Buffer.byteLength(piece);
		if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte)) return offset;
		offset += replacementBytes.length;
	}
	return nul === -1 ? void 0 : nul;
}
/** The text, without a byte order mark: editors do not count it as a column. Invalid bytes become U+FFFD. */
function decode(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}
// src/rules/reading/file-encoding.ts
/** The file is not UTF-8 text. */
const fileEncoding = {
	meta: {
		id: "file-encoding",
		severity: "error",
		mark: "documented",
		sources: ["YAML 1.2.2, section 5.2: UTF-8 is the recommended encoding; GitHub shows no other"],
		fields: [],
		fixed: true
	},
	*check(bytes) {
		const offset = firstUndecodable(bytes);
		if (offset === void 0) return;
		const at = decode(bytes.subarray(0, offset)).length;
		const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase();
		yield {
			at: {
				from: at,
				to: at + 1
			},
			params: {
				byte: `0x${byte}`,
				offset
			}
		};
	}
};
// src/rules/reading/file-size.ts
/** The file is larger than any declaration needs to be; nothing behind the limit is read. */
const fileSize = {
	meta: {
		id: "file-size",
		severity: "error",
		mark: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true
	},
	*check(bytes) {
		if (bytes.length > 32768) yield {
			at: {
				from: 0,
				to: 0
			},
			params: { limit: maxBytes }
		};
	}
};
// src/rules/reading/yaml-alias.ts
var import_dist = require_dist();
/** Aliases are refused: a few lines of them can stand for gigabytes. Only the first is reported. */
const yamlAlias = {
	meta: {
		id: "yaml-alias",
		severity: "error",
		mark: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true
	},
	*check({ root, text }) {
		let range;
		(0, import_dist.visit)(root, { Alias(_key, { range: found }) {
			range = found;
			return import_dist.visit.BREAK;
		} });
		if (range) yield {
			at: {
				from: range[0],
				to: range[1]
			},
			params: { alias: text.slice(range[0], range[1]) }
		};
	}
};
/**
* Where the text nests deeper than `maxDepth`.
* Runs only the lexer and parser, which keep a stack of their own: the composer would recurse.
* @returns the offset of the first level too many, or undefined
*/
function tooDeepAt(text) {
	const parser = new import_dist.Parser();
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		for (const _token of parser.next(lexeme));
		if (parser.stack.filter(({ type }) => type.endsWith("map") || type.endsWith("seq") || type === "flow-collection").length > 32) return parser.offset - lexeme.length;
	}
}
/** Parses text that is known not to be too deep. Aliases are not resolved, unknown tags and bad syntax are only noted. */
function parseYaml(text) {
	const documents = withoutStackTraces(() => (0, import_dist.parseAllDocuments)(text, {
		schema: "core",
		version: "1.2",
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: "silent",
		uniqueKeys: false
	}));
	if ("empty" in documents) return {
		text,
		root: null,
		errors: documents.errors.map(problem),
		warnings: []
	};
	const [first, second] = documents;
	return {
		text,
		root: first?.contents ?? null,
		errors: first?.errors.map(problem) ?? [],
		warnings: first?.warnings.map(problem) ?? [],
		...second && { secondDocument: second.range[0] }
	};
}
/** The library notes each problem as an Error: in a hostile file tens of thousands, whose stack traces would take most of the time. */
function withoutStackTraces(work) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return work();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function problem(error) {
	return {
		code: error.code,
		message: error.message,
		from: error.pos[0],
		to: error.pos[1]
	};
}
// src/rules/reading/yaml-depth.ts
/** The YAML nests deeper than any declaration does. */
const yamlDepth = {
	meta: {
		id: "yaml-depth",
		severity: "error",
		mark: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		fixed: true
	},
	*check(text) {
		const offset = tooDeepAt(text);
		if (offset !== void 0) yield {
			at: {
				from: offset,
				to: offset + 1
			},
			params: { limit: 32 }
		};
	}
};
// src/rules/reading/yaml-documents.ts
/** A file declares one application, so it holds one YAML document. */
const yamlDocuments = {
	meta: {
		id: "yaml-documents",
		severity: "error",
		mark: "documented",
		sources: ["this tool: one application a file"],
		fields: [],
		fixed: true
	},
	*check({ secondDocument }) {
		if (secondDocument !== void 0) yield { at: {
			from: secondDocument,
			to: secondDocument + 1
		} };
	}
};
// src/rules/reading/yaml-duplicate-key.ts
/** A key that stands twice in a mapping: YAML forbids it, and readers would take one or the other. */
const yamlDuplicateKey = {
	meta: {
		id: "yaml-duplicate-key",
		severity: "error",
		mark: "documented",
		sources: ["YAML 1.2.2, section 3.2.1.3: mapping keys are unique"],
		fields: [],
		fixed: true
	},
	*check({ root }) {
		const reports = [];
		(0, import_dist.visit)(root, { Map(_key, map) {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of map.items) {
				if (!(0, import_dist.isScalar)(key)) continue;
				const name = String(key.value);
				const [from, to] = key.range;
				if (seen.has(name)) reports.push({
					at: {
						from,
						to
					},
					params: { key: name }
				});
				seen.add(name);
			}
		} });
		yield* reports;
	}
};
// src/rules/reading/yaml-key.ts
/** A key is plain text: YAML would also allow a list or a mapping there. */
const yamlKey = {
	meta: {
		id: "yaml-key",
		severity: "error",
		mark: "documented",
		sources: ["JSON Schema draft-07: member names are strings"],
		fields: [],
		fixed: true
	},
	*check({ root }) {
		const reports = [];
		(0, import_dist.visit)(root, { Pair(_key, pair) {
			if ((0, import_dist.isScalar)(pair.key) && pair.key.value !== null) return;
			const key = pair.key;
			reports.push({ at: {
				from: key?.range[0] ?? 0,
				to: key?.range[1] ?? 0
			} });
		} });
		yield* reports;
	}
};
// src/rules/reading/yaml-syntax.ts
/** The text is not valid YAML. Only the first problem is reported: the others mostly follow from it. */
const yamlSyntax = {
	meta: {
		id: "yaml-syntax",
		severity: "error",
		mark: "documented",
		sources: ["YAML 1.2.2"],
		fields: [],
		fixed: true
	},
	*check({ root, errors }) {
		const [first] = errors;
		if (!first) return;
		const quote = first.code === "MISSING_CHAR" ? openQuote(root, first.from) : void 0;
		if (quote !== void 0) yield {
			at: {
				from: quote,
				to: quote + 1
			},
			variant: "quote"
		};
		else yield {
			at: {
				from: first.from,
				to: Math.max(first.to, first.from + 1)
			},
			variant: variants[first.code] ?? "other",
			params: { detail: first.message.replace(/\.$/, "") }
		};
	}
};
/** Which message explains an error better than the library's own. Source: the library's error codes. */
const variants = {
	BAD_INDENT: "indent",
	MULTILINE_IMPLICIT_KEY: "indent",
	BLOCK_AS_IMPLICIT_KEY: "colon",
	TAB_AS_INDENT: "tab"
};
/** Where the quote opens that is missing its end; the library points to where the text ends. */
function openQuote(root, before) {
	let found;
	(0, import_dist.visit)(root, { Scalar(_key, { type, range }) {
		if (type?.startsWith("QUOTE") && range && range[0] < before) found = range[0];
	} });
	return found;
}
// src/rules/reading/yaml-tag.ts
/** A tag that is not one of YAML's own asks for a type that no declaration has. */
const yamlTag = {
	meta: {
		id: "yaml-tag",
		severity: "error",
		mark: "documented",
		sources: ["this tool: a declaration needs no tags"],
		fields: [],
		fixed: true
	},
	*check({ text, warnings }) {
		for (const { code, from, to } of warnings) if (code === "TAG_RESOLVE_FAILED") yield {
			at: {
				from,
				to
			},
			params: { tag: text.slice(from, to) }
		};
	}
};
// src/declaration/rewrite.ts
/** An edit that gives a plain or quoted value another text, in the quotes that it has; none for a block scalar. */
function rewriteValue({ text, places }, pointer, value) {
	const place = places.get(pointer);
	if (place?.kind !== "scalar") return void 0;
	const { from, to } = place.value;
	const quote = text[from];
	if (quote === "|" || quote === ">") return void 0;
	if (quote === "'") return {
		from,
		to,
		text: `'${value.replaceAll("'", "''")}'`
	};
	return {
		from,
		to,
		text: quote === "\"" || !isPlain(value) ? JSON.stringify(value) : value
	};
}
/** An edit that puts a plain value into quotes as it stands. */
function quoteValue({ text, places }, pointer) {
	const place = places.get(pointer);
	if (place?.kind !== "scalar") return void 0;
	const { from, to } = place.value;
	if (/![^\s,[\]{}]*\s+$/.test(text.slice(Math.max(0, from - 100), from))) return void 0;
	return {
		from,
		to,
		text: JSON.stringify(text.slice(from, to))
	};
}
/** An edit that renames a key. */
function renameKey({ places }, pointer, name) {
	const key = places.get(pointer)?.key;
	return key && {
		...key,
		text: name
	};
}
/** An edit that takes an item out of a list, with the comma or dash in front; none for the first, or where a comment would go with it. */
function removeItem({ text, places }, pointer) {
	const index = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
	const [item, before] = [places.get(pointer), places.get(`${parentOf(pointer)}/${index - 1}`)];
	if (!item || !before) return void 0;
	const [from, to] = [before.value.to, item.value.to];
	return /^[\s,-]*$/.test(text.slice(from, item.value.from)) ? {
		from,
		to,
		text: ""
	} : void 0;
}
/** Whether a text stands for itself without quotes, in a mapping and in a list in brackets. */
function isPlain(value) {
	const { contents, errors } = (0, import_dist.parseDocument)(`[{ key: ${value} }]`);
	return errors.length === 0 && JSON.stringify(contents) === JSON.stringify([{ key: value }]);
}
// src/rules/schema/empty-value.ts
/** A key without a value, or with an empty text: Weibo's form refuses an empty field. */
const emptyValue = {
	meta: {
		id: "empty-value",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, steps 7 to 12: fill in the following fields"],
		fields: [],
		fixed: true
	},
	*check({ source, isExcess }) {
		for (const [pointer, { kind, content }] of source.places) {
			if (kind !== "scalar" || !isEmpty(content) || !fieldAt(pointer) || isExcess(pointer)) continue;
			yield {
				at: valueAt(pointer),
				params: { field: fieldName(pointer) }
			};
		}
	}
};
/** Whether a value is nothing, or a text of nothing but blanks; the constraints leave these to this rule. */
function isEmpty(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
// src/rules/schema/nearest.ts
/** The candidate that was probably meant: two in five letters may differ, which lets two swapped ones through in a short word. */
function nearest(word, candidates) {
	const lowered = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
	const maxDistance = Math.max(1, Math.round(Math.min(word.length, 24) * .4));
	const match = closestMatch(word.toLowerCase().slice(0, 64), [...lowered.keys()], { maxDistance });
	return match === void 0 ? void 0 : lowered.get(match);
}
// src/rules/schema/surrounding-space.ts
/** A text starts or ends with a blank, mostly copied along; Weibo compares callbacks character by character. */
const surroundingSpace = {
	meta: {
		id: "surrounding-space",
		severity: "error",
		mark: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
		fields: [],
		fixable: true
	},
	*check({ source, isExcess }) {
		for (const [pointer, { content: value }] of source.places) {
			if (!hasSurroundingSpace(value) || !fieldAt(pointer) || isExcess(pointer)) continue;
			yield {
				at: valueAt(pointer),
				params: { field: fieldName(pointer) },
				fix: rewriteValue(source, pointer, value.trim())
			};
		}
	}
};
/** Whether a value is a text with blanks around it; the constraints leave these to this rule. */
function hasSurroundingSpace(value) {
	return typeof value === "string" && value !== value.trim() && value.trim() !== "";
}
// src/rules/schema/constraints.ts
/** The rules that stand in the schema itself (`x-rules` beside a constraint): one rule for each id there. */
const constraintRules = Object.values(schemaRuleFacts).map((meta) => ({
	meta,
	*check({ source, violations }) {
		for (const violation of violations) {
			const constraint = constraints[violation.schemaPath];
			const value = valueIn(source.value, violation.instancePath);
			if (constraint?.rule !== meta.id || isEmpty(value) || hasSurroundingSpace(value)) continue;
			if (violation.keyword === "uniqueItems") yield* repeats(source, violation.instancePath, value);
			else yield report(source, violation, value, constraint.limit);
		}
	}
}));
function report(source, { keyword, instancePath }, value, limit) {
	const field = { field: fieldName(instancePath) };
	const whole = valueAt(instancePath);
	switch (keyword) {
		case "maxLength": return {
			at: whole,
			params: {
				...field,
				limit: Number(limit),
				count: countCharacters(String(value))
			}
		};
		case "minItems": return {
			at: whole,
			variant: "few",
			params: {
				...field,
				limit: Number(limit),
				count: countItems(value)
			}
		};
		case "maxItems": return {
			at: valueAt(childOf(instancePath, Number(limit))),
			variant: "many",
			params: {
				...field,
				limit: Number(limit),
				count: countItems(value)
			}
		};
		case "enum": return {
			at: whole,
			...enumDetails(source, instancePath, String(value), limit.map(String))
		};
		default: return {
			at: whole,
			params: {
				...field,
				value: String(value),
				count: countWords(String(value)),
				limit: String(limit)
			},
			fix: isBareHost(String(value), String(limit)) ? rewriteValue(source, instancePath, `https://${value}`) : void 0
		};
	}
}
/** Each item that stands earlier in the list already; ajv names one pair only. */
function* repeats(source, pointer, list) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, item] of list.entries()) {
		const repeated = childOf(pointer, index);
		const text = JSON.stringify(item);
		if (seen.has(text)) yield {
			at: valueAt(repeated),
			params: { field: fieldName(pointer) },
			fix: removeItem(source, repeated)
		};
		seen.add(text);
	}
}
function enumDetails(source, pointer, value, allowed) {
	const params = {
		field: fieldName(pointer),
		value,
		allowed
	};
	const suggestion = nearest(value, allowed);
	if (suggestion === void 0) return {
		variant: "plain",
		params
	};
	const isCase = suggestion.toLowerCase() === value.toLowerCase();
	return {
		variant: "near",
		params: {
			...params,
			suggestion
		},
		fix: isCase ? rewriteValue(source, pointer, suggestion) : void 0
	};
}
/** Whether a value lacks nothing but the scheme to satisfy a pattern for http or https URLs. */
function isBareHost(value, pattern) {
	return pattern.includes("https?://") && !/^[^/]*\.(?:html?|php|jsp|aspx?)$/i.test(value) && /^[^\s:/.]+(?:\.[^\s:/.]+)+(?:\/\S*)?$/.test(value) && new RegExp(pattern, "u").test(`https://${value}`);
}
const countItems = (value) => Array.isArray(value) ? value.length : 0;
// src/rules/schema/invisible-character.ts
/** Control, format and separator characters; a description may have line breaks. Emoji are joined by U+200D and varied by U+FE0F. */
const invisible = /(?!\u200D)[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/u;
/** A value holds a character that nobody sees, mostly copied along from a web page; whoever compares the value sees it. */
const invisibleCharacter = {
	meta: {
		id: "invisible-character",
		severity: "warning",
		mark: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one", "Unicode categories Cc, Cf, Zl and Zp"],
		fields: []
	},
	*check({ source, isExcess }) {
		for (const [pointer, { content }] of source.places) {
			const found = typeof content === "string" ? invisible.exec(content)?.[0] : void 0;
			if (found === void 0 || !fieldAt(pointer) || isExcess(pointer)) continue;
			const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
			yield {
				at: valueAt(pointer),
				params: {
					field: fieldName(pointer),
					character: `U+${code}`
				}
			};
		}
	}
};
// src/rules/schema/missing-key.ts
/** A key that a declaration needs is not there. It is reported at the key of the mapping that lacks it. */
const missingKey = {
	meta: {
		id: "missing-key",
		severity: "error",
		mark: "documented",
		sources: ["this tool's schema; setup guide, steps 7 to 12"],
		fields: [],
		fixed: true
	},
	*check({ violations, meant, misplaced }) {
		const mistyped = new Set(Array.from(meant, ([unknown, { key }]) => childOf(parentOf(unknown), key)));
		const elsewhere = new Set(Array.from(misplaced, ([at, mapping]) => mapping + at.slice(parentOf(at).length)));
		for (const { keyword, instancePath, params, schemaPath } of violations) {
			const key = String(params.missingProperty);
			const isAlternative = schemaPath.includes("/then/");
			if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
			if (isAlternative && mistyped.has(childOf(instancePath, "realm"))) continue;
			const pointer = childOf(instancePath, key);
			const variant = isAlternative ? "realmOrDomain" : fieldAt(pointer)?.label ? "labelled" : "plain";
			yield {
				at: keyAt(instancePath),
				variant,
				params: {
					key,
					field: fieldName(pointer)
				}
			};
		}
	}
};
// src/rules/schema/unknown-key.ts
/** A key that no declaration has, mostly a typo; without this rule its value would be ignored silently. */
const unknownKey = {
	meta: {
		id: "unknown-key",
		severity: "error",
		mark: "documented",
		sources: ["this tool's schema"],
		fields: [],
		fixable: true,
		fixed: true
	},
	*check({ source, violations, meant, misplaced }) {
		for (const { keyword, instancePath, params } of violations) {
			if (keyword !== "additionalProperties") continue;
			const key = String(params.additionalProperty);
			const pointer = childOf(instancePath, key);
			const section = misplaced.get(pointer);
			if (section !== void 0) {
				yield {
					at: keyAt(pointer),
					variant: "misplaced",
					params: {
						key,
						section: section === "" ? fieldName("") : section.slice(1)
					}
				};
				continue;
			}
			const { key: suggestion, isTypo } = meant.get(pointer) ?? {};
			yield {
				at: keyAt(pointer),
				variant: suggestion === void 0 ? "plain" : "near",
				params: {
					key,
					known: fieldAt(instancePath)?.keys ?? [],
					...suggestion !== void 0 && { suggestion }
				},
				fix: isTypo && suggestion !== void 0 ? renameKey(source, pointer, suggestion) : void 0
			};
		}
	}
};
// src/declaration/generated/validate.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
var validate_default = validate10;
const schema11 = { "properties": {
	"version": true,
	"app": true,
	"site": true,
	"images": true,
	"callbacks": true,
	"credentials": true,
	"janrain": true,
	"developer": true,
	"review": true
} };
const func2 = Object.prototype.hasOwnProperty;
const func3 = import_ucs2length.default.default;
const pattern0 = /* @__PURE__ */ new RegExp("^\\S*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.app === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "app" },
				message: "must have required property 'app'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.images === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "images" },
				message: "must have required property 'images'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.callbacks === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callbacks" },
				message: "must have required property 'callbacks'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.credentials === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "credentials" },
				message: "must have required property 'credentials'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.janrain === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "janrain" },
				message: "must have required property 'janrain'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data0 === 1)) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/enum",
					keyword: "enum",
					params: {},
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.app !== void 0) {
			let data1 = data.app;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err9 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.type === void 0) {
					const err10 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.website === void 0) {
					const err11 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "website" },
						message: "must have required property 'website'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.note === void 0) {
					const err12 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "note" },
						message: "must have required property 'note'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.description === void 0) {
					const err13 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "description" },
						message: "must have required property 'description'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.labels === void 0) {
					const err14 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "labels" },
						message: "must have required property 'labels'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.operatingAccount === void 0) {
					const err15 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "operatingAccount" },
						message: "must have required property 'operatingAccount'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "website" || key1 === "note" || key1 === "description" || key1 === "securityDomain" || key1 === "labels" || key1 === "operatingAccount")) {
					const err16 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (func3(data2) < 1) {
							const err17 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (!pattern0.test(data2)) {
							const err18 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^\\S*$" },
								message: "must match pattern \"^\\S*$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/app/name",
							schemaPath: "#/properties/app/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.type !== void 0) {
					let data3 = data1.type;
					if (typeof data3 !== "string") {
						const err20 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (!(data3 === "web")) {
						const err21 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data1.website !== void 0) {
					let data4 = data1.website;
					if (typeof data4 === "string") {
						if (func3(data4) < 1) {
							const err22 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (!pattern1.test(data4)) {
							const err23 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/app/website",
							schemaPath: "#/properties/app/properties/website/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data1.note !== void 0) {
					let data5 = data1.note;
					if (typeof data5 === "string") {
						if (func3(data5) > 15) {
							const err25 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/maxLength",
								keyword: "maxLength",
								params: { limit: 15 },
								message: "must NOT have more than 15 characters"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (func3(data5) < 1) {
							const err26 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/app/note",
							schemaPath: "#/properties/app/properties/note/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data1.description !== void 0) {
					let data6 = data1.description;
					if (typeof data6 === "string") {
						if (func3(data6) < 1) {
							const err28 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (!pattern2.test(data6)) {
							const err29 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)" },
								message: "must match pattern \"^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF]|$))){20}|$)\""
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/app/description",
							schemaPath: "#/properties/app/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data1.securityDomain !== void 0) {
					if (typeof data1.securityDomain !== "boolean") {
						const err31 = {
							instancePath: instancePath + "/app/securityDomain",
							schemaPath: "#/properties/app/properties/securityDomain/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data1.labels !== void 0) {
					let data8 = data1.labels;
					if (Array.isArray(data8)) {
						if (data8.length > 3) {
							const err32 = {
								instancePath: instancePath + "/app/labels",
								schemaPath: "#/properties/app/properties/labels/maxItems",
								keyword: "maxItems",
								params: { limit: 3 },
								message: "must NOT have more than 3 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data8.length < 1) {
							const err33 = {
								instancePath: instancePath + "/app/labels",
								schemaPath: "#/properties/app/properties/labels/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 === "string") {
								if (func3(data9) < 1) {
									const err34 = {
										instancePath: instancePath + "/app/labels/" + i0,
										schemaPath: "#/properties/app/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/app/labels/" + i0,
									schemaPath: "#/properties/app/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						let i1 = data8.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data8[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err36 = {
										instancePath: instancePath + "/app/labels",
										schemaPath: "#/properties/app/properties/labels/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/app/labels",
							schemaPath: "#/properties/app/properties/labels/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data1.operatingAccount !== void 0) {
					let data10 = data1.operatingAccount;
					if (typeof data10 === "string") {
						if (func3(data10) < 1) {
							const err38 = {
								instancePath: instancePath + "/app/operatingAccount",
								schemaPath: "#/properties/app/properties/operatingAccount/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/app/operatingAccount",
							schemaPath: "#/properties/app/properties/operatingAccount/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/app",
					schemaPath: "#/properties/app/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.site !== void 0) {
			let data11 = data.site;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "home" || key2 === "login" || key2 === "register" || key2 === "markers" || key2 === "closedInChina" || key2 === "openInChina")) {
					const err41 = {
						instancePath: instancePath + "/site",
						schemaPath: "#/properties/site/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data11.home !== void 0) {
					let data12 = data11.home;
					if (typeof data12 === "string") {
						if (func3(data12) < 1) {
							const err42 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (!pattern1.test(data12)) {
							const err43 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/site/home",
							schemaPath: "#/properties/site/properties/home/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data11.login !== void 0) {
					let data13 = data11.login;
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err45 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (!pattern1.test(data13)) {
							const err46 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/site/login",
							schemaPath: "#/properties/site/properties/login/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data11.register !== void 0) {
					let data14 = data11.register;
					if (typeof data14 === "string") {
						if (func3(data14) < 1) {
							const err48 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (!pattern1.test(data14)) {
							const err49 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https?://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/site/register",
							schemaPath: "#/properties/site/properties/register/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data11.markers !== void 0) {
					let data15 = data11.markers;
					if (Array.isArray(data15)) {
						if (data15.length > 20) {
							const err51 = {
								instancePath: instancePath + "/site/markers",
								schemaPath: "#/properties/site/properties/markers/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						const len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							if (typeof data16 === "string") {
								if (func3(data16) < 1) {
									const err52 = {
										instancePath: instancePath + "/site/markers/" + i2,
										schemaPath: "#/properties/site/properties/markers/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/site/markers/" + i2,
									schemaPath: "#/properties/site/properties/markers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/site/markers",
							schemaPath: "#/properties/site/properties/markers/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data11.closedInChina !== void 0) {
					let data17 = data11.closedInChina;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err55 = {
								instancePath: instancePath + "/site/closedInChina",
								schemaPath: "#/properties/site/properties/closedInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						const len2 = data17.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data18 = data17[i3];
							if (typeof data18 === "string") {
								if (func3(data18) < 1) {
									const err56 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (!pattern6.test(data18)) {
									const err57 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/site/closedInChina/" + i3,
									schemaPath: "#/properties/site/properties/closedInChina/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/site/closedInChina",
							schemaPath: "#/properties/site/properties/closedInChina/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data11.openInChina !== void 0) {
					let data19 = data11.openInChina;
					if (Array.isArray(data19)) {
						if (data19.length > 100) {
							const err60 = {
								instancePath: instancePath + "/site/openInChina",
								schemaPath: "#/properties/site/properties/openInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						const len3 = data19.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (func3(data20) < 1) {
									const err61 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (!pattern6.test(data20)) {
									const err62 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							} else {
								const err63 = {
									instancePath: instancePath + "/site/openInChina/" + i4,
									schemaPath: "#/properties/site/properties/openInChina/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/site/openInChina",
							schemaPath: "#/properties/site/properties/openInChina/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/site",
					schemaPath: "#/properties/site/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.images !== void 0) {
			let data21 = data.images;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.icon16 === void 0) {
					const err66 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon16" },
						message: "must have required property 'icon16'"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21.icon80 === void 0) {
					const err67 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon80" },
						message: "must have required property 'icon80'"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data21.icon120 === void 0) {
					const err68 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon120" },
						message: "must have required property 'icon120'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data21.screenshots === void 0) {
					const err69 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "screenshots" },
						message: "must have required property 'screenshots'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				for (const key3 in data21) if (!(key3 === "icon16" || key3 === "icon80" || key3 === "icon120" || key3 === "screenshots")) {
					const err70 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data21.icon16 !== void 0) {
					let data22 = data21.icon16;
					if (typeof data22 === "string") {
						if (func3(data22) < 1) {
							const err71 = {
								instancePath: instancePath + "/images/icon16",
								schemaPath: "#/properties/images/properties/icon16/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/images/icon16",
							schemaPath: "#/properties/images/properties/icon16/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data21.icon80 !== void 0) {
					let data23 = data21.icon80;
					if (typeof data23 === "string") {
						if (func3(data23) < 1) {
							const err73 = {
								instancePath: instancePath + "/images/icon80",
								schemaPath: "#/properties/images/properties/icon80/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/images/icon80",
							schemaPath: "#/properties/images/properties/icon80/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data21.icon120 !== void 0) {
					let data24 = data21.icon120;
					if (typeof data24 === "string") {
						if (func3(data24) < 1) {
							const err75 = {
								instancePath: instancePath + "/images/icon120",
								schemaPath: "#/properties/images/properties/icon120/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/images/icon120",
							schemaPath: "#/properties/images/properties/icon120/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data21.screenshots !== void 0) {
					let data25 = data21.screenshots;
					if (Array.isArray(data25)) {
						if (data25.length > 3) {
							const err77 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/maxItems",
								keyword: "maxItems",
								params: { limit: 3 },
								message: "must NOT have more than 3 items"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data25.length < 3) {
							const err78 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/minItems",
								keyword: "minItems",
								params: { limit: 3 },
								message: "must NOT have fewer than 3 items"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						const len4 = data25.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data26 = data25[i5];
							if (typeof data26 === "string") {
								if (func3(data26) < 1) {
									const err79 = {
										instancePath: instancePath + "/images/screenshots/" + i5,
										schemaPath: "#/properties/images/properties/screenshots/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/images/screenshots/" + i5,
									schemaPath: "#/properties/images/properties/screenshots/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/images/screenshots",
							schemaPath: "#/properties/images/properties/screenshots/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.callbacks !== void 0) {
			let data27 = data.callbacks;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.authorization === void 0) {
					const err83 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "authorization" },
						message: "must have required property 'authorization'"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data27.deauthorization === void 0) {
					const err84 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "deauthorization" },
						message: "must have required property 'deauthorization'"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				for (const key4 in data27) if (!(key4 === "authorization" || key4 === "deauthorization")) {
					const err85 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data27.authorization !== void 0) {
					let data28 = data27.authorization;
					if (typeof data28 === "string") {
						if (func3(data28) < 1) {
							const err86 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (!pattern8.test(data28)) {
							const err87 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/callbacks/authorization",
							schemaPath: "#/properties/callbacks/properties/authorization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data27.deauthorization !== void 0) {
					let data29 = data27.deauthorization;
					if (typeof data29 === "string") {
						if (func3(data29) < 1) {
							const err89 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
						if (!pattern8.test(data29)) {
							const err90 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$" },
								message: "must match pattern \"^(?:https://[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\]+(?::[0-9]{1,5})?(?:[/?#]\\S*)?)?$\""
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/callbacks/deauthorization",
							schemaPath: "#/properties/callbacks/properties/deauthorization/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/callbacks",
					schemaPath: "#/properties/callbacks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data30 = data.credentials;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.appKey === void 0) {
					const err93 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appKey" },
						message: "must have required property 'appKey'"
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data30.appSecret === void 0) {
					const err94 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appSecret" },
						message: "must have required property 'appSecret'"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				for (const key5 in data30) if (!(key5 === "appKey" || key5 === "appSecret")) {
					const err95 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data30.appKey !== void 0) {
					let data31 = data30.appKey;
					if (typeof data31 === "string") {
						if (func3(data31) < 1) {
							const err96 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (!pattern10.test(data31)) {
							const err97 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/credentials/appKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data30.appSecret !== void 0) {
					let data32 = data30.appSecret;
					if (typeof data32 === "string") {
						if (func3(data32) < 1) {
							const err99 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (!pattern10.test(data32)) {
							const err100 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/credentials/appSecret",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.janrain !== void 0) {
			let data33 = data.janrain;
			const _errs77 = errors;
			let valid19 = true;
			const _errs78 = errors;
			const _errs79 = errors;
			const _errs80 = errors;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.realm === void 0 && "realm") {
					const err103 = {};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
			}
			if (_errs80 === errors) {
				const err104 = {};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			} else {
				errors = _errs79;
				if (vErrors !== null) {
					if (_errs79) vErrors.length = _errs79;
					else vErrors = null;
				}
			}
			var _valid0 = _errs78 === errors;
			errors = _errs77;
			if (vErrors !== null) {
				if (_errs77) vErrors.length = _errs77;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs81 = errors;
				if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
					if (data33.domain === void 0) {
						const err105 = {
							instancePath: instancePath + "/janrain",
							schemaPath: "#/properties/janrain/then/required",
							keyword: "required",
							params: { missingProperty: "domain" },
							message: "must have required property 'domain'"
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
				var _valid0 = _errs81 === errors;
				valid19 = _valid0;
			}
			if (!valid19) {
				const err106 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/if",
					keyword: "if",
					params: { failingKeyword: "then" },
					message: "must match \"then\" schema"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.apiKey === void 0) {
					const err107 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/required",
						keyword: "required",
						params: { missingProperty: "apiKey" },
						message: "must have required property 'apiKey'"
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "realm" || key6 === "domain" || key6 === "apiKey" || key6 === "partnerKey" || key6 === "allowDomains")) {
					const err108 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				if (data33.realm !== void 0) {
					let data34 = data33.realm;
					if (typeof data34 === "string") {
						if (func3(data34) < 1) {
							const err109 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (!pattern12.test(data34)) {
							const err110 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$" },
								message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$\""
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/janrain/realm",
							schemaPath: "#/properties/janrain/properties/realm/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data33.domain !== void 0) {
					let data35 = data33.domain;
					if (typeof data35 === "string") {
						if (func3(data35) < 1) {
							const err112 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (!pattern13.test(data35)) {
							const err113 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$" },
								message: "must match pattern \"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$\""
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/janrain/domain",
							schemaPath: "#/properties/janrain/properties/domain/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data33.apiKey !== void 0) {
					let data36 = data33.apiKey;
					if (typeof data36 === "string") {
						if (func3(data36) < 1) {
							const err115 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (!pattern10.test(data36)) {
							const err116 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/janrain/apiKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
				if (data33.partnerKey !== void 0) {
					let data37 = data33.partnerKey;
					if (typeof data37 === "string") {
						if (func3(data37) < 1) {
							const err118 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						if (!pattern10.test(data37)) {
							const err119 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/janrain/partnerKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data33.allowDomains !== void 0) {
					let data38 = data33.allowDomains;
					if (Array.isArray(data38)) {
						const len5 = data38.length;
						for (let i6 = 0; i6 < len5; i6++) {
							let data39 = data38[i6];
							if (typeof data39 === "string") {
								if (func3(data39) < 1) {
									const err121 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i6,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
								if (!pattern16.test(data39)) {
									const err122 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i6,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$" },
										message: "must match pattern \"^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$\""
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
							} else {
								const err123 = {
									instancePath: instancePath + "/janrain/allowDomains/" + i6,
									schemaPath: "#/properties/janrain/properties/allowDomains/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						let i7 = data38.length;
						let j1;
						if (i7 > 1) {
							const indices1 = {};
							for (; i7--;) {
								let item1 = data38[i7];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err124 = {
										instancePath: instancePath + "/janrain/allowDomains",
										schemaPath: "#/properties/janrain/properties/allowDomains/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i7,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i7 + " are identical)"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
									break;
								}
								indices1[item1] = i7;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/janrain/allowDomains",
							schemaPath: "#/properties/janrain/properties/allowDomains/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.developer !== void 0) {
			let data40 = data.developer;
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				if (data40.foreigner === void 0) {
					const err127 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "foreigner" },
						message: "must have required property 'foreigner'"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				if (data40.certificateType === void 0) {
					const err128 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "certificateType" },
						message: "must have required property 'certificateType'"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data40.realName === void 0) {
					const err129 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "realName" },
						message: "must have required property 'realName'"
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				if (data40.idNumber === void 0) {
					const err130 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "idNumber" },
						message: "must have required property 'idNumber'"
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				for (const key7 in data40) if (!(key7 === "foreigner" || key7 === "certificateType" || key7 === "realName" || key7 === "idNumber")) {
					const err131 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
				if (data40.foreigner !== void 0) {
					if (typeof data40.foreigner !== "boolean") {
						const err132 = {
							instancePath: instancePath + "/developer/foreigner",
							schemaPath: "#/properties/developer/properties/foreigner/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data40.certificateType !== void 0) {
					let data42 = data40.certificateType;
					if (typeof data42 !== "string") {
						const err133 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					if (!(data42 === "passport" || data42 === "id-card")) {
						const err134 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data40.realName !== void 0) {
					let data43 = data40.realName;
					if (typeof data43 === "string") {
						if (func3(data43) < 1) {
							const err135 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (!pattern10.test(data43)) {
							const err136 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/developer/realName",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
				if (data40.idNumber !== void 0) {
					let data44 = data40.idNumber;
					if (typeof data44 === "string") {
						if (func3(data44) < 1) {
							const err138 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						if (!pattern10.test(data44)) {
							const err139 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$" },
								message: "must match pattern \"^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$\""
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/developer/idNumber",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
			} else {
				const err141 = {
					instancePath: instancePath + "/developer",
					schemaPath: "#/properties/developer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err141];
				else vErrors.push(err141);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data45 = data.review;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.status === void 0) {
					const err142 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/required",
						keyword: "required",
						params: { missingProperty: "status" },
						message: "must have required property 'status'"
					};
					if (vErrors === null) vErrors = [err142];
					else vErrors.push(err142);
					errors++;
				}
				for (const key8 in data45) if (!(key8 === "status" || key8 === "testUsers")) {
					const err143 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err143];
					else vErrors.push(err143);
					errors++;
				}
				if (data45.status !== void 0) {
					let data46 = data45.status;
					if (typeof data46 !== "string") {
						const err144 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
					if (!(data46 === "development" || data46 === "in-review" || data46 === "approved" || data46 === "rejected")) {
						const err145 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/enum",
							keyword: "enum",
							params: {},
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data45.testUsers !== void 0) {
					let data47 = data45.testUsers;
					if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
						const err146 = {
							instancePath: instancePath + "/review/testUsers",
							schemaPath: "#/properties/review/properties/testUsers/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
					if (typeof data47 == "number" && isFinite(data47)) {
						if (data47 > 15 || isNaN(data47)) {
							const err147 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/properties/testUsers/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 15
								},
								message: "must be <= 15"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data47 < 0 || isNaN(data47)) {
							const err148 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/properties/testUsers/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				}
			} else {
				const err149 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err149];
				else vErrors.push(err149);
				errors++;
			}
		}
	} else {
		const err150 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err150];
		else vErrors.push(err150);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/rules/schema/meant-keys.ts
const keysOfAllSections = new Set(Object.values(fields).flatMap(({ keys = [] }) => keys));
/**
* The keys that were probably meant by unknown ones: of those that the mapping does not have yet the one with that Weibo
* label, a missing one with a similar name, an optional one with a similar name, or the only missing one where the unknown
* key is the only unknown.
* @returns what was meant, by the JSON pointer of the unknown key
*/
function meantKeys(source, violations) {
	const meant = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown, missing }] of confusions(violations)) {
		const present = new Set(Object.keys(valueIn(source.value, mapping) ?? {}));
		const absent = (fieldAt(mapping)?.keys ?? []).filter((known) => !present.has(known));
		const only = missing.length === 1 && unknown.length === 1 ? missing[0] : void 0;
		const found = unknown.flatMap((key) => {
			const known = absent.find((known) => fieldAt(childOf(mapping, known))?.label === key) ?? nearest(key, missing) ?? nearest(key, absent) ?? only;
			return known === void 0 ? [] : [{
				key,
				known
			}];
		});
		const claims = /* @__PURE__ */ new Map();
		for (const { known } of found) claims.set(known, (claims.get(known) ?? 0) + 1);
		for (const { key, known } of found) {
			const all = fieldAt(mapping)?.keys ?? [];
			const isOnlyNear = nearest(key, all) === known && nearest(key, all.filter((other) => other !== known && absent.includes(other))) === void 0;
			const isOtherwiseMeant = /\d/.test(key + known) || keysOfAllSections.has(key);
			const isTypo = isOnlyNear && !isOtherwiseMeant && claims.get(known) === 1;
			meant.set(childOf(mapping, key), {
				key: known,
				isTypo
			});
		}
	}
	return meant;
}
/**
* Keys that stand in the wrong mapping: unknown there, and missing where they belong.
* @returns the JSON pointer of the mapping where each belongs, by the pointer at which it stands
*/
function misplacedKeys(violations) {
	const found = confusions(violations);
	const lacking = [...found].flatMap(([mapping, { missing }]) => missing.map((key) => ({
		mapping,
		key
	})));
	const misplaced = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown }] of found) for (const key of unknown) {
		const place = lacking.find((candidate) => candidate.key === key && candidate.mapping !== mapping);
		if (place) misplaced.set(childOf(mapping, key), place.mapping);
	}
	return misplaced;
}
function confusions(violations) {
	const found = /* @__PURE__ */ new Map();
	for (const { keyword, instancePath, params } of violations) {
		if (keyword !== "required" && keyword !== "additionalProperties") continue;
		const confusion = found.get(instancePath) ?? {
			unknown: [],
			missing: []
		};
		found.set(instancePath, confusion);
		if (keyword === "required") confusion.missing.push(String(params.missingProperty));
		else confusion.unknown.push(String(params.additionalProperty));
	}
	return found;
}
// src/rules/schema/verdict.ts
/** Validates the declaration against the schema. */
function schemaVerdict(source) {
	validate_default(source.value);
	const errors = validate_default.errors ?? [];
	const isExcess = excessItems(errors);
	const violations = independent(errors, isExcess);
	return {
		source,
		violations,
		meant: meantKeys(source, violations),
		misplaced: misplacedKeys(violations),
		isExcess
	};
}
/** The violations without those that are only a consequence of another: one mistake is one finding. */
function independent(violations, isExcess) {
	const pathsOf = (wanted) => new Set(violations.flatMap(({ keyword, instancePath }) => keyword === wanted ? [instancePath] : []));
	const [wronglyTyped, tooLong] = [pathsOf("type"), pathsOf("maxItems")];
	return violations.filter(({ keyword, instancePath }) => {
		if (keyword === "if") return false;
		if (keyword !== "type" && wronglyTyped.has(instancePath)) return false;
		return !isExcess(instancePath) && !(keyword === "uniqueItems" && tooLong.has(instancePath));
	});
}
function excessItems(violations) {
	const limits = new Map(violations.flatMap(({ keyword, instancePath, params }) => keyword === "maxItems" ? [[instancePath, Number(params.limit)]] : []));
	return (pointer) => Number(pointer.slice(pointer.lastIndexOf("/") + 1)) >= (limits.get(parentOf(pointer)) ?? Number.POSITIVE_INFINITY);
}
/** JSON pointers of the parts that the schema refused. */
function refusedParts({ violations }) {
	return violations.flatMap(({ keyword, instancePath, params }) => {
		if (keyword === "required") return [];
		return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
	});
}
/** The text of a value as it stands in the file. */
function textOf({ text, places }, pointer) {
	const place = places.get(pointer);
	return place ? text.slice(place.value.from, place.value.to) : "";
}
// src/rules/schema/unquoted-number.ts
/** Fields in which any digits may be meant; elsewhere, quotes would only hide that something else belongs there. */
const freeTexts = /^\/app\/(?:name|note|operatingAccount|labels\/\d+)$/;
/** Digits without quotes where text belongs: YAML makes a number of them and drops leading zeros and digits beyond 2^53. */
const unquotedNumber = {
	meta: {
		id: "unquoted-number",
		severity: "error",
		mark: "documented",
		sources: ["YAML 1.2.2, section 10.3: the core schema resolves plain digits to a number"],
		fields: [],
		fixable: true,
		fixed: true
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { instancePath } = violation;
			const value = valueIn(source.value, instancePath);
			if (!isNumberForText(violation, value)) continue;
			const digits = textOf(source, instancePath);
			const changed = String(value) !== digits;
			const isSecret = fieldAt(instancePath)?.secret === true;
			yield {
				at: valueAt(instancePath),
				variant: isSecret ? "secret" : changed ? "changed" : "plain",
				params: {
					field: fieldName(instancePath),
					digits,
					value: String(value)
				},
				fix: freeTexts.test(instancePath) ? quoteValue(source, instancePath) : void 0
			};
		}
	}
};
/** Whether the violation is a number where text belongs; the rule wrong-type leaves these to this one. */
function isNumberForText({ keyword, params }, value) {
	return keyword === "type" && params.type === "string" && typeof value === "number";
}
// src/rules/schema/wrong-type.ts
/** A value of another type than the field has. */
const wrongType = {
	meta: {
		id: "wrong-type",
		severity: "error",
		mark: "documented",
		sources: ["this tool's schema"],
		fields: [],
		fixed: true
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { keyword, instancePath, params } = violation;
			const value = valueIn(source.value, instancePath);
			if (keyword !== "type" || isEmpty(value) || isNumberForText(violation, value)) continue;
			const expected = String(params.type);
			const isScalar = typeof value !== "object";
			yield {
				at: valueAt(instancePath),
				variant: isScalar && typeof value === "string" && expected === "boolean" ? "booleanText" : isScalar ? `${expected}Scalar` : expected,
				params: {
					field: fieldName(instancePath),
					value: isScalar ? textOf(source, instancePath) : ""
				}
			};
		}
	}
};
// src/site/china-hosts.ts
/**
* Hosts of other companies that pages embed and that do not open, or open by chance, in mainland China.
* Source: gfwlist (read August 2026), and for each host the vendor or issue named beside it. Google's names stand one by
* one: fonts.googleapis.com, fonts.gstatic.com, www.gstatic.com, www.google-analytics.com and www.googletagmanager.com
* are served from inside China (gfwlist's exceptions, felixonmars/dnsmasq-china-list), so their parents must not be added.
*/
const hostsClosedInChina = [
	{
		host: "use.typekit.net",
		what: "fonts",
		source: "gfwlist; gfwlist/gfwlist#2608 (use.typekit.com opens)"
	},
	{
		host: "ajax.googleapis.com",
		what: "scripts",
		source: "gfwlist (googleapis.com); kubeflow/website#81; compat-table/compat-table#1732"
	},
	{
		host: "cdn.jsdelivr.net",
		what: "scripts",
		source: "gfwlist (jsdelivr.net); jsdelivr/jsdelivr#18408, #18579 (fastly.jsdelivr.net may open)"
	},
	{
		host: "raw.githubusercontent.com",
		what: "scripts",
		source: "gfwlist (githubusercontent.com); gfwlist/gfwlist#1756"
	},
	{
		host: "firebaseio.com",
		what: "scripts",
		source: "gfwlist"
	},
	{
		host: "www.google.com",
		what: "captcha",
		source: "Google reCAPTCHA FAQ (www.recaptcha.net instead); gfwlist (google.com)"
	},
	{
		host: "maps.googleapis.com",
		what: "maps",
		source: "gfwlist (googleapis.com); GoogleWebComponents/google-map#241"
	},
	{
		host: "maps.google.com",
		what: "maps",
		source: "gfwlist (google.com)"
	},
	{
		host: "openstreetmap.org",
		what: "maps",
		source: "gfwlist; openstreetmap/operations#765"
	},
	{
		host: "apis.google.com",
		what: "widget",
		source: "gfwlist (google.com); google/google-api-javascript-client#313"
	},
	{
		host: "accounts.google.com",
		what: "widget",
		source: "gfwlist (google.com)"
	},
	{
		host: "identitytoolkit.googleapis.com",
		what: "widget",
		source: "gfwlist (googleapis.com); firebase/firebase-js-sdk#1878"
	},
	{
		host: "connect.facebook.net",
		what: "widget",
		source: "gfwlist; getlantern/lantern#3281"
	},
	{
		host: "facebook.com",
		what: "widget",
		source: "gfwlist; SSW Rules: third-party dependencies in China"
	},
	{
		host: "instagram.com",
		what: "widget",
		source: "gfwlist"
	},
	{
		host: "twitter.com",
		what: "widget",
		source: "gfwlist; getlantern/lantern#3281 (platform.twitter.com)"
	},
	{
		host: "disqus.com",
		what: "widget",
		source: "gfwlist; gfwlist/gfwlist#310"
	},
	{
		host: "youtube.com",
		what: "video",
		source: "gfwlist; linuxfoundation/lfevents#397"
	},
	{
		host: "youtube-nocookie.com",
		what: "video",
		source: "gfwlist"
	},
	{
		host: "vimeo.com",
		what: "video",
		source: "gfwlist; cookpete/react-player#1477 (player.vimeo.com)"
	},
	{
		host: "stats.wp.com",
		what: "analytics",
		source: "gfwlist (wp.com); Automattic/jetpack#36489"
	},
	{
		host: "gravatar.com",
		what: "images",
		source: "gfwlist; gfwlist/gfwlist#84, #2350"
	},
	{
		host: "twimg.com",
		what: "images",
		source: "gfwlist"
	},
	{
		host: "ytimg.com",
		what: "images",
		source: "gfwlist"
	},
	{
		host: "staticflickr.com",
		what: "images",
		source: "gfwlist"
	}
];
// src/rules/urls/subject.ts
/** The fields that name URLs, and those of them that name pages. */
const urlFields = declaredUrlFields.map(({ pointer }) => pointer);
const pageFields = declaredUrlFields.flatMap(({ pointer, purpose }) => purpose === "callback" ? [] : [pointer]);
/** The URLs' faults of the given kinds, each as a report; a URL that two fields name is reported at the first. */
function* faultReports({ checks }, ...kinds) {
	for (const { fault, pointer, url } of distinctUrls(checks)) {
		if (!fault || !kinds.includes(fault.kind)) continue;
		yield {
			at: valueAt(pointer),
			variant: fault.kind === "tls" ? fault.reason : fault.kind,
			params: {
				...paramsOf(fault),
				url
			}
		};
	}
}
function paramsOf({ kind, ...details }) {
	if (!("code" in details) || kind !== "tls") return details;
	const { certificate: { from = "?", to = "?", names = [] } = {}, ...rest } = details;
	return {
		...rest,
		from,
		to,
		names: names.length > 0 ? names : "?"
	};
}
// src/rules/urls/china-hosts.ts
/** A page loads parts from hosts that do not open in mainland China, where its users and Weibo's reviewers are. */
const chinaHosts = {
	meta: {
		id: "china-hosts",
		severity: "info",
		mark: "seen",
		sources: ["public lists and vendors' notes, named beside each host in src/site/china-hosts.ts"],
		fields: pageFields,
		needs: "network"
	},
	*check({ checks, draft: { site } }) {
		const closed = lowerCase([...hostsClosedInChina.map(({ host }) => host), ...site?.closedInChina ?? []]);
		const open = lowerCase(site?.openInChina ?? []);
		for (const { pointer, url, page } of distinctUrls(checks)) {
			const hosts = (page?.hosts ?? []).filter((host) => isWithin(host, closed) && !isWithin(host, open));
			if (hosts.length > 0) yield {
				at: valueAt(pointer),
				params: {
					url,
					hosts
				}
			};
		}
	}
};
const lowerCase = (hosts) => new Set(hosts.map((host) => host?.toLowerCase()));
/** Whether a host is one of those, or below one. Each is looked up, since a page may name very many, and a declaration too. */
function isWithin(host, hosts) {
	const labels = host.split(".").slice(-127);
	return labels.some((_, index) => hosts.has(labels.slice(index).join(".")));
}
// src/rules/urls/login-missing.ts
/** A page opens, and nothing in it or its scripts shows a Weibo login. */
const loginMissing = {
	meta: {
		id: "login-missing",
		severity: "warning",
		mark: "documented",
		sources: ["Weibo wiki, review rules: the login entry is easy to find on home, login and registration pages", "this tool: buttons that scripts draw cannot be seen without running them, so absence is a warning"],
		fields: pageFields,
		needs: "network"
	},
	*check({ checks, draft }) {
		const lookedFor = [...ownMarkers(draft), ...loginMarkers.map(({ text }) => text)];
		for (const { pointer, url, page } of distinctUrls(checks)) {
			if (!page || page.markers.some((marker) => lookedFor.includes(marker))) continue;
			yield {
				at: valueAt(pointer),
				params: {
					url,
					lookedFor,
					read: page.scriptsRead,
					scripts: page.scripts
				}
			};
		}
	}
};
// src/rules/urls/url-blocked.ts
/** The guard refused the URL; nothing was sent. */
const urlBlocked = {
	meta: {
		id: "url-blocked",
		severity: "error",
		mark: "documented",
		sources: ["security reference: server-side request forgery"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "blocked", "scheme", "user-info", "port")
};
// src/rules/urls/url-certificate-expires.ts
/** How many days before a certificate's end it is worth a warning: renewal at its usual time has failed by then. */
const daysAhead = 21;
/** The certificate is good and soon will not be: then the review, or the login, breaks. One report a host. */
const urlCertificateExpires = {
	meta: {
		id: "url-certificate-expires",
		severity: "warning",
		mark: "documented",
		sources: ["RFC 5280, 4.1.2.5: a certificate ends; this tool: 21 days ahead, when an automatic renewal is overdue"],
		fields: urlFields,
		needs: "network"
	},
	*check({ checks }) {
		const told = /* @__PURE__ */ new Set();
		for (const { pointer, url, finalUrl = url, certificate, certificateDays: days } of distinctUrls(checks)) {
			const host = hostOf(finalUrl) ?? "";
			if (!certificate || days === void 0 || days >= daysAhead || told.has(host)) continue;
			told.add(host);
			yield {
				at: valueAt(pointer),
				params: {
					host,
					days: Math.max(0, days),
					to: certificate.to,
					url
				}
			};
		}
	}
};
// src/rules/urls/url-dns.ts
/** The host's name does not exist. */
const urlDns = {
	meta: {
		id: "url-dns",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website has to be accessible"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "dns")
};
// src/rules/urls/url-not-page.ts
/** What opens is no page: nothing at all, or something else than HTML. */
const urlNotPage = {
	meta: {
		id: "url-not-page",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website is a live site on which the login can be tried"],
		fields: pageFields,
		needs: "network"
	},
	*check({ checks }) {
		for (const { pointer, url, cause, contentType = "?", finalUrl = url } of distinctUrls(checks)) if (cause === "empty" || cause === "not-html") yield {
			at: valueAt(pointer),
			variant: cause,
			params: {
				url,
				contentType,
				finalUrl
			}
		};
	}
};
// src/rules/urls/url-protocol.ts
/** What answers is not HTTP. */
const urlProtocol = {
	meta: {
		id: "url-protocol",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website has to be accessible"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "protocol")
};
// src/rules/urls/url-redirects.ts
/** Redirects that lead nowhere, or round in a circle. */
const urlRedirects = {
	meta: {
		id: "url-redirects",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website has to be accessible"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "redirect-loop", "redirect-target")
};
// src/rules/urls/url-refused.ts
/** The host refuses the connection. */
const urlRefused = {
	meta: {
		id: "url-refused",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website has to be accessible"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "refused")
};
// src/rules/urls/url-status.ts
/** A page answers with a status that says that it does not open. */
const urlStatus = {
	meta: {
		id: "url-status",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the review rejects an application whose page can not open"],
		fields: pageFields,
		needs: "network"
	},
	*check({ checks }) {
		for (const { pointer, url, cause, status = 0, finalUrl = url } of distinctUrls(checks)) if (cause === "status") yield {
			at: valueAt(pointer),
			params: {
				url,
				status,
				finalUrl
			}
		};
	}
};
// src/rules/urls/url-timeout.ts
/** No answer in time: neither proof that the page is there nor that it is not. */
const urlTimeout = {
	meta: {
		id: "url-timeout",
		severity: "warning",
		mark: "documented",
		sources: ["this tool: unknown is neither success nor failure; late from here may be in time elsewhere"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "timeout")
};
// src/rules/urls/url-tls.ts
/** No TLS connection is possible: the certificate is wrong, or there is no common protocol. */
const urlTls = {
	meta: {
		id: "url-tls",
		severity: "error",
		mark: "documented",
		sources: ["setup guide: the website has to be accessible"],
		fields: urlFields,
		needs: "network"
	},
	check: (subject) => faultReports(subject, "tls")
};
// src/rules/urls/url-unknown.ts
/** Whether the URL works could not be found out: the answer speaks of the way there, or of the moment, and not of the page. */
const urlUnknown = {
	meta: {
		id: "url-unknown",
		severity: "warning",
		mark: "documented",
		sources: ["this tool: unknown is neither success nor failure; a fault on the way says nothing about the page"],
		fields: urlFields,
		needs: "network"
	},
	*check(subject) {
		yield* faultReports(subject, "dns-server", "connection", "proxy", "redirects", "cookie-loop", "run-deadline");
		for (const { pointer, url, status = 0, verdict, cause, wall = "", retryAfter } of distinctUrls(subject.checks)) {
			if (verdict !== "unknown" || cause === void 0) continue;
			if (retryAfter !== void 0) yield {
				at: valueAt(pointer),
				variant: "wait",
				params: {
					url,
					status,
					seconds: retryAfter
				}
			};
			else yield {
				at: valueAt(pointer),
				variant: cause,
				params: {
					url,
					status,
					wall
				}
			};
		}
	}
};
// src/rules/urls/website-public.ts
/** The website is not public by its name alone. Told where URLs are not checked; a check says more, and knows what the workflow allows. */
const websitePublic = {
	meta: {
		id: "website-public",
		severity: "error",
		mark: "documented",
		sources: ["setup guide, step 8: a test site available publicly until the application is approved"],
		fields: ["/app/website"]
	},
	*check({ checks }) {
		for (const { pointer, url, purpose, verdict } of checks) {
			const host = purpose === "website" && verdict === "not-checked" ? hostOf(url) : void 0;
			if (host !== void 0 && isPlainlyPrivate(host)) yield {
				at: valueAt(pointer),
				params: { host }
			};
		}
	}
};
// src/rules/weibo/weibo-callback.ts
/** Weibo does not know this callback for this app key. */
const weiboCallback = {
	meta: {
		id: "weibo-callback",
		severity: "error",
		mark: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback; error 21322"],
		fields: ["/callbacks/authorization"],
		needs: "network"
	},
	*check(probes) {
		if (probes.some(({ state, code }) => state === "refused" && code === 21322)) yield { at: valueAt("/callbacks/authorization") };
	}
};
// src/rules/weibo/weibo-credentials.ts
/** Weibo does not know the app key, or takes the secret for a wrong one. An unknown key is not reported again with its secret. */
const weiboCredentials = {
	meta: {
		id: "weibo-credentials",
		severity: "error",
		mark: "documented",
		sources: ["a copy of Weibo's OAuth documentation: error 21324, invalid_client"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "network"
	},
	*check(probes) {
		const refused = probes.find(({ state, code }) => state === "refused" && code === 21324);
		if (refused?.question === "callback") yield {
			at: valueAt("/credentials/appKey"),
			variant: "key"
		};
		if (refused?.question === "credentials") yield {
			at: valueAt("/credentials/appSecret"),
			variant: "pair"
		};
	}
};
// src/rules/weibo/weibo-unapproved.ts
/** Weibo knows the application and limits it, because its review or its developer's identity is not through. */
const weiboUnapproved = {
	meta: {
		id: "weibo-unapproved",
		severity: "warning",
		mark: "seen",
		sources: ["setup guide: error 21321 in development mode; weibo_android_sdk issue 62: error 21337"],
		fields: ["/credentials/appKey"],
		needs: "network"
	},
	*check(probes) {
		const limited = probes.find(({ state, code }) => state === "refused" && (code === 21321 || code === 21337));
		if (limited) yield {
			at: valueAt("/credentials/appKey"),
			variant: String(limited.code)
		};
	}
};
// src/rules/weibo/weibo-unknown.ts
/** What Weibo answered says neither that the application is right nor that it is wrong. */
const weiboUnknown = {
	meta: {
		id: "weibo-unknown",
		severity: "warning",
		mark: "seen",
		sources: ["this tool: unknown is neither success nor failure; only codes that documents explain are findings"],
		fields: ["/callbacks/authorization", "/credentials/appSecret"],
		needs: "network"
	},
	*check(probes) {
		for (const { question, state, code, status = 0, fault } of probes) {
			if (state !== "unknown") continue;
			const at = valueAt(question === "callback" ? "/callbacks/authorization" : "/credentials/appSecret");
			if (fault) yield {
				at,
				variant: "fault",
				params: { fault: "code" in fault ? `${fault.kind} ${fault.code}` : fault.kind }
			};
			else if (code !== void 0) yield {
				at,
				variant: "code",
				params: {
					code,
					status
				}
			};
			else yield {
				at,
				variant: "answer",
				params: { status }
			};
		}
	}
};
// src/rules/index.ts
/** Can the file be read at all? Each stage needs the one before it to be without findings. */
const byteRules = [fileSize, fileEncoding];
const textRules = [yamlDepth];
const yamlRules = [
	fileEmpty,
	yamlSyntax,
	yamlDocuments,
	yamlTag,
	yamlAlias,
	yamlKey,
	yamlDuplicateKey
];
/** Does anything stand in it that must not? */
const exposureRules = [secretInFile, identityInFile];
/** Is each field right by itself? */
const schemaRules = [
	missingKey,
	unknownKey,
	wrongType,
	unquotedNumber,
	emptyValue,
	surroundingSpace,
	invisibleCharacter,
	...constraintRules
];
/** Do the fields fit each other? */
const declarationRules = [
	urlForm,
	nameBrand,
	websiteHttp,
	securityDomain,
	callbackHost,
	callbackFragment,
	callbacksAgree,
	callbackPath,
	secretsDistinct,
	credentialsSwapped,
	credentialsForm,
	allowListWebsite,
	certificateForeigner,
	realNameSpaces,
	idNumberForm,
	reviewDevelopment,
	identityCloudEnd
];
/** Does the world agree? */
const imageRules = [
	imageFile,
	imageFormat,
	imageSize,
	imageExtension,
	imageRepeated
];
const urlRules = [
	urlDns,
	urlRefused,
	urlTls,
	urlTimeout,
	urlRedirects,
	urlBlocked,
	urlProtocol,
	urlStatus,
	urlNotPage,
	urlUnknown,
	urlCertificateExpires,
	loginMissing,
	chinaHosts,
	websitePublic
];
/** What does Weibo say of the application? */
const weiboRules = [
	weiboCallback,
	weiboCredentials,
	weiboUnapproved,
	weiboUnknown
];
/** Are the comments honest that keep findings from the report? */
const ignoreRules = [ignoreForm, ignoreUnused];
/** Is it more than anybody reads? */
const limitRules = [tooManyFindings];
/** Every rule there is, in the order in which the stages run. */
const allRules = [
	...byteRules,
	...textRules,
	...yamlRules,
	...exposureRules,
	...schemaRules,
	...declarationRules,
	...imageRules,
	...urlRules,
	...weiboRules,
	...ignoreRules,
	...limitRules
].map(({ meta }) => meta);
/** The rule of an id; undefined for a word that is none. */
function ruleOf(id) {
	return allRules.find((rule) => rule.id === id);
}
// src/check/severities.ts
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
export { maxBytes as S, schemaVerdict as _, declarationRules as a, decode as b, imageRules as c, schemaRules as d, textRules as f, refusedParts as g, yamlRules as h, byteRules as i, limitRules as l, weiboRules as m, severityOf as n, exposureRules as o, urlRules as p, allRules as r, ignoreRules as s, levels as t, ruleOf as u, nearest as v, firstUndecodable as x, parseYaml as y };
