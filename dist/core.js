import { At as nearest, Bt as UsageError, Ct as declaredUrlFields, Et as parsedUrl, Ft as perTargets, Gt as printable, H as unknownStep, Ht as formatUntrusted, It as reviewServices, J as parseLanguage, Jt as lazyPattern, Kt as printableLine, Lt as targetMessages, Mt as valueAt, Nt as allTargets, Ot as writtenOrigin, Pt as declaredTargets, Q as choice, Rt as targetNamed, St as authorityOf, Tt as hostOf, Ut as separatorIn, Vt as formatMessage, Wt as isCommon, Xt as identityShape, Yt as concealShapes, Z as failOnNames, Zt as secretShape, _t as isReservedName, a as page, bt as isPrivateHostname, dt as distinctUrls, en as configName, gt as padCells, ht as cellsOf, i as explainError, jt as keyAt, mt as verdicts, nn as emptyConfig, nt as derivedForms, qt as visible, rt as redactSecrets, vt as secretProblem, wt as declaredUrls, yt as isTooWeak } from "./messages.js";
import { isUtf8 } from "node:buffer";
import { posix, resolve, win32 } from "node:path";
// src/core/findings/finding.ts
/** The severities, worst first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** Orders findings by file, then position, then rule: the order of every report. */
function compareFindings(a, b) {
	return compareText(a.file, b.file) || comparePositions(a.span.start, b.span.start) || compareText(a.rule, b.rule) || compareText(a.pointer, b.pointer) || compareText(JSON.stringify(a.params), JSON.stringify(b.params));
}
/** Whether two spans share a character. */
function overlap(a, b) {
	return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
function comparePositions(a, b) {
	return a.line - b.line || a.column - b.column;
}
/** Orders text by UTF-16 units: unlike `localeCompare`, the same on every machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Counts of findings by severity. */
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
/** Whether one of the findings has at least the severity `threshold`; always false for `never`. */
function reaches(findings, threshold) {
	const limit = severities.indexOf(threshold);
	return findings.some(({ severity }) => severities.indexOf(severity) <= limit);
}
// src/core/sync/plan.ts
/**
* The changes as they are after a sync: what was applied is up to date.
* @param applied the changes that were applied
*/
function changesAfter(changes, applied) {
	return changes.map((change) => isWrite(change) && includesChange(applied, change) ? {
		...change,
		action: "none"
	} : change);
}
/** Whether a list contains a change of the same thing. */
function includesChange(changes, { kind, subject }) {
	return changes.some((other) => other.kind === kind && other.subject === subject);
}
/** The changes that a sync would write. */
function writes({ changes }) {
	return changes.filter(isWrite);
}
/** Whether a change corrects a difference that was read. */
function isDrift(change) {
	return isWrite(change) && !change.unreadable;
}
/** Whether a change writes something. */
function isWrite({ action }) {
	return action === "create" || action === "update";
}
// src/core/sha256.ts
/** The SHA-256 of a text or of bytes, in hex. The library is loaded here: it takes 4 ms, and most runs hash nothing. */
function sha256(data) {
	return process.getBuiltinModule("crypto").createHash("sha256").update(data).digest("hex");
}
// src/core/sync/digest.ts
/**
* SHA-256, in hex, of a plan's changes, of the declaration that they come from, and of the identity service: where secrets go, and
* in which format. All of it contains only names of secrets. Keys are sorted, so that the order of keys in the file does not matter.
* @param destination the id of the service, and origins, names and formats as it defines them
*/
function digestOf(destination, declaration, changes) {
	return sha256(canonical({
		destination,
		declaration,
		changes
	}));
}
/** One digest for all plans of a run: a single plan's own, otherwise a hash of all digests in their order; empty without plans. */
function combinedDigest(digests) {
	const [only] = digests;
	if (only === void 0) return "";
	return digests.length === 1 ? only : sha256(digests.join("\n"));
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(",")}}`;
}
// src/core/sync/remote-failure.ts
/** A failure of a service, of the network or of a response, as opposed to a bug in this program: exit code 3. */
var RemoteFailure = class extends Error {};
// src/core/report/failure-text.ts
/**
* What stopped a plan or a sync, and what to do.
* @param origin of the plan, if there is a plan
*/
function failureText(failure, messages, origin = messages.report.noOrigin) {
	if (failure instanceof RemoteFailure) return failure.text(messages, origin);
	if (failure instanceof UsageError) return failure.in(messages);
	const message = failure instanceof Error ? failure.message : String(failure);
	return formatUntrusted(messages.sync.failures.other, { message });
}
/** The texts of the blockers of a target: what keeps a sync from starting, and what to do. */
function blockerTexts({ target, blockers }, messages) {
	return blockers.map((blocker) => blockerText(blocker, target, messages));
}
function blockerText(blocker, target, messages) {
	if (blocker.kind === "target") return formatUntrusted(targetMessages(target, messages).blockers[blocker.reason] ?? "", blocker.params);
	const { kind, ...params } = blocker;
	return formatUntrusted(messages.sync.blockers[kind], params);
}
/** The text of what stopped the plan or sync of a target; undefined if nothing did. */
function stopText({ plan, outcome, failure }, messages) {
	const failed = failure ?? outcome?.failure;
	return failed === void 0 ? void 0 : failureText(failed, messages, plan?.origin);
}
/** The texts of everything that stopped a file: it could not be read, or its plans or syncs did not start or finish. */
function errorsOf({ failure, targets = [] }, messages) {
	if (failure !== void 0) return [failureText(failure, messages)];
	return targets.flatMap((target) => [...blockerTexts(target, messages), ...[stopText(target, messages) ?? []].flat()]);
}
// src/core/report/migration-text.ts
/** The title of a migration. */
function migrationTitle({ from, to }, { review }) {
	return formatMessage(review.migration.title, {
		from: targetNamed(from).name,
		to: targetNamed(to).name
	});
}
/** What to do in a step of a migration, who does it, and what it does to sign-in. */
function migrationStepText({ step: { kind, params }, signIn }, { language, review }) {
	const action = formatUntrusted(kind.action[language], params);
	const step = formatMessage(review.migration.step, {
		action,
		by: kind.by.name[language]
	});
	return signIn === void 0 ? step : `${step}${language === "zh" ? "" : " "}${review.marks[signIn]}`;
}
/** A migration as lines of text. */
function migrationLines(migration, messages) {
	const rows = migration.steps.map((step, index) => {
		const state = messages.review.states[step.state];
		return `  ${`${index + 1}`.padStart(2)}. [${state}] ${migrationStepText(step, messages)}`;
	});
	return [
		migrationTitle(migration, messages),
		...rows,
		""
	];
}
/** A migration as JSON; null without one. */
function migrationJson(migration, messages) {
	if (!migration) return null;
	return {
		from: migration.from,
		to: migration.to,
		steps: migration.steps.map((one) => ({
			id: one.step.kind.id,
			state: one.state,
			by: one.step.kind.by.id,
			signIn: one.signIn ?? null,
			action: migrationStepText(one, messages)
		}))
	};
}
// src/core/report/plan-text.ts
const signs = {
	create: "+",
	update: "~",
	none: "=",
	unknown: "?"
};
/** The plans of a file, and after a sync the outcomes, as lines of text. */
function planLines({ file, failure, targets, migration }, messages) {
	const { report } = messages;
	if (failure !== void 0) return [
		formatUntrusted(report.unread, { file }),
		`  ${failureText(failure, messages)}`,
		""
	];
	if (targets?.length === 0) return [formatUntrusted(report.noTarget, { file }), ""];
	const path = targets && migration ? migrationLines(migration, messages) : [];
	return [...(targets ?? []).flatMap((target) => targetLines(file, target, messages)), ...path];
}
function targetLines(file, target, messages) {
	const { plan, outcome, failure, blockers } = target;
	const { report } = messages;
	const heading = (template) => targetHeading(template, file, target, messages);
	const stops = blockers.length === 0 ? [] : [
		heading(report.notStarted),
		...blockerTexts(target, messages).map((text) => `  ${text}`),
		""
	];
	if (failure !== void 0) return [
		heading(report.noPlan),
		`  ${stopText(target, messages)}`,
		""
	];
	if (!plan) return stops;
	const { changeNames } = targetMessages(plan.target, messages);
	return [
		...stops,
		heading(outcome ? report.sync : report.plan),
		...outcome ? outcomeLines(target, outcome, messages) : plan.changes.map((change) => `  ${signs[change.action]} ${changeText(change, plan.target, messages)}`),
		...plan.unmanaged.map(({ kind, subjects }) => `    ${formatUntrusted(report.unmanaged, {
			what: changeNames[kind] ?? kind,
			subjects
		})}`),
		...driftLines(target, messages),
		...leftOutLines(plan, messages),
		...manualLines(target, messages),
		""
	];
}
/** A heading about a file at a target. */
function targetHeading(template, file, { target, plan }, { report }) {
	return formatUntrusted(template, {
		file,
		service: targetNamed(target).name,
		origin: plan?.origin ?? report.noOrigin
	});
}
/**
* The text of one change.
* @param target the id of the identity service
*/
function changeText(change, target, messages) {
	const { reason, secrets = [], details = [] } = change;
	const common = messages.sync.reasons;
	const text = targetMessages(target, messages).reasons[reason] ?? common[reason] ?? reason;
	return changeName(change, target, messages) + messages.sync.reasonSeparator + formatUntrusted(text, {
		secrets,
		details
	});
}
/**
* A change by its name alone.
* @param target the id of the identity service
*/
function changeName({ kind, subject }, target, messages) {
	return formatUntrusted("{what} {subject}", {
		what: targetMessages(target, messages).changeNames[kind] ?? kind,
		subject
	});
}
/**
* The outcome of each change, grouped by state.
* @param target the id of the identity service
*/
function outcomeOf(outcome, target, messages) {
	const { report } = messages;
	const named = (change) => ({ what: changeName(change, target, messages) });
	return [
		...outcome.applied.map((change) => ({
			sign: change.action === "none" ? "=" : "✓",
			text: formatMessage(change.action === "none" ? report.upToDate : report.applied, named(change))
		})),
		...outcome.pending.map((change) => ({
			sign: "…",
			text: formatMessage(report.pending, { what: changeText(change, target, messages) })
		})),
		...outcome.unverified.map((change) => ({
			sign: "?",
			text: formatMessage(messages.sync.run.unverified, named(change))
		})),
		...outcome.remaining.map((change) => ({
			sign: "-",
			text: formatMessage(report.remaining, named(change))
		}))
	];
}
/** The manual steps; the first line introduces them. */
function manualLines({ target, instructions = [] }, messages) {
	if (instructions.length === 0) return [];
	const texts = targetMessages(target, messages).instructions;
	return [`  ${messages.report.manual}`, ...instructions.map(({ step, params }, index) => `    ${index + 1}. ${formatUntrusted(texts[step] ?? step, params)}`)];
}
/** The drift, with the run that first detected it. */
function driftLines({ drift = [] }, messages) {
	const { driftSince, driftSinceRun } = messages.report;
	return drift.map(({ target, since, run, ...change }) => {
		const what = changeName(change, target, messages);
		return `  ${formatUntrusted(run === "" ? driftSince : driftSinceRun, {
			what,
			since,
			run
		})}`;
	});
}
/** The queries that could not be executed, with the secrets that they require. */
function leftOutLines({ queries }, { report }) {
	return queries.filter(({ executed }) => !executed).map(({ operation, missing }) => `  ${formatUntrusted(report.notQueried, {
		operation,
		secrets: missing
	})}`);
}
function outcomeLines(target, outcome, messages) {
	const why = stopText(target, messages);
	const { report } = messages;
	return [...outcomeOf(outcome, target.target, messages).map(({ sign, text }) => `  ${sign} ${text}`), ...why === void 0 ? [] : [`  ${formatMessage(report.stopped, { why })}`, `  ${report.rerun}`]];
}
// src/core/report/run-plans.ts
/** All plans of a run, by file and then in the order of the identity services. */
function plansOf(files) {
	return targetsOf(files).flatMap(({ plan }) => plan ? [plan] : []);
}
/** The results at all identity services. */
function targetsOf(files) {
	return files.flatMap(({ targets = [] }) => targets);
}
/** The digest of all plans of a run, which a sync can require; empty without plans. */
function digestOfRun(files) {
	return combinedDigest(plansOf(files).map(({ digest }) => digest));
}
/** What concerns all plans of a run: how much they change, and their digest. Nothing without plans. */
function runPlanLines(files, messages) {
	const digest = digestOfRun(files);
	if (digest === "") return [];
	const isApplied = targetsOf(files).some(({ outcome }) => outcome !== void 0);
	const isPartial = targetsOf(files).some(({ outcome }) => outcome?.failure !== void 0 && outcome.applied.some(isWrite));
	return [
		...isApplied ? [] : [summaryOf(files, messages)],
		...isPartial ? [messages.sync.run.partial] : [],
		formatMessage(messages.report.digest, { digest })
	];
}
/** How many changes the plans make, e.g. "3 to add, 0 to change". */
function summaryOf(files, { sync: { run } }) {
	const actions = plansOf(files).flatMap(({ changes }) => changes).map(({ action }) => action);
	const count = (action) => actions.filter((other) => other === action).length;
	const unknown = count("unknown");
	return formatMessage(unknown === 0 ? run.summary : run.summaryUnknown, {
		create: count("create"),
		update: count("update"),
		unknown
	});
}
/** A step of a sync as a line of the log. */
function stepLine({ file, target, state, change }, messages) {
	return formatMessage(messages.sync.run[state], {
		file,
		what: changeName(change, target, messages)
	});
}
// src/core/report/exit-code.ts
/** The exit code of a report: 0 clean, 1 findings or drift, 2 configuration, 3 remote failure. */
function exitCodeOf({ mode, files, findings }, failOn) {
	const targets = targetsOf(files);
	const failures = [...files.map(({ failure }) => failure), ...targets.map(({ failure, outcome }) => failure ?? outcome?.failure)].filter((failure) => failure !== void 0);
	if (failures.some((failure) => !(failure instanceof UsageError))) return 3;
	const kinds = targets.flatMap(({ blockers }) => blockers.map(({ kind }) => kind));
	if (failures.length > 0 || kinds.some((kind) => kind !== "declined")) return 2;
	if (kinds.length > 0) return 1;
	if (mode === "sync" && reaches(findings, "error")) return 1;
	if (failOn === "drift") return reaches(findings, "error") || hasDrift(files) ? 1 : 0;
	return reaches(findings, failOn) ? 1 : 0;
}
/** Whether the service differs from the declarations: a sync would write something, or could not. */
function hasDrift(files) {
	return targetsOf(files).some(({ plan, outcome }) => (outcome ? [...outcome.remaining, ...outcome.unverified] : plan?.changes ?? []).some(isDrift));
}
// src/core/declaration/generated/schema-facts.ts
/** Where editors find the schema. */
const schemaUrl = "https://raw.githubusercontent.com/weibo-provider/weibo-provider/main/schema/weibo-provider.schema.json";
/** What is known of each field, by instance pointer; `*` stands for any item of a list. */
const fields = {
	"": {
		"title": {
			"en": "Weibo provider declaration",
			"zh": "Weibo provider declaration"
		},
		"keys": [
			"version",
			"app",
			"site",
			"images",
			"callbacks",
			"credentials",
			"auth0",
			"janrain",
			"keycloak",
			"developer",
			"review"
		]
	},
	"/version": {
		"title": {
			"en": "Format version",
			"zh": "格式版本"
		},
		"place": "repository",
		"consequence": "nothing",
		"init": { "value": 1 }
	},
	"/app": {
		"title": {
			"en": "Basic information",
			"zh": "应用基本信息"
		},
		"label": "应用基本信息",
		"init": { "comment": {
			"en": "应用基本信息",
			"zh": "应用基本信息"
		} },
		"keys": [
			"name",
			"type",
			"website",
			"note",
			"description",
			"securityDomain",
			"labels",
			"operatingAccount"
		]
	},
	"/app/name": {
		"title": {
			"en": "Application name",
			"zh": "应用名称"
		},
		"label": "应用名称",
		"step": 7,
		"place": "weibo-basic",
		"consequence": "form",
		"hint": {
			"en": "No spaces; unique at Weibo.",
			"zh": "不含空格，且在微博没有重名的应用。"
		},
		"init": {
			"answer": "name",
			"comment": {
				"en": "应用名称: no spaces, unique",
				"zh": "应用名称：不含空格，不能重复"
			}
		}
	},
	"/app/type": {
		"title": {
			"en": "Application type",
			"zh": "应用分类"
		},
		"label": "应用分类",
		"step": 7,
		"place": "weibo-basic",
		"consequence": "nothing",
		"hint": {
			"en": "Weibo does not allow changing it later.",
			"zh": "微博不允许以后更改。"
		},
		"choices": { "web": {
			"en": "Web Application",
			"zh": "网站应用",
			"weibo": "网站应用"
		} },
		"init": {
			"value": "web",
			"comment": {
				"en": "应用分类: web application",
				"zh": "应用分类：网站应用"
			}
		}
	},
	"/app/website": {
		"title": {
			"en": "Application website",
			"zh": "应用地址"
		},
		"label": "应用地址",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "website",
		"hint": {
			"en": "The reviewers open it and look for the Weibo login there.",
			"zh": "审核人员会打开它，查看微博登录入口。"
		},
		"init": {
			"answer": "website",
			"comment": {
				"en": "应用地址: public, opens, shows a Weibo login",
				"zh": "应用地址：公网可以打开，有微博登录入口"
			}
		}
	},
	"/app/note": {
		"title": {
			"en": "Application note",
			"zh": "应用简介"
		},
		"label": "应用简介",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "form",
		"hint": {
			"en": "One short line.",
			"zh": "简短的一行。"
		},
		"limit": {
			"unit": "characters",
			"bound": "most",
			"count": 15
		},
		"init": {
			"value": "",
			"comment": {
				"en": "应用简介: at most 15 characters",
				"zh": "应用简介：最多 15 个字"
			}
		}
	},
	"/app/description": {
		"title": {
			"en": "Application description",
			"zh": "应用介绍"
		},
		"label": "应用介绍",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "form",
		"hint": {
			"en": "Each Chinese character counts as a word, and so does each run of anything else between spaces.",
			"zh": "每个汉字算一个词，其他字符以空格分隔，每段算一个词。"
		},
		"limit": {
			"unit": "words",
			"bound": "least",
			"count": 20
		},
		"init": {
			"value": "",
			"comment": {
				"en": "应用介绍: at least 20 words",
				"zh": "应用介绍：至少 20 个字，外文按词计"
			}
		}
	},
	"/app/securityDomain": {
		"title": {
			"en": "Security domain",
			"zh": "域名绑定"
		},
		"label": "域名绑定",
		"step": 8,
		"place": "weibo-domain",
		"consequence": "security-domain",
		"hint": {
			"en": "No, as the setup guide says.",
			"zh": "设置指南要求选“否”。"
		},
		"choices": {
			"true": {
				"en": "Yes",
				"zh": "是",
				"weibo": "是"
			},
			"false": {
				"en": "No",
				"zh": "否",
				"weibo": "否"
			}
		},
		"init": {
			"value": false,
			"comment": {
				"en": "域名绑定: No",
				"zh": "域名绑定：否"
			}
		},
		"default": "false"
	},
	"/app/labels": {
		"title": {
			"en": "Labels",
			"zh": "标签"
		},
		"label": "标签",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "form",
		"hint": {
			"en": "Enter them one by one, in this order: the first decides the main class.",
			"zh": "请按此顺序逐个填写：第一个决定主分类。"
		},
		"limit": {
			"unit": "labels",
			"bound": "most",
			"count": 3
		},
		"init": {
			"value": [""],
			"comment": {
				"en": "标签: at most 3",
				"zh": "标签：最多 3 个"
			}
		},
		"isOptional": true
	},
	"/app/labels/*": {
		"title": {
			"en": "Labels",
			"zh": "标签"
		},
		"label": "标签",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "form",
		"isOptional": true
	},
	"/app/operatingAccount": {
		"title": {
			"en": "Official operating account",
			"zh": "官方运营帐号"
		},
		"label": "官方运营帐号",
		"step": 8,
		"place": "weibo-basic",
		"consequence": "form",
		"hint": {
			"en": "The Weibo account that represents the company.",
			"zh": "代表公司的微博账号。"
		},
		"init": {
			"answer": "account",
			"comment": {
				"en": "官方运营帐号: the company's Weibo account",
				"zh": "官方运营帐号"
			}
		}
	},
	"/site": {
		"title": {
			"en": "Pages of the website",
			"zh": "网站页面"
		},
		"isOptional": true,
		"keys": [
			"home",
			"login",
			"register",
			"markers",
			"closedInChina",
			"openInChina"
		]
	},
	"/site/home": {
		"title": {
			"en": "Home page",
			"zh": "首页"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/site/login": {
		"title": {
			"en": "Login page",
			"zh": "登录页"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/site/register": {
		"title": {
			"en": "Registration page",
			"zh": "注册页"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/site/markers": {
		"title": {
			"en": "Login markers",
			"zh": "登录标记"
		},
		"place": "repository",
		"consequence": "checks",
		"isUnordered": true,
		"isOptional": true
	},
	"/site/markers/*": {
		"title": {
			"en": "Login markers",
			"zh": "登录标记"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/site/closedInChina": {
		"title": {
			"en": "Hosts closed in mainland China",
			"zh": "国内无法访问的主机"
		},
		"place": "repository",
		"consequence": "checks",
		"isUnordered": true,
		"isOptional": true
	},
	"/site/closedInChina/*": {
		"title": {
			"en": "Hosts closed in mainland China",
			"zh": "国内无法访问的主机"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/site/openInChina": {
		"title": {
			"en": "Hosts open in mainland China",
			"zh": "国内可以访问的主机"
		},
		"place": "repository",
		"consequence": "checks",
		"isUnordered": true,
		"isOptional": true
	},
	"/site/openInChina/*": {
		"title": {
			"en": "Hosts open in mainland China",
			"zh": "国内可以访问的主机"
		},
		"place": "repository",
		"consequence": "checks",
		"isOptional": true
	},
	"/images": {
		"title": {
			"en": "Images",
			"zh": "图片"
		},
		"label": "应用图片",
		"step": 9,
		"init": { "comment": {
			"en": "TODO: add these files, PNG or JPEG; paths relative to this file",
			"zh": "TODO：添加这些图片，PNG 或 JPEG；路径相对于本文件"
		} },
		"keys": [
			"icon16",
			"icon80",
			"icon120",
			"screenshots"
		]
	},
	"/images/icon16": {
		"title": {
			"en": "Icon 16×16",
			"zh": "16×16 图标"
		},
		"label": "图标 16×16",
		"step": 9,
		"place": "weibo-images",
		"consequence": "form",
		"init": {
			"value": "brand/icon-16.png",
			"comment": {
				"en": "16×16",
				"zh": "16×16"
			}
		},
		"pixels": [16, 16]
	},
	"/images/icon80": {
		"title": {
			"en": "Icon 80×80",
			"zh": "80×80 图标"
		},
		"label": "图标 80×80",
		"step": 9,
		"place": "weibo-images",
		"consequence": "form",
		"init": {
			"value": "brand/icon-80.png",
			"comment": {
				"en": "80×80",
				"zh": "80×80"
			}
		},
		"pixels": [80, 80]
	},
	"/images/icon120": {
		"title": {
			"en": "Icon 120×120",
			"zh": "120×120 图标"
		},
		"label": "图标 120×120",
		"step": 9,
		"place": "weibo-images",
		"consequence": "form",
		"init": {
			"value": "brand/icon-120.png",
			"comment": {
				"en": "120×120",
				"zh": "120×120"
			}
		},
		"pixels": [120, 120]
	},
	"/images/screenshots": {
		"title": {
			"en": "Screenshots 450×300",
			"zh": "450×300 截图"
		},
		"label": "应用截图",
		"step": 9,
		"place": "weibo-images",
		"consequence": "form",
		"init": {
			"value": [
				"brand/screenshot-1.png",
				"brand/screenshot-2.png",
				"brand/screenshot-3.png"
			],
			"comment": {
				"en": "three, 450×300",
				"zh": "三张，450×300"
			}
		},
		"minItems": 3
	},
	"/images/screenshots/*": {
		"title": {
			"en": "Screenshot 450×300",
			"zh": "450×300 截图"
		},
		"label": "应用截图",
		"step": 9,
		"place": "weibo-images",
		"consequence": "form",
		"pixels": [450, 300],
		"isOptional": true
	},
	"/callbacks": {
		"title": {
			"en": "OAuth 2.0 callbacks",
			"zh": "OAuth2.0 授权设置"
		},
		"label": "OAuth2.0 授权设置",
		"step": 10,
		"init": { "comment": {
			"en": "高级信息 → OAuth2.0 授权设置; the callback of the identity service, or of the website",
			"zh": "高级信息 → OAuth2.0 授权设置；身份服务或网站的回调地址"
		} },
		"keys": ["authorization", "deauthorization"]
	},
	"/callbacks/authorization": {
		"title": {
			"en": "Authorization callback",
			"zh": "授权回调页"
		},
		"label": "授权回调页",
		"step": 10,
		"place": "weibo-callbacks",
		"consequence": "callback",
		"hint": {
			"en": "The callback of the identity service, or of the website without one, identical character by character.",
			"zh": "身份服务（没有时为网站）的回调地址，须逐字符一致。"
		},
		"init": {
			"answer": "callback",
			"comment": {
				"en": "授权回调页",
				"zh": "授权回调页"
			}
		},
		"isExact": true
	},
	"/callbacks/deauthorization": {
		"title": {
			"en": "Deauthorization callback",
			"zh": "取消授权回调页"
		},
		"label": "取消授权回调页",
		"step": 10,
		"place": "weibo-callbacks",
		"consequence": "deauthorization",
		"hint": {
			"en": "The setup guide uses the same URL; another one may be used.",
			"zh": "设置指南使用相同的地址，也可以使用其他地址。"
		},
		"init": {
			"answer": "callback",
			"comment": {
				"en": "取消授权回调页",
				"zh": "取消授权回调页"
			}
		},
		"isExact": true
	},
	"/credentials": {
		"title": {
			"en": "Credentials",
			"zh": "应用凭证"
		},
		"step": 11,
		"init": { "comment": {
			"en": "names of secrets, never values",
			"zh": "只写机密的名称，不写值"
		} },
		"keys": ["appKey", "appSecret"]
	},
	"/credentials/appKey": {
		"title": {
			"en": "App key's secret",
			"zh": "App Key 的机密名称"
		},
		"label": "App Key",
		"formTitle": {
			"en": "App Key",
			"zh": "App Key"
		},
		"step": 11,
		"place": "service",
		"consequence": "sync-credentials",
		"hint": {
			"en": "Weibo shows it once the application is created.",
			"zh": "应用创建后由微博显示。"
		},
		"init": { "value": "WEIBO_APP_KEY" },
		"secret": "key"
	},
	"/credentials/appSecret": {
		"title": {
			"en": "App secret's secret",
			"zh": "App Secret 的机密名称"
		},
		"label": "App Secret",
		"formTitle": {
			"en": "App Secret",
			"zh": "App Secret"
		},
		"step": 11,
		"place": "service",
		"consequence": "sync-credentials",
		"hint": {
			"en": "Weibo shows it next to the app key.",
			"zh": "微博在 App Key 旁边显示。"
		},
		"init": { "value": "WEIBO_APP_SECRET" },
		"secret": "key"
	},
	"/auth0": {
		"title": {
			"en": "Auth0",
			"zh": "Auth0"
		},
		"init": {},
		"isOptional": true,
		"keys": [
			"domain",
			"customDomain",
			"connection",
			"applications",
			"clientId",
			"clientSecret"
		]
	},
	"/auth0/domain": {
		"title": {
			"en": "Tenant domain",
			"zh": "租户域名"
		},
		"step": 1,
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The tenant that the sync writes to.",
			"zh": "sync 写入的租户。"
		},
		"init": {
			"answer": "domain",
			"comment": {
				"en": "the tenant's own domain",
				"zh": "租户自己的域名"
			}
		},
		"isExact": true
	},
	"/auth0/customDomain": {
		"title": {
			"en": "Custom domain",
			"zh": "自定义域名"
		},
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The callback is on this host.",
			"zh": "回调地址位于该域名下。"
		},
		"isExact": true,
		"isOptional": true
	},
	"/auth0/connection": {
		"title": {
			"en": "Connection",
			"zh": "连接"
		},
		"step": 11,
		"place": "service",
		"consequence": "service-setting",
		"hint": {
			"en": "The sync creates it if it is missing.",
			"zh": "不存在时由 sync 创建。"
		},
		"init": {
			"value": "weibo",
			"comment": {
				"en": "created if it is missing",
				"zh": "不存在时会创建"
			}
		}
	},
	"/auth0/applications": {
		"title": {
			"en": "Applications",
			"zh": "应用"
		},
		"step": 11,
		"place": "service",
		"consequence": "service-setting",
		"hint": {
			"en": "The sync enables the connection for them.",
			"zh": "sync 为这些应用启用该连接。"
		},
		"isUnordered": true,
		"isOptional": true
	},
	"/auth0/applications/*": {
		"title": {
			"en": "Applications",
			"zh": "应用"
		},
		"step": 11,
		"place": "service",
		"consequence": "service-setting",
		"isOptional": true
	},
	"/auth0/clientId": {
		"title": {
			"en": "Client id's secret",
			"zh": "Client ID 的机密名称"
		},
		"formTitle": {
			"en": "Auth0 client id",
			"zh": "Auth0 Client ID"
		},
		"step": 1,
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "The sync signs in to the Management API with it.",
			"zh": "sync 用它访问 Management API。"
		},
		"init": {
			"value": "AUTH0_CLIENT_ID",
			"comment": {
				"en": "names of secrets, for the Management API",
				"zh": "机密的名称，用于 Management API"
			}
		},
		"secret": "key"
	},
	"/auth0/clientSecret": {
		"title": {
			"en": "Client secret's secret",
			"zh": "Client Secret 的机密名称"
		},
		"formTitle": {
			"en": "Auth0 client secret",
			"zh": "Auth0 Client Secret"
		},
		"step": 1,
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "The sync signs in to the Management API with it.",
			"zh": "sync 用它访问 Management API。"
		},
		"init": { "value": "AUTH0_CLIENT_SECRET" },
		"secret": "key"
	},
	"/janrain": {
		"title": {
			"en": "Janrain",
			"zh": "Janrain 应用"
		},
		"init": {},
		"isOptional": true,
		"keys": [
			"realm",
			"domain",
			"apiKey",
			"partnerKey",
			"allowDomains"
		]
	},
	"/janrain/realm": {
		"title": {
			"en": "Realm",
			"zh": "Realm"
		},
		"step": 2,
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The application to open with Manage Engage App.",
			"zh": "通过 Manage Engage App 打开的应用。"
		},
		"init": {
			"answer": "realm",
			"comment": {
				"en": "https://{realm}.rpxnow.com, or domain: social.acme.example (CNAME)",
				"zh": "https://{realm}.rpxnow.com；自定义域名另写 domain: social.acme.example（CNAME）"
			}
		},
		"isExact": true,
		"isOptional": true
	},
	"/janrain/domain": {
		"title": {
			"en": "Custom domain",
			"zh": "自定义域名"
		},
		"step": 2,
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The callbacks are on this host.",
			"zh": "回调地址位于该域名下。"
		},
		"isExact": true,
		"overrides": "realm",
		"isOptional": true
	},
	"/janrain/apiKey": {
		"title": {
			"en": "API key's secret",
			"zh": "API Key 的机密名称"
		},
		"formTitle": {
			"en": "Janrain API key",
			"zh": "Janrain API Key"
		},
		"step": 1,
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "The sync reads and writes the allow-list with it.",
			"zh": "sync 用它读写域名白名单。"
		},
		"init": {
			"value": "JANRAIN_API_KEY",
			"comment": {
				"en": "name of a secret",
				"zh": "机密的名称"
			}
		},
		"secret": "key"
	},
	"/janrain/partnerKey": {
		"title": {
			"en": "Partner key's secret",
			"zh": "Partner Key 的机密名称"
		},
		"formTitle": {
			"en": "Janrain Partner key",
			"zh": "Janrain Partner Key"
		},
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "With it, the sync stores app key and app secret automatically.",
			"zh": "有了它，sync 会自动保存 App Key 和 App Secret。"
		},
		"init": {
			"option": "with-partner-key",
			"value": "JANRAIN_PARTNER_KEY",
			"comment": {
				"en": "Akamai issues one to partners only",
				"zh": "Akamai 只向合作伙伴发放"
			}
		},
		"secret": "key",
		"isOptional": true
	},
	"/janrain/allowDomains": {
		"title": {
			"en": "Allow-list",
			"zh": "域名白名单"
		},
		"place": "service",
		"consequence": "service-setting",
		"hint": {
			"en": "The sync adds what is missing; the website's host is always included.",
			"zh": "sync 添加缺少的条目；网站的主机始终包含在内。"
		},
		"init": {
			"answer": "allowDomains",
			"comment": {
				"en": "optional; the website's host is always included",
				"zh": "可选；应用地址的主机始终包含在内"
			}
		},
		"isUnordered": true,
		"isOptional": true
	},
	"/janrain/allowDomains/*": {
		"title": {
			"en": "Allow-list",
			"zh": "域名白名单"
		},
		"place": "service",
		"consequence": "service-setting",
		"isExact": true,
		"isOptional": true
	},
	"/keycloak": {
		"title": {
			"en": "Keycloak",
			"zh": "Keycloak"
		},
		"init": {},
		"isOptional": true,
		"keys": [
			"url",
			"realm",
			"alias",
			"providerId",
			"clientId",
			"clientSecret"
		]
	},
	"/keycloak/url": {
		"title": {
			"en": "Base URL",
			"zh": "基础地址"
		},
		"step": 1,
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The workflow has to allow its origin: target-origins.",
			"zh": "工作流须用 target-origins 允许其源地址。"
		},
		"init": {
			"answer": "url",
			"comment": {
				"en": "the workflow has to allow its origin: target-origins",
				"zh": "工作流必须允许它的源地址：target-origins"
			}
		},
		"isExact": true
	},
	"/keycloak/realm": {
		"title": {
			"en": "Realm",
			"zh": "Realm"
		},
		"step": 1,
		"place": "service-manual",
		"consequence": "service-moves",
		"hint": {
			"en": "The realm that the users sign in to.",
			"zh": "用户登录的 realm。"
		},
		"init": { "answer": "realm" },
		"isExact": true
	},
	"/keycloak/alias": {
		"title": {
			"en": "Alias",
			"zh": "别名"
		},
		"step": 11,
		"place": "service",
		"consequence": "service-moves",
		"hint": {
			"en": "The sync creates the identity provider if it is missing; the alias is part of the callback.",
			"zh": "身份提供方不存在时由 sync 创建；别名是回调地址的一部分。"
		},
		"init": {
			"value": "weibo",
			"comment": {
				"en": "created if it is missing",
				"zh": "不存在时会创建"
			}
		},
		"isExact": true
	},
	"/keycloak/providerId": {
		"title": {
			"en": "Provider id",
			"zh": "提供方类型"
		},
		"step": 11,
		"place": "service",
		"consequence": "service-setting",
		"hint": {
			"en": "oauth2, or the type of an extension.",
			"zh": "oauth2，或扩展的类型。"
		},
		"default": "oauth2"
	},
	"/keycloak/clientId": {
		"title": {
			"en": "Client id's secret",
			"zh": "Client ID 的机密名称"
		},
		"formTitle": {
			"en": "Keycloak client id",
			"zh": "Keycloak Client ID"
		},
		"step": 1,
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "A client of this realm with a service account.",
			"zh": "该 realm 中带服务账号的客户端。"
		},
		"init": {
			"value": "KEYCLOAK_CLIENT_ID",
			"comment": {
				"en": "names of secrets, of a client with a service account",
				"zh": "机密的名称，属于带服务账号的客户端"
			}
		},
		"secret": "key"
	},
	"/keycloak/clientSecret": {
		"title": {
			"en": "Client secret's secret",
			"zh": "Client Secret 的机密名称"
		},
		"formTitle": {
			"en": "Keycloak client secret",
			"zh": "Keycloak Client Secret"
		},
		"step": 1,
		"place": "repository",
		"consequence": "sync-key",
		"hint": {
			"en": "The secret of that client.",
			"zh": "该客户端的密钥。"
		},
		"init": { "value": "KEYCLOAK_CLIENT_SECRET" },
		"secret": "key"
	},
	"/developer": {
		"title": {
			"en": "Developer identity",
			"zh": "开发者身份认证"
		},
		"label": "开发者身份认证",
		"step": 12,
		"manual": [{
			"label": "证件照片",
			"title": {
				"en": "ID photo",
				"zh": "证件照片"
			},
			"hint": {
				"en": "A scan of that document. Upload it manually; do not commit it to a repository.",
				"zh": "该证件的扫描件。请手动上传，不要提交到仓库。"
			}
		}],
		"init": { "comment": {
			"en": "开发者身份认证; personal data only as names of secrets",
			"zh": "开发者身份认证；个人信息只写机密的名称"
		} },
		"isOptional": true,
		"keys": [
			"foreigner",
			"certificateType",
			"realName",
			"idNumber"
		]
	},
	"/developer/foreigner": {
		"title": {
			"en": "Foreigner",
			"zh": "是否外籍"
		},
		"label": "是否外籍",
		"step": 12,
		"place": "weibo-identity",
		"consequence": "identity",
		"hint": {
			"en": "Yes if the developer is not Chinese.",
			"zh": "开发者为外籍时选“是”。"
		},
		"choices": {
			"true": {
				"en": "Yes",
				"zh": "是",
				"weibo": "是"
			},
			"false": {
				"en": "No",
				"zh": "否",
				"weibo": "否"
			}
		},
		"init": {
			"value": "",
			"comment": {
				"en": "是否外籍 (foreigner): true | false",
				"zh": "是否外籍：true | false"
			}
		}
	},
	"/developer/certificateType": {
		"title": {
			"en": "Certificate type",
			"zh": "证件类型"
		},
		"label": "证件类型",
		"step": 12,
		"place": "weibo-identity",
		"consequence": "identity",
		"hint": {
			"en": "The document whose number follows.",
			"zh": "下面所填号码的证件。"
		},
		"choices": {
			"passport": {
				"en": "Passport",
				"zh": "护照",
				"weibo": "护照"
			},
			"id-card": {
				"en": "ID card",
				"zh": "身份证",
				"weibo": "身份证"
			}
		},
		"init": {
			"value": "",
			"comment": {
				"en": "证件类型: passport | id-card",
				"zh": "证件类型：passport | id-card"
			}
		}
	},
	"/developer/realName": {
		"title": {
			"en": "Real name's secret",
			"zh": "真实姓名的机密名称"
		},
		"label": "真实姓名",
		"formTitle": {
			"en": "Real name",
			"zh": "真实姓名"
		},
		"step": 12,
		"place": "repository",
		"consequence": "identity-secret",
		"hint": {
			"en": "No spaces: use underscores instead.",
			"zh": "不含空格：用下划线代替。"
		},
		"init": {
			"value": "WEIBO_DEVELOPER_NAME",
			"comment": {
				"en": "真实姓名: no spaces, underscores",
				"zh": "真实姓名：不含空格，用下划线代替"
			}
		},
		"secret": "name"
	},
	"/developer/idNumber": {
		"title": {
			"en": "ID number's secret",
			"zh": "证件号码的机密名称"
		},
		"label": "证件号码",
		"formTitle": {
			"en": "ID number",
			"zh": "证件号码"
		},
		"step": 12,
		"place": "repository",
		"consequence": "identity-secret",
		"hint": {
			"en": "The number of that document.",
			"zh": "该证件的号码。"
		},
		"init": {
			"value": "WEIBO_DEVELOPER_ID",
			"comment": {
				"en": "证件号码",
				"zh": "证件号码"
			}
		},
		"secret": "number"
	},
	"/review": {
		"title": {
			"en": "Review",
			"zh": "审核"
		},
		"init": {},
		"isOptional": true,
		"keys": ["status", "testUsers"]
	},
	"/review/status": {
		"title": {
			"en": "Review status",
			"zh": "审核状态"
		},
		"place": "repository",
		"consequence": "status",
		"init": {
			"value": "development",
			"comment": {
				"en": "development | in-review | approved | rejected",
				"zh": "development | in-review | approved | rejected"
			}
		}
	},
	"/review/testUsers": {
		"title": {
			"en": "Test users",
			"zh": "测试用户数"
		},
		"label": "测试信息",
		"place": "weibo-tests",
		"consequence": "test-users",
		"hint": {
			"en": "Until the application is approved, only its owner and these accounts can sign in. They cannot be replaced once added.",
			"zh": "审核通过前，只有所有者和这些账号可以登录；添加后不能更换。"
		},
		"limit": {
			"unit": "users",
			"bound": "most",
			"count": 15
		},
		"init": {
			"value": 0,
			"comment": {
				"en": "at most 15 before approval",
				"zh": "审核通过前最多 15 个"
			}
		},
		"default": "0"
	}
};
/** The rule that each constraint belongs to and the constraint's value, by ajv's schema path. */
const constraints = {
	"#/definitions/secretName/pattern": {
		"rule": "secret-name",
		"limit": "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?$"
	},
	"#/properties/version/const": {
		"rule": "format-version",
		"limit": 1
	},
	"#/properties/app/properties/name/pattern": {
		"rule": "name-spaces",
		"limit": "^\\S*$"
	},
	"#/properties/app/properties/type/const": {
		"rule": "app-type",
		"limit": "web"
	},
	"#/properties/app/properties/website/pattern": {
		"rule": "website-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/app/properties/note/maxLength": {
		"rule": "note-length",
		"limit": 15
	},
	"#/properties/app/properties/description/pattern": {
		"rule": "description-length",
		"limit": "^(?:(?:\\s*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\s\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|$))){20}|$)"
	},
	"#/properties/app/properties/labels/maxItems": {
		"rule": "labels-count",
		"limit": 3
	},
	"#/properties/app/properties/labels/uniqueItems": {
		"rule": "labels-duplicate",
		"limit": true
	},
	"#/properties/app/properties/labels/items/pattern": {
		"rule": "labels-separator",
		"limit": "^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*$"
	},
	"#/properties/site/properties/home/pattern": {
		"rule": "page-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/site/properties/login/pattern": {
		"rule": "page-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/site/properties/register/pattern": {
		"rule": "page-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:\\S*[^\\s\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/site/properties/markers/maxItems": {
		"rule": "site-entries",
		"limit": 20
	},
	"#/properties/site/properties/closedInChina/maxItems": {
		"rule": "site-entries",
		"limit": 100
	},
	"#/properties/site/properties/closedInChina/items/pattern": {
		"rule": "site-host",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/site/properties/openInChina/maxItems": {
		"rule": "site-entries",
		"limit": 100
	},
	"#/properties/site/properties/openInChina/items/pattern": {
		"rule": "site-host",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/images/properties/screenshots/minItems": {
		"rule": "screenshots-count",
		"limit": 3
	},
	"#/properties/images/properties/screenshots/maxItems": {
		"rule": "screenshots-count",
		"limit": 3
	},
	"#/properties/callbacks/properties/authorization/pattern": {
		"rule": "callback-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/callbacks/properties/deauthorization/pattern": {
		"rule": "callback-url",
		"limit": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\s/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\s\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?$"
	},
	"#/properties/auth0/properties/domain/pattern": {
		"rule": "host-name",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
	},
	"#/properties/auth0/properties/customDomain/pattern": {
		"rule": "host-name",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
	},
	"#/properties/auth0/properties/connection/pattern": {
		"rule": "connection-name",
		"limit": "^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?$"
	},
	"#/properties/auth0/properties/applications/items/pattern": {
		"rule": "application-id",
		"limit": "^[A-Za-z0-9_-]*$"
	},
	"#/properties/janrain/properties/realm/pattern": {
		"rule": "realm-name",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?$"
	},
	"#/properties/janrain/properties/domain/pattern": {
		"rule": "host-name",
		"limit": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?$"
	},
	"#/properties/janrain/properties/allowDomains/uniqueItems": {
		"rule": "allow-domain-duplicate",
		"limit": true
	},
	"#/properties/janrain/properties/allowDomains/items/pattern": {
		"rule": "allow-domain",
		"limit": "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?$"
	},
	"#/properties/keycloak/properties/url/pattern": {
		"rule": "service-url",
		"limit": "^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?$"
	},
	"#/properties/keycloak/properties/realm/pattern": {
		"rule": "keycloak-name",
		"limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$"
	},
	"#/properties/keycloak/properties/alias/pattern": {
		"rule": "keycloak-name",
		"limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$"
	},
	"#/properties/keycloak/properties/providerId/pattern": {
		"rule": "keycloak-name",
		"limit": "^(?:(?!\\.{1,2}$)[A-Za-z0-9._~-]+)?$"
	},
	"#/properties/developer/properties/certificateType/enum": {
		"rule": "certificate-type",
		"limit": ["passport", "id-card"]
	},
	"#/properties/review/else/properties/testUsers/maximum": {
		"rule": "test-users",
		"limit": 15
	},
	"#/properties/review/properties/status/enum": {
		"rule": "review-status",
		"limit": [
			"development",
			"in-review",
			"approved",
			"rejected"
		]
	},
	"#/properties/review/properties/testUsers/minimum": {
		"rule": "test-users",
		"limit": 0
	}
};
/** The fields that carry each constraint rule, by rule id. */
const constraintFields = {
	"secret-name": [
		"/credentials/appKey",
		"/credentials/appSecret",
		"/auth0/clientId",
		"/auth0/clientSecret",
		"/janrain/apiKey",
		"/janrain/partnerKey",
		"/keycloak/clientId",
		"/keycloak/clientSecret",
		"/developer/realName",
		"/developer/idNumber"
	],
	"format-version": ["/version"],
	"name-spaces": ["/app/name"],
	"app-type": ["/app/type"],
	"website-url": ["/app/website"],
	"note-length": ["/app/note"],
	"description-length": ["/app/description"],
	"labels-count": ["/app/labels"],
	"labels-duplicate": ["/app/labels"],
	"labels-separator": ["/app/labels/*"],
	"page-url": [
		"/site/home",
		"/site/login",
		"/site/register"
	],
	"site-entries": [
		"/site/markers",
		"/site/closedInChina",
		"/site/openInChina"
	],
	"site-host": ["/site/closedInChina/*", "/site/openInChina/*"],
	"screenshots-count": ["/images/screenshots"],
	"callback-url": ["/callbacks/authorization", "/callbacks/deauthorization"],
	"host-name": [
		"/auth0/domain",
		"/auth0/customDomain",
		"/janrain/domain"
	],
	"connection-name": ["/auth0/connection"],
	"application-id": ["/auth0/applications/*"],
	"realm-name": ["/janrain/realm"],
	"allow-domain-duplicate": ["/janrain/allowDomains"],
	"allow-domain": ["/janrain/allowDomains/*"],
	"service-url": ["/keycloak/url"],
	"keycloak-name": [
		"/keycloak/realm",
		"/keycloak/alias",
		"/keycloak/providerId"
	],
	"certificate-type": ["/developer/certificateType"],
	"test-users": ["/review/testUsers"],
	"review-status": ["/review/status"]
};
// src/core/declaration/schema-facts.ts
/** What is known about the field at a JSON pointer; undefined where the schema has no such field. */
function fieldAt(pointer) {
	return facts.get(pointer) ?? (/\/\d/.test(pointer) ? facts.get(pointer.replace(/\/\d+(?=\/|$)/g, "/*")) : void 0);
}
/**
* What is known about a field of the schema.
* @throws Error for a pointer of none
*/
function knownField(pointer) {
	const field = fieldAt(pointer);
	if (!field) throw new Error(`The schema has no field ${pointer}.`);
	return field;
}
/** A map, since an object turns each pointer that was built at run time into a property name first. */
const facts = new Map(Object.entries(fields));
/** What messages call the field at `pointer`: Weibo's label where it has one, else its path as in `app.name`. */
function fieldName(pointer) {
	if (pointer === "") return "weibo-provider.yaml";
	return fieldAt(pointer)?.label ?? pointer.slice(1).replaceAll("/", ".");
}
/** The fields that hold a value or a list of them, in the schema's order. */
const valuePointers = Object.keys(fields).filter((pointer) => !fields[pointer]?.keys && !pointer.includes("*"));
/** The fields that hold the name of a secret, in the schema's order. */
const secretPointers = valuePointers.filter((pointer) => fields[pointer]?.secret);
/** Whether the field at a pointer names an image, or a list of them. */
function isImageField(pointer) {
	return (fieldAt(pointer)?.pixels ?? fieldAt(`${pointer}/*`)?.pixels) !== void 0;
}
// src/core/declaration/field-description.ts
/** The field at a pointer with its key, its name and Weibo's label, for example `name (Application name, 应用名称)`. */
function describeField(pointer, language) {
	const key = pointer.slice(1).replaceAll("/", ".");
	const field = fieldAt(pointer);
	if (pointer === "" || !field) return key || "weibo-provider.yaml";
	const title = field.title[language];
	if (language === "zh") return `${title}（${key}）`;
	return `${key} (${(field.label === void 0 || field.label === title ? [title] : [title, field.label]).join(", ")})`;
}
/** A name for the secret of a field, for example `WEIBO_DEVELOPER_NAME` for the real name. */
function exampleSecretName(pointer) {
	const { secret, init } = fieldAt(pointer) ?? {};
	return secret && typeof init?.value === "string" ? init.value : "WEIBO_APP_KEY";
}
// src/core/declaration/common-scalars.ts
/** Plain scalars on one line. The first character is no indicator of YAML; in brackets, commas and brackets end them. */
const plainForms = {
	line: /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ \n:#]|:(?=[^ \n])|(?<=[^ ])#| +(?=[^ \n#]))*/y,
	brackets: /[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^ \n:#,[\]{}]|:(?=[^ \n,[\]{}])|(?<=[^ ])#| +(?=[^ \n#,[\]{}]))*/y
};
/** Quoted scalars on one line. The escapes are those that YAML has in common with JSON. */
const doubleQuoted$1 = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const singleQuoted$1 = /'(?:[^'\n]|'')*'/y;
/** A key without quotes, its colon, and the spaces after it; on a line of its own, the value may follow below. */
const keyForms = {
	line: /([A-Za-z][\w-]{0,99}):(?: +|(?=\n|$))/y,
	brackets: /([A-Za-z][\w-]{0,99}): +/y
};
/** Keys that are not text. */
const notText = /^(?:true|false|null)$/i;
/** Plain scalars that are no text, and more that may be numbers. Source: YAML 1.2.2, section 10.3. */
const booleans = new Map([...[
	"true",
	"True",
	"TRUE"
].map((word) => [word, true]), ...[
	"false",
	"False",
	"FALSE"
].map((word) => [word, false])]);
const nullOrNumber = /^(?:~|null|Null|NULL|[+.\d][\dA-Fa-fxoinIN.+-]*)$/;
/** Reads a key and its colon; undefined for what only the library reads. */
function readKey(text, from, where) {
	const form = keyForms[where];
	form.lastIndex = from;
	const name = form.exec(text)?.[1];
	if (name === void 0 || notText.test(name)) return void 0;
	return {
		scalar: {
			kind: "scalar",
			from,
			to: from + name.length,
			value: name
		},
		valueFrom: form.lastIndex
	};
}
/**
* Reads a scalar on one line.
* @returns undefined for what only the library reads
*/
function readScalar(text, from, where) {
	const first = text.charAt(from);
	const isQuoted = first === "\"" || first === "'";
	const form = first === "\"" ? doubleQuoted$1 : first === "'" ? singleQuoted$1 : plainForms[where];
	form.lastIndex = from;
	if (!form.test(text)) return void 0;
	const to = form.lastIndex;
	const written = text.slice(from, to);
	const value = isQuoted ? quotedValue(written) : plainValue(written);
	return value === void 0 ? void 0 : {
		kind: "scalar",
		from,
		to,
		value
	};
}
function quotedValue(written) {
	if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
	return written.includes("\\") ? JSON.parse(written) : written.slice(1, -1);
}
/** The value of a plain scalar; undefined for null, and for numbers that are not written in digits only. */
function plainValue(written) {
	const boolean = booleans.get(written);
	if (boolean !== void 0) return boolean;
	if (!nullOrNumber.test(written)) return written;
	return /^\d+$/.test(written) ? Number(written) : void 0;
}
/** The header of a block scalar: literal or folded, whether the line break at its end is dropped, and a comment. */
const header = /([|>])(-?)(?: +(#[^\n]*)?)?\n/y;
/**
* Reads a block scalar: literal, or folded without lines that are indented more.
* @param indentation of the key
* @returns undefined for what only the library reads
*/
function readBlockScalar(text, from, indentation) {
	header.lastIndex = from;
	const [, style, chomping, comment] = header.exec(text) ?? [];
	if (style === void 0) return void 0;
	const start = header.lastIndex;
	const read = readBlockLines(text, start, indentation);
	if (read === void 0) return void 0;
	const { lines, to } = read;
	if (style === ">" && lines.some((line) => /^ | $/.test(line))) return void 0;
	const value = style === "|" ? lines.join("\n") : folded(lines);
	const scalar = {
		kind: "scalar",
		from,
		to,
		value: chomping === "-" ? value : `${value}\n`
	};
	return comment === void 0 ? { scalar } : {
		scalar,
		comment: {
			from: start - 1 - comment.length,
			to: start - 1
		}
	};
}
/** The lines of a block without their indentation and without empty lines at the end, and where the last one ends. */
function readBlockLines(text, start, indentation) {
	const lines = [];
	let empty = 0;
	let to = start;
	let block = 0;
	for (let at = start; at < text.length;) {
		const { content, end } = lineAt$1(text, at);
		if (content === end) {
			if (block === 0 || content > at) return void 0;
			empty++;
		} else {
			const indented = content - at;
			if (block === 0) block = indented;
			if (indented < block || indented <= indentation) break;
			for (; empty > 0; empty--) lines.push("");
			lines.push(text.slice(at + block, end));
			to = end;
		}
		at = end + 1;
	}
	return lines.length === 0 ? void 0 : {
		lines,
		to
	};
}
/** Where the content of a line starts, and where the line ends. */
function lineAt$1(text, start) {
	let content = start;
	while (text.charCodeAt(content) === 32) content++;
	const end = text.indexOf("\n", content);
	return {
		content,
		end: end === -1 ? text.length : end
	};
}
/** Joins lines with spaces, and paragraphs with their empty lines as line breaks. Source: YAML 1.2.2, section 8.1.3. */
function folded(lines) {
	let value = "";
	let separator = "";
	for (const line of lines) if (line === "") separator = separator === " " ? "\n" : `${separator}\n`;
	else {
		value += separator + line;
		separator = " ";
	}
	return value;
}
// src/core/declaration/common-brackets.ts
/** Deeper nesting is left to the library. */
const maxBrackets = 4;
/**
* Reads a value on one line: a scalar, or a list or mapping in brackets.
* @returns undefined for what only the library reads
*/
function readInlineValue(text, from) {
	return isBracket(text, from) ? readBrackets(text, from, 1) : readScalar(text, from, "line");
}
function isBracket(text, from) {
	return text.startsWith("[", from) || text.startsWith("{", from);
}
function readBrackets(text, from, depth) {
	if (depth > maxBrackets) return void 0;
	const isList = text.startsWith("[", from);
	const closing = isList ? "]" : "}";
	const items = [];
	const entries = [];
	let at = afterSpaces(text, from + 1);
	let isOpen = !text.startsWith(closing, at);
	while (isOpen) {
		const key = isList ? void 0 : readKey(text, at, "brackets");
		if (!isList && key === void 0) return void 0;
		const value = readItem(text, key?.valueFrom ?? at, depth);
		if (value === void 0) return void 0;
		if (key) entries.push({
			key: key.scalar,
			value
		});
		else items.push(value);
		at = afterSpaces(text, value.to);
		isOpen = text.startsWith(",", at);
		if (isOpen) at = afterSpaces(text, at + 1);
		else if (!text.startsWith(closing, at)) return void 0;
	}
	const to = at + 1;
	return isList ? {
		kind: "list",
		from,
		to,
		items
	} : {
		kind: "map",
		from,
		to,
		entries
	};
}
function readItem(text, from, depth) {
	return isBracket(text, from) ? readBrackets(text, from, depth + 1) : readScalar(text, from, "brackets");
}
function afterSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}
// src/core/declaration/parsed-yaml.ts
/** All nodes of a tree; each before those inside of it. */
function nodesIn(root) {
	const nodes = [];
	const collect = (node) => {
		if (node === null) return;
		nodes.push(node);
		if (node.kind === "list") for (const item of node.items) collect(item);
		if (node.kind !== "map") return;
		for (const { key, value } of node.entries) {
			collect(key);
			collect(value);
		}
	};
	collect(root);
	return nodes;
}
/** The mappings of a tree; each before those inside of it. */
function mappingsIn(root) {
	return nodesIn(root).filter((node) => node.kind === "map");
}
// src/core/declaration/common-yaml.ts
/** Characters that YAML treats in a special way, or forbids; the library reads such a text. */
const special = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;
/** What may follow a value on its line. */
const restOfLine = /(?: +(#[^\n]*)?)?(?=\n|$)/y;
/**
* Reads the common subset of YAML, in which most declarations are written: block mappings and lists, values and brackets on
* one line, block scalars and comments. It takes a small part of the time that the library takes, which otherwise is a third of a run over
* many files, and spares short runs the loading of the library.
* @returns what the library gives for the text; undefined for every other text, among them all that are not valid
*/
function readCommonYaml(text) {
	if (special.test(text)) return void 0;
	const reader = new CommonReader(text);
	const root = reader.readMap(0);
	return root && reader.isAtEnd ? {
		text,
		root,
		errors: [],
		warnings: [],
		comments: reader.comments
	} : void 0;
}
var CommonReader = class {
	comments = [];
	#text;
	/** The indentation of the current line, which is neither empty nor a comment; -1 after the last one. */
	#indentation = -1;
	/** Where its content starts. */
	#content = 0;
	/** Where the last value ends. */
	#valueEnd = 0;
	constructor(text) {
		this.#text = text;
		this.#toNextLine(0);
	}
	get isAtEnd() {
		return this.#indentation === -1;
	}
	/** Reads a mapping that starts at the current line. */
	readMap(depth) {
		const indentation = this.#indentation;
		const from = this.#content;
		const entries = [];
		while (this.#indentation === indentation) {
			const key = readKey(this.#text, this.#content, "line");
			const value = key && this.#readValue(key.valueFrom, indentation, depth);
			if (!key || value === void 0) return void 0;
			entries.push({
				key: key.scalar,
				value
			});
		}
		return {
			kind: "map",
			from,
			to: this.#valueEnd,
			entries
		};
	}
	/** Reads the value after a key and its colon. */
	#readValue(from, indentation, depth) {
		const first = this.#text.charAt(from);
		if (first === "\n" || first === "#") return this.#readBelow(from, indentation, depth + 1);
		if (first !== "|" && first !== ">") return this.#readInline(from);
		const block = readBlockScalar(this.#text, from, indentation);
		if (block === void 0) return void 0;
		const { scalar, comment } = block;
		if (comment) this.comments.push(comment);
		this.#valueEnd = scalar.to;
		this.#toNextLine(scalar.to + 1);
		return scalar;
	}
	/** Reads the mapping or list in the lines below a key. */
	#readBelow(from, indentation, depth) {
		if (!this.#endLine(from)) return void 0;
		const isEntry = this.#text.startsWith("- ", this.#content);
		if (this.#indentation < indentation || this.#indentation === indentation && !isEntry || depth >= 32) return void 0;
		return isEntry ? this.#readList() : this.readMap(depth);
	}
	#readList() {
		const indentation = this.#indentation;
		const from = this.#content;
		const items = [];
		while (this.#indentation === indentation && this.#text.startsWith("- ", this.#content)) {
			let start = this.#content + 2;
			while (this.#text.charCodeAt(start) === 32) start++;
			const item = this.#readInline(start);
			if (item === void 0) return void 0;
			items.push(item);
		}
		return {
			kind: "list",
			from,
			to: this.#valueEnd,
			items
		};
	}
	#readInline(from) {
		const value = readInlineValue(this.#text, from);
		if (value === void 0 || !this.#endLine(value.to)) return void 0;
		this.#valueEnd = value.to;
		return value;
	}
	/** Reads what follows a value on its line, and goes to the next line; returns false for anything but a comment. */
	#endLine(from) {
		restOfLine.lastIndex = this.#text.charAt(from) === "#" ? from - 1 : from;
		const match = restOfLine.exec(this.#text);
		if (!match) return false;
		const to = restOfLine.lastIndex;
		if (match[1] !== void 0) this.comments.push({
			from: to - match[1].length,
			to
		});
		this.#toNextLine(to + 1);
		return true;
	}
	/** Goes to the next line that is neither empty nor a comment, from the start of a line on. */
	#toNextLine(start) {
		for (let line = start; line < this.#text.length;) {
			let content = line;
			while (this.#text.charCodeAt(content) === 32) content++;
			const first = this.#text.charAt(content);
			if (first !== "" && first !== "\n" && first !== "#") {
				this.#indentation = content - line;
				this.#content = content;
				return;
			}
			const end = this.#text.indexOf("\n", content);
			const to = end === -1 ? this.#text.length : end;
			if (first === "#") this.comments.push({
				from: content,
				to
			});
			line = to + 1;
		}
		this.#indentation = -1;
		this.#content = this.#text.length;
	}
};
// src/core/declaration/yaml.ts
/** Parses text. Aliases are not resolved; unknown tags and syntax errors are only recorded. */
async function parseYaml(text) {
	return readCommonYaml(text) ?? (await loadFullYaml()).parseFullYaml(text);
}
let loaded;
/** Loads the YAML library, which takes longer than most texts. */
async function loadFullYaml() {
	loaded ??= await import("./yaml.js").then((chunk) => ({ lexemesOf: chunk.t, parseFullYaml: chunk.n, scalarValue: chunk.r }));
	return loaded;
}
/** The YAML library, for what is only called about a text that `parseYaml` needed it for. */
function fullYaml() {
	if (loaded === void 0) throw new Error("the YAML library is not loaded");
	return loaded;
}
// src/core/declaration/rewrite-scalar.ts
/** Characters of a double-quoted scalar, each escape as one. Source: YAML 1.2.2, section 5.7. */
const doubleQuoted = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)|./gsu;
/** Characters of a single-quoted scalar; two quotes stand for one. */
const singleQuoted = /''|./gsu;
/** A block scalar of one line: the start of its header, how its end is treated, the rest of the header with the indentation, and the line. */
const block = /^([|>][0-9]?)([+-]?)([^\n]*\n[ \t\r\n]*)(.*)$/;
/**
* A scalar as YAML with another value, in the style of the original.
* @param raw the original as written
* @param content the original's value
* @param value the new one: the content without surrounding whitespace, the content after a prefix, or another text
* @returns undefined where no text in this style has the value
*/
function rewrittenScalar(raw, content, value) {
	const change = content.trim() === value ? { kind: "trim" } : value.endsWith(content) ? {
		kind: "prefix",
		prefix: value.slice(0, -content.length)
	} : {
		kind: "replace",
		value
	};
	const isPlain = !/^["'|>]/.test(raw);
	return [inStyle(raw, change), ...isPlain ? [JSON.stringify(value)] : []].find((candidate) => scalarValue(candidate, raw) === value);
}
function inStyle(raw, change) {
	const first = raw.charAt(0);
	if (first === "\"") return `"${changed(raw.slice(1, -1), doubleQuoted, change, (text) => JSON.stringify(text).slice(1, -1))}"`;
	if (first === "'") return `'${changed(raw.slice(1, -1), singleQuoted, change, (text) => text.replaceAll("'", "''"))}'`;
	if (first === "|" || first === ">") return changedBlock(raw, change);
	return changed(raw, /./gu, change, (text) => text);
}
/** @param encode writes a text in the scalar's style */
function changed(inner, characters, change, encode) {
	if (change.kind === "prefix") return encode(change.prefix) + inner;
	if (change.kind === "replace") return encode(change.value);
	const written = Array.from(inner.matchAll(characters), ([character]) => character);
	const first = written.findIndex((character) => !isSpace(character));
	const last = written.findLastIndex((character) => !isSpace(character));
	return written.slice(first, last + 1).join("");
}
/** Whether a character, as it is written, is whitespace, or an escaped line break, which is nothing. */
function isSpace(written) {
	if (!written.startsWith("\\")) return written.trim() === "";
	if (/\\[xuU]/.test(written)) return String.fromCodePoint(Math.min(1114111, Number.parseInt(written.slice(2), 16))).trim() === "";
	return /\\[ \ttnvfrLP_\r\n]/.test(written);
}
/** Returns a block of several lines as it is. */
function changedBlock(raw, change) {
	return raw.replace(block, (_, style, end, header, line) => {
		if (change.kind === "trim") return `${style}-${header}${line.trimEnd()}`;
		return style + end + header + (change.kind === "prefix" ? change.prefix + line : change.value);
	});
}
/**
* The value of a scalar as it is written.
* @param raw the original: if it is common YAML, so is what replaces it
*/
function scalarValue(candidate, raw) {
	const common = commonValue(candidate);
	return common === void 0 && commonValue(raw) === void 0 ? fullYaml().scalarValue(candidate) : common;
}
function commonValue(written) {
	const root = readCommonYaml(`key: ${written}\n`)?.root;
	const value = root?.kind === "map" ? root.entries[0]?.value : void 0;
	return value?.kind === "scalar" ? value.value : void 0;
}
// src/core/declaration/source.ts
/** The source of a text that is not read as YAML. */
const unreadSource = (text) => ({
	text,
	value: void 0,
	places: /* @__PURE__ */ new Map(),
	comments: []
});
/** Builds the source from YAML that has no errors, aliases, duplicate or complex keys. */
function sourceOf({ text, root, comments }) {
	const places = /* @__PURE__ */ new Map();
	return {
		text,
		value: root === null ? null : collect(root, "", void 0, places, text),
		places,
		comments
	};
}
/**
* The range at which to report a key or value. An empty value, and a mapping or list of several lines, is reported at its key;
* a part without a position, at its nearest parent.
*/
function rangeOf(source, pointer, part) {
	const place = source.places.get(pointer);
	if (!place) return pointer === "" ? {
		from: 0,
		to: 0
	} : rangeOf(source, parentOf(pointer), "key");
	const { key, value, kind } = place;
	const atKey = value.from === value.to || kind !== "scalar" && source.text.slice(value.from, value.to).includes("\n");
	if (key && (part === "key" || atKey)) return key;
	return atKey && firstKeyBelow(source, pointer) || value;
}
/** The value at a JSON pointer of a declaration's value; undefined where there is none. */
function valueIn(value, pointer) {
	let node = value;
	for (const key of pointer.split("/").slice(1)) {
		const name = key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key;
		node = typeof node === "object" ? node?.[name] : void 0;
	}
	return node;
}
/** The text of a scalar without surrounding whitespace: the value of a string, and anything else as it is written. */
function scalarText({ text }, { value, content }) {
	return (typeof content === "string" ? content : text.slice(value.from, value.to)).trim();
}
/** The pointer of the mapping or list that contains `pointer`. */
function parentOf(pointer) {
	return pointer.slice(0, pointer.lastIndexOf("/"));
}
/** Appends a key to a JSON pointer, escaped as RFC 6901 requires. */
function childOf(pointer, key) {
	const name = String(key);
	return `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
}
function firstKeyBelow(source, pointer) {
	for (const [candidate, place] of source.places) if (place.key && parentOf(candidate) === pointer) return place.key;
}
function collect(node, pointer, key, places, text) {
	const value = trimmed$1(node, text, key);
	const field = fieldAt(pointer);
	if (node?.kind === "map") {
		places.set(pointer, key ? {
			key,
			value,
			kind: "map",
			field
		} : {
			value,
			kind: "map",
			field
		});
		const map = Object.create(null);
		for (const entry of node.entries) {
			const name = entry.key.kind === "scalar" ? String(entry.key.value) : "";
			map[name] = collect(entry.value, childOf(pointer, name), trimmed$1(entry.key, text), places, text);
		}
		return map;
	}
	if (node?.kind === "list") {
		places.set(pointer, key ? {
			key,
			value,
			kind: "list",
			field
		} : {
			value,
			kind: "list",
			field
		});
		return node.items.map((item, index) => collect(item, childOf(pointer, index), void 0, places, text));
	}
	const content = node?.kind === "scalar" ? node.value : null;
	places.set(pointer, key ? {
		key,
		value,
		kind: "scalar",
		content,
		field
	} : {
		value,
		kind: "scalar",
		content,
		field
	});
	return content;
}
/** The node's range without the line breaks that a block value ends in. */
function trimmed$1(node, text, key) {
	if (!node) return {
		from: key?.to ?? 0,
		to: key?.to ?? 0
	};
	const { from, to } = node;
	return {
		from,
		to: from + text.slice(from, to).trimEnd().length
	};
}
// src/core/declaration/rewrite.ts
/**
* An edit that gives a text another value in the style that it is written in: quotes, escapes and lines are kept.
* @returns undefined where the result would not read as the value
*/
function rewriteValue({ text, places }, pointer, value) {
	const place = places.get(pointer);
	if (place?.kind !== "scalar" || typeof place.content !== "string") return void 0;
	const { from } = place.value;
	const to = endOfScalar(text, place.value);
	const raw = text.slice(from, to);
	const rewritten = rewrittenScalar(raw, place.content, value);
	return rewritten === void 0 || rewritten === raw ? void 0 : {
		from,
		to,
		text: rewritten
	};
}
/** An edit that puts an unquoted value into quotes. */
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
/**
* An edit that renames a key and keeps its quotes: without them, `{"key":value}` would be a single key.
* @param name a key of the schema, which needs no escapes
*/
function renameKey({ text, places }, pointer, name) {
	const key = places.get(pointer)?.key;
	if (!key) return void 0;
	const first = text.charAt(key.from);
	if ("|>".includes(first)) return void 0;
	const quote = /["']/.test(first) ? first : "";
	return {
		from: key.from,
		to: quote === "" ? endOfScalar(text, key) : key.to,
		text: quote + name + quote
	};
}
/**
* An edit that removes an item of a list with the comma or dash before it.
* @returns undefined for the first item, and where a comment would lose its item
*/
function removeItem({ text, places }, pointer) {
	const index = Number(pointer.slice(pointer.lastIndexOf("/") + 1));
	const [item, before] = [places.get(pointer), places.get(`${parentOf(pointer)}/${index - 1}`)];
	if (!item || !before) return void 0;
	const [from, to] = [endOfScalar(text, before.value), endOfScalar(text, item.value)];
	const isBetweenPlain = /^[\s,-]*$/.test(text.slice(from, item.value.from));
	const hasComment = /^[^\S\n]*,?[^\S\n]*#/.test(text.slice(to));
	const isBlock = [before, item].some(({ value }) => "|>".includes(text.charAt(value.from)));
	return isBetweenPlain && !hasComment && !isBlock ? {
		from,
		to,
		text: ""
	} : void 0;
}
/** The end of a scalar with trailing characters that are whitespace to JavaScript and content to YAML, such as U+3000. */
function endOfScalar(text, { from, to }) {
	const content = "|>".includes(text.charAt(from)) ? /[^\S\r\n]*/y : /(?:[ \t]*[^\S \t\r\n])*/y;
	content.lastIndex = to;
	content.test(text);
	return content.lastIndex;
}
// src/core/declaration/words.ts
/** Letters of scripts without spaces between words, and Hangul: each counts as a word. */
const single = "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF";
const word = new RegExp(`[${single}]|[^\\s${single}]+`, "gu");
/** Counts words as the schema's pattern for the description does: each character of a script without spaces between words, and each run of other non-space characters. */
function countWords(text) {
	return text.match(word)?.length ?? 0;
}
/** Counts characters as the schema's `maxLength` does: Unicode code points. */
function countCharacters(text) {
	return [...text].length;
}
// src/core/rules/former-ids.ts
/** Current rule ids by former id. When you rename a rule, add a row here: options, ignore comments and `explain` accept both ids. */
const formerIds = {};
/** The current id of a rule; any other text as it is. */
function currentId(id) {
	return (Object.hasOwn(formerIds, id) ? formerIds[id] : void 0) ?? id;
}
// src/core/rules/constraints/constraint-rule.ts
/**
* A rule whose check is a constraint of the schema: `x-rules` next to the constraint names the rule, and the fields that have
* it are the rule's fields.
*/
function constraintRule(meta) {
	return {
		meta: {
			...meta,
			fields: Object.entries(constraintFields).flatMap(([rule, fields]) => currentId(rule) === meta.id ? fields : [])
		},
		*check({ source, violations }) {
			for (const violation of violations) {
				const constraint = constraints[violation.schemaPath];
				const value = valueIn(source.value, violation.instancePath);
				if (!constraint || currentId(constraint.rule) !== meta.id) continue;
				if (violation.keyword === "uniqueItems") yield* duplicates(source, violation.instancePath, value);
				else yield diagnostic$1(meta, source, violation, value, constraint.limit);
			}
		}
	};
}
function diagnostic$1({ fixable }, source, { keyword, instancePath }, value, limit) {
	const { label, secret } = fieldAt(instancePath) ?? {};
	const field = label === void 0 || secret ? {} : { field: fieldName(instancePath) };
	const atValue = valueAt(instancePath);
	switch (keyword) {
		case "maxLength": return {
			at: atValue,
			params: {
				...field,
				limit: Number(limit),
				count: countCharacters(String(value))
			}
		};
		case "minItems": return {
			at: atValue,
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
		case "const":
		case "enum": return {
			at: atValue,
			...enumDetails(source, instancePath, String(value), [limit].flat().map(String))
		};
		default: return {
			at: atValue,
			params: {
				...field,
				value: String(value),
				count: countWords(String(value)),
				limit: String(limit)
			},
			fix: fixable && isBareHost(String(value), String(limit)) ? rewriteValue(source, instancePath, `https://${value}`) : void 0
		};
	}
}
/** One diagnostic per duplicated item; ajv reports only one pair. */
function* duplicates(source, pointer, list) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, item] of list.entries()) {
		const itemPointer = childOf(pointer, index);
		const text = JSON.stringify(item);
		if (seen.has(text)) yield {
			at: valueAt(itemPointer),
			params: { field: fieldName(pointer) },
			fix: removeItem(source, itemPointer)
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
/** Whether a value would satisfy a pattern for http or https URLs if it had a scheme. */
function isBareHost(value, pattern) {
	return !/^[^/]*\.(?:html?|php|jsp|aspx?)$/i.test(value) && /^[^\s:/.]+(?:\.[^\s:/.]+)+(?:\/\S*)?$/.test(value) && new RegExp(pattern, "u").test(`https://${value}`);
}
const countItems = (value) => Array.isArray(value) ? value.length : 0;
// src/core/rules/constraints/app-type.ts
/** The application is not a web application. */
const appType = constraintRule({
	id: "app-type",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 7"],
	fixable: true,
	text: {
		en: {
			title: "The application is not a web application",
			message: {
				plain: "The application type ({field}) \"{value}\" is not {allowed}: sign-in through an identity service needs a web application, and the type cannot be changed later at Weibo.",
				near: "The application type ({field}) \"{value}\" is unknown; did you mean \"{suggestion}\"?"
			},
			fix: "Write `type: web`."
		},
		zh: {
			title: "应用不是网站应用",
			message: {
				plain: "{field}“{value}”不是 {allowed}：通过身份服务登录需要网站应用，而微博不允许以后更改分类。",
				near: "“{value}”不是有效的{field}；您是否想写“{suggestion}”？"
			},
			fix: "写成 `type: web`。"
		}
	}
});
// src/core/rules/constraints/callback-url.ts
/** A callback is not an absolute URL. */
const callbackUrl = constraintRule({
	id: "callback-url",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 10; Weibo wiki, oauth2/authorize"],
	text: {
		en: {
			title: "A callback is not an absolute URL",
			message: "The callback ({field}) \"{value}\" must be an absolute http or https URL without spaces or a user name; Weibo compares it character by character.",
			fix: "Copy the callback URL from the dashboard of the identity service, for example https://login.acme.example/login/callback."
		},
		zh: {
			title: "回调页不是绝对 URL",
			message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名；微博会逐字符比对它。",
			fix: "从身份服务的控制台复制回调 URL，例如 https://login.acme.example/login/callback。"
		}
	}
});
// src/core/rules/constraints/certificate-type.ts
/** The certificate type is unknown. */
const certificateType = constraintRule({
	id: "certificate-type",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 12"],
	fixable: true,
	text: {
		en: {
			title: "The certificate type is unknown",
			message: {
				plain: "The certificate type ({field}) \"{value}\" is not one of {allowed}.",
				near: "The certificate type ({field}) \"{value}\" is unknown; did you mean \"{suggestion}\"?"
			},
			fix: "Write passport or id-card."
		},
		zh: {
			title: "未知的证件类型",
			message: {
				plain: "{field}“{value}”不是可选值 {allowed} 之一。",
				near: "“{value}”不是有效的{field}；您是否想写“{suggestion}”？"
			},
			fix: "写成 passport 或 id-card。"
		}
	}
});
// src/core/rules/constraints/description-length.ts
/** The description is too short. */
const descriptionLength = constraintRule({
	id: "description-length",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The description is too short",
			message: "The application description ({field}) has {count} words; Weibo requires at least 20.",
			fix: "Describe in more detail what users can do on the site; each Chinese character counts as a word."
		},
		zh: {
			title: "应用介绍过短",
			message: "{field}有 {count} 个词，而微博要求至少 20 个。",
			fix: "多介绍一些用户在网站上能做什么；每个汉字算一个词。"
		}
	}
});
// src/core/rules/constraints/format-version.ts
/** The format version is not supported. */
const formatVersion = constraintRule({
	id: "format-version",
	severity: "error",
	evidence: "documented",
	sources: ["this schema"],
	text: {
		en: {
			title: "The format version is not supported",
			message: {
				plain: "This version of weibo-provider does not support format version {value}.",
				near: "This version of weibo-provider does not support format version {value}."
			},
			fix: "Write `version: 1`, or update weibo-provider."
		},
		zh: {
			title: "不支持的格式版本",
			message: {
				plain: "当前版本的 weibo-provider 不支持格式版本 {value}。",
				near: "当前版本的 weibo-provider 不支持格式版本 {value}。"
			},
			fix: "写成 `version: 1`，或升级 weibo-provider。"
		}
	}
});
// src/core/rules/constraints/host-name.ts
/** The domain of an identity service is not a host name. */
const hostName = constraintRule({
	id: "host-name",
	severity: "error",
	evidence: "documented",
	sources: ["RFC 1123, section 2.1: host names", "the identity services' documentation of custom domains"],
	text: {
		en: {
			title: "A domain is not a host name",
			message: "{field}: \"{value}\" is not a fully qualified host name.",
			fix: "Write only the host, without https:// or a path, for example social.acme.example."
		},
		zh: {
			title: "域名不是主机名",
			message: "{field}：“{value}”不是完整的主机名。",
			fix: "只写主机名，不带 https:// 和路径，例如 social.acme.example。"
		}
	}
});
// src/core/rules/constraints/invalid-value.ts
/** Keywords that rules in `rules/schema` report for every field. */
const reportedElsewhere = [
	"type",
	"required",
	"additionalProperties"
];
/** A value violates a constraint of the schema that has no rule of its own, so that a new field needs none. */
const invalidValue = {
	meta: {
		id: "invalid-value",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema"],
		fields: [],
		text: {
			en: {
				title: "A value is not allowed",
				message: {
					choice: "{field}: \"{value}\" is not one of {allowed}.",
					near: "{field}: \"{value}\" is not one of {allowed}; did you mean \"{suggestion}\"?",
					pattern: "{field}: \"{value}\" does not match the pattern {limit}.",
					minLength: "{field} has {count} characters; the minimum is {limit}.",
					maxLength: "{field} has {count} characters; the maximum is {limit}.",
					minItems: "{field} has {count} entries; the minimum is {limit}.",
					maxItems: "{field} has {count} entries; the maximum is {limit}.",
					minimum: "{field} is {value}; the minimum is {limit}.",
					maximum: "{field} is {value}; the maximum is {limit}.",
					uniqueItems: "{field} has a duplicate entry.",
					other: "{field} violates the schema's constraint {keyword}."
				},
				fix: "Write a value that the schema allows; the field's description shows an example."
			},
			zh: {
				title: "值不符合要求",
				message: {
					choice: "{field}：“{value}”不是可选值 {allowed} 之一。",
					near: "{field}：“{value}”不是可选值 {allowed} 之一；您是否想写“{suggestion}”？",
					pattern: "{field}：“{value}”不符合格式 {limit}。",
					minLength: "{field}有 {count} 个字符，至少需要 {limit} 个。",
					maxLength: "{field}有 {count} 个字符，最多允许 {limit} 个。",
					minItems: "{field}有 {count} 个条目，至少需要 {limit} 个。",
					maxItems: "{field}有 {count} 个条目，最多允许 {limit} 个。",
					minimum: "{field}为 {value}，最小值为 {limit}。",
					maximum: "{field}为 {value}，最大值为 {limit}。",
					uniqueItems: "{field}中有重复的条目。",
					other: "{field}不满足 schema 的约束 {keyword}。"
				},
				fix: "填写 schema 允许的值；字段说明中有示例。"
			}
		}
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { instancePath, keyword, schemaPath } = violation;
			const value = valueIn(source.value, instancePath);
			if (schemaPath in constraints || reportedElsewhere.includes(keyword)) continue;
			yield diagnosticOf(violation, value);
		}
	}
};
function diagnosticOf({ keyword, instancePath, params }, value) {
	const at = valueAt(instancePath);
	const details = {
		value: fieldAt(instancePath)?.secret ? "***" : String(value),
		limit: String(params.limit ?? params.pattern ?? ""),
		keyword
	};
	switch (keyword) {
		case "enum":
		case "const": {
			const allowed = (params.allowedValues ?? [params.allowedValue]).map(String);
			const suggestion = nearest(String(value), allowed);
			if (suggestion === void 0) return {
				at,
				variant: "choice",
				params: {
					...details,
					allowed
				}
			};
			return {
				at,
				variant: "near",
				params: {
					...details,
					allowed,
					suggestion
				}
			};
		}
		case "pattern":
		case "minimum":
		case "maximum": return {
			at,
			variant: keyword,
			params: details
		};
		case "minLength":
		case "maxLength": return {
			at,
			variant: keyword,
			params: {
				...details,
				count: countCharacters(String(value))
			}
		};
		case "minItems": return {
			at,
			variant: keyword,
			params: {
				...details,
				count: value.length
			}
		};
		case "maxItems": return {
			at: valueAt(childOf(instancePath, Number(params.limit))),
			variant: keyword,
			params: {
				...details,
				count: value.length
			}
		};
		case "uniqueItems": return {
			at: valueAt(childOf(instancePath, Math.max(Number(params.i), Number(params.j)))),
			variant: keyword,
			params: details
		};
		default: return {
			at,
			variant: "other",
			params: details
		};
	}
}
// src/core/rules/constraints/labels-count.ts
/** The number of labels is wrong. */
const labelsCount = constraintRule({
	id: "labels-count",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The number of labels is wrong",
			message: { many: "There are {count} labels ({field}); Weibo accepts at most {limit}." },
			fix: "List at most three labels, the most important one first."
		},
		zh: {
			title: "标签数量不对",
			message: { many: "有 {count} 个{field}，而微博最多接受 {limit} 个。" },
			fix: "最多写三个标签，最重要的放在最前面。"
		}
	}
});
// src/core/rules/constraints/labels-duplicate.ts
/** A label is duplicated. */
const labelsDuplicate = constraintRule({
	id: "labels-duplicate",
	severity: "info",
	evidence: "inferred",
	sources: ["a duplicated label uses up one of three slots"],
	fixable: true,
	text: {
		en: {
			title: "A label is duplicated",
			message: "This label ({field}) is already in the list; the duplicate uses up one of the three slots.",
			fix: "Remove it, or choose another label."
		},
		zh: {
			title: "标签重复",
			message: "列表中已有这个{field}，重复会白白占用三个名额中的一个。",
			fix: "删除它，或换一个标签。"
		}
	}
});
// src/core/rules/constraints/labels-separator.ts
/** A label contains a separator, as in [购物，会员], which YAML reads as one label. */
const labelsSeparator = constraintRule({
	id: "labels-separator",
	severity: "error",
	evidence: "documented",
	sources: ["YAML 1.2.2, section 7.4.1: the entries of a list in brackets are separated by ASCII commas"],
	text: {
		en: {
			title: "Several labels are written as one",
			message: "The label ({field}) \"{value}\" contains a comma or another separator, so it is a single label.",
			fix: "Separate the labels with ASCII commas, without quotes around all of them, for example [a, b]."
		},
		zh: {
			title: "多个标签写成了一个",
			message: "{field}“{value}”含有逗号或其他分隔符，因此只是一个标签。",
			fix: "请用半角逗号分隔各个标签，不要把它们放在同一对引号中，例如 [a, b]。"
		}
	}
});
// src/core/rules/constraints/name-spaces.ts
/** The application name contains a space. */
const nameSpaces = constraintRule({
	id: "name-spaces",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 7"],
	text: {
		en: {
			title: "The application name contains a space",
			message: "The application name ({field}) \"{value}\" contains a space, which Weibo's form does not accept.",
			fix: "Write the name without spaces, for example AcmeMember."
		},
		zh: {
			title: "应用名称含有空格",
			message: "{field}“{value}”含有空格，微博表单不接受。",
			fix: "去掉名称中的空格，例如 AcmeMember。"
		}
	}
});
// src/core/rules/constraints/note-length.ts
/** The note is too long. */
const noteLength = constraintRule({
	id: "note-length",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	text: {
		en: {
			title: "The note is too long",
			message: "The application note ({field}) has {count} characters; Weibo's form accepts at most {limit}.",
			fix: "Shorten it; each letter, Chinese character and punctuation mark counts as one character."
		},
		zh: {
			title: "应用简介过长",
			message: "{field}有 {count} 个字符，而微博表单最多接受 {limit} 个。",
			fix: "缩短应用简介；每个字母、汉字和标点都算一个字符。"
		}
	}
});
// src/core/rules/constraints/page-url.ts
/** A page is not an absolute URL. */
const pageUrl = constraintRule({
	id: "page-url",
	severity: "error",
	evidence: "documented",
	sources: ["Weibo wiki, review rules: reviewers look for the login on the home, login and registration pages"],
	fixable: true,
	text: {
		en: {
			title: "A page is not an absolute URL",
			message: "The page \"{value}\" must be an absolute http or https URL without spaces or a user name.",
			fix: "Write the full URL, for example https://www.acme.example/login."
		},
		zh: {
			title: "页面地址不是绝对 URL",
			message: "页面地址“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
			fix: "写出完整地址，例如 https://www.acme.example/login。"
		}
	}
});
// src/core/rules/constraints/review-status.ts
/** The review status is unknown. */
const reviewStatus = constraintRule({
	id: "review-status",
	severity: "error",
	evidence: "documented",
	sources: ["this schema; the states follow Weibo's wiki"],
	fixable: true,
	text: {
		en: {
			title: "The review status is unknown",
			message: {
				plain: "The review status \"{value}\" is not one of {allowed}.",
				near: "The review status \"{value}\" is unknown; did you mean \"{suggestion}\"?"
			},
			fix: "Write the status from Weibo's latest message: development, in-review, approved or rejected."
		},
		zh: {
			title: "未知的审核状态",
			message: {
				plain: "审核状态“{value}”不是可选值 {allowed} 之一。",
				near: "“{value}”不是有效的审核状态；您是否想写“{suggestion}”？"
			},
			fix: "按微博最近一次通知填写：development、in-review、approved 或 rejected。"
		}
	}
});
// src/core/rules/constraints/screenshots-count.ts
/** The number of screenshots is wrong. */
const screenshotsCount = constraintRule({
	id: "screenshots-count",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 9"],
	text: {
		en: {
			title: "The number of screenshots is wrong",
			message: {
				few: "Screenshots listed: {count}; Weibo's form requires exactly {limit}.",
				many: "Screenshots listed: {count}; Weibo's form requires exactly {limit}."
			},
			fix: "List three images of 450×300 pixels."
		},
		zh: {
			title: "应用截图数量不对",
			message: {
				few: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。",
				many: "列出的应用截图有 {count} 张；微博表单要求恰好 {limit} 张。"
			},
			fix: "列出三张 450×300 像素的图片。"
		}
	}
});
// src/core/rules/constraints/secret-name.ts
/** A secret's name is invalid. */
const secretName$1 = constraintRule({
	id: "secret-name",
	severity: "error",
	evidence: "documented",
	sources: ["GitHub docs, naming your secrets"],
	text: {
		en: {
			title: "A secret's name is invalid",
			message: "{field} is not a valid name of a secret: it may have letters, digits and underscores, and must not start with a digit or GITHUB_.",
			fix: "Write the name under which the secret is stored, for example {secretName}, never its value."
		},
		zh: {
			title: "机密名称无效",
			message: "{field}无效：机密的名称只允许字母、数字和下划线，且不能以数字或 GITHUB_ 开头。",
			fix: "写保存机密时所用的名称，例如 {secretName}，绝不要写它的值。"
		}
	}
});
// src/core/rules/constraints/site-entries.ts
/** A list of the site section is too long. */
const siteEntries = constraintRule({
	id: "site-entries",
	severity: "error",
	evidence: "documented",
	sources: ["this schema: every page is searched for every entry"],
	text: {
		en: {
			title: "A list of the site section is too long",
			message: "{field} has {count} entries; weibo-provider accepts at most {limit}.",
			fix: "Keep only the entries that matter."
		},
		zh: {
			title: "site 中的列表过长",
			message: "{field}有 {count} 个条目，而 weibo-provider 最多接受 {limit} 个。",
			fix: "只保留需要的条目。"
		}
	}
});
// src/core/rules/constraints/site-host.ts
/** A host of the site section is not a host name. */
const siteHost = constraintRule({
	id: "site-host",
	severity: "error",
	evidence: "documented",
	sources: ["RFC 1123: host names"],
	text: {
		en: {
			title: "A host of the site section is not a host name",
			message: "\"{value}\" is not a host name.",
			fix: "Write only the host, for example fonts.gstatic.com."
		},
		zh: {
			title: "site 中的条目不是主机名",
			message: "“{value}”不是主机名。",
			fix: "只写主机名，例如 fonts.gstatic.com。"
		}
	}
});
// src/core/rules/constraints/test-users.ts
/** The number of test users is out of range. */
const testUsers = constraintRule({
	id: "test-users",
	severity: "error",
	evidence: "documented",
	sources: ["Weibo wiki, application questions, 8"],
	text: {
		en: {
			title: "The number of test users is out of range",
			message: "Test users ({field}) must be 0 to 15: Weibo allows at most 15 before approval, and they cannot be replaced.",
			fix: "Correct the number."
		},
		zh: {
			title: "测试用户数超出范围",
			message: "测试用户数（{field}）只能为 0 到 15：微博在审核通过前最多允许 15 个，且添加后不可更换。",
			fix: "更正这个数字。"
		}
	}
});
// src/core/rules/constraints/website-url.ts
/** The website is not an absolute URL. */
const websiteUrl = constraintRule({
	id: "website-url",
	severity: "error",
	evidence: "documented",
	sources: ["setup guide, step 8"],
	fixable: true,
	text: {
		en: {
			title: "The website is not an absolute URL",
			message: "The application website ({field}) \"{value}\" must be an absolute http or https URL without spaces or a user name.",
			fix: "Write the full URL, for example https://www.acme.example/."
		},
		zh: {
			title: "应用地址不是绝对 URL",
			message: "{field}“{value}”应为绝对的 http 或 https URL，且不含空格和用户名。",
			fix: "写出完整地址，例如 https://www.acme.example/ 。"
		}
	}
});
// src/core/targets/expected-callbacks.ts
/** The callbacks of the declared identity services. A migration has two, of which Weibo has one registered. */
function expectedCallbacks(declaration) {
	return declaredTargets(declaration).flatMap(({ name, callbackOf }) => {
		const expected = callbackOf(declaration);
		const host = expected && authorityOf(expected.url);
		return expected && host ? [{
			service: name,
			host,
			...expected
		}] : [];
	});
}
/** Whether a callback has the origin of one of the declared identity services, or none is declared. */
function isAtService(callback, declaration) {
	const expected = expectedCallbacks(declaration);
	return expected.length === 0 || expected.some(({ url }) => writtenOrigin(url) === writtenOrigin(callback));
}
// src/core/rules/declaration/callback-differs.ts
/** The callback's path differs from the one that the identity service uses. */
const callbackDiffers = {
	meta: {
		id: "callback-differs",
		severity: "warning",
		evidence: "observed",
		sources: ["the identity services' documentation of social logins, and the redirect to Weibo of a real server"],
		fields: ["/callbacks/authorization"],
		text: {
			en: {
				title: "The callback is not that of the identity service",
				message: "The callback is not {expected}, which {service} sends to Weibo, so Weibo would reject each sign-in.",
				fix: "Write that URL, register it at Weibo, or correct the section of the service."
			},
			zh: {
				title: "回调页不是身份服务的回调地址",
				message: "回调页不是 {expected}，而 {service} 向微博发送的是后者，因此微博会拒绝每次登录。",
				fix: "填写该地址并在微博登记，或更正该服务的部分。"
			}
		}
	},
	*check(input) {
		yield* otherCallbackPaths(input, ({ evidence }) => evidence !== "inferred");
	}
};
/** A diagnostic for the service whose origin the callback has, if its path is another one. */
function* otherCallbackPaths({ declaration }, applies) {
	const { authorization } = declaration.callbacks ?? {};
	const isHere = ({ url }) => authorization !== void 0 && writtenOrigin(authorization) === writtenOrigin(url);
	const here = expectedCallbacks(declaration).filter(isHere);
	const written = authorization?.replace(/[?#].*/, "");
	const [first] = here;
	if (!first || !applies(first) || here.some(({ url }) => url === written)) return;
	yield {
		at: valueAt("/callbacks/authorization"),
		params: {
			expected: first.url,
			service: first.service
		}
	};
}
// src/core/rules/declaration/callback-fragment.ts
/** A callback has a fragment, which OAuth 2.0 forbids. */
const callbackFragment = {
	meta: {
		id: "callback-fragment",
		severity: "error",
		evidence: "documented",
		sources: ["RFC 6749, section 3.1.2: a redirect URI has no fragment"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
		text: {
			en: {
				title: "A callback has a fragment",
				message: "The callback has a fragment (#…), which OAuth 2.0 forbids in a redirect URI.",
				fix: "Remove the # and everything after it."
			},
			zh: {
				title: "回调页含有片段",
				message: "回调页含有片段（#…），而 OAuth 2.0 禁止在重定向 URI 中使用它。",
				fix: "删除 # 及其后面的内容。"
			}
		}
	},
	*check({ declaration }) {
		for (const field of ["authorization", "deauthorization"]) if (declaration.callbacks?.[field]?.includes("#")) yield { at: valueAt(`/callbacks/${field}`) };
	}
};
// src/core/rules/declaration/callback-host.ts
/** A callback is not on the host of a declared identity service, or has another scheme, so users would never return to it. */
const callbackHost = {
	meta: {
		id: "callback-host",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 10: the callback URL listed in the dashboard of the identity service", "RFC 6749, section 3.1.2: the redirect URI is that of the client"],
		fields: ["/callbacks/authorization"],
		text: {
			en: {
				title: "A callback has another host or scheme than the identity service",
				message: {
					single: "The callback is on \"{host}\", but {service} is declared on \"{expected}\", so users would not return to it after signing in.",
					both: "Both callbacks are on \"{host}\", but {service} is declared on \"{expected}\", so users would not return to it after signing in.",
					scheme: "The callback has another scheme than {expected} of {service}, so Weibo would reject each sign-in."
				},
				fix: "Copy the callback URL from the identity service, or correct the section of the service."
			},
			zh: {
				title: "回调页与身份服务的主机或协议不同",
				message: {
					single: "回调页在“{host}”上，而声明的 {service} 在“{expected}”上，因此用户登录后无法返回。",
					both: "两个回调页都在“{host}”上，而声明的 {service} 在“{expected}”上，因此用户登录后无法返回。",
					scheme: "回调页的协议与 {service} 的 {expected} 不同，因此微博会拒绝每次登录。"
				},
				fix: "从身份服务复制回调 URL，或更正该服务的部分。"
			}
		}
	},
	*check({ declaration }) {
		const { authorization, deauthorization } = declaration.callbacks ?? {};
		const [host, other] = [authorization, deauthorization].map((url) => url === void 0 ? void 0 : authorityOf(url));
		if (authorization === void 0 || host === void 0 || isAtService(authorization, declaration)) return;
		const callbacks = expectedCallbacks(declaration);
		const atHost = callbacks.filter((one) => one.host === host);
		if (atHost.length > 0) {
			const expected = atHost.map(({ url }) => url);
			yield {
				at: valueAt("/callbacks/authorization"),
				variant: "scheme",
				params: {
					service: atHost.map(({ service }) => service),
					expected
				}
			};
			return;
		}
		const params = {
			host,
			service: callbacks.map(({ service }) => service),
			expected: callbacks.map((one) => one.host)
		};
		yield {
			at: valueAt("/callbacks/authorization"),
			variant: other === host ? "both" : "single",
			params
		};
	}
};
// src/core/rules/declaration/callback-http.ts
/** The callback uses http, so that authorization codes are sent unencrypted. Weibo accepts it. */
const callbackHttp = {
	meta: {
		id: "callback-http",
		severity: "warning",
		evidence: "documented",
		sources: ["RFC 6749, section 3.1.2.1: the redirection endpoint should require TLS; no rule of Weibo requires https"],
		fields: ["/callbacks/authorization"],
		text: {
			en: {
				title: "The callback uses http",
				message: "The callback uses http, so authorization codes are sent unencrypted.",
				fix: "Serve the callback over https, and enter that URL at Weibo."
			},
			zh: {
				title: "回调页使用 http",
				message: "回调页使用 http，授权码会以明文传输。",
				fix: "让回调页支持 https，并在微博填写该地址。"
			}
		}
	},
	*check({ declaration }) {
		const { authorization } = declaration.callbacks ?? {};
		const host = hostOf(authorization);
		if (authorization === void 0 || host === void 0 || !/^http:/i.test(authorization)) return;
		if (isPrivateHostname(host) || !isAtService(authorization, declaration)) return;
		yield { at: valueAt("/callbacks/authorization") };
	}
};
// src/core/rules/declaration/callback-path.ts
/** The callback's path differs from the one that the identity service probably uses. Info only: no document shows the real path. */
const callbackPath = {
	meta: {
		id: "callback-path",
		severity: "info",
		evidence: "inferred",
		sources: ["by analogy with custom providers; no document shows the path for Weibo"],
		fields: ["/callbacks/authorization"],
		text: {
			en: {
				title: "The callback's path is unusual",
				message: "The callback is not {expected}, which {service} probably uses; no document confirms it.",
				fix: "Compare it with the callback URL in the dashboard of the identity service; if they are the same, ignore this finding."
			},
			zh: {
				title: "回调页的路径不常见",
				message: "回调页不是 {expected}，而 {service} 很可能使用后者；没有文档可以证实。",
				fix: "与身份服务的控制台中的回调 URL 核对；如果一致，可忽略本提示。"
			}
		}
	},
	*check(input) {
		yield* otherCallbackPaths(input, ({ evidence }) => evidence === "inferred");
	}
};
// src/core/rules/declaration/certificate-foreigner.ts
/** A foreign developer is declared with an ID card. */
const certificateForeigner = {
	meta: {
		id: "certificate-foreigner",
		severity: "info",
		evidence: "inferred",
		sources: ["setup guide, step 12: foreigner and certificate type; an ID card is the Chinese one"],
		fields: ["/developer/certificateType", "/developer/foreigner"],
		text: {
			en: {
				title: "A foreigner has an ID card",
				message: "The developer is a foreigner (是否外籍), but the certificate type (证件类型) is the Chinese ID card.",
				fix: "Write `certificateType: passport`, or `foreigner: false`."
			},
			zh: {
				title: "外籍开发者使用了身份证",
				message: "是否外籍声明为是，但证件类型是中国居民身份证。",
				fix: "写成 `certificateType: passport` 或 `foreigner: false`。"
			}
		}
	},
	*check({ declaration }) {
		const { foreigner, certificateType } = declaration.developer ?? {};
		if (foreigner === true && certificateType === "id-card") yield { at: valueAt("/developer/certificateType") };
	}
};
// src/core/weibo/credential-forms.ts
/** Whether a value has the form of all app keys in public samples: 8 to 10 digits (observed; not documented). */
function isAppKey(secret) {
	return /^[0-9]{8,10}$/.test(secret.reveal());
}
/** Whether a value has the form of all app secrets in public samples: 32 hexadecimal digits (observed; not documented). */
function isAppSecret(secret) {
	return /^[0-9a-f]{32}$/i.test(secret.reveal());
}
/**
* What is wrong with a pair of app key and app secret: the same value twice, or swapped values.
* @returns undefined if nothing is wrong, one of the two is not set, or both name the same secret
*/
function pairProblem(credentials, secrets) {
	if (credentials?.appKey === void 0 || credentials.appSecret === void 0 || credentials.appKey === credentials.appSecret) return void 0;
	const [appKey, appSecret] = [secrets(credentials.appKey), secrets(credentials.appSecret)];
	if (!appKey || !appSecret) return void 0;
	if (appKey.equals(appSecret)) return "equal";
	return isAppSecret(appKey) && isAppKey(appSecret) ? "swapped" : void 0;
}
// src/core/rules/declaration/credentials-form.ts
/** The app key or the app secret is set, but does not have the form of any known one. */
const credentialsForm = {
	meta: {
		id: "credentials-form",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app keys have 8 to 10 digits, app secrets 32 lowercase hexadecimal digits"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "environment",
		text: {
			en: {
				title: "The app key or app secret has an unexpected form",
				message: {
					key: "The secret {name} is not 8 to 10 digits, as all known app keys (App Key) are.",
					secret: "The secret {name} is not 32 hexadecimal digits, as all known app secrets (App Secret) are.",
					upper: "The secret {name} has uppercase letters; all known app secrets (App Secret) are lowercase.",
					placeholder: "The secret {name} is a placeholder, not a value: an expression was not resolved, or the value was never filled in.",
					weak: "The secret {name} is shorter than 8 characters or a common word, so it cannot be redacted in output.",
					"line-break": "The secret {name} ends with a line break, which is part of the value.",
					whitespace: "The secret {name} starts or ends with a space, which is part of the value."
				},
				fix: "Set the secret again to the value that Weibo shows under 应用信息 → 基本信息, without extra characters."
			},
			zh: {
				title: "App Key 或 App Secret 的形式异常",
				message: {
					key: "机密 {name} 的值不是 8 到 10 位数字，而已知的 App Key 都是这样。",
					secret: "机密 {name} 的值不是 32 位十六进制数字，而已知的 App Secret 都是这样。",
					upper: "机密 {name} 的值含有大写字母，而已知的 App Secret 都是小写。",
					placeholder: "机密 {name} 中是占位符而不是值：表达式没有被解析，或者从未填写。",
					weak: "机密 {name} 少于 8 个字符或是常用词，因此无法在输出中屏蔽。",
					"line-break": "机密 {name} 以换行符结尾，该字符会成为值的一部分。",
					whitespace: "机密 {name} 以空格开头或结尾，该字符会成为值的一部分。"
				},
				fix: "根据微博“应用信息 → 基本信息”中显示的内容重新设置机密，前后不要有多余字符。"
			}
		}
	},
	*check(input) {
		const { credentials } = input.declaration;
		if (pairProblem(credentials, input.secrets)) return;
		yield* formDiagnostics(input, "/credentials/appKey", credentials?.appKey);
		yield* formDiagnostics(input, "/credentials/appSecret", credentials?.appSecret);
	}
};
function* formDiagnostics({ secrets }, pointer, name) {
	if (name === void 0) return;
	const secret = secrets(name);
	if (!secret) return;
	const variant = secretProblem(secret) ?? (pointer === "/credentials/appKey" ? keyProblem$1(secret) : appSecretProblem(secret));
	if (variant !== void 0) yield {
		at: valueAt(pointer),
		variant,
		params: { name }
	};
}
function keyProblem$1(secret) {
	return isAppKey(secret) ? void 0 : "key";
}
function appSecretProblem(secret) {
	if (!isAppSecret(secret)) return "secret";
	return /[A-F]/.test(secret.reveal()) ? "upper" : void 0;
}
// src/core/rules/declaration/credentials-swapped.ts
/** The app key and the app secret are set, but swapped or equal. */
const credentialsSwapped = {
	meta: {
		id: "credentials-swapped",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app keys and app secrets differ in form"],
		fields: ["/credentials/appSecret"],
		needs: "environment",
		text: {
			en: {
				title: "App key and app secret are swapped",
				message: {
					equal: "The secrets {name} and {other} have the same value: one of them was pasted into the wrong secret. sync refuses it.",
					swapped: "The secret {name} looks like an app secret, and {other} looks like an app key. sync refuses them."
				},
				fix: "Copy the App Key and App Secret again from 应用信息 → 基本信息 at Weibo."
			},
			zh: {
				title: "App Key 与 App Secret 互换",
				message: {
					equal: "机密 {name} 和 {other} 的值相同：其中一个粘贴错了。sync 会拒绝使用。",
					swapped: "机密 {name} 的值像 App Secret，而 {other} 的值像 App Key。sync 会拒绝使用。"
				},
				fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到机密中。"
			}
		}
	},
	*check({ declaration: { credentials }, secrets }) {
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
// src/core/rules/declaration/deauthorization-callback.ts
/** The deauthorization callback is another URL than the authorization callback, which is allowed but unusual. */
const deauthorizationCallback = {
	meta: {
		id: "deauthorization-callback",
		severity: "info",
		evidence: "observed",
		sources: ["setup guide, step 10: one callback URL, in both fields", "copy of Weibo's documentation: source, uid and auth_end are sent to the deauthorization callback"],
		fields: ["/callbacks/authorization", "/callbacks/deauthorization"],
		text: {
			en: {
				title: "The deauthorization callback differs",
				message: "The deauthorization callback (取消授权回调页) differs from the authorization callback (授权回调页). Weibo sends `source`, `uid` and `auth_end` there when a user revokes the authorization; sign-in does not depend on it.",
				fix: "If the URL handles these requests, keep it and ignore this rule with a comment; otherwise use the authorization callback, as the setup guide does."
			},
			zh: {
				title: "取消授权回调页不同",
				message: "取消授权回调页与授权回调页不同。用户取消授权时，微博会向它发送 `source`、`uid` 和 `auth_end`；登录不受影响。",
				fix: "如果该 URL 能处理这些请求，请保留，并用注释忽略此规则；否则请按设置指南使用授权回调页的地址。"
			}
		}
	},
	*check({ declaration }) {
		const { authorization, deauthorization } = declaration.callbacks ?? {};
		if (authorization === void 0 || deauthorization === void 0) return;
		if (!isAtService(authorization, declaration)) return;
		const isExpected = (url) => expectedCallbacks(declaration).some((expected) => expected.url === url.replace(/[?#].*/, ""));
		if (isExpected(deauthorization) && !isExpected(authorization)) return;
		if (withoutFragment(authorization) === withoutFragment(deauthorization)) return;
		yield {
			at: valueAt("/callbacks/deauthorization"),
			params: {
				authorization,
				deauthorization
			}
		};
	}
};
const withoutFragment = (url) => url.replace(/#.*/, "");
// src/core/declaration/resident-number.ts
/**
* Whether a text is a resident identity number: area, date of birth, sequence, and a valid check digit.
* Source: GB 11643-1999; the check digit is ISO 7064 MOD 11-2.
*/
function isResidentNumber(text) {
	if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]$/.test(text)) return false;
	let sum = 0;
	for (const digit of text.slice(0, 17)) sum = (sum + Number(digit)) * 2 % 11;
	const expected = (12 - sum) % 11;
	return (expected === 10 ? "X" : String(expected)) === text.slice(17).toUpperCase();
}
// src/core/rules/declaration/id-number-form.ts
/** The ID card number in the secret is not valid. */
const idNumberForm = {
	meta: {
		id: "id-number-form",
		severity: "warning",
		evidence: "documented",
		sources: ["GB 11643-1999: 18 digits, the last a check digit"],
		fields: ["/developer/idNumber"],
		needs: "environment",
		text: {
			en: {
				title: "The ID number is not valid",
				message: "The number (证件号码) in the secret {name} is not a valid ID card number: it needs 18 characters, and the last one must be the right check digit.",
				fix: "Set the secret again to the number on the card."
			},
			zh: {
				title: "证件号码无效",
				message: "机密 {name} 中的证件号码不是有效的身份证号码：它需要 18 个字符，且最后一位校验码必须正确。",
				fix: "按证件上的号码重新设置该机密。"
			}
		}
	},
	*check({ declaration, secrets }) {
		const { certificateType, idNumber } = declaration.developer ?? {};
		if (certificateType !== "id-card" || idNumber === void 0) return;
		const number = secrets(idNumber)?.reveal();
		if (number !== void 0 && !isResidentNumber(number)) yield {
			at: valueAt("/developer/idNumber"),
			params: { name: idNumber }
		};
	}
};
// src/core/rules/declaration/name-brand.ts
/** Sina's brand as a word of its own, in Chinese, in any case or in CamelCase; not a part of another word, as in Messina. */
const brandName = /新浪|[Ss]ina(?=[Ww]eibo)|(?<![A-Za-z])sina(?![a-z])|(?<![A-Z])Sina(?![a-z])|(?<![A-Z])SINA(?![A-Za-z])/u;
/** The name contains Sina's brand. A warning only: the ban is documented for another kind of application. */
const nameBrand = {
	meta: {
		id: "name-brand",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo's review rules for in-site applications: no 新浪 or SINA in the name; whether they apply to website applications is not documented"],
		fields: ["/app/name"],
		text: {
			en: {
				title: "The name contains Sina's brand",
				message: "The application name (应用名称) contains \"{brand}\", which Weibo's rules for in-site applications forbid; reviewers may apply them to a website too.",
				fix: "Choose a name with your own brand."
			},
			zh: {
				title: "应用名称含有新浪的品牌",
				message: "应用名称含有“{brand}”，微博的站内应用规则禁止这样命名；审核人员也可能以此驳回网站应用。",
				fix: "使用自有品牌命名。"
			}
		}
	},
	*check({ declaration }) {
		const brand = declaration.app?.name?.match(brandName)?.[0];
		if (brand !== void 0) yield {
			at: valueAt("/app/name"),
			params: { brand }
		};
	}
};
// src/core/rules/declaration/real-name-spaces.ts
/** The real name in the secret contains a space. */
const realNameSpaces = {
	meta: {
		id: "real-name-spaces",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 12: no spaces allowed, use underscores"],
		fields: ["/developer/realName"],
		needs: "environment",
		text: {
			en: {
				title: "The real name contains a space",
				message: "The real name (真实姓名) in the secret {name} contains a space, which Weibo's form does not accept.",
				fix: "Set the secret again with underscores instead of spaces."
			},
			zh: {
				title: "真实姓名含有空格",
				message: "机密 {name} 中的真实姓名含有空格，微博表单不接受。",
				fix: "重新设置该机密，用下划线代替空格。"
			}
		}
	},
	*check({ declaration, secrets }) {
		const name = declaration.developer?.realName;
		if (name !== void 0 && /\s/.test(secrets(name)?.reveal() ?? "")) yield {
			at: valueAt("/developer/realName"),
			params: { name }
		};
	}
};
// src/core/rules/declaration/review-development.ts
/** The application is not approved, so only its owner and its test users can sign in. */
const reviewDevelopment = {
	meta: {
		id: "review-development",
		severity: "info",
		evidence: "documented",
		sources: ["Weibo wiki, application questions, 8: the owner and up to 15 test users", "setup guide: error 21321"],
		fields: ["/review/status", "/review/testUsers"],
		text: {
			en: {
				title: "The application is not approved",
				message: "While the review status is {status}, only the application's owner and its test users ({testUsers} of at most 15) can sign in; all other users get Weibo's error 21321.",
				fix: {
					development: "Submit the application for review and write `status: in-review`, or `status: approved` when Weibo approves it; a review takes 1 to 3 working days.",
					"in-review": "Wait for Weibo's message, by e-mail or private message; a review takes 1 to 3 working days. Then write `status: approved` or `status: rejected`.",
					rejected: "Correct what Weibo's message names, submit the application again, and write `status: in-review`."
				}
			},
			zh: {
				title: "应用尚未通过审核",
				message: "审核状态为 {status} 期间，只有应用所有者和测试用户（{testUsers} 个，最多 15 个）可以登录；其他人都会收到微博错误 21321。",
				fix: {
					development: "提交应用审核并写成 `status: in-review`，收到微博通过的通知后写成 `status: approved`；审核需要 1 到 3 个工作日。",
					"in-review": "等待微博通过邮件或私信发送的结果；审核需要 1 到 3 个工作日。然后写成 `status: approved` 或 `status: rejected`。",
					rejected: "按微博的消息修改，重新提交应用审核，并写成 `status: in-review`。"
				}
			}
		}
	},
	*check({ declaration }) {
		const { status, testUsers = 0 } = declaration.review ?? {};
		if (status !== void 0 && status !== "approved") yield {
			at: valueAt("/review/status"),
			variant: status,
			params: {
				status,
				testUsers
			}
		};
	}
};
// src/core/rules/declaration/review-identity.ts
/**
* The application is in review, but the declaration has no developer identity, which Weibo requires for the review. An info, because a
* company may have submitted it for another application.
*/
const reviewIdentity = {
	meta: {
		id: "review-identity",
		severity: "info",
		evidence: "documented",
		sources: ["setup guide, step 12: the developer identity is submitted with the application, \"if you have not already\""],
		fields: ["/review/status", "/developer"],
		text: {
			en: {
				title: "The developer identity is missing",
				message: "The application is in review, but the developer identity (开发者身份认证) is not declared; Weibo requires it for the review, unless you have submitted it before.",
				fix: "Add the section developer, with personal data only as names of secrets."
			},
			zh: {
				title: "缺少开发者身份认证",
				message: "应用正在审核中，但没有声明开发者身份认证；如果此前没有提交过，微博审核时要求提供。",
				fix: "请添加 developer 部分，个人信息只写机密名称。"
			}
		}
	},
	*check({ declaration, isDeclared }) {
		if (declaration.review?.status === "in-review" && !isDeclared("/developer")) yield { at: valueAt("/review/status") };
	}
};
// src/core/rules/declaration/secret-reserved.ts
/** A secret has the name of a variable of the system or the runner, whose value is never read. */
const secretReserved = {
	meta: {
		id: "secret-reserved",
		severity: "error",
		evidence: "documented",
		sources: ["GitHub docs, default environment variables", "Microsoft, recognized environment variables"],
		fields: secretPointers,
		text: {
			en: {
				title: "A secret's name is reserved",
				message: "{name} is a variable of the system or the runner, in upper or lower case; its value is never read or sent.",
				fix: "Store the value as a secret with a name of its own, and write that name."
			},
			zh: {
				title: "机密名称是保留名称",
				message: "{name} 是系统或运行器的环境变量（不区分大小写），它的值不会被读取或发送。",
				fix: "用另一个名称保存该机密，并写那个名称。"
			}
		}
	},
	*check({ declaration }) {
		for (const pointer of secretPointers) {
			const name = valueIn(declaration, pointer);
			if (typeof name === "string" && isReservedName(name)) yield {
				at: valueAt(pointer),
				params: { name }
			};
		}
	}
};
// src/core/rules/declaration/secrets-distinct.ts
/** Two fields name the same secret, so one of them gets the wrong value. */
const secretsDistinct = {
	meta: {
		id: "secrets-distinct",
		severity: "warning",
		evidence: "observed",
		sources: ["public samples: app key, app secret and API keys differ in form"],
		fields: secretPointers,
		text: {
			en: {
				title: "Two fields name the same secret",
				message: "The secret {name} is already used for {first}, so one of the two fields gets the wrong value.",
				fix: "Write the name of the secret that belongs to this field."
			},
			zh: {
				title: "两个字段使用同一个机密名称",
				message: "机密 {name} 已用于 {first}，因此其中一个字段会得到错误的值。",
				fix: "写属于这个字段的机密的名称。"
			}
		}
	},
	*check({ declaration }) {
		const firstByName = /* @__PURE__ */ new Map();
		for (const pointer of secretPointers) {
			const name = valueIn(declaration, pointer);
			if (typeof name !== "string") continue;
			const first = firstByName.get(name.toUpperCase());
			if (first !== void 0) yield {
				at: valueAt(pointer),
				params: {
					name,
					first: fieldName(first)
				}
			};
			else firstByName.set(name.toUpperCase(), pointer);
		}
	}
};
// src/core/rules/declaration/security-domain.ts
/** The guide sets the security domain to No. A warning only: IBM's guide and several reports set it. */
const securityDomain = {
	meta: {
		id: "security-domain",
		severity: "warning",
		evidence: "documented",
		sources: ["setup guide, step 8: set this to No", "contradicted by IBM Verify's guide for Weibo"],
		fields: ["/app/securityDomain"],
		text: {
			en: {
				title: "The security domain is bound",
				message: "The security domain (域名绑定) is set to Yes; the setup guide says No.",
				fix: "Write `securityDomain: false`, or set the rule security-domain to off if it is bound on purpose."
			},
			zh: {
				title: "启用了域名绑定",
				message: "域名绑定设为“是”，而设置指南要求选“否”。",
				fix: "写成 `securityDomain: false`；如果是有意绑定，请将规则 security-domain 设为 off。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.app?.securityDomain === true) yield { at: valueAt("/app/securityDomain") };
	}
};
// src/core/rules/declaration/url-form.ts
/** A URL that matches the schema's pattern but has no host or port: a port over 65535, an IPv6 address of three parts, a label of 64 letters. */
const urlForm = {
	meta: {
		id: "url-form",
		severity: "error",
		evidence: "documented",
		sources: ["WHATWG URL standard, URL parsing", "RFC 1123, section 2.1, and RFC 1035, section 2.3.4: labels of host names"],
		fields: declaredUrlFields.map(({ pointer }) => pointer),
		text: {
			en: {
				title: "A URL has an invalid host or port",
				message: "\"{url}\" is not a valid URL: its host or port is invalid.",
				fix: "Check the host and the port."
			},
			zh: {
				title: "URL 的主机或端口无效",
				message: "“{url}”不是有效的 URL：主机或端口无效。",
				fix: "检查主机和端口。"
			}
		}
	},
	*check({ declaration }) {
		for (const { pointer, url } of declaredUrls(declaration)) if (/^https?:\/\/\S+$/i.test(url) && !isReachable(parsedUrl(url))) yield {
			at: valueAt(pointer),
			params: { url }
		};
	}
};
/** A label of a host name in ASCII, as the URL parser returns it; underscores are not allowed, but in use. */
const label = /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;
/** Whether a host can have the URL's name, and a server its port. */
function isReachable(url) {
	if (!url || url.port === "0") return false;
	const name = url.hostname.replace(/\.$/, "");
	return name.startsWith("[") || name.length <= 253 && name.split(".").every((part) => label.test(part));
}
// src/core/rules/declaration/website-http.ts
/** The website is declared with http. */
const websiteHttp = {
	meta: {
		id: "website-http",
		severity: "info",
		evidence: "inferred",
		sources: ["browsers mark pages without TLS as not secure; no rule of Weibo requires https"],
		fields: ["/app/website"],
		text: {
			en: {
				title: "The website is not https",
				message: "The application website (应用地址) uses http, which browsers mark as not secure.",
				fix: "Write https:// if the website supports it."
			},
			zh: {
				title: "应用地址不是 https",
				message: "应用地址声明为 http，浏览器会将其标记为不安全。",
				fix: "如果网站支持 https，请写 https://。"
			}
		}
	},
	*check({ declaration }) {
		if (declaration.app?.website?.match(/^http:/i)) yield { at: valueAt("/app/website") };
	}
};
// src/core/rules/exposure/identity-in-file.ts
/** A passport number: its digits distinguish it from a secret's name. */
const documentNumber = /^[A-Za-z]{0,3}\d{6,}[A-Za-z]?$/;
/** A person's name: Chinese characters, words separated by a space, or capitalized words joined by underscores. */
const personName = lazyPattern("\\p{Script=Han}|\\S\\s+\\S|^\\p{Lu}\\p{Ll}+(?:_\\p{Lu}\\p{Ll}+)+$", "u");
/** The usual form of a secret's name. */
const secretName = /^[A-Z][A-Z\d_]*$/;
/** The file contains personal data, where only the name of a secret belongs. The value is never shown. */
const identityInFile = {
	meta: {
		id: "identity-in-file",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 12: real name and ID number are personal data", "GB 11643-1999: form of a resident identity number"],
		fields: ["/developer/realName", "/developer/idNumber"],
		locked: true,
		text: {
			en: {
				title: "The file contains personal data",
				message: {
					number: "This looks like the number of an identity document; personal data must not be in a repository.",
					name: "This looks like a person's name (真实姓名); write the name of a secret here, and use underscores instead of spaces in its value."
				},
				fix: "Store the value in a secret, write the secret's name here, for example {secretName}, and remove the value from the history."
			},
			zh: {
				title: "文件中出现了个人身份信息",
				message: {
					number: "这看起来是身份证件的号码；它属于个人信息，不得出现在仓库中。",
					name: "这看起来是某人的真实姓名；这里应填写保存它的机密的名称，姓名中用下划线代替空格。"
				},
				fix: "把值存入机密，在这里写机密的名称（例如 {secretName}），并从提交历史中清除该值。"
			}
		}
	},
	*check({ source }) {
		const numbers = [...source.text.matchAll(identityShape)].filter(([text]) => isResidentNumber(text));
		for (const { index, 0: text } of numbers) {
			const params = { secretName: exampleSecretName("/developer/idNumber") };
			yield {
				at: {
					from: index,
					to: index + text.length
				},
				variant: "number",
				params
			};
		}
		for (const [pointer, isExposed, variant] of [[
			"/developer/idNumber",
			(text) => documentNumber.test(joined(text)),
			"number"
		], [
			"/developer/realName",
			(text) => !secretName.test(text) && personName().test(text),
			"name"
		]]) {
			const place = source.places.get(pointer);
			if (place?.kind !== "scalar") continue;
			if (!isExposed(scalarText(source, place))) continue;
			const { from, to } = place.value;
			if (!numbers.some(({ index }) => index >= from && index < to)) yield {
				at: place.value,
				variant
			};
		}
	}
};
/** A number without the spaces and hyphens between its groups, and without full-width digits. */
const joined = (number) => number.normalize("NFKC").replace(/(?<=\d)[\s-]+(?=[\dXx])/g, "");
// src/core/rules/schema/text-fields.ts
/** Fields that hold text for people, in any language; others hold URLs, paths, hosts, names of secrets and choices. */
const textFields = /^\/app\/(?:name|note|description|operatingAccount|labels\/\d+)$/;
/** Text fields that may have several lines, so that a line break at their end is no mistake. */
const multilineFields = /^\/app\/(?:note|description)$/;
/** Whether the field at a pointer holds text for people. */
const isText = (pointer) => textFields.test(pointer);
/** Whether the field at a pointer holds text of several lines. */
const isMultilineText = (pointer) => multilineFields.test(pointer);
/** Whether the field at a pointer holds a text of paragraphs, without a limit of its length. */
const isLongText = (pointer) => pointer === "/app/description";
// src/core/rules/exposure/secret-context.ts
/** How much of the text around a value decides what it is; bounded, since hostile files have very long lines. */
const reach$1 = 200;
/** Words for a credential; not monkey, keyboard, tokenizer. */
const secretWord = new RegExp([
	"(?:secret|token|passw(?:or)?d|credential)s?(?![a-z])",
	"(?<!mon|tur|don|hoc|joc|whis)keys?(?![a-z])",
	"机密|密钥|秘钥|密码|口令|凭证|凭据|密鑰|金鑰|密碼"
].join("|"), "i");
/** What assigns a credential, whatever surrounds it: a key of the declaration, or a parameter of a URL. */
const credential = new RegExp(`(?:${secretWord.source}|pwd)["']?\\s*[=:：]\\s*["']?$`, "i");
/** What identifies a version or content. Right before the digits, it counts more than a word such as "key" elsewhere in a comment. */
const identifier = new RegExp([
	"\\b(?:commits?|sha-?1?|md5(?:sum)?|rev|revision|git|gist|refs?|head|pin|pinned|tags?|checksum|hash|digest|fingerprint|integrity)\\b",
	"\\b(?:etag|[ug]uid|build|blob|tree|version|release|snapshot|serial|trace(?:parent)?|span|request|correlation|ipv6)\\b",
	"提交|版本|修订|校验|哈希|散列|摘要|指纹|序列号|コミット|ハッシュ|バージョン|커밋|해시|버전"
].join("|"), "i");
const identifierBefore = new RegExp(`(?:${identifier.source})[^A-Za-z0-9]{0,4}$`, "i");
/** Introduces a version in a comment that is not about a credential. */
const origin = /(?<![\w-])(?:from|at|since|until|see|via)\s{1,4}$|(?:来自|参见|见|自)\s{0,4}$/i;
/** A file next to its digest, as md5sum writes it. */
const fileName = "[\\w./-]{1,80}\\.(?:png|jpe?g|gif|svg|webp|ico|ya?ml|json|js|css|html?|pdf|txt|md|zip|t?gz|whl|jar)\\b";
const fileBefore = new RegExp(`${fileName}[\\s:=]{1,4}$`, "i");
const fileAfter = new RegExp(`^\\s{1,4}\\*?${fileName}`, "i");
/** Comments for editors and tools. */
const modeline = /^\s*#+:?\s*(?:yaml-language-server:|vim?:|ex:|-\*-|kate:|code:|prettier|renovate|[$@]?schema\b)/i;
/** Digits in a git commit id. An app secret has 32; only API keys of identity services have as many, and those have a name. */
const commitLength = 40;
/**
* Whether hexadecimal digits are part of a URL, a path, a version or a remark about one, and not a secret. In a remark that mentions no
* credential, 40 digits are a commit id.
* @param text the whole file, or a value
* @param from offset of the digits
* @param to offset after the digits
* @param sentence the value for people that the digits are a part of; a comment needs none
*/
function isIdentifier(text, from, to, sentence) {
	const before = text.slice(Math.max(0, from - reach$1), from);
	const after = text.slice(to, to + reach$1);
	if (credential.test(before.slice(-40)) || before.endsWith(":") && after.startsWith("@")) return false;
	const line = before.slice(before.lastIndexOf("\n") + 1);
	if (modeline.test(line)) return true;
	const wordBefore = before.slice(before.search(/[^\s"'<>()[\]{},，。]*$/));
	const word = wordBefore + after.slice(0, after.search(/[\s"'<>()[\]{},，。]|$/));
	if (/[/\\@]/.test(word) || /\.\w{1,5}\?/.test(wordBefore) || /^\.[A-Za-z][A-Za-z0-9]{0,4}\b/.test(after)) return true;
	if (/(?:sha1|md5|commit|rev)[-:=]$/i.test(before)) return true;
	const comment = /(?:^|\s)#.*/.exec(line)?.[0];
	if (comment !== void 0) return isAboutVersion(comment, after.slice(0, after.search(/\n|$/)), to - from);
	if (!sentence) return false;
	return isAboutVersion(text.slice(Math.max(sentence.from, from - reach$1), from), text.slice(to, Math.min(sentence.to, to + reach$1)), to - from);
}
/** Whether a remark around digits is about a version or content, and not about a credential. */
function isAboutVersion(before, after, length) {
	if (identifierBefore.test(before)) return true;
	const remark = `${before} ${after}`;
	if (secretWord.test(remark)) return false;
	if (length === commitLength || identifier.test(remark)) return true;
	return origin.test(before) || fileBefore.test(before) || fileAfter.test(after);
}
// src/core/rules/exposure/secret-in-file.ts
/** A Weibo app key is 8 to 10 digits in every public sample. */
const appKey = /^[0-9]{7,11}$/;
/** Words of one or two letters: random texts of 20 characters usually have more, names such as `siteKey2024V2` fewer. */
const minShortWords = 4;
/** The file contains the value of a secret, where only its name belongs. The value is never shown. */
const secretInFile = {
	meta: {
		id: "secret-in-file",
		severity: "error",
		evidence: "documented",
		sources: [
			"the declaration holds names of secrets, never values",
			"the shapes: in public samples, an app secret of Weibo has 32 hexadecimal digits, and an API key of an identity service 40 characters",
			"git docs, gitglossary: an object name has 40 or 64 hexadecimal digits; 40 in a comment or description that mentions no credential are one"
		],
		fields: secretPointers.filter((pointer) => fieldAt(pointer)?.secret === "key"),
		needs: "environment",
		locked: true,
		text: {
			en: {
				title: "The file contains a secret's value",
				message: {
					shape: "This looks like an app secret or API key; everyone with access to the repository can read it.",
					appKey: "This looks like the app key itself; write the name of the secret that holds it.",
					value: "This is the value of the secret {name}; everyone with access to the repository can read it."
				},
				fix: "Replace it with the name of a secret, for example {secretName}, and rotate the value: this one stays in the history."
			},
			zh: {
				title: "文件中出现了机密的值",
				message: {
					shape: "这看起来是 App Secret 或 API Key；所有能访问仓库的人都能看到它。",
					appKey: "这看起来是 App Key 本身；这里应填写保存它的机密的名称。",
					value: "这里是机密 {name} 的值；所有能访问仓库的人都能看到它。"
				},
				fix: "改为写机密的名称（例如 {secretName}），并重新签发一个新值：现有的值会一直留在提交历史中。"
			}
		}
	},
	*check({ source, secrets }) {
		const byOffset = /* @__PURE__ */ new Map();
		const add = (diagnostic) => byOffset.set(diagnostic.at.from, byOffset.get(diagnostic.at.from) ?? diagnostic);
		for (const { from, length } of shapesIn(source.text, source.places)) add(exposedAt(from, length, "shape"));
		for (const diagnostic of [
			...escapedShapes(source),
			...appKeys(source),
			...randomNames(source)
		]) add(diagnostic);
		for (const { name, value } of declaredSecrets(source, secrets)) for (let at = source.text.indexOf(value); at !== -1; at = source.text.indexOf(value, at + value.length)) add({
			...exposedAt(at, value.length, "value"),
			params: { name }
		});
		yield* byOffset.values();
	}
};
/** The digits in a text that look like a secret and are not part of a URL, a path, a version or a remark about one. */
function shapesIn(text, places) {
	return Array.from(text.matchAll(secretShape), ({ index, 0: digits }) => ({
		from: index,
		length: digits.length
	})).filter(({ from, length }) => !isIdentifier(text, from, from + length, sentenceAround(places, from, length)));
}
/** The value for people of which digits are only a part. */
function sentenceAround(places, from, length) {
	for (const [pointer, { value, content }] of places) if (value.from <= from && from < value.to && isMultilineText(pointer)) return String(content).trim().length > length ? value : void 0;
}
function exposedAt(from, length, variant) {
	return {
		at: {
			from,
			to: from + length
		},
		variant
	};
}
/** Values whose shape is visible only after YAML resolves escapes and folded lines. */
function* escapedShapes({ text, places }) {
	for (const [pointer, { value: range, content, kind, field }] of places) {
		const written = text.slice(range.from, range.to);
		if (typeof content !== "string" || content === written || written.search(secretShape) >= 0) continue;
		if (shapesIn(content, /* @__PURE__ */ new Map([[pointer, {
			value: {
				from: 0,
				to: content.length
			},
			content,
			kind,
			field
		}]])).length > 0) yield exposedAt(range.from, written.length, "shape");
	}
}
/** App keys where a secret's name belongs; elsewhere ten digits may be anything. */
function* appKeys(source) {
	for (const pointer of ["/credentials/appKey", "/credentials/appSecret"]) {
		const place = source.places.get(pointer);
		if (place && appKey.test(scalarText(source, place))) yield {
			at: place.value,
			variant: "appKey"
		};
	}
}
/** Values of another form where the name of a key belongs: their letters and digits are mixed as in no name. */
function* randomNames(source) {
	for (const pointer of secretPointers) {
		const place = source.places.get(pointer);
		if (place?.field?.secret !== "key") continue;
		const name = scalarText(source, place);
		if (!/^[A-Za-z0-9]{20,}$/.test(name)) continue;
		if ((name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).filter(({ length }) => length <= 2).length >= minShortWords) yield {
			at: place.value,
			variant: "shape"
		};
	}
}
const searchedPointers = secretPointers.filter((pointer) => fieldAt(pointer)?.secret !== "name");
/** The secrets that the declaration names and the run has, if they are too long and too unusual to occur by chance. */
function declaredSecrets({ places }, secrets) {
	return searchedPointers.flatMap((pointer) => {
		const name = places.get(pointer)?.content;
		const secret = typeof name === "string" ? secrets(name)?.reveal() : void 0;
		return typeof name === "string" && secret && !isTooWeak(secret) ? [{
			name,
			value: secret
		}] : [];
	});
}
// src/core/rules/folder/declaration-twice.ts
/** A folder contains weibo-provider.yaml and weibo-provider.yml. */
const declarationTwice = {
	meta: {
		id: "declaration-twice",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: one application per file, and one file per folder"],
		fields: [],
		needs: "files",
		text: {
			en: {
				title: "A folder has two declarations",
				message: "{sibling} is in the same folder; both would be checked and synced.",
				fix: "Keep one of the two files, or move one to its own folder."
			},
			zh: {
				title: "一个目录中有两个声明文件",
				message: "同一目录中还有 {sibling}；两者都会被检查和同步。",
				fix: "只保留其中一个文件，或把另一个移到单独的目录。"
			}
		}
	},
	*check({ sibling }) {
		if (sibling !== void 0) yield {
			at: {
				from: 0,
				to: 0
			},
			params: { sibling }
		};
	}
};
// src/core/rules/ignores/ignore-form.ts
/** An ignore comment without effect: it has no rule, no reason, an unknown rule, or a rule that cannot be ignored. */
const ignoreForm = {
	meta: {
		id: "ignore-form",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: `# weibo-provider-ignore rule-id: reason`"],
		fields: [],
		text: {
			en: {
				title: "An ignore comment has no effect",
				message: {
					misspelled: "\"{shown}\" has no effect: the directive is weibo-provider-ignore, for its own line or the line below.",
					noRule: "This ignore comment names no rule, so it has no effect.",
					noReason: "This ignore comment gives no reason, so it has no effect.",
					unknown: "There is no rule \"{rule}\", so this comment has no effect.",
					locked: "The rule {rule} cannot be ignored: it finds secrets, or later checks depend on it."
				},
				fix: "Write `# weibo-provider-ignore rule-id: reason`, at the end of the line or above it."
			},
			zh: {
				title: "忽略注释不起作用",
				message: {
					misspelled: "“{shown}”不起作用：应写 weibo-provider-ignore，它对本行或下一行生效。",
					noRule: "这条忽略注释没有写规则，因此不起作用。",
					noReason: "这条忽略注释没有写理由，因此不起作用。",
					unknown: "没有规则“{rule}”，因此这条注释不起作用。",
					locked: "规则 {rule} 不能忽略：它用于发现机密，或者后续检查依赖它。"
				},
				fix: "在该行末尾或其上一行写 `# weibo-provider-ignore rule-id: reason`。"
			}
		}
	},
	*check({ ignores, ruleOf }) {
		for (const { from, to, rules, reason, misspelled } of ignores) {
			const unknown = rules.find((rule) => !ruleOf(rule));
			const locked = rules.find((rule) => ruleOf(rule)?.locked);
			if (misspelled !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "misspelled",
				params: { shown: misspelled }
			};
			else if (rules.length === 0) yield {
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
			else if (locked !== void 0) yield {
				at: {
					from,
					to
				},
				variant: "locked",
				params: { rule: locked }
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
// src/core/rules/ignores/ignore-renamed.ts
/** An ignore comment that names a rule by a former id. It still works. */
const ignoreRenamed = {
	meta: {
		id: "ignore-renamed",
		severity: "info",
		evidence: "documented",
		sources: ["this tool: src/core/rules/former-ids.ts lists the former ids"],
		fields: [],
		text: {
			en: {
				title: "An ignore comment names a renamed rule",
				message: "The rule {former} is now named {rule}; the comment still works.",
				fix: "Write the new id in the comment."
			},
			zh: {
				title: "忽略注释使用了规则的旧名称",
				message: "规则 {former} 现已改名为 {rule}；这条注释仍然有效。",
				fix: "请在注释中改用新的规则 ID。"
			}
		}
	},
	*check({ ignores }) {
		for (const { from, to, renamed } of ignores) for (const { former, rule } of renamed) yield {
			at: {
				from,
				to
			},
			params: {
				former,
				rule
			}
		};
	}
};
// src/core/rules/ignores/ignore-unused.ts
/** An ignore comment whose rule reports nothing there: it would only hide the next mistake. */
const ignoreUnused = {
	meta: {
		id: "ignore-unused",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: an ignore comment is needed only while its rule reports something"],
		fields: [],
		text: {
			en: {
				title: "An ignore comment is unused",
				message: "There is no finding of {rules} to ignore, so this comment would only hide a future mistake.",
				fix: "Remove the comment."
			},
			zh: {
				title: "忽略注释未使用",
				message: "没有可忽略的 {rules} 问题，因此这条注释只会隐藏以后的错误。",
				fix: "删除这条注释。"
			}
		}
	},
	*check({ ignores, ruleOf, isEnabled }) {
		for (const { from, to, rules, used, reason } of ignores) {
			if (reason === "") continue;
			const unused = rules.filter((rule) => !used.includes(rule) && isConclusive(ruleOf(rule)) && isEnabled(rule));
			if (unused.length > 0) yield {
				at: {
					from,
					to
				},
				params: { rules: unused }
			};
		}
	}
};
/** Whether no finding means no mistake: a rule that needs the network or secrets may have run without them. */
function isConclusive(rule) {
	return rule !== void 0 && !rule.locked && (rule.needs === void 0 || rule.needs === "files");
}
// src/core/rules/images/image-extension.ts
const extensions = {
	PNG: ["png"],
	JPEG: ["jpg", "jpeg"]
};
/** An image's extension does not match its content. */
const imageExtension = {
	meta: {
		id: "image-extension",
		severity: "info",
		evidence: "inferred",
		sources: ["upload forms and people rely on the extension"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An extension does not match the image",
				message: "\"{path}\" contains {format} data, but has another extension.",
				fix: "Rename the file."
			},
			zh: {
				title: "扩展名与图片不符",
				message: "“{path}”的内容是 {format}，但扩展名不是。",
				fix: "重命名该文件。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other") continue;
			const { format } = fact.header;
			if (!extensions[format].some((extension) => path.toLowerCase().endsWith(`.${extension}`))) yield {
				at: valueAt(pointer),
				params: {
					path,
					format
				}
			};
		}
	}
};
// src/core/rules/images/image-file.ts
/** An image is missing, has another spelling, is not a file, or is outside the repository. */
const imageFile = {
	meta: {
		id: "image-file",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: six images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image cannot be read",
				message: {
					missing: "The file \"{path}\" does not exist; paths are relative to the declaration.",
					"letter-case": "The file \"{path}\" does not exist, but \"{spelling}\" does; not every system ignores letter case.",
					"unicode-form": "The file \"{path}\" does not exist, but one whose name looks the same does: its accents are encoded in another way (NFC or NFD).",
					backslash: "\"{path}\" contains a backslash, which separates folders only on Windows; write \"/\".",
					outside: "\"{path}\" is absolute or outside the repository; files outside it are not read.",
					"not-a-file": "\"{path}\" is not a file.",
					unreadable: "\"{path}\" cannot be read."
				},
				fix: "Commit the image, and write its path relative to the declaration, exactly as the file is named."
			},
			zh: {
				title: "图片无法读取",
				message: {
					missing: "文件“{path}”不存在；路径相对于声明文件。",
					"letter-case": "文件“{path}”不存在，但存在“{spelling}”；并非所有系统都忽略大小写。",
					"unicode-form": "文件“{path}”不存在，但存在名称看起来相同的文件：其中重音符号的编码方式不同（NFC 或 NFD）。",
					backslash: "“{path}”含有反斜杠，只有 Windows 用它分隔目录；请写“/”。",
					outside: "“{path}”是绝对路径或指向仓库之外，仓库之外的文件一律不读取。",
					"not-a-file": "“{path}”不是文件。",
					unreadable: "“{path}”无法读取。"
				},
				fix: "提交该图片，并写出它相对于声明文件的路径，与文件名完全一致。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, fact } of images) {
			if (fact.state === "read") continue;
			yield {
				at: valueAt(pointer),
				variant: fact.state,
				params: {
					path,
					..."spelling" in fact && { spelling: fact.spelling }
				}
			};
		}
	}
};
// src/core/rules/images/image-format.ts
/** An image is neither PNG nor JPEG, or is damaged. Checks the content, not the extension. */
const imageFormat = {
	meta: {
		id: "image-format",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: PNG or JPG images"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image is neither PNG nor JPEG",
				message: {
					other: "\"{path}\" contains {format} data; Weibo's form accepts PNG or JPEG.",
					unknown: "\"{path}\" does not contain an image; Weibo's form accepts PNG or JPEG.",
					noSize: "\"{path}\" starts like {format}, but its size is not in the first 64 KiB."
				},
				fix: "Export the image again as PNG or JPEG, without embedded metadata."
			},
			zh: {
				title: "图片既不是 PNG 也不是 JPEG",
				message: {
					other: "“{path}”的内容是 {format}，而微博表单只接受 PNG 或 JPEG。",
					unknown: "“{path}”的内容不是图片，而微博表单只接受 PNG 或 JPEG。",
					noSize: "“{path}”的开头是 {format}，但前 64 KiB 中没有图片尺寸。"
				},
				fix: "将图片重新导出为 PNG 或 JPEG，不嵌入元数据。"
			}
		}
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
// src/core/rules/images/image-repeated.ts
/** Two screenshots are the same image. */
const imageRepeated = {
	meta: {
		id: "image-repeated",
		severity: "warning",
		evidence: "observed",
		sources: ["a public copy of Weibo's review tips: screenshots are clear and not repeated"],
		fields: ["/images/screenshots/*"],
		needs: "files",
		text: {
			en: {
				title: "A screenshot is duplicated",
				message: "\"{path}\" is the same image as \"{first}\"; reviewers expect different screenshots.",
				fix: "Take another screenshot, for example of the home page, the login page or the settings."
			},
			zh: {
				title: "截图重复",
				message: "“{path}”与“{first}”是同一张图片，而审核人员要求不同的图片。",
				fix: "另截一张图，例如首页、登录页或设置页。"
			}
		}
	},
	*check(images) {
		const seen = /* @__PURE__ */ new Map();
		for (const { pointer, path, fact } of images) {
			if (fact.state !== "read" || fact.fingerprint === void 0 || !pointer.startsWith("/images/screenshots/")) continue;
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
// src/core/rules/images/image-size.ts
/** An image does not have the size that Weibo's form requires. */
const imageSize = {
	meta: {
		id: "image-size",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 9: one 16×16, one 80×80, one 120×120, three 450×300"],
		fields: [
			"/images/icon16",
			"/images/icon80",
			"/images/icon120",
			"/images/screenshots/*"
		],
		needs: "files",
		text: {
			en: {
				title: "An image has the wrong size",
				message: "\"{path}\" is {actual} pixels; Weibo's form requires exactly {expected}.",
				fix: "Export the image in that size."
			},
			zh: {
				title: "图片尺寸不对",
				message: "“{path}”为 {actual} 像素，而微博表单要求恰好 {expected} 像素。",
				fix: "按该尺寸导出图片。"
			}
		}
	},
	*check(images) {
		for (const { pointer, path, width, height, fact } of images) {
			if (fact.state !== "read" || fact.header.format === "other" || fact.header.width === void 0) continue;
			const { header } = fact;
			if (header.width !== width || header.height !== height) yield {
				at: valueAt(pointer),
				params: {
					path,
					actual: `${header.width}×${header.height}`,
					expected: `${width}×${height}`
				}
			};
		}
	}
};
/** A file has more findings than the limit; a hostile file can have thousands. */
const tooManyFindings = {
	meta: {
		id: "too-many-findings",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: output for a pull request is bounded"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "There are too many findings",
				message: "This file has {count} findings; only the first {limit} are reported.",
				fix: "Fix these, and run again."
			},
			zh: {
				title: "问题过多",
				message: "此文件有 {count} 处问题；只报告前 {limit} 处。",
				fix: "请先修复这些问题，然后重新运行。"
			}
		}
	},
	*check({ count, at }) {
		if (count > 250) yield {
			at,
			params: {
				count,
				limit: 250
			}
		};
	}
};
// src/core/rules/reading/file-empty.ts
/** The file contains only whitespace and comments. */
const fileEmpty = {
	meta: {
		id: "file-empty",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: a declaration has to declare something"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file is empty",
				message: "The file declares nothing: it contains only whitespace or comments.",
				fix: "Start from examples/acme/weibo-provider.yaml."
			},
			zh: {
				title: "文件为空",
				message: "文件没有声明任何内容：其中只有空白或注释。",
				fix: "以 examples/acme/weibo-provider.yaml 为起点编写。"
			}
		}
	},
	*check({ root, errors }) {
		if (errors.length === 0 && (root === null || root.from === root.to)) yield { at: {
			from: 0,
			to: 0
		} };
	}
};
// src/core/declaration/bytes.ts
/** Largest declaration, in bytes; real ones have two to four thousand. */
const maxBytes$1 = 32768;
const replacement$1 = "�";
const replacementBytes = [
	239,
	191,
	189
];
/**
* Finds the first byte that is not UTF-8 text. A NUL byte counts as such: it is valid UTF-8, but means a binary or UTF-16 file.
* @returns the byte's offset, or undefined for valid text
*/
function firstUndecodable(bytes) {
	const nul = bytes.indexOf(0);
	if (nul === -1 && isUtf8(bytes)) return void 0;
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(nul === -1 ? bytes : bytes.subarray(0, nul));
	let offset = 0;
	for (const piece of text.split(replacement$1).slice(0, -1)) {
		offset += Buffer.byteLength(piece);
		if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte)) return offset;
		offset += replacementBytes.length;
	}
	return nul === -1 ? void 0 : nul;
}
const utf8 = new TextDecoder("utf-8");
/**
* The text without a byte order mark, which editors do not count as a column. Invalid bytes become U+FFFD. UTF-16 and UTF-32 are decoded
* too, so that reports show their text, and secrets in it are found.
*/
function decode(bytes) {
	const encoding = wideEncoding(bytes);
	if (encoding === void 0) return utf8.decode(bytes);
	return new TextDecoder(encoding.endsWith("BE") ? "utf-16be" : "utf-16le").decode(bytes).replaceAll("\0", "");
}
/** The encoding of a text in which a character has two or four bytes, by its byte order mark or its first character; undefined for others. */
function wideEncoding([a, b, c, d]) {
	if (b === void 0) return void 0;
	const isWide = c === 0 && d === 0;
	if (a === 255 && b === 254) return isWide ? "UTF-32LE" : "UTF-16LE";
	if (a === 254 && b === 255) return "UTF-16BE";
	if (a !== 0 && b === 0) return isWide ? "UTF-32LE" : "UTF-16LE";
	if (a === 0 && b !== 0) return "UTF-16BE";
	return a === 0 && c !== void 0 && (c !== 0 || d !== void 0 && d !== 0) ? "UTF-32BE" : void 0;
}
// src/core/rules/reading/file-encoding.ts
/** The file is not UTF-8 text. */
const fileEncoding = {
	meta: {
		id: "file-encoding",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 5.2: UTF-8 is the recommended encoding; GitHub renders no other"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file is not UTF-8",
				message: {
					byte: "Byte {byte} at offset {offset} is not UTF-8 text, so the file cannot be read.",
					wide: "The file is {encoding}, as PowerShell's > writes it, so it cannot be read as UTF-8."
				},
				fix: "Save the file as UTF-8 (in most editors: Save with encoding)."
			},
			zh: {
				title: "文件不是 UTF-8 编码",
				message: {
					byte: "偏移 {offset} 处的字节 {byte} 不是 UTF-8 文本，因此文件无法读取。",
					wide: "文件的编码是 {encoding}（例如由 PowerShell 的 > 写入），无法作为 UTF-8 读取。"
				},
				fix: "将文件保存为 UTF-8 编码（多数编辑器提供“通过编码保存”）。"
			}
		}
	},
	*check(bytes) {
		const offset = firstUndecodable(bytes);
		if (offset === void 0) return;
		const encoding = wideEncoding(bytes);
		if (encoding !== void 0) {
			yield {
				at: {
					from: 0,
					to: 1
				},
				variant: "wide",
				params: { encoding }
			};
			return;
		}
		const at = decode(bytes.subarray(0, offset)).length;
		const byte = Number(bytes[offset]).toString(16).toUpperCase();
		yield {
			at: {
				from: at,
				to: at + 1
			},
			variant: "byte",
			params: {
				byte: `0x${byte}`,
				offset
			}
		};
	}
};
// src/core/rules/reading/file-size.ts
/** The file is larger than any declaration needs to be; nothing after the limit is read. */
const fileSize = {
	meta: {
		id: "file-size",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file is too large",
				message: "The file has more than {limit} bytes, more than any declaration needs, so it is not checked.",
				fix: "Declare one application per file, and remove what the declaration does not need."
			},
			zh: {
				title: "文件过大",
				message: "文件超过 {limit} 字节；正常的声明不会这么大，因此没有检查。",
				fix: "每个文件只写一个应用，并删去声明不需要的内容。"
			}
		}
	},
	*check(bytes) {
		if (bytes.length > 32768) yield {
			at: {
				from: 0,
				to: 0
			},
			params: { limit: maxBytes$1 }
		};
	}
};
// src/core/rules/reading/line-break.ts
/** A carriage return without a line feed, as in files of the classic Mac OS: editors, git and GitHub do not break the line there. */
const lineBreak = {
	meta: {
		id: "line-break",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 5.4: a lone CR is a line break; git and GitHub break lines only at LF"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "Lines end with CR",
				message: "A line ends with CR instead of LF or CRLF, so the lines of this file are not recognized.",
				fix: "Save the file with LF line endings."
			},
			zh: {
				title: "行以 CR 结尾",
				message: "有一行以 CR 而不是 LF 或 CRLF 结尾，因此无法识别文件中的各行。",
				fix: "将文件保存为使用 LF 换行符。"
			}
		}
	},
	*check(text) {
		const from = text.search(/\r(?!\n)/);
		if (from >= 0) yield { at: {
			from,
			to: from
		} };
	}
};
// src/core/rules/reading/merge-conflict.ts
/** A marker that git writes around conflicting changes; nested ones, and those of a longer conflict-marker-size, are longer. */
const marker = /^(?:<{7,}(?= |\r?$)|\|{7,}(?= |\r?$)|={7,}(?=\r?$)|>{7,}(?= |\r?$))/m;
/** The file contains an unresolved merge conflict. Only the first marker is reported. */
const mergeConflict = {
	meta: {
		id: "merge-conflict",
		severity: "error",
		evidence: "documented",
		sources: ["git docs, git-merge: how conflicts are presented"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file has a merge conflict",
				message: "The line starts with the conflict marker \"{marker}\": a merge conflict is not resolved.",
				fix: "Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>."
			},
			zh: {
				title: "文件中有合并冲突",
				message: "本行以冲突标记“{marker}”开头：合并冲突尚未解决。",
				fix: "保留两个版本中的一个，并删除带有 <<<<<<<、======= 和 >>>>>>> 的行。"
			}
		}
	},
	*check(text) {
		const match = marker.exec(text);
		if (match) yield {
			at: {
				from: match.index,
				to: match.index + match[0].length
			},
			params: { marker: match[0] }
		};
	}
};
// src/core/rules/reading/yaml-alias.ts
/** Aliases are rejected: a few lines of them can expand to gigabytes. Only the first is reported. */
const yamlAlias = {
	meta: {
		id: "yaml-alias",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A YAML alias is used",
				message: {
					alias: "The alias \"{alias}\" is not resolved: a few aliases can expand to gigabytes.",
					text: "A value that starts with \"*\" is an alias in YAML, and no anchor has the name of \"{alias}\": add quotes around the value."
				},
				fix: "Put text that starts with * in quotes; repeat the value instead of using an alias."
			},
			zh: {
				title: "使用了 YAML 别名",
				message: {
					alias: "别名“{alias}”不会被展开：少数几个别名就可能展开成数 GB 的内容。",
					text: "以“*”开头的值在 YAML 中是别名，而没有名为“{alias}”的锚点：请给值加引号。"
				},
				fix: "以 * 开头的文本请加引号；不要使用别名，请把值完整写出来。"
			}
		}
	},
	*check({ root, text }) {
		if (!text.includes("*")) return;
		const node = nodesIn(root).find(({ kind }) => kind === "alias");
		if (!node) return;
		const { from, to } = node;
		const alias = text.slice(from, to);
		const isDefined = text.includes(`&${alias.slice(1)}`);
		yield {
			at: {
				from,
				to
			},
			variant: isDefined ? "alias" : "text",
			params: { alias }
		};
	}
};
// src/core/rules/reading/unclosed.ts
/** How quoted scalars end. Linear, since each alternative starts with another character. */
const closedQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s;
/** Finds the quote, or else the bracket, that is never closed; the YAML library reports these where the text ends. */
function findUnclosed(text) {
	const open = [];
	for (const { source, from } of fullYaml().lexemesOf(text)) {
		if (/^["']/.test(source) && !closedQuote.test(source)) return {
			kind: "quote",
			from
		};
		if (source === "[" || source === "{") open.push({
			bracket: source,
			from
		});
		if (source !== "]" && source !== "}") continue;
		const last = open.pop();
		if (last && last.bracket !== (source === "]" ? "[" : "{")) return {
			kind: "bracket",
			from: last.from
		};
	}
	const [outermost] = open;
	return outermost && {
		kind: "bracket",
		from: outermost.from
	};
}
/** How much of the text after a bracket is searched for the end of it: on a hostile text, quotes take quadratic time. */
const reach = 4096;
/** Quoted texts, comments and brackets. */
const bracketParts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*|[[\]{}]/gs;
/**
* The offset of the line after which a bracket is closed, but only by a line that is indented too little, so that YAML reads it as the end.
* @param from offset of the bracket, which `findUnclosed` found
*/
function underIndentedLine(text, from) {
	const open = [];
	for (const part of text.slice(from, from + reach).matchAll(bracketParts)) {
		const [bracket] = part;
		if (bracket === "[" || bracket === "{") open.push(bracket);
		else if ((bracket === "]" || bracket === "}") && open.pop() !== (bracket === "]" ? "[" : "{")) return void 0;
		if (open.length === 0) return firstUnindented(text, from, from + part.index);
	}
}
function firstUnindented(text, from, to) {
	const start = text.lastIndexOf("\n", from) + 1;
	const indentation = text.slice(start, from + 1).search(/\S/);
	for (let at = text.indexOf("\n", from) + 1; at > 0 && at <= to; at = text.indexOf("\n", at) + 1) {
		const indented = text.slice(at).search(/[^ ]/);
		if (indented <= indentation && /\S/.test(text.charAt(at + indented))) return at + indented;
	}
}
// src/core/rules/reading/yaml-depth.ts
/** The YAML is nested deeper than any declaration. */
const yamlDepth = {
	meta: {
		id: "yaml-depth",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: input from a pull request is bounded"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The YAML is nested too deeply",
				message: "From here the YAML is nested more than {limit} levels deep; a declaration has three.",
				fix: "Remove the nested part."
			},
			zh: {
				title: "YAML 嵌套过深",
				message: "从这里起，YAML 嵌套超过 {limit} 层；声明只有三层。",
				fix: "删除嵌套的部分。"
			}
		}
	},
	*check({ text, errors: [first] }) {
		if (first && isTooDeep(text, first)) yield {
			at: first,
			params: { limit: 32 }
		};
	}
};
/** Whether the nesting is the mistake. After a bracket that is never closed, each key may be nested in the one before it. */
function isTooDeep(text, { code }) {
	return code === "RESOURCE_EXHAUSTION" && findUnclosed(text) === void 0;
}
// src/core/rules/reading/yaml-documents.ts
/** A file declares one application, so it has one YAML document. */
const yamlDocuments = {
	meta: {
		id: "yaml-documents",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: one application per file"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file has a second YAML document",
				message: "A second YAML document starts here; it would be ignored, because a file declares one application.",
				fix: "Put each application into its own file."
			},
			zh: {
				title: "存在第二个 YAML 文档",
				message: "第二个 YAML 文档从这里开始；一个文件只声明一个应用，因此它会被忽略。",
				fix: "为每个应用单独建一个文件。"
			}
		}
	},
	*check({ secondDocument }) {
		if (secondDocument !== void 0) yield { at: {
			from: secondDocument,
			to: secondDocument + 1
		} };
	}
};
// src/core/rules/reading/yaml-duplicate-key.ts
/** A key is duplicated in a mapping: YAML forbids it, and parsers would pick either value. */
const yamlDuplicateKey = {
	meta: {
		id: "yaml-duplicate-key",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 3.2.1.3: mapping keys are unique"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A key is duplicated",
				message: "The key \"{key}\" is already in this mapping, and only one of the two values would be used.",
				fix: "Remove one of the two."
			},
			zh: {
				title: "键重复",
				message: "键“{key}”在这个映射中已经存在，两者只有一个会生效。",
				fix: "删除其中一个。"
			}
		}
	},
	*check({ root }) {
		for (const { entries } of mappingsIn(root)) {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of entries) {
				if (key.kind !== "scalar") continue;
				const name = String(key.value);
				const { from, to } = key;
				if (seen.has(name)) yield {
					at: {
						from,
						to
					},
					params: { key: name }
				};
				seen.add(name);
			}
		}
	}
};
// src/core/declaration/code-point.ts
/** The name of a character by its code point, as `U+200B`. */
function codePointName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/core/rules/reading/yaml-key.ts
/** A key is not plain text; YAML also allows empty keys, lists and mappings as keys, and any space in text. */
const yamlKey = {
	meta: {
		id: "yaml-key",
		severity: "error",
		evidence: "documented",
		sources: ["RFC 8259, section 4: the names of an object are strings"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A key is not plain text",
				message: {
					kind: "This key is empty, a list or a mapping; a declaration's keys are plain text.",
					template: "This is a template expression that was never filled in.",
					space: "The line is indented with a full-width or no-break space ({character}); YAML allows only ordinary spaces."
				},
				fix: "Use a word as the key, fill in template expressions, and indent with ordinary spaces."
			},
			zh: {
				title: "键不是纯文本",
				message: {
					kind: "键应为纯文本，但此处为空、列表或映射。",
					template: "这里是没有填写的模板表达式。",
					space: "本行用全角空格或不换行空格（{character}）缩进；YAML 只允许使用普通空格。"
				},
				fix: "用普通单词作为键，填写模板表达式，并用普通空格缩进。"
			}
		}
	},
	*check({ root, text }) {
		const problems = mappingsIn(root).flatMap(({ entries }) => entries.map(({ key }) => key)).flatMap((key) => keyProblem(key, text) ?? []).sort((a, b) => a.at.from - b.at.from);
		const firstSpace = problems.find(({ variant }) => variant === "space");
		let end = 0;
		for (const problem of problems) {
			if (problem.at.to <= end || problem.variant === "space" && problem !== firstSpace) continue;
			end = problem.at.to;
			yield problem;
		}
	}
};
function keyProblem(key, text) {
	const { from, to } = key;
	if (key.kind !== "scalar" || key.value === null) {
		const isTemplate = key.kind === "map" && (text.startsWith("{", from - 1) || text.startsWith("{{", from));
		return {
			at: {
				from,
				to
			},
			variant: isTemplate ? "template" : "kind"
		};
	}
	const space = /^[\u00A0\u3000]/.exec(String(key.value))?.[0];
	if (space === void 0) return void 0;
	return {
		at: {
			from,
			to: from + 1
		},
		variant: "space",
		params: { character: codePointName(space) }
	};
}
// src/core/rules/line-signs.ts
/** What other formats and input methods write before an entry of a list: bullets, numbers, and dashes that are not a hyphen. */
const listSign = /^(?:[－—–‐‑−•·・●○▪◆◇■□►▶➢→✓√＊](?!:\s)|\d{1,2}[.、．)）](?!\d)|[①-⑳]|[（(]\d{1,2}[)）]|[+一](?=\s))/u;
/** What other formats and input methods write before a comment. Two slashes may also start a URL. */
const commentSign = /^(?:＃|\/\/(?![\w-]+\.\w)|\/\*|--(?=\s)|;|<!--)/;
// src/core/rules/reading/late-quote.ts
/** A quoted text that ends before the next key or entry has begun: its own closing quote is missing. */
const endsAtNextQuote = /[,，、:：]\s*$/;
/**
* The quote inside brackets that is closed only by the quote of the next text, as in `["a, "b"]`. The YAML library reports the text
* after it.
* @param offset what the library reports
*/
function lateQuote(text, offset) {
	let quoted;
	for (const { source, from } of fullYaml().lexemesOf(text)) {
		if (from > offset) break;
		if (/^["']/.test(source)) quoted = {
			source,
			from
		};
	}
	if (!quoted) return void 0;
	const { source, from } = quoted;
	const lookalike = (source.startsWith("\"") ? /[“”＂](?=\s*[,，、:：\]}])/ : /[‘’＇](?=\s*[,，、:：\]}])/).exec(source)?.[0];
	const at = {
		from,
		to: from + 1
	};
	if (lookalike !== void 0) return {
		at,
		variant: "quoteLateShape",
		params: { closing: lookalike }
	};
	return endsAtNextQuote.test(source.slice(1, -1)) ? {
		at,
		variant: "quoteLate"
	} : void 0;
}
// src/core/rules/reading/line-mistake.ts
const lookalikeSpaces = "\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF";
const key = String.raw`^["'“”‘’「『]?[\p{L}\p{N}_$.-]+["'“”‘’」』]?`;
/** Mistakes in a line; each match is a sign before its content, or ends with the mistaken character. The first one that matches counts. */
const forms$1 = [
	["lookalikeSpace", lazyPattern(`^[${lookalikeSpaces}\\f\\v]`, "")],
	["commentSign", () => commentSign],
	["listDash", () => listSign],
	["lookalikeSpace", lazyPattern(`^-[${lookalikeSpaces}]`, "")],
	["missingDashSpace", () => /^-(?=[^\s-])/u],
	["fullWidthColon", lazyPattern(`${key}\\s*[：﹕︰∶]`, "u")],
	["separator", lazyPattern(`${key}\\s*[=＝;；](?![=＝])`, "u")],
	["lookalikeSpace", lazyPattern(`${key}:[${lookalikeSpaces}]`, "u")],
	["missingSpace", lazyPattern(`${key}\\s*:(?!//|:|\\s|$)`, "u")]
];
/**
* Finds the line that is neither a key with a value nor a list entry, which lets the YAML library report it or the line after it.
* @param end offset of the end of the line that the library reports
*/
function findLineMistake(text, end) {
	const bare = lastBareScalar(text, end);
	return bare && mistakeIn(lineAt(bare.source, 0).trimEnd(), bare.from);
}
/** @param line without indentation and comment */
function mistakeIn(line, from) {
	for (const [variant, form] of forms$1) {
		const match = form().exec(line);
		if (!match) continue;
		const to = from + match[0].length;
		const shown = variant === "commentSign" || variant === "listDash" ? match[0] : match[0].slice(-1);
		return {
			variant,
			from: to - shown.length,
			to,
			params: paramsOf$1(shown)
		};
	}
	return {
		variant: "key",
		from,
		to: from + Math.max(line.length, 1)
	};
}
/** The line from an offset on. */
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end < 0 ? void 0 : end);
}
function paramsOf$1(shown) {
	return {
		shown,
		character: codePointName(shown)
	};
}
/** What a value follows: the indicator of a value, a list entry or a key, or the header of a block. */
const introducesValue = /^(?:[:?-]|[|>].*)$/;
/** The last plain scalar before an offset that starts its line, is no value, and has no colon after it. */
function lastBareScalar(text, end) {
	let bare;
	let candidate;
	let isValue = false;
	let depth = 0;
	for (const { source, from, isScalar } of fullYaml().lexemesOf(text)) {
		if (!isScalar && /^(?:[#&!%]|\s*$|---|\.\.\.)/.test(source)) continue;
		const lineStart = text.lastIndexOf("\n", from - 1) + 1;
		const isFirst = text.slice(lineStart, from).trim() === "";
		if (candidate && isBare(candidate, source, isFirst ? from - lineStart : void 0)) bare = candidate;
		candidate = void 0;
		if (from >= end) return bare;
		if (isScalar && depth === 0 && isFirst && !/^["']/.test(source)) candidate = {
			source,
			from,
			isScalar,
			column: from - lineStart,
			isValue
		};
		if (!isScalar && "[{".includes(source)) depth++;
		if (!isScalar && "]}".includes(source)) depth--;
		isValue = introducesValue.test(source);
	}
	return candidate && !candidate.isValue ? candidate : bare;
}
/**
* Whether a scalar lacks a colon. A key of several lines starts with a line that has none, and a value on a line of its own is indented
* more than the line after it.
* @param next the lexeme after it
* @param nextColumn if that starts its line
*/
function isBare({ source, column, isValue }, next, nextColumn) {
	if (next === ":") return source.includes("\n");
	return !isValue || nextColumn === column;
}
// src/core/rules/reading/template-expression.ts
/** Expressions of template engines that YAML rejects without quotes. Each alternative is linear: it stops where another one may start. */
const expression$1 = /\{\{[^{}]*\}+|\{%[^%]*%\}|\{#[^#]*#\}|<%[^%]*%>|\[%[^%]*%\]|[$%@!*&]\{[^{}]*\}|%\w+%|%\(\w+\)s|@@?[A-Za-z]\w*@@?/g;
/** The template expression of a line that contains an offset, or ends at it. */
function templateExpressionAt(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", start);
	for (const { 0: found, index } of text.slice(start, end < 0 ? void 0 : end).matchAll(expression$1)) {
		const range = {
			from: start + index,
			to: start + index + found.length
		};
		if (range.from <= offset && offset <= range.to) return range;
	}
}
// src/core/rules/reading/syntax-diagnosis.ts
/** The message for each of the library's error codes; more specific ones are found in the text. */
const variants = {
	ALIAS_PROPS: "property",
	BAD_ALIAS: "property",
	BAD_COLLECTION_TYPE: "property",
	BAD_DIRECTIVE: "directive",
	BAD_DQ_ESCAPE: "escape",
	BAD_INDENT: "indent",
	BAD_PROP_ORDER: "property",
	BAD_SCALAR_START: "start",
	BLOCK_AS_IMPLICIT_KEY: "colon",
	BLOCK_IN_FLOW: "flow",
	DUPLICATE_KEY: "other",
	IMPOSSIBLE: "other",
	KEY_OVER_1024_CHARS: "longKey",
	MISSING_CHAR: "missing",
	MULTILINE_IMPLICIT_KEY: "key",
	MULTIPLE_ANCHORS: "property",
	MULTIPLE_DOCS: "other",
	MULTIPLE_TAGS: "property",
	NON_STRING_KEY: "other",
	RESOURCE_EXHAUSTION: "other",
	TAB_AS_INDENT: "tab",
	TAG_RESOLVE_FAILED: "property",
	UNEXPECTED_TOKEN: "afterValue"
};
const mayBeUnclosed = [
	"MISSING_CHAR",
	"BAD_INDENT",
	"BLOCK_IN_FLOW",
	"UNEXPECTED_TOKEN",
	"MULTILINE_IMPLICIT_KEY",
	"RESOURCE_EXHAUSTION"
];
/** Codes with which the library reports the line after one that is not a key with a value. */
const mayFollowLineMistake = [
	"BAD_INDENT",
	"UNEXPECTED_TOKEN",
	"MULTILINE_IMPLICIT_KEY",
	"MISSING_CHAR"
];
/** Punctuation of Chinese input methods, and what YAML needs in its place. */
const asciiForms = {
	"，": ",",
	"、": ",",
	"；": ",",
	"：": ":",
	"［": "[",
	"］": "]",
	"【": "[",
	"】": "]",
	"｛": "{",
	"｝": "}",
	"“": "\"",
	"”": "\"",
	"＂": "\"",
	"‘": "'",
	"’": "'",
	"＇": "'"
};
const fullWidth = new RegExp(`[${Object.keys(asciiForms).join("")}]`);
/**
* The mistake behind the first error of the YAML library, where it is in the text. The library reports many mistakes on the line after
* them, or where the text ends.
* @param errors all errors of the library
*/
function diagnosisOf(text, first, errors) {
	const start = text.lastIndexOf("\n", first.from - 1) + 1;
	const line = lineAt(text, start);
	return wrongColon(text, start) ?? tabIn(line, start, first) ?? template(text, first.from) ?? afterValue(text, first) ?? directiveBefore(text, first) ?? unclosedIn(text, first) ?? fullWidthIn(text, first) ?? lookalikeIndentation(text, first, start) ?? starIn(line, start, first) ?? commentAfterKey(text, first, start) ?? lineMistakeBefore(text, first, start + line.length) ?? wrongIndentation(text, first, errors) ?? (isInsideBrackets(text, first.from) ? lateQuote(text, first.from) : void 0) ?? libraryError(text, first, start + Math.max(line.length, 1));
}
function template(text, offset) {
	const at = templateExpressionAt(text, offset);
	return at && {
		at,
		variant: "template"
	};
}
function libraryError(text, first, lineEnd) {
	const to = Math.max(Math.min(Math.max(first.to, first.from + 1), lineEnd), first.from);
	const shown = text.slice(first.from, first.code === "BAD_DQ_ESCAPE" ? first.from + 2 : first.from + 1);
	return {
		at: {
			from: first.from,
			to
		},
		variant: variantOf$1(text, first),
		params: { shown }
	};
}
function variantOf$1(text, { code, from }) {
	const character = text.charAt(from);
	if (/[?:] /.test(text.slice(from, from + 2))) return "start";
	if (code === "BLOCK_AS_IMPLICIT_KEY" && /\s＃/.test(lineAt(text, from))) return "fullWidthHash";
	if (code === "MISSING_CHAR" && text.charAt(from - 1) === "!") return "property";
	const isInside = isInsideBrackets(text, from);
	if (code === "BAD_INDENT" && isInside) return "flowIndent";
	if (code === "MULTILINE_IMPLICIT_KEY" && isInside) return "missing";
	if (code === "MISSING_CHAR" && !isInside) return "key";
	if (code === "MULTILINE_IMPLICIT_KEY" && text.startsWith("- ", from)) return "entry";
	if (code !== "UNEXPECTED_TOKEN") return variants[code];
	if (/[|>][-+\d]*[ \t]*$/.test(text.slice(Math.max(0, from - 10), from))) return "header";
	if (/[\]}]/.test(character)) return "closing";
	if (isInside) return character === "," ? "emptyEntry" : "missing";
	return character === "-" ? "dash" : "afterValue";
}
/** Whether a bracket that opens before an offset closes after it. */
function isInsideBrackets(text, offset) {
	return findUnclosed(text.slice(0, offset))?.kind === "bracket";
}
/** A full-width colon after a key, or a colon without the space; only in a line that has no right colon outside its comment. */
function wrongColon(text, start) {
	const line = lineAt(text, start).replace(/\s#.*/, "");
	if (/:(?:\s|$)/.test(line)) return void 0;
	const content = line.replace(/^\s*(?:- +)?/, "");
	const { variant, from, to, params } = mistakeIn(content, start + line.length - content.length);
	return variant === "fullWidthColon" || variant === "missingSpace" ? {
		at: {
			from,
			to
		},
		variant,
		params: params ?? {}
	} : void 0;
}
function tabIn(line, start, first) {
	const indentation = line.slice(0, line.length - line.trimStart().length);
	const tab = start + indentation.indexOf("	");
	if (tab < start || first.from > start + indentation.length) return void 0;
	return {
		at: {
			from: tab,
			to: tab + 1
		},
		variant: "tab"
	};
}
/** Punctuation after the end of a value, as other languages end a line. */
function afterValue(text, { code, from }) {
	const shown = code === "UNEXPECTED_TOKEN" ? /^[,，;；、。.](?=\s*(?:#|$))/.exec(lineAt(text, from))?.[0] : void 0;
	if (shown === void 0 || isInsideBrackets(text, from)) return void 0;
	return {
		at: {
			from,
			to: from + 1
		},
		variant: "trailing",
		params: { shown }
	};
}
/** An asterisk before an entry of a list, as in Markdown. */
function starIn(line, start, first) {
	const star = start + line.search(/\S/);
	if (!/^\s*\*[^:]*$/.test(line) || first.from > star + 1) return void 0;
	return {
		at: {
			from: star,
			to: star + 1
		},
		variant: "listDash",
		params: { shown: "*" }
	};
}
/** The sign of another format before a comment after a key: YAML reads the comment as the value of the key. */
function commentAfterKey(text, first, start) {
	if (first.code !== "BLOCK_AS_IMPLICIT_KEY" && !mayFollowLineMistake.includes(first.code)) return void 0;
	for (const lineStart of [start, lineBefore(text, start)]) {
		const line = lineAt(text, lineStart);
		const key = /^\s*[^\s#"':][^#"':]*:[ \t\u3000]+/.exec(line)?.[0] ?? "";
		const shown = key === "" ? void 0 : commentSign.exec(line.slice(key.length))?.[0];
		if (shown === void 0) continue;
		const from = lineStart + key.length;
		return {
			at: {
				from,
				to: from + shown.length
			},
			variant: "commentSign",
			params: { shown }
		};
	}
}
function directiveBefore(text, first) {
	const directive = first.code === "MISSING_CHAR" ? /^%.*/m.exec(text.slice(0, first.from)) : void 0;
	return directive ? {
		at: {
			from: directive.index,
			to: directive.index + directive[0].length
		},
		variant: "directive"
	} : void 0;
}
function unclosedIn(text, first) {
	const unclosed = mayBeUnclosed.includes(first.code) ? findUnclosed(text) : void 0;
	if (!unclosed) return void 0;
	const { from, kind } = unclosed;
	const unfilled = template(text, from);
	if (unfilled) return unfilled;
	const indented = kind === "bracket" ? underIndentedLine(text, from) : void 0;
	if (indented !== void 0) return {
		at: {
			from: indented,
			to: indented + 1
		},
		variant: "flowIndent"
	};
	const shown = text.charAt(from);
	const closing = lookalike(text, unclosed);
	const at = {
		from,
		to: from + 1
	};
	if (closing === void 0) return {
		at,
		variant: kind,
		params: { shown }
	};
	return {
		at,
		variant: closing === "#" ? "bracketComment" : `${kind}Shape`,
		params: {
			shown,
			closing
		}
	};
}
/** What looks like the missing counterpart on the same line: a full-width bracket, a typographic quote, or a bracket in a comment. */
function lookalike(text, { kind, from }) {
	const rest = lineAt(text, from + 1);
	const opening = text.charAt(from);
	if (kind === "quote") return (opening === "\"" ? /[“”＂]/ : /[‘’＇]/).exec(rest)?.[0];
	const comment = rest.search(/(?:^|[\s,])#|$/);
	return (opening === "[" ? /[］】〕」』]/ : /｝/).exec(rest.slice(0, comment))?.[0] ?? (rest.includes(opening === "[" ? "]" : "}", comment) ? "#" : void 0);
}
function fullWidthIn(text, { code, from, to }) {
	if (code !== "UNEXPECTED_TOKEN" && code !== "MISSING_CHAR" && code !== "BLOCK_IN_FLOW") return void 0;
	const index = text.slice(from, to).search(fullWidth);
	if (index < 0 || index > 0 && !isInsideBrackets(text, from)) return void 0;
	const shown = text.charAt(from + index);
	return {
		at: {
			from: from + index,
			to: from + index + 1
		},
		variant: "fullWidth",
		params: {
			shown,
			ascii: asciiForms[shown] ?? ""
		}
	};
}
/** A line that is indented with another space than the ordinary one: the reported line, or the one with content before it. */
function lookalikeIndentation(text, first, start) {
	if (first.code !== "BLOCK_AS_IMPLICIT_KEY" && !mayFollowLineMistake.includes(first.code)) return void 0;
	for (const lineStart of [start, lineBefore(text, start)]) {
		const spaces = lineAt(text, lineStart).search(/[^ ]|$/);
		const { variant, from, to, params } = mistakeIn(text.charAt(lineStart + spaces), lineStart + spaces);
		if (variant === "lookalikeSpace") return {
			at: {
				from,
				to
			},
			variant,
			params: params ?? {}
		};
	}
}
/** Where the line with content before a line starts. */
function lineBefore(text, start) {
	for (let end = start - 1; end > 0;) {
		const before = text.lastIndexOf("\n", end - 1) + 1;
		if (/^\s*[^\s#]/.test(text.slice(before, end))) return before;
		end = before - 1;
	}
	return 0;
}
function lineMistakeBefore(text, first, lineEnd) {
	const mistake = mayFollowLineMistake.includes(first.code) && !isInsideBrackets(text, first.from) ? findLineMistake(text, lineEnd) : void 0;
	return mistake && {
		at: {
			from: mistake.from,
			to: mistake.to
		},
		variant: mistake.variant,
		params: mistake.params ?? {}
	};
}
/** A line that is indented in another way than the lines of its mapping or list; the library may report the value before it. */
function wrongIndentation(text, first, errors) {
	const start = text.lastIndexOf("\n", first.from - 1) + 1;
	const isLineStart = text.slice(start, first.from).trim() === "";
	const isMultiline = errors.some(({ code, from }) => code === "MULTILINE_IMPLICIT_KEY" && from === first.from);
	const isAfterValue = first.code === "BLOCK_AS_IMPLICIT_KEY" && isMultiline;
	const isAtLine = isLineStart && (first.code === "BLOCK_AS_IMPLICIT_KEY" || first.code === "UNEXPECTED_TOKEN" && !isInsideBrackets(text, first.from));
	const isBlank = /^\s*(?:#|$)/.test(lineAt(text, start));
	if (!isAfterValue && !isAtLine && !isBlank) return void 0;
	const next = isAtLine ? /(?=\S)/g : /\n[^\S\n]*(?=[^\s#])/g;
	next.lastIndex = first.from;
	const match = next.exec(text);
	const from = match ? match.index + match[0].length : first.from;
	const isEntry = text.startsWith("- ", from) && !/(?:^|\n) *-[^\n]*\n[^\S\n]*$/.test(text.slice(0, from));
	return {
		at: {
			from,
			to: from + 1
		},
		variant: isEntry ? "entry" : "indent"
	};
}
// src/core/rules/reading/yaml-syntax.ts
/** The text is not valid YAML. Only the first problem is reported: the others usually follow from it. */
const yamlSyntax = {
	meta: {
		id: "yaml-syntax",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "The file is not valid YAML",
				message: {
					quote: "This quote is never closed, so the rest of the file is read as text.",
					bracket: "The bracket \"{shown}\" is never closed.",
					bracketShape: "The bracket \"{shown}\" is never closed: \"{closing}\" is another character than the bracket of YAML.",
					bracketComment: "The bracket \"{shown}\" is never closed: the \"#\" after it starts a comment; add quotes around text that contains it.",
					quoteShape: "This quote is never closed, so the rest of the file is read as text: \"{closing}\" is another character than the quote.",
					quoteLate: "The closing quote is missing: this text ends only at the next quote.",
					quoteLateShape: "The closing quote is missing: \"{closing}\" is another character than the quote.",
					closing: "The bracket \"{shown}\" was never opened.",
					fullWidthColon: "This is the full-width colon \"{shown}\", which YAML reads as text: write \": \", a colon and a space.",
					fullWidth: "YAML reads the full-width or typographic \"{shown}\" as text: write \"{ascii}\".",
					fullWidthHash: "YAML reads the full-width \"＃\" as text: write \"#\" before a comment.",
					commentSign: "A comment starts with \"#\", not with \"{shown}\".",
					separator: "A colon and a space have to follow the key, not \"{shown}\".",
					lookalikeSpace: "The character {character} looks like a space or is invisible; YAML allows only ordinary spaces here.",
					listDash: "An entry of a list starts with \"- \", a hyphen and a space, not with \"{shown}\".",
					missingDashSpace: "A space is missing after this hyphen.",
					entry: "This line is an entry of a list, because it starts with \"- \", but the lines around it are keys.",
					emptyEntry: "An entry is missing before this comma.",
					missingSpace: "A space is missing after this colon.",
					indent: "This line is not indented like the other lines of its mapping or list.",
					flowIndent: "A line inside brackets must be indented more than the key before the brackets.",
					key: "This line is not a key with a value: a colon with a space after it is missing, or the line is indented wrongly.",
					colon: "The value contains a colon and a space, which YAML reads as another key: add quotes around the value.",
					tab: "The line is indented with a tab; YAML allows only spaces.",
					start: "A value cannot start with \"{shown}\": add quotes around it.",
					escape: "\"{shown}\" is not an escape sequence: write \\\\ for a backslash, or use single quotes.",
					dash: "A list cannot start on the line of its key: start it on the next line, or add quotes if it is text.",
					header: "Only + or - and an indentation number may follow | or > on this line.",
					trailing: "YAML needs no \"{shown}\" after a value: remove it.",
					afterValue: "There is unexpected text after the end of the value: add quotes around the whole value.",
					flow: "Entries inside brackets are separated by commas, and cannot be spread over lines as keys or dashes.",
					missing: "A colon, a comma or a closing bracket is missing here or on the line above.",
					property: "The characters \"&\", \"*\" and \"!\" have a special meaning in YAML at the start of a value: add quotes around the value.",
					directive: "The line starts with \"%\", which is for YAML directives.",
					longKey: "This key is longer than 1024 characters; a closing quote or a line break may be missing.",
					template: "This is a template expression that was never filled in.",
					other: "This cannot be read as YAML."
				},
				fix: "Check the indentation, the space after each colon, and the quotes, here and on the line above."
			},
			zh: {
				title: "文件不是有效的 YAML",
				message: {
					quote: "这个引号没有闭合，因此文件的其余部分都被当作文本。",
					bracket: "括号“{shown}”没有闭合。",
					bracketShape: "括号“{shown}”没有闭合：“{closing}”不是 YAML 的括号字符。",
					bracketComment: "括号“{shown}”没有闭合：其后的“#”会开始注释；请给含有“#”的文本加引号。",
					quoteShape: "这个引号没有闭合，因此文件的其余部分都被当作文本：“{closing}”与它不是同一种字符。",
					quoteLate: "缺少右引号：这段文本到下一个引号才结束。",
					quoteLateShape: "缺少右引号：“{closing}”与左引号不是同一种字符。",
					closing: "括号“{shown}”没有对应的左括号。",
					fullWidthColon: "这里是全角冒号“{shown}”，YAML 会把它当作文本：请写“: ”，即半角冒号加空格。",
					fullWidth: "YAML 会把全角或中文标点“{shown}”当作文本：请写“{ascii}”。",
					fullWidthHash: "YAML 会把全角的“＃”当作文本：注释应以“#”开头。",
					commentSign: "注释应以“#”开头，而不是“{shown}”。",
					separator: "键之后应为半角冒号加空格，而不是“{shown}”。",
					lookalikeSpace: "字符 {character} 看起来像空格或不可见；YAML 在此处只允许使用普通空格。",
					listDash: "列表的条目应以“- ”（连字符加空格）开头，而不是“{shown}”。",
					missingDashSpace: "这个连字符后面缺少空格。",
					entry: "本行以“- ”开头，因此是列表的条目，但上下各行是键。",
					emptyEntry: "这个逗号之前缺少一个条目。",
					missingSpace: "这个冒号后面缺少空格。",
					indent: "本行的缩进与同一映射或列表中的其他行不一致。",
					flowIndent: "括号内的行必须比括号前的键缩进更多。",
					key: "本行不是键和值：缺少冒号及其后的空格，或者缩进有误。",
					colon: "值中有冒号加空格，YAML 会把它解读为另一个键：请给值加引号。",
					tab: "本行用制表符缩进；YAML 只允许使用空格。",
					start: "值不能以“{shown}”开头：请给它加引号。",
					escape: "“{shown}”不是有效的转义序列：反斜杠请写 \\\\，或改用单引号。",
					dash: "列表不能写在键所在的行：请另起一行；如果是文本，请加引号。",
					header: "| 或 > 之后，本行只能写 + 或 - 以及缩进数字。",
					trailing: "YAML 的值之后不需要“{shown}”：请将其删除。",
					afterValue: "值结束之后还有多余的文本：请给整个值加引号。",
					flow: "括号内的条目用逗号分隔，不能写成多行的键或短横线列表。",
					missing: "这里或上一行缺少冒号、逗号或右括号。",
					property: "“&”、“*”和“!”在值的开头有特殊含义：请给值加引号。",
					directive: "本行以“%”开头，这是 YAML 指令的写法。",
					longKey: "这个键超过 1024 个字符；可能缺少右引号或换行。",
					template: "这里是没有填写的模板表达式。",
					other: "无法将此处解析为 YAML。"
				},
				fix: "检查本行和上一行的缩进、每个冒号后的空格以及引号。"
			}
		}
	},
	*check({ text, errors }) {
		const [first] = errors;
		if (first && !isTooDeep(text, first)) yield diagnosisOf(text, first, errors);
	}
};
// src/core/rules/reading/yaml-tag.ts
/** A tag that is not one of YAML's core tags. */
const yamlTag = {
	meta: {
		id: "yaml-tag",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: a declaration needs no tags"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A YAML tag is not supported",
				message: "\"{tag}\" is a YAML tag, and no field of a declaration has such a type: if it is text, add quotes around the value.",
				fix: "Remove the tag; put a value in quotes if it must stay text."
			},
			zh: {
				title: "不支持的 YAML 标签",
				message: "“{tag}”是 YAML 标签，而声明中没有这种类型的字段：如果是文本，请给值加引号。",
				fix: "删除这个标签；必须保持为文本的值请加引号。"
			}
		}
	},
	*check({ root, text, warnings }) {
		for (const { code, from, to } of warnings) if (code === "TAG_RESOLVE_FAILED") yield {
			at: {
				from,
				to
			},
			params: { tag: text.slice(from, to) }
		};
		if (text.includes("!")) yield* bareTags(text, root);
	}
};
/** Exclamation marks alone, the non-specific tag: YAML drops them from a text such as `!会员`. */
function bareTags(text, root) {
	return nodesIn(root).flatMap(({ tag, from: node }) => {
		const from = tag === "!" ? text.lastIndexOf("!", node) : -1;
		return from < 0 ? [] : [{
			at: {
				from,
				to: from + 1
			},
			params: { tag: "!" }
		}];
	});
}
// src/core/rules/schema/address-fields.ts
/** The fields whose values are, or become, a host or a URL that has to match exactly. */
const addressFields = Object.keys(fields).filter((pointer) => fields[pointer]?.isExact);
// src/core/rules/schema/invisible-character.ts
/** A value contains an invisible character, usually copied from a web page; it counts when the value is compared. */
const invisibleCharacter = {
	meta: {
		id: "invisible-character",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one", "Unicode: the categories Cc, Cf, Zl and Zp, and the property Default_Ignorable_Code_Point"],
		fields: [],
		text: {
			en: {
				title: "A value contains an invisible character",
				message: "{field} contains the invisible character {character}, which counts when the value is compared.",
				fix: "Retype the value, or delete the character in an editor that shows it."
			},
			zh: {
				title: "值中含有不可见字符",
				message: "{field}含有不可见字符 {character}，比对该值时会计入它。",
				fix: "请重新输入该值，或在能显示该字符的编辑器中将其删除。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (!field || field.isExact) continue;
			const character = invisibleIn(pointer, content);
			if (character !== void 0) yield {
				at: valueAt(pointer),
				params: { character }
			};
		}
	}
};
/** Control, format, filling and separator characters, except line breaks; a Braille pattern without dots. */
const invisible$1 = lazyPattern("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]|(?![\\n\\r\\t])\\p{Cc}", "u");
/** Letters of scripts in which joiners change the spelling. Source: Unicode Standard, 23.2, cursive connection and ligatures. */
const joiningScripts = [...[
	"Arabic",
	"Syriac",
	"Nko",
	"Mongolian",
	"Devanagari",
	"Bengali",
	"Gurmukhi",
	"Gujarati",
	"Oriya",
	"Tamil",
	"Telugu"
], ...[
	"Kannada",
	"Malayalam",
	"Sinhala",
	"Khmer",
	"Myanmar",
	"Tibetan"
]].map((script) => `\\p{Script=${script}}`).join("");
/** Letters of scripts without spaces between words. */
const unspaced = [
	"Thai",
	"Lao",
	"Khmer",
	"Myanmar",
	"Tibetan"
].map((script) => `\\p{Script=${script}}`).join("");
/**
* Joiners, selectors and tags where text needs them: between letters of those scripts, between emoji, after emoji and the characters of
* which they select a variant, and in flags of regions.
*/
const neededJoiners = lazyPattern([
	`(?<=[${joiningScripts}])[\\u200C\\u200D\\u180E](?=[${joiningScripts}])`,
	`(?<=[${unspaced}])\\u200B(?=[${unspaced}])`,
	"(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",
	"(?<=\\p{Emoji})[\\uFE0E\\uFE0F]|(?<=\\p{Script=Han})[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]",
	"(?<=\\u{1F3F4})[\\u{E0020}-\\u{E007F}]+"
].join("|"), "gu");
/** Marks that keep words of both directions in order, which a text with letters from right to left needs. */
const directionMarks = /[\u061C\u200E\u200F]/g;
const rightToLeft = lazyPattern("[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]", "u");
/** The first invisible character of a value, as `U+200B`; joiners and marks count only outside of texts for people. */
function invisibleIn(pointer, content) {
	if (typeof content !== "string" || isCommon(content) || !invisible$1().test(content)) return void 0;
	const character = invisible$1().exec(isText(pointer) ? withoutNeeded(content) : content)?.[0];
	return character && codePointName(character);
}
function withoutNeeded(text) {
	const joined = text.replace(neededJoiners(), "");
	const unmarked = joined.replace(directionMarks, "");
	return rightToLeft().test(unmarked) ? unmarked : joined;
}
// src/core/rules/schema/address-invisible.ts
/** A callback, realm or domain contains an invisible character, so it does not equal the registered one and no login returns. */
const addressInvisible = {
	meta: {
		id: "address-invisible",
		severity: "error",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
		fields: addressFields,
		text: {
			en: {
				title: "An address contains an invisible character",
				message: "{field} contains the invisible character {character}; addresses are compared character by character, so the login fails.",
				fix: "Copy the value again from the dashboard of the identity service, or delete the character in an editor that shows it."
			},
			zh: {
				title: "地址含有不可见字符",
				message: "{field}含有不可见字符 {character}；地址会被逐字符比对，因此登录会失败。",
				fix: "从身份服务的控制台重新复制该值，或在能显示该字符的编辑器中将其删除。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			const character = field?.isExact ? invisibleIn(pointer, content) : void 0;
			if (character !== void 0) yield {
				at: valueAt(pointer),
				params: { character }
			};
		}
	}
};
// src/core/rules/schema/curly-quotes.ts
/** A value in typographic quotes as a whole. An input method writes either one of a pair, and a correction may miss one of them. */
const inTypographicQuotes = /^(?:[“”„‟＂〝〞〟❝❞″][^“”„＂"]*[“”„‟＂〝〞〟❝❞″"]|"[^“”„＂"]*[“”„＂〞]|[‘’‚‛＇❛❜′´`][^‘’‚＇']*[‘’‚‛＇❛❜′´']|'[^‘’‚＇']*[‘’‚＇]|[「『][^「」『』]*[」』]|«[^«»]*»|‹[^‹›]*›)$/u;
/** A value is in typographic quotes, which YAML reads as part of the value. */
const curlyQuotes = {
	meta: {
		id: "curly-quotes",
		severity: "warning",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 7.3: only \" and ' are quotes"],
		fields: [],
		text: {
			en: {
				title: "Typographic quotes are part of the value",
				message: "{field} is in typographic quotes ({quotes}), which are part of the value; YAML quotes are \" and '.",
				fix: "Remove the quotes, or write \" or ' instead."
			},
			zh: {
				title: "中文引号是值的一部分",
				message: "{field}写在中文引号（{quotes}）中，而引号会成为值的一部分；YAML 的引号是 \" 和 '。",
				fix: "请删除引号，或改用 \" 或 '。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (typeof content !== "string" || !field || !inTypographicQuotes.test(content)) continue;
			yield {
				at: valueAt(pointer),
				params: { quotes: content.charAt(0) + content.charAt(content.length - 1) }
			};
		}
	}
};
// src/core/rules/schema/empty-value.ts
/** A key without a value, or with an empty text: Weibo's form rejects empty fields. */
const emptyValue = {
	meta: {
		id: "empty-value",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, steps 7 to 12: fill in the following fields"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A value is empty",
				message: {
					plain: "{field} has no value; Weibo and the identity services do not accept empty values.",
					comment: "{field} has no value: text that starts with \"#\" is a comment in YAML.",
					anchor: "{field} has no value: text that starts with \"&\" is the name of an anchor in YAML."
				},
				fix: {
					plain: "Fill in the value.",
					comment: "Add quotes around the value.",
					anchor: "Add quotes around the value."
				}
			},
			zh: {
				title: "值为空",
				message: {
					plain: "{field}没有值，而微博和身份服务都不接受空值。",
					comment: "{field}没有值：在 YAML 中，以“#”开头的文本是注释。",
					anchor: "{field}没有值：在 YAML 中，以“&”开头的文本是锚点的名称。"
				},
				fix: {
					plain: "填写该值。",
					comment: "请给值加引号。",
					anchor: "请给值加引号。"
				}
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { key, value, kind, content, field }] of source.places) {
			if (kind !== "scalar" || !isEmpty(content) || !field) continue;
			const indicators = key ? source.text.slice(key.to, key.to + maxGap) : entryAround(source.text, value.from);
			const variant = content === null ? variantOf(indicators) : "plain";
			yield {
				at: valueAt(pointer),
				variant
			};
		}
	}
};
/** How much of the text after a key is read. */
const maxGap = 100;
/** What is written for an entry of a list, after an indicator as after a key. The place of an empty value is after its anchor. */
function entryAround(text, offset) {
	return `: ${(/&[^\s,[\]{}]*$/.exec(text.slice(Math.max(0, offset - maxGap), offset))?.[0] ?? "") || text.slice(offset, offset + maxGap).trimStart()}`;
}
/** What stands for the value after a key. A comment usually starts with a space after its "#". */
function variantOf(afterKey) {
	const indicator = /^\s*:[ \t]+([#&])[^\s#!:]/.exec(afterKey)?.[1];
	return indicator === void 0 ? "plain" : indicator === "#" ? "comment" : "anchor";
}
/** Whether a value is null, or a text of whitespace only. */
function isEmpty(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
// src/core/declaration/generated/validate.js
var validate_default = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"app",
		"images",
		"callbacks",
		"credentials"
	],
	"definitions": { "secretName": {
		"type": "string",
		"minLength": 1,
		"pattern": "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])"
	} },
	"properties": {
		"version": {
			"type": "integer",
			"const": 1
		},
		"app": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"type",
				"website",
				"note",
				"description",
				"operatingAccount"
			],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"pattern": "^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])"
				},
				"type": {
					"type": "string",
					"const": "web"
				},
				"website": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				},
				"note": {
					"type": "string",
					"minLength": 1,
					"maxLength": 15
				},
				"description": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))"
				},
				"securityDomain": { "type": "boolean" },
				"labels": {
					"type": "array",
					"maxItems": 3,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"pattern": "^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])"
					}
				},
				"operatingAccount": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"site": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"home": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				},
				"login": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				},
				"register": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				},
				"markers": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"closedInChina": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"minLength": 1,
						"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"
					}
				},
				"openInChina": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"minLength": 1,
						"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"
					}
				}
			}
		},
		"images": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"icon16",
				"icon80",
				"icon120",
				"screenshots"
			],
			"properties": {
				"icon16": {
					"type": "string",
					"minLength": 1
				},
				"icon80": {
					"type": "string",
					"minLength": 1
				},
				"icon120": {
					"type": "string",
					"minLength": 1
				},
				"screenshots": {
					"type": "array",
					"minItems": 3,
					"maxItems": 3,
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"callbacks": {
			"type": "object",
			"additionalProperties": false,
			"required": ["authorization", "deauthorization"],
			"properties": {
				"authorization": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				},
				"deauthorization": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])"
				}
			}
		},
		"credentials": {
			"type": "object",
			"additionalProperties": false,
			"required": ["appKey", "appSecret"],
			"properties": {
				"appKey": { "$ref": "#/definitions/secretName" },
				"appSecret": { "$ref": "#/definitions/secretName" }
			}
		},
		"auth0": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"domain",
				"connection",
				"clientId",
				"clientSecret"
			],
			"properties": {
				"domain": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"
				},
				"customDomain": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"
				},
				"connection": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])"
				},
				"applications": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"pattern": "^[A-Za-z0-9_-]*(?![\\w\\W])"
					}
				},
				"clientId": { "$ref": "#/definitions/secretName" },
				"clientSecret": { "$ref": "#/definitions/secretName" }
			}
		},
		"janrain": {
			"type": "object",
			"additionalProperties": false,
			"required": ["apiKey"],
			"if": { "not": { "required": ["realm"] } },
			"then": { "required": ["domain"] },
			"properties": {
				"realm": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])"
				},
				"domain": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])"
				},
				"apiKey": { "$ref": "#/definitions/secretName" },
				"partnerKey": { "$ref": "#/definitions/secretName" },
				"allowDomains": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"pattern": "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])"
					}
				}
			}
		},
		"keycloak": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"url",
				"realm",
				"alias",
				"clientId",
				"clientSecret"
			],
			"properties": {
				"url": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])"
				},
				"realm": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"
				},
				"alias": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"
				},
				"providerId": {
					"type": "string",
					"minLength": 1,
					"pattern": "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])"
				},
				"clientId": { "$ref": "#/definitions/secretName" },
				"clientSecret": { "$ref": "#/definitions/secretName" }
			}
		},
		"developer": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"foreigner",
				"certificateType",
				"realName",
				"idNumber"
			],
			"properties": {
				"foreigner": { "type": "boolean" },
				"certificateType": {
					"type": "string",
					"enum": ["passport", "id-card"]
				},
				"realName": { "$ref": "#/definitions/secretName" },
				"idNumber": { "$ref": "#/definitions/secretName" }
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"required": ["status"],
			"if": { "properties": { "status": { "const": "approved" } } },
			"else": { "properties": { "testUsers": {
				"type": "integer",
				"maximum": 15
			} } },
			"properties": {
				"status": {
					"type": "string",
					"enum": [
						"development",
						"in-review",
						"approved",
						"rejected"
					]
				},
				"testUsers": {
					"type": "integer",
					"minimum": 0
				}
			}
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]*(?![\\w\\W])", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])", "u");
const pattern24 = /* @__PURE__ */ new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])", "u");
const pattern25 = /* @__PURE__ */ new RegExp("^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
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
				params: { missingProperty: "app" }
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
				params: { missingProperty: "images" }
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
				params: { missingProperty: "callbacks" }
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
				params: { missingProperty: "credentials" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (1 !== data0) {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.app !== void 0) {
			let data1 = data.app;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.name === void 0) {
					const err8 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "name" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.type === void 0) {
					const err9 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.website === void 0) {
					const err10 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "website" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.note === void 0) {
					const err11 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "note" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.description === void 0) {
					const err12 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "description" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.operatingAccount === void 0) {
					const err13 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "operatingAccount" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "name" || key1 === "type" || key1 === "website" || key1 === "note" || key1 === "description" || key1 === "securityDomain" || key1 === "labels" || key1 === "operatingAccount")) {
					const err14 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.name !== void 0) {
					let data2 = data1.name;
					if (typeof data2 === "string") {
						if (countCharacters(data2) < 1) {
							const err15 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern0.test(data2)) {
							const err16 = {
								instancePath: instancePath + "/app/name",
								schemaPath: "#/properties/app/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "^[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/app/name",
							schemaPath: "#/properties/app/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.type !== void 0) {
					let data3 = data1.type;
					if (typeof data3 !== "string") {
						const err18 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if ("web" !== data3) {
						const err19 = {
							instancePath: instancePath + "/app/type",
							schemaPath: "#/properties/app/properties/type/const",
							keyword: "const",
							params: { allowedValue: "web" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.website !== void 0) {
					let data4 = data1.website;
					if (typeof data4 === "string") {
						if (countCharacters(data4) < 1) {
							const err20 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (!pattern1.test(data4)) {
							const err21 = {
								instancePath: instancePath + "/app/website",
								schemaPath: "#/properties/app/properties/website/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/app/website",
							schemaPath: "#/properties/app/properties/website/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data1.note !== void 0) {
					let data5 = data1.note;
					if (typeof data5 === "string") {
						if (countCharacters(data5) > 15) {
							const err23 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/maxLength",
								keyword: "maxLength",
								params: { limit: 15 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (countCharacters(data5) < 1) {
							const err24 = {
								instancePath: instancePath + "/app/note",
								schemaPath: "#/properties/app/properties/note/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/app/note",
							schemaPath: "#/properties/app/properties/note/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data1.description !== void 0) {
					let data6 = data1.description;
					if (typeof data6 === "string") {
						if (countCharacters(data6) < 1) {
							const err26 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (!pattern2.test(data6)) {
							const err27 = {
								instancePath: instancePath + "/app/description",
								schemaPath: "#/properties/app/properties/description/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?:[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*(?:[\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]+(?=[\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF𠀀-𿿽\\u3040-\\u312F\\u31A0-\\u31BF\\u31F0-\\u31FF\\uFF66-\\uFF9F\\u1100-\\u11FF\\u3130-\\u318F\\uAC00-\\uD7AF\\u0E00-\\u0FFF\\uA000-\\uA4CF\\u1000-\\u109F\\u1780-\\u17FF]|(?![\\w\\W])))){20}|(?![\\w\\W]))" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/app/description",
							schemaPath: "#/properties/app/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data1.securityDomain !== void 0) {
					if (typeof data1.securityDomain !== "boolean") {
						const err29 = {
							instancePath: instancePath + "/app/securityDomain",
							schemaPath: "#/properties/app/properties/securityDomain/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data1.labels !== void 0) {
					let data8 = data1.labels;
					if (Array.isArray(data8)) {
						if (data8.length > 3) {
							const err30 = {
								instancePath: instancePath + "/app/labels",
								schemaPath: "#/properties/app/properties/labels/maxItems",
								keyword: "maxItems",
								params: { limit: 3 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 === "string") {
								if (countCharacters(data9) < 1) {
									const err31 = {
										instancePath: instancePath + "/app/labels/" + i0,
										schemaPath: "#/properties/app/properties/labels/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (!pattern3.test(data9)) {
									const err32 = {
										instancePath: instancePath + "/app/labels/" + i0,
										schemaPath: "#/properties/app/properties/labels/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[^,;|\\t\\u3000，、；｜､﹐﹑﹔،؛]*(?![\\w\\W])" }
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/app/labels/" + i0,
									schemaPath: "#/properties/app/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
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
									const err34 = {
										instancePath: instancePath + "/app/labels",
										schemaPath: "#/properties/app/properties/labels/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/app/labels",
							schemaPath: "#/properties/app/properties/labels/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data1.operatingAccount !== void 0) {
					let data10 = data1.operatingAccount;
					if (typeof data10 === "string") {
						if (countCharacters(data10) < 1) {
							const err36 = {
								instancePath: instancePath + "/app/operatingAccount",
								schemaPath: "#/properties/app/properties/operatingAccount/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/app/operatingAccount",
							schemaPath: "#/properties/app/properties/operatingAccount/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/app",
					schemaPath: "#/properties/app/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.site !== void 0) {
			let data11 = data.site;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!(key2 === "home" || key2 === "login" || key2 === "register" || key2 === "markers" || key2 === "closedInChina" || key2 === "openInChina")) {
					const err39 = {
						instancePath: instancePath + "/site",
						schemaPath: "#/properties/site/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data11.home !== void 0) {
					let data12 = data11.home;
					if (typeof data12 === "string") {
						if (countCharacters(data12) < 1) {
							const err40 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (!pattern1.test(data12)) {
							const err41 = {
								instancePath: instancePath + "/site/home",
								schemaPath: "#/properties/site/properties/home/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/site/home",
							schemaPath: "#/properties/site/properties/home/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data11.login !== void 0) {
					let data13 = data11.login;
					if (typeof data13 === "string") {
						if (countCharacters(data13) < 1) {
							const err43 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (!pattern1.test(data13)) {
							const err44 = {
								instancePath: instancePath + "/site/login",
								schemaPath: "#/properties/site/properties/login/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/site/login",
							schemaPath: "#/properties/site/properties/login/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data11.register !== void 0) {
					let data14 = data11.register;
					if (typeof data14 === "string") {
						if (countCharacters(data14) < 1) {
							const err46 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (!pattern1.test(data14)) {
							const err47 = {
								instancePath: instancePath + "/site/register",
								schemaPath: "#/properties/site/properties/register/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/site/register",
							schemaPath: "#/properties/site/properties/register/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data11.markers !== void 0) {
					let data15 = data11.markers;
					if (Array.isArray(data15)) {
						if (data15.length > 20) {
							const err49 = {
								instancePath: instancePath + "/site/markers",
								schemaPath: "#/properties/site/properties/markers/maxItems",
								keyword: "maxItems",
								params: { limit: 20 }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						const len1 = data15.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data16 = data15[i2];
							if (typeof data16 === "string") {
								if (countCharacters(data16) < 1) {
									const err50 = {
										instancePath: instancePath + "/site/markers/" + i2,
										schemaPath: "#/properties/site/properties/markers/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/site/markers/" + i2,
									schemaPath: "#/properties/site/properties/markers/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/site/markers",
							schemaPath: "#/properties/site/properties/markers/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data11.closedInChina !== void 0) {
					let data17 = data11.closedInChina;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err53 = {
								instancePath: instancePath + "/site/closedInChina",
								schemaPath: "#/properties/site/properties/closedInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						const len2 = data17.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data18 = data17[i3];
							if (typeof data18 === "string") {
								if (countCharacters(data18) < 1) {
									const err54 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (!pattern7.test(data18)) {
									const err55 = {
										instancePath: instancePath + "/site/closedInChina/" + i3,
										schemaPath: "#/properties/site/properties/closedInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])" }
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/site/closedInChina/" + i3,
									schemaPath: "#/properties/site/properties/closedInChina/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/site/closedInChina",
							schemaPath: "#/properties/site/properties/closedInChina/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data11.openInChina !== void 0) {
					let data19 = data11.openInChina;
					if (Array.isArray(data19)) {
						if (data19.length > 100) {
							const err58 = {
								instancePath: instancePath + "/site/openInChina",
								schemaPath: "#/properties/site/properties/openInChina/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						const len3 = data19.length;
						for (let i4 = 0; i4 < len3; i4++) {
							let data20 = data19[i4];
							if (typeof data20 === "string") {
								if (countCharacters(data20) < 1) {
									const err59 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (!pattern7.test(data20)) {
									const err60 = {
										instancePath: instancePath + "/site/openInChina/" + i4,
										schemaPath: "#/properties/site/properties/openInChina/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])" }
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/site/openInChina/" + i4,
									schemaPath: "#/properties/site/properties/openInChina/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/site/openInChina",
							schemaPath: "#/properties/site/properties/openInChina/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/site",
					schemaPath: "#/properties/site/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.images !== void 0) {
			let data21 = data.images;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.icon16 === void 0) {
					const err64 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon16" }
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data21.icon80 === void 0) {
					const err65 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon80" }
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data21.icon120 === void 0) {
					const err66 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "icon120" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21.screenshots === void 0) {
					const err67 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/required",
						keyword: "required",
						params: { missingProperty: "screenshots" }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				for (const key3 in data21) if (!(key3 === "icon16" || key3 === "icon80" || key3 === "icon120" || key3 === "screenshots")) {
					const err68 = {
						instancePath: instancePath + "/images",
						schemaPath: "#/properties/images/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data21.icon16 !== void 0) {
					let data22 = data21.icon16;
					if (typeof data22 === "string") {
						if (countCharacters(data22) < 1) {
							const err69 = {
								instancePath: instancePath + "/images/icon16",
								schemaPath: "#/properties/images/properties/icon16/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/images/icon16",
							schemaPath: "#/properties/images/properties/icon16/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data21.icon80 !== void 0) {
					let data23 = data21.icon80;
					if (typeof data23 === "string") {
						if (countCharacters(data23) < 1) {
							const err71 = {
								instancePath: instancePath + "/images/icon80",
								schemaPath: "#/properties/images/properties/icon80/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/images/icon80",
							schemaPath: "#/properties/images/properties/icon80/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data21.icon120 !== void 0) {
					let data24 = data21.icon120;
					if (typeof data24 === "string") {
						if (countCharacters(data24) < 1) {
							const err73 = {
								instancePath: instancePath + "/images/icon120",
								schemaPath: "#/properties/images/properties/icon120/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/images/icon120",
							schemaPath: "#/properties/images/properties/icon120/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data21.screenshots !== void 0) {
					let data25 = data21.screenshots;
					if (Array.isArray(data25)) {
						if (data25.length > 3) {
							const err75 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/maxItems",
								keyword: "maxItems",
								params: { limit: 3 }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data25.length < 3) {
							const err76 = {
								instancePath: instancePath + "/images/screenshots",
								schemaPath: "#/properties/images/properties/screenshots/minItems",
								keyword: "minItems",
								params: { limit: 3 }
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						const len4 = data25.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data26 = data25[i5];
							if (typeof data26 === "string") {
								if (countCharacters(data26) < 1) {
									const err77 = {
										instancePath: instancePath + "/images/screenshots/" + i5,
										schemaPath: "#/properties/images/properties/screenshots/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/images/screenshots/" + i5,
									schemaPath: "#/properties/images/properties/screenshots/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/images/screenshots",
							schemaPath: "#/properties/images/properties/screenshots/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/images",
					schemaPath: "#/properties/images/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.callbacks !== void 0) {
			let data27 = data.callbacks;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.authorization === void 0) {
					const err81 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "authorization" }
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data27.deauthorization === void 0) {
					const err82 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/required",
						keyword: "required",
						params: { missingProperty: "deauthorization" }
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				for (const key4 in data27) if (!(key4 === "authorization" || key4 === "deauthorization")) {
					const err83 = {
						instancePath: instancePath + "/callbacks",
						schemaPath: "#/properties/callbacks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data27.authorization !== void 0) {
					let data28 = data27.authorization;
					if (typeof data28 === "string") {
						if (countCharacters(data28) < 1) {
							const err84 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (!pattern9.test(data28)) {
							const err85 = {
								instancePath: instancePath + "/callbacks/authorization",
								schemaPath: "#/properties/callbacks/properties/authorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/callbacks/authorization",
							schemaPath: "#/properties/callbacks/properties/authorization/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data27.deauthorization !== void 0) {
					let data29 = data27.deauthorization;
					if (typeof data29 === "string") {
						if (countCharacters(data29) < 1) {
							const err87 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (!pattern9.test(data29)) {
							const err88 = {
								instancePath: instancePath + "/callbacks/deauthorization",
								schemaPath: "#/properties/callbacks/properties/deauthorization/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.*[,;|\\u3001\\uFF0C\\uFF1B][Hh][Tt][Tt][Pp][Ss]?://)(?:[Hh][Tt][Tt][Pp][Ss]?://(?:\\[[0-9A-Fa-f:.]+\\]|[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+(?:\\.[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF/?#@*,;:%\"'<>|^`{}()!$&+=~\\[\\]\\\\.\\u3001\\u3002\\uFF01\\uFF0C\\uFF0E\\uFF1A\\uFF1B\\uFF1F\\uFF61\\u201C\\u201D\\u2018\\u2019\\u3008-\\u3011\\uFF08\\uFF09]+)*\\.?)(?::[0-9]{0,5})?(?:[/?#](?:[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]*[^\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u201D\\u2019\\u3009\\u300B\\u300D\\u300F\\u3011\\uFF09,;])?)?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/callbacks/deauthorization",
							schemaPath: "#/properties/callbacks/properties/deauthorization/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/callbacks",
					schemaPath: "#/properties/callbacks/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.credentials !== void 0) {
			let data30 = data.credentials;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.appKey === void 0) {
					const err91 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appKey" }
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data30.appSecret === void 0) {
					const err92 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/required",
						keyword: "required",
						params: { missingProperty: "appSecret" }
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				for (const key5 in data30) if (!(key5 === "appKey" || key5 === "appSecret")) {
					const err93 = {
						instancePath: instancePath + "/credentials",
						schemaPath: "#/properties/credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data30.appKey !== void 0) {
					let data31 = data30.appKey;
					if (typeof data31 === "string") {
						if (countCharacters(data31) < 1) {
							const err94 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (!pattern11.test(data31)) {
							const err95 = {
								instancePath: instancePath + "/credentials/appKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
					} else {
						const err96 = {
							instancePath: instancePath + "/credentials/appKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
				if (data30.appSecret !== void 0) {
					let data32 = data30.appSecret;
					if (typeof data32 === "string") {
						if (countCharacters(data32) < 1) {
							const err97 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (!pattern11.test(data32)) {
							const err98 = {
								instancePath: instancePath + "/credentials/appSecret",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/credentials/appSecret",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/credentials",
					schemaPath: "#/properties/credentials/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
		}
		if (data.auth0 !== void 0) {
			let data33 = data.auth0;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.domain === void 0) {
					const err101 = {
						instancePath: instancePath + "/auth0",
						schemaPath: "#/properties/auth0/required",
						keyword: "required",
						params: { missingProperty: "domain" }
					};
					if (vErrors === null) vErrors = [err101];
					else vErrors.push(err101);
					errors++;
				}
				if (data33.connection === void 0) {
					const err102 = {
						instancePath: instancePath + "/auth0",
						schemaPath: "#/properties/auth0/required",
						keyword: "required",
						params: { missingProperty: "connection" }
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
				if (data33.clientId === void 0) {
					const err103 = {
						instancePath: instancePath + "/auth0",
						schemaPath: "#/properties/auth0/required",
						keyword: "required",
						params: { missingProperty: "clientId" }
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (data33.clientSecret === void 0) {
					const err104 = {
						instancePath: instancePath + "/auth0",
						schemaPath: "#/properties/auth0/required",
						keyword: "required",
						params: { missingProperty: "clientSecret" }
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "domain" || key6 === "customDomain" || key6 === "connection" || key6 === "applications" || key6 === "clientId" || key6 === "clientSecret")) {
					const err105 = {
						instancePath: instancePath + "/auth0",
						schemaPath: "#/properties/auth0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				if (data33.domain !== void 0) {
					let data34 = data33.domain;
					if (typeof data34 === "string") {
						if (countCharacters(data34) < 1) {
							const err106 = {
								instancePath: instancePath + "/auth0/domain",
								schemaPath: "#/properties/auth0/properties/domain/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
						if (!pattern13.test(data34)) {
							const err107 = {
								instancePath: instancePath + "/auth0/domain",
								schemaPath: "#/properties/auth0/properties/domain/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/auth0/domain",
							schemaPath: "#/properties/auth0/properties/domain/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data33.customDomain !== void 0) {
					let data35 = data33.customDomain;
					if (typeof data35 === "string") {
						if (countCharacters(data35) < 1) {
							const err109 = {
								instancePath: instancePath + "/auth0/customDomain",
								schemaPath: "#/properties/auth0/properties/customDomain/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (!pattern13.test(data35)) {
							const err110 = {
								instancePath: instancePath + "/auth0/customDomain",
								schemaPath: "#/properties/auth0/properties/customDomain/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/auth0/customDomain",
							schemaPath: "#/properties/auth0/properties/customDomain/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data33.connection !== void 0) {
					let data36 = data33.connection;
					if (typeof data36 === "string") {
						if (countCharacters(data36) < 1) {
							const err112 = {
								instancePath: instancePath + "/auth0/connection",
								schemaPath: "#/properties/auth0/properties/connection/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (!pattern15.test(data36)) {
							const err113 = {
								instancePath: instancePath + "/auth0/connection",
								schemaPath: "#/properties/auth0/properties/connection/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!.{129})(?:[A-Za-z0-9](?:-?[A-Za-z0-9])*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/auth0/connection",
							schemaPath: "#/properties/auth0/properties/connection/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data33.applications !== void 0) {
					let data37 = data33.applications;
					if (Array.isArray(data37)) {
						const len5 = data37.length;
						for (let i6 = 0; i6 < len5; i6++) {
							let data38 = data37[i6];
							if (typeof data38 === "string") {
								if (countCharacters(data38) < 1) {
									const err115 = {
										instancePath: instancePath + "/auth0/applications/" + i6,
										schemaPath: "#/properties/auth0/properties/applications/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
								if (!pattern16.test(data38)) {
									const err116 = {
										instancePath: instancePath + "/auth0/applications/" + i6,
										schemaPath: "#/properties/auth0/properties/applications/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]*(?![\\w\\W])" }
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							} else {
								const err117 = {
									instancePath: instancePath + "/auth0/applications/" + i6,
									schemaPath: "#/properties/auth0/properties/applications/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						let i7 = data37.length;
						let j1;
						if (i7 > 1) {
							const indices1 = {};
							for (; i7--;) {
								let item1 = data37[i7];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err118 = {
										instancePath: instancePath + "/auth0/applications",
										schemaPath: "#/properties/auth0/properties/applications/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i7,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
									break;
								}
								indices1[item1] = i7;
							}
						}
					} else {
						const err119 = {
							instancePath: instancePath + "/auth0/applications",
							schemaPath: "#/properties/auth0/properties/applications/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
				if (data33.clientId !== void 0) {
					let data39 = data33.clientId;
					if (typeof data39 === "string") {
						if (countCharacters(data39) < 1) {
							const err120 = {
								instancePath: instancePath + "/auth0/clientId",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
						if (!pattern11.test(data39)) {
							const err121 = {
								instancePath: instancePath + "/auth0/clientId",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
					} else {
						const err122 = {
							instancePath: instancePath + "/auth0/clientId",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data33.clientSecret !== void 0) {
					let data40 = data33.clientSecret;
					if (typeof data40 === "string") {
						if (countCharacters(data40) < 1) {
							const err123 = {
								instancePath: instancePath + "/auth0/clientSecret",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						if (!pattern11.test(data40)) {
							const err124 = {
								instancePath: instancePath + "/auth0/clientSecret",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/auth0/clientSecret",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/auth0",
					schemaPath: "#/properties/auth0/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.janrain !== void 0) {
			let data41 = data.janrain;
			const _errs96 = errors;
			let valid25 = true;
			const _errs97 = errors;
			const _errs98 = errors;
			const _errs99 = errors;
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (data41.realm === void 0 && "realm") {
					const err127 = {};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
			}
			if (_errs99 === errors) {
				const err128 = {};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			} else {
				errors = _errs98;
				if (vErrors !== null) {
					if (_errs98) vErrors.length = _errs98;
					else vErrors = null;
				}
			}
			var _valid0 = _errs97 === errors;
			errors = _errs96;
			if (vErrors !== null) {
				if (_errs96) vErrors.length = _errs96;
				else vErrors = null;
			}
			if (_valid0) {
				const _errs100 = errors;
				if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
					if (data41.domain === void 0) {
						const err129 = {
							instancePath: instancePath + "/janrain",
							schemaPath: "#/properties/janrain/then/required",
							keyword: "required",
							params: { missingProperty: "domain" }
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
				}
				var _valid0 = _errs100 === errors;
				valid25 = _valid0;
			}
			if (!valid25) {
				const err130 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err130];
				else vErrors.push(err130);
				errors++;
			}
			if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
				if (data41.apiKey === void 0) {
					const err131 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/required",
						keyword: "required",
						params: { missingProperty: "apiKey" }
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
				for (const key7 in data41) if (!(key7 === "realm" || key7 === "domain" || key7 === "apiKey" || key7 === "partnerKey" || key7 === "allowDomains")) {
					const err132 = {
						instancePath: instancePath + "/janrain",
						schemaPath: "#/properties/janrain/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
				if (data41.realm !== void 0) {
					let data42 = data41.realm;
					if (typeof data42 === "string") {
						if (countCharacters(data42) < 1) {
							const err133 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						if (!pattern19.test(data42)) {
							const err134 = {
								instancePath: instancePath + "/janrain/realm",
								schemaPath: "#/properties/janrain/properties/realm/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					} else {
						const err135 = {
							instancePath: instancePath + "/janrain/realm",
							schemaPath: "#/properties/janrain/properties/realm/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
				}
				if (data41.domain !== void 0) {
					let data43 = data41.domain;
					if (typeof data43 === "string") {
						if (countCharacters(data43) < 1) {
							const err136 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (!pattern13.test(data43)) {
							const err137 = {
								instancePath: instancePath + "/janrain/domain",
								schemaPath: "#/properties/janrain/properties/domain/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					} else {
						const err138 = {
							instancePath: instancePath + "/janrain/domain",
							schemaPath: "#/properties/janrain/properties/domain/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
				if (data41.apiKey !== void 0) {
					let data44 = data41.apiKey;
					if (typeof data44 === "string") {
						if (countCharacters(data44) < 1) {
							const err139 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (!pattern11.test(data44)) {
							const err140 = {
								instancePath: instancePath + "/janrain/apiKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
					} else {
						const err141 = {
							instancePath: instancePath + "/janrain/apiKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err141];
						else vErrors.push(err141);
						errors++;
					}
				}
				if (data41.partnerKey !== void 0) {
					let data45 = data41.partnerKey;
					if (typeof data45 === "string") {
						if (countCharacters(data45) < 1) {
							const err142 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
						if (!pattern11.test(data45)) {
							const err143 = {
								instancePath: instancePath + "/janrain/partnerKey",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err143];
							else vErrors.push(err143);
							errors++;
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/janrain/partnerKey",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
				if (data41.allowDomains !== void 0) {
					let data46 = data41.allowDomains;
					if (Array.isArray(data46)) {
						const len6 = data46.length;
						for (let i8 = 0; i8 < len6; i8++) {
							let data47 = data46[i8];
							if (typeof data47 === "string") {
								if (countCharacters(data47) < 1) {
									const err145 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i8,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
								if (!pattern23.test(data47)) {
									const err146 = {
										instancePath: instancePath + "/janrain/allowDomains/" + i8,
										schemaPath: "#/properties/janrain/properties/allowDomains/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)?(?![\\w\\W])" }
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							} else {
								const err147 = {
									instancePath: instancePath + "/janrain/allowDomains/" + i8,
									schemaPath: "#/properties/janrain/properties/allowDomains/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
						}
						let i9 = data46.length;
						let j2;
						if (i9 > 1) {
							const indices2 = {};
							for (; i9--;) {
								let item2 = data46[i9];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err148 = {
										instancePath: instancePath + "/janrain/allowDomains",
										schemaPath: "#/properties/janrain/properties/allowDomains/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i9,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
									break;
								}
								indices2[item2] = i9;
							}
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/janrain/allowDomains",
							schemaPath: "#/properties/janrain/properties/allowDomains/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
			} else {
				const err150 = {
					instancePath: instancePath + "/janrain",
					schemaPath: "#/properties/janrain/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
		}
		if (data.keycloak !== void 0) {
			let data48 = data.keycloak;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (data48.url === void 0) {
					const err151 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/required",
						keyword: "required",
						params: { missingProperty: "url" }
					};
					if (vErrors === null) vErrors = [err151];
					else vErrors.push(err151);
					errors++;
				}
				if (data48.realm === void 0) {
					const err152 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/required",
						keyword: "required",
						params: { missingProperty: "realm" }
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
				if (data48.alias === void 0) {
					const err153 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/required",
						keyword: "required",
						params: { missingProperty: "alias" }
					};
					if (vErrors === null) vErrors = [err153];
					else vErrors.push(err153);
					errors++;
				}
				if (data48.clientId === void 0) {
					const err154 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/required",
						keyword: "required",
						params: { missingProperty: "clientId" }
					};
					if (vErrors === null) vErrors = [err154];
					else vErrors.push(err154);
					errors++;
				}
				if (data48.clientSecret === void 0) {
					const err155 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/required",
						keyword: "required",
						params: { missingProperty: "clientSecret" }
					};
					if (vErrors === null) vErrors = [err155];
					else vErrors.push(err155);
					errors++;
				}
				for (const key8 in data48) if (!(key8 === "url" || key8 === "realm" || key8 === "alias" || key8 === "providerId" || key8 === "clientId" || key8 === "clientSecret")) {
					const err156 = {
						instancePath: instancePath + "/keycloak",
						schemaPath: "#/properties/keycloak/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
				if (data48.url !== void 0) {
					let data49 = data48.url;
					if (typeof data49 === "string") {
						if (countCharacters(data49) < 1) {
							const err157 = {
								instancePath: instancePath + "/keycloak/url",
								schemaPath: "#/properties/keycloak/properties/url/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
						if (!pattern24.test(data49)) {
							const err158 = {
								instancePath: instancePath + "/keycloak/url",
								schemaPath: "#/properties/keycloak/properties/url/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.\\[\\]:-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
					} else {
						const err159 = {
							instancePath: instancePath + "/keycloak/url",
							schemaPath: "#/properties/keycloak/properties/url/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
				if (data48.realm !== void 0) {
					let data50 = data48.realm;
					if (typeof data50 === "string") {
						if (countCharacters(data50) < 1) {
							const err160 = {
								instancePath: instancePath + "/keycloak/realm",
								schemaPath: "#/properties/keycloak/properties/realm/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
						if (!pattern25.test(data50)) {
							const err161 = {
								instancePath: instancePath + "/keycloak/realm",
								schemaPath: "#/properties/keycloak/properties/realm/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					} else {
						const err162 = {
							instancePath: instancePath + "/keycloak/realm",
							schemaPath: "#/properties/keycloak/properties/realm/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err162];
						else vErrors.push(err162);
						errors++;
					}
				}
				if (data48.alias !== void 0) {
					let data51 = data48.alias;
					if (typeof data51 === "string") {
						if (countCharacters(data51) < 1) {
							const err163 = {
								instancePath: instancePath + "/keycloak/alias",
								schemaPath: "#/properties/keycloak/properties/alias/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err163];
							else vErrors.push(err163);
							errors++;
						}
						if (!pattern25.test(data51)) {
							const err164 = {
								instancePath: instancePath + "/keycloak/alias",
								schemaPath: "#/properties/keycloak/properties/alias/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err164];
							else vErrors.push(err164);
							errors++;
						}
					} else {
						const err165 = {
							instancePath: instancePath + "/keycloak/alias",
							schemaPath: "#/properties/keycloak/properties/alias/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
				}
				if (data48.providerId !== void 0) {
					let data52 = data48.providerId;
					if (typeof data52 === "string") {
						if (countCharacters(data52) < 1) {
							const err166 = {
								instancePath: instancePath + "/keycloak/providerId",
								schemaPath: "#/properties/keycloak/properties/providerId/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
						if (!pattern25.test(data52)) {
							const err167 = {
								instancePath: instancePath + "/keycloak/providerId",
								schemaPath: "#/properties/keycloak/properties/providerId/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?!\\.{1,2}(?![\\w\\W]))[A-Za-z0-9._~-]+)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err167];
							else vErrors.push(err167);
							errors++;
						}
					} else {
						const err168 = {
							instancePath: instancePath + "/keycloak/providerId",
							schemaPath: "#/properties/keycloak/properties/providerId/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
				if (data48.clientId !== void 0) {
					let data53 = data48.clientId;
					if (typeof data53 === "string") {
						if (countCharacters(data53) < 1) {
							const err169 = {
								instancePath: instancePath + "/keycloak/clientId",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err169];
							else vErrors.push(err169);
							errors++;
						}
						if (!pattern11.test(data53)) {
							const err170 = {
								instancePath: instancePath + "/keycloak/clientId",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/keycloak/clientId",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
				if (data48.clientSecret !== void 0) {
					let data54 = data48.clientSecret;
					if (typeof data54 === "string") {
						if (countCharacters(data54) < 1) {
							const err172 = {
								instancePath: instancePath + "/keycloak/clientSecret",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
						if (!pattern11.test(data54)) {
							const err173 = {
								instancePath: instancePath + "/keycloak/clientSecret",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
					} else {
						const err174 = {
							instancePath: instancePath + "/keycloak/clientSecret",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
				}
			} else {
				const err175 = {
					instancePath: instancePath + "/keycloak",
					schemaPath: "#/properties/keycloak/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
		}
		if (data.developer !== void 0) {
			let data55 = data.developer;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				if (data55.foreigner === void 0) {
					const err176 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "foreigner" }
					};
					if (vErrors === null) vErrors = [err176];
					else vErrors.push(err176);
					errors++;
				}
				if (data55.certificateType === void 0) {
					const err177 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "certificateType" }
					};
					if (vErrors === null) vErrors = [err177];
					else vErrors.push(err177);
					errors++;
				}
				if (data55.realName === void 0) {
					const err178 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "realName" }
					};
					if (vErrors === null) vErrors = [err178];
					else vErrors.push(err178);
					errors++;
				}
				if (data55.idNumber === void 0) {
					const err179 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/required",
						keyword: "required",
						params: { missingProperty: "idNumber" }
					};
					if (vErrors === null) vErrors = [err179];
					else vErrors.push(err179);
					errors++;
				}
				for (const key9 in data55) if (!(key9 === "foreigner" || key9 === "certificateType" || key9 === "realName" || key9 === "idNumber")) {
					const err180 = {
						instancePath: instancePath + "/developer",
						schemaPath: "#/properties/developer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err180];
					else vErrors.push(err180);
					errors++;
				}
				if (data55.foreigner !== void 0) {
					if (typeof data55.foreigner !== "boolean") {
						const err181 = {
							instancePath: instancePath + "/developer/foreigner",
							schemaPath: "#/properties/developer/properties/foreigner/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err181];
						else vErrors.push(err181);
						errors++;
					}
				}
				if (data55.certificateType !== void 0) {
					let data57 = data55.certificateType;
					if (typeof data57 !== "string") {
						const err182 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err182];
						else vErrors.push(err182);
						errors++;
					}
					if (!(data57 === "passport" || data57 === "id-card")) {
						const err183 = {
							instancePath: instancePath + "/developer/certificateType",
							schemaPath: "#/properties/developer/properties/certificateType/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.developer.properties.certificateType.enum }
						};
						if (vErrors === null) vErrors = [err183];
						else vErrors.push(err183);
						errors++;
					}
				}
				if (data55.realName !== void 0) {
					let data58 = data55.realName;
					if (typeof data58 === "string") {
						if (countCharacters(data58) < 1) {
							const err184 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						if (!pattern11.test(data58)) {
							const err185 = {
								instancePath: instancePath + "/developer/realName",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err185];
							else vErrors.push(err185);
							errors++;
						}
					} else {
						const err186 = {
							instancePath: instancePath + "/developer/realName",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err186];
						else vErrors.push(err186);
						errors++;
					}
				}
				if (data55.idNumber !== void 0) {
					let data59 = data55.idNumber;
					if (typeof data59 === "string") {
						if (countCharacters(data59) < 1) {
							const err187 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err187];
							else vErrors.push(err187);
							errors++;
						}
						if (!pattern11.test(data59)) {
							const err188 = {
								instancePath: instancePath + "/developer/idNumber",
								schemaPath: "#/definitions/secretName/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]*)?(?![\\w\\W])" }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
					} else {
						const err189 = {
							instancePath: instancePath + "/developer/idNumber",
							schemaPath: "#/definitions/secretName/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
			} else {
				const err190 = {
					instancePath: instancePath + "/developer",
					schemaPath: "#/properties/developer/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err190];
				else vErrors.push(err190);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data60 = data.review;
			const _errs148 = errors;
			let valid39 = true;
			const _errs149 = errors;
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				if (data60.status !== void 0) {
					if ("approved" !== data60.status) {
						const err191 = {};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
			}
			var _valid1 = _errs149 === errors;
			errors = _errs148;
			if (vErrors !== null) {
				if (_errs148) vErrors.length = _errs148;
				else vErrors = null;
			}
			if (!_valid1) {
				const _errs151 = errors;
				if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
					if (data60.testUsers !== void 0) {
						let data62 = data60.testUsers;
						if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
							const err192 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/else/properties/testUsers/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err192];
							else vErrors.push(err192);
							errors++;
						}
						if (typeof data62 == "number" && isFinite(data62)) {
							if (data62 > 15 || isNaN(data62)) {
								const err193 = {
									instancePath: instancePath + "/review/testUsers",
									schemaPath: "#/properties/review/else/properties/testUsers/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 15
									}
								};
								if (vErrors === null) vErrors = [err193];
								else vErrors.push(err193);
								errors++;
							}
						}
					}
				}
				var _valid1 = _errs151 === errors;
				valid39 = _valid1;
			}
			if (!valid39) {
				const err194 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/if",
					keyword: "if",
					params: { failingKeyword: "else" }
				};
				if (vErrors === null) vErrors = [err194];
				else vErrors.push(err194);
				errors++;
			}
			if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
				if (data60.status === void 0) {
					const err195 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/required",
						keyword: "required",
						params: { missingProperty: "status" }
					};
					if (vErrors === null) vErrors = [err195];
					else vErrors.push(err195);
					errors++;
				}
				for (const key10 in data60) if (!(key10 === "status" || key10 === "testUsers")) {
					const err196 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
				if (data60.status !== void 0) {
					let data63 = data60.status;
					if (typeof data63 !== "string") {
						const err197 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err197];
						else vErrors.push(err197);
						errors++;
					}
					if (!(data63 === "development" || data63 === "in-review" || data63 === "approved" || data63 === "rejected")) {
						const err198 = {
							instancePath: instancePath + "/review/status",
							schemaPath: "#/properties/review/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.review.properties.status.enum }
						};
						if (vErrors === null) vErrors = [err198];
						else vErrors.push(err198);
						errors++;
					}
				}
				if (data60.testUsers !== void 0) {
					let data64 = data60.testUsers;
					if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
						const err199 = {
							instancePath: instancePath + "/review/testUsers",
							schemaPath: "#/properties/review/properties/testUsers/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
					if (typeof data64 == "number" && isFinite(data64)) {
						if (data64 < 0 || isNaN(data64)) {
							const err200 = {
								instancePath: instancePath + "/review/testUsers",
								schemaPath: "#/properties/review/properties/testUsers/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err200];
							else vErrors.push(err200);
							errors++;
						}
					}
				}
			} else {
				const err201 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err201];
				else vErrors.push(err201);
				errors++;
			}
		}
	} else {
		const err202 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err202];
		else vErrors.push(err202);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/core/rules/schema/meant-keys.ts
const keysOfAllSections = new Set(Object.values(fields).flatMap(({ keys = [] }) => keys));
/**
* The keys that were probably meant by unknown ones. Candidates are keys that the mapping does not have yet, in this order: the
* one with that Weibo label, the one before a colon, a required one with a similar name, an optional one with a similar name, or the only missing one
* if there is only one unknown key.
* @returns the key that was meant, by the JSON pointer of the unknown key
*/
function meantKeys(source, violations) {
	const meant = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown, missing }] of keyProblems(violations)) {
		const keys = fieldAt(mapping)?.keys ?? [];
		const present = new Set(Object.keys(valueIn(source.value, mapping) ?? {}));
		const absent = keys.filter((key) => !present.has(key));
		const onlyMissing = missing.length === 1 && unknown.length === 1 ? missing[0] : void 0;
		const matches = unknown.flatMap((written) => {
			const name = written.split(/\s*[:：﹕︰∶]/, 1)[0];
			const key = absent.find((key) => fieldAt(childOf(mapping, key))?.label === name || key === name) ?? nearest(written, missing) ?? nearest(written, absent) ?? onlyMissing;
			return key === void 0 ? [] : [{
				written,
				key
			}];
		});
		const claims = /* @__PURE__ */ new Map();
		for (const { key } of matches) claims.set(key, (claims.get(key) ?? 0) + 1);
		for (const { written, key } of matches) {
			const isOnlyNear = nearest(written, keys) === key && nearest(written, absent.filter((candidate) => candidate !== key)) === void 0;
			const mayBeAnother = /\d/.test(written + key) || /[:：﹕︰∶]./.test(written) || keysOfAllSections.has(written);
			meant.set(childOf(mapping, written), {
				key,
				isTypo: isOnlyNear && !mayBeAnother && claims.get(key) === 1
			});
		}
	}
	return meant;
}
/**
* Keys in the wrong mapping: unknown there, and missing where they belong.
* @returns the JSON pointer of the mapping to which each belongs, by the pointer of the misplaced key
*/
function misplacedKeys(violations) {
	const problems = keyProblems(violations);
	const lacking = [...problems].flatMap(([mapping, { missing }]) => missing.map((key) => ({
		mapping,
		key
	})));
	const misplaced = /* @__PURE__ */ new Map();
	for (const [mapping, { unknown }] of problems) for (const key of unknown) {
		const place = lacking.find((candidate) => candidate.key === key);
		if (place) misplaced.set(childOf(mapping, key), place.mapping);
	}
	return misplaced;
}
function keyProblems(violations) {
	const problems = /* @__PURE__ */ new Map();
	for (const { keyword, instancePath, params } of violations) {
		const ofMapping = problems.get(instancePath) ?? {
			unknown: [],
			missing: []
		};
		problems.set(instancePath, ofMapping);
		if (keyword === "required") ofMapping.missing.push(String(params.missingProperty));
		if (keyword === "additionalProperties") ofMapping.unknown.push(String(params.additionalProperty));
	}
	return problems;
}
// src/core/rules/schema/verdict.ts
/** Validates the declaration against the schema. */
function schemaVerdict(source) {
	validate_default(source.value);
	return verdictOf(source, validate_default.errors ?? []);
}
/** The verdict that a validator's errors give. */
function verdictOf(source, errors) {
	const violations = independent(errors);
	const [meant, misplaced] = [meantKeys(source, violations), misplacedKeys(violations)];
	return {
		source,
		violations,
		meant,
		misplaced,
		firstExcess: firstExcessIn(violations)
	};
}
/** The violations without those that follow from another one, so that one mistake gives one finding. */
function independent(violations) {
	const wronglyTyped = new Set(violations.flatMap(({ keyword, instancePath }) => keyword === "type" ? [instancePath] : []));
	const seen = /* @__PURE__ */ new Set();
	return violations.filter(({ keyword, instancePath }) => {
		if (keyword === "if") return false;
		if (keyword !== "type") return !wronglyTyped.has(instancePath);
		const isFirst = !seen.has(instancePath);
		seen.add(instancePath);
		return isFirst;
	});
}
function firstExcessIn(violations) {
	const limits = new Map(violations.flatMap(({ keyword, instancePath, params }) => keyword === "maxItems" ? [[instancePath, Number(params.limit)]] : []));
	return (pointer) => {
		const list = parentOf(pointer);
		const limit = limits.get(list);
		return limit !== void 0 && Number(pointer.slice(list.length + 1)) >= limit ? childOf(list, limit) : void 0;
	};
}
/** JSON pointers of the parts that have no value of the right type: unknown keys, and values of another type. */
function wronglyTypedParts({ violations }) {
	return rejectedParts({ violations: violations.filter(({ keyword }) => keyword === "type" || keyword === "additionalProperties") });
}
/** Whether the file has the field at a JSON pointer, valid or not, or a misspelled key for it. */
function isDeclaredIn({ source, meant }) {
	const meantPointers = new Set(Array.from(meant, ([written, { key }]) => childOf(parentOf(written), key)));
	return (pointer) => source.places.has(pointer) || meantPointers.has(pointer);
}
/** The pointers of invalid parts, and of the fields that they, or a key that was misspelled, would override. */
function withDependents(pointers, { meant }) {
	const misspelled = Array.from(meant, ([written, { key }]) => childOf(parentOf(written), key));
	const overridden = [...pointers, ...misspelled].flatMap((pointer) => {
		const key = fieldAt(pointer)?.overrides;
		return key === void 0 ? [] : [childOf(parentOf(pointer), key)];
	});
	return [...pointers, ...overridden];
}
/** JSON pointers of the parts that the schema rejects. */
function rejectedParts({ violations }) {
	return violations.flatMap(({ keyword, instancePath, params }) => {
		if (keyword === "required") return [];
		return keyword === "additionalProperties" ? [childOf(instancePath, String(params.additionalProperty))] : [instancePath];
	});
}
/** The text of a value as written in the file. */
function writtenText({ text, places }, pointer) {
	const place = places.get(pointer);
	return place ? text.slice(place.value.from, place.value.to) : "";
}
// src/core/rules/schema/entry-indentation.ts
/** A hyphen at the start of a later line of an entry without quotes. */
const hyphen = /\n[ \t]*(?=-[ \t])/;
/** A hyphen is indented more than that of the entry before it: YAML continues that entry's text. */
const entryIndentation = {
	meta: {
		id: "entry-indentation",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 7.3.3: a plain text continues on lines that are indented more"],
		fields: [],
		text: {
			en: {
				title: "Two entries of a list are read as one",
				message: "This line is indented more than the entry before it, so YAML reads both as one entry ({field}).",
				fix: "Align the hyphens of the list."
			},
			zh: {
				title: "列表的两个条目被读作一个",
				message: "本行的缩进比上一个条目多，因此 YAML 把两者读作一个条目，即{field}。",
				fix: "请让该列表的连字符对齐。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { value, key, kind, content }] of source.places) {
			if (key || kind !== "scalar" || typeof content !== "string" || !content.includes("- ")) continue;
			const written = writtenText(source, pointer);
			const match = /^["'|>]/.test(written) ? null : hyphen.exec(written);
			if (!match) continue;
			const from = value.from + match.index + match[0].length;
			yield { at: {
				from,
				to: from + 1
			} };
		}
	}
};
// src/core/rules/schema/entry-separator.ts
/** Entries of lists in which a separator is a mistake: labels have a rule of their own, and markers may be any part of a page. */
const entries = /^\/(?!app\/labels|site\/markers).*\/\d+$/;
/** A full-width separator between two values. */
const separator$1 = /[^\s，、；]\s*([，、；])\s*[^\s，、；]/u;
/** The same between two paths: the name of a file may contain one. */
const betweenImages = /\.(?:png|jpe?g|gif|webp|bmp|svg)\s*([，、；])[^，、；]+\.(?:png|jpe?g|gif|webp|bmp|svg)\s*(?:[，、；]|$)/iu;
/** An entry of a list contains a full-width separator, as in [a.png，b.png], which YAML reads as one entry. */
const entrySeparator = {
	meta: {
		id: "entry-separator",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 7.4.1: the entries of a list in brackets are separated by ASCII commas"],
		fields: [],
		text: {
			en: {
				title: "Several entries of a list are written as one",
				message: "{field} contains \"{shown}\", so YAML reads several entries of the list as one.",
				fix: "Separate the entries with ASCII commas, for example [a, b]."
			},
			zh: {
				title: "列表的多个条目写成了一个",
				message: "{field}含有“{shown}”，因此 YAML 把列表的多个条目读作一个。",
				fix: "请用半角逗号分隔各个条目，例如 [a, b]。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (typeof content !== "string" || !field || !entries.test(pointer)) continue;
			const shown = (pointer.startsWith("/images/") ? betweenImages : separator$1).exec(content)?.[1];
			if (shown !== void 0) yield {
				at: valueAt(pointer),
				params: { shown }
			};
		}
	}
};
// src/core/rules/schema/missing-key.ts
/** A required key is missing. Reported at the key of the mapping that lacks it. */
const missingKey = {
	meta: {
		id: "missing-key",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema; setup guide, steps 7 to 12"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A key is missing",
				message: {
					plain: "The key {field} is missing here.",
					labelled: "The key {field} is missing here; Weibo's form requires it.",
					alternatives: "Both \"{alternative}\" and \"{key}\" are missing here, so the application is unknown."
				},
				fix: "Add the key; the schema shows an example of its value."
			},
			zh: {
				title: "缺少键",
				message: {
					plain: "这里缺少{field}。",
					labelled: "这里缺少{field}；微博表单要求填写。",
					alternatives: "这里既没有“{alternative}”也没有“{key}”，无法得知是哪个应用。"
				},
				fix: "补上这个键；schema 中有它的取值示例。"
			}
		}
	},
	*check({ violations, meant, misplaced }) {
		const mistyped = new Set(Array.from(meant, ([unknown, { key }]) => childOf(parentOf(unknown), key)));
		const elsewhere = new Set(Array.from(misplaced, ([at, mapping]) => mapping + at.slice(parentOf(at).length)));
		for (const { keyword, instancePath, params, schemaPath } of violations) {
			const key = String(params.missingProperty);
			if (keyword !== "required" || mistyped.has(childOf(instancePath, key)) || elsewhere.has(childOf(instancePath, key))) continue;
			const pointer = childOf(instancePath, key);
			const alternative = schemaPath.includes("/then/") ? fieldAt(pointer)?.overrides ?? "" : void 0;
			if (alternative !== void 0 && mistyped.has(childOf(instancePath, alternative))) continue;
			const variant = alternative !== void 0 ? "alternatives" : fieldAt(pointer)?.label ? "labelled" : "plain";
			yield {
				at: keyAt(instancePath),
				variant,
				params: {
					key,
					missing: pointer,
					...alternative !== void 0 && { alternative }
				}
			};
		}
	}
};
// src/core/rules/schema/placeholder-value.ts
/** Expressions of shells, CI services and template engines, anywhere in a value. */
const expression = new RegExp([
	/\$\{\{?[^{}]*\}?\}|\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|\[%[^%]*%\]|\{#[^#]*#\}|\[=[^=]*=\]|[#$%&@*~^]!?\{[^{}]*\}/,
	/\$\([$A-Za-z_][\w.:-]*\)|\$\(\([^()]*\)\)|\$env:\w+|\$\[[A-Za-z_][\w.-]*\]|@\([A-Za-z_][\w.]*\)|%\([A-Za-z_]\w*\)s|\$!?[A-Z][A-Z0-9]*_[A-Z0-9_]+/,
	/\[\[\s*[\w.-]+\s*\]\]|#\[[A-Za-z_][\w.]*\]|@@\w+@@|__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+%/
].map(({ source }) => source).join("|"));
/** What every expression has; the pattern is compiled only for texts with one of these. */
const expressionSign = /[$%@{[<]|__/;
/** In a host, only a placeholder has such characters or words. */
const inHost = /<[^<>]+>|\{[\w.-]+\}|\$\w+|%[A-Z_]+%|\[(?![\dA-Fa-f:.]+\])[\w.-]+\]|[你您]的(?:域名|网站)|(?<=^|\.)(?:your[-_]?(?:domain|site|website|company|app|host|name|brand|realm|tenant)|x{3,})(?=\.)/i;
/** What every placeholder in a host has. */
const hostSign = /[<{$%[你您]|your|xxx/i;
const host = /^https?:\/\/([^/\s]*)/i;
/** Whole values that stand for one that is not known yet. */
const note = new RegExp(`^(?:${[
	/(?:TODO|FIXME|TBD)(?:[\s:：(（].*)?|X{3,}|<{1,3}(?!https?:)[^<>]+>{1,3}|&lt;.+&gt;|\(\([\w.:/-]+\)\)/,
	/\$!?[A-Za-z_][\w.]*\$?|\{[\w.-]*\}|@[A-Za-z][\w.-]*@|%[A-Za-z][\w.-]*%|%(?:\d+\$)?[sdv@]|~[A-Z][A-Z0-9_]*~/,
	/(?<mark>[!#|~^=*+]{1,2})[A-Za-z][\w.]*[._][\w.]*\k<mark>|_+[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+_+|__[a-z]+(?:_[a-z]+)+__|\[[A-Z]+(?:_[A-Z0-9]+)+\]/,
	/REPLACE_[A-Z_]+|(?:[A-Z0-9]+_[A-Z0-9_]+|NAME|URL|KEY|ID|SECRET|VALUE)_HERE|(?:[A-Z0-9]+_)*PLACEHOLDER(?:_[A-Z0-9]+)*|(?:ref\+[a-z]\w*|op):\/\/\S+|vault:\S*[/#]\S+/,
	/[[(（【「]?(?:待(?:填写?|定|补充?|完善|确认|提供|更新|设置)|未填写?|未定|暂无|同上|请(?:填写?|输入|补充|替换).*|占位符?)[\])）】」]?/,
	/(?:在(?:此处?|这里)|此处|这里)(?:填写?|填入|输入).*|(?:填写|填入|输入)(?:应用|公司|网站|品牌|名称|域名|地址|简介|介绍|账号|帐号|标签)(?:名称?|地址|简介|介绍|信息)?/,
	/[你您]的(?:应用|公司|网站|域名|品牌|账号|帐号)(?:名称?|地址|简介)?|某{2,}|Ｘ{2,}|×{2,}|[○〇△]{2,}/,
	/(?:某{2,}|[XxＸ×○〇△]{2,})(?:公司|网站|商城|平台|应用|账号|帐号|品牌|株式会社)/,
	/ここに(?:入力|記入).*|(?:入力|記入)してください|여기에\s?입력.*|입력하세요|미정/,
	/\.{2,}|…+|-+|[_＿]+|\*{2,}|[?？]+/
].map(({ source }) => source).join("|")})$`);
/** The same, in any letter case. */
const englishNote = new RegExp(`^(?:${[
	/TBD|FIXME|CHANGE[-_ ]?(?:ME|THIS|IT)|REPLACE[-_ ]?(?:ME|THIS|IT)|REPLACE[-_ ]WITH[-_ ].+|(?:INSERT|ENTER|FILL)[-_ ](?:IN[-_ ])?.*/,
	/PLACEHOLDER|LOREM IPSUM.*|UNDEFINED|NULL|NONE|NIL|NAN|N\/A|NOT[-_ ]SET|X{3,}/,
	/[[(<](?:YOUR|INSERT|ENTER|REPLACE|FILL|THE|MY)\b[^\])>]*[\])>]/,
	/YOUR[-_ ]?(?:APP|APPLICATION|COMPANY|SITE|WEBSITE|BRAND|DOMAIN|ACCOUNT|REALM|WEIBO|API|PARTNER|NAME|ID|URL|KEY)(?:[-_ ]?(?:NAME|ID|URL|ACCOUNT|KEY|SECRET|HERE))*/
].map(({ source }) => source).join("|")})$`, "i");
/** A template expression or a placeholder that was never filled in. */
const placeholderValue = {
	meta: {
		id: "placeholder-value",
		severity: "error",
		evidence: "documented",
		sources: ["this tool: a declaration is read as it is; nothing replaces expressions in it"],
		fields: [],
		text: {
			en: {
				title: "A placeholder was never filled in",
				message: "{field} contains the placeholder \"{placeholder}\", which nothing replaces.",
				fix: "Write the value itself."
			},
			zh: {
				title: "占位符没有填写",
				message: "{field}中有占位符“{placeholder}”，它不会被替换。",
				fix: "请直接填写值。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (typeof content !== "string" || !field || field.secret && !/^\w+$/.test(content) || pointer.startsWith("/site/markers/")) continue;
			const placeholder = placeholderIn(content, field);
			if (placeholder !== void 0) yield {
				at: valueAt(pointer),
				params: { placeholder }
			};
		}
	}
};
function placeholderIn(content, { isExact, label }) {
	const text = content.trim();
	if (text === label) return text;
	const hostName = host.exec(content)?.[1] ?? (isExact ? content : "");
	return ((expressionSign.test(content) ? expression.exec(content) : void 0) ?? (hostSign.test(hostName) ? inHost.exec(hostName) : void 0) ?? note.exec(text) ?? englishNote.exec(text))?.[0];
}
// src/core/rules/schema/stray-punctuation.ts
/** The full-width sign of a comment, and not of a topic such as `＃会员日＃`. */
const comment$1 = /\s＃[^＃]*$/u;
/** In sentences, `＃` before a word may be a hashtag. */
const commentInSentence = /\s＃\s[^＃]*$/u;
const sentences = /^\/app\/(?:note|description|labels\/\d+)$/;
/** Texts for people that neither start nor end with punctuation; separators in labels have a rule of their own. */
const shortTexts = /^\/app\/(?:name|note|operatingAccount)$/;
/** Any part of a page. */
const markers = /^\/site\/markers\//;
/** A second colon or comma, of an input method. */
const start = /^[:：,，;；、]/;
/** A comment after a character that only looks like a space. */
const afterOtherSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000](?=#(?:\s|$))/u;
/** What ends a line in other languages; a sentence may end with any punctuation of its own, and an address or a name with none. */
const end = /[,;，；、]$/;
const endOfSentence = /[,;]$/;
const endOfOther = /[,;，；、。]$/;
/** One double quote, at the start or the end. After a digit it may be a sign for inches. */
const quote = /^["“”„＂][^"“”„＂]*$|^[^"“”„＂]*[^"“”„＂\d寸吋]["“”„＂]$/u;
/** A value without quotes contains punctuation that was meant for YAML, and that YAML reads as text. */
const strayPunctuation = {
	meta: {
		id: "stray-punctuation",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, sections 6.6 and 7.3: comments start with \" #\"; all other punctuation in a plain value is text"],
		fields: [],
		text: {
			en: {
				title: "Punctuation is part of the value",
				message: {
					comment: "{field} contains the full-width \"＃\", which YAML reads as text: a comment starts with a space and \"#\".",
					space: "{field} contains a \"#\" after {character}, which looks like a space: a comment starts with an ordinary space and \"#\".",
					start: "{field} starts with \"{shown}\", which is part of the value: YAML needs one colon and a space before it.",
					end: "{field} ends with \"{shown}\", which is part of the value: YAML needs no punctuation after a value.",
					quote: "{field} has a quote (\"{shown}\") on one side only, so it is part of the value.",
					quotes: "{field} is in typographic quotes ({shown}), which are part of the value; YAML quotes are \" and '."
				},
				fix: "Remove it; if it belongs to the value, write the whole value in quotes."
			},
			zh: {
				title: "标点成为值的一部分",
				message: {
					comment: "{field}含有全角的“＃”，YAML 会把它当作文本：注释应以空格加“#”开头。",
					space: "{field}含有“#”，但它之前的 {character} 只是看起来像空格：注释应以普通空格加“#”开头。",
					start: "{field}以“{shown}”开头，它会成为值的一部分：值之前只需要一个半角冒号和空格。",
					end: "{field}以“{shown}”结尾，它会成为值的一部分：YAML 的值之后不需要标点。",
					quote: "{field}只有一侧有引号（{shown}），它会成为值的一部分。",
					quotes: "{field}写在中文引号（{shown}）中，而引号会成为值的一部分；YAML 的引号是 \" 和 '。"
				},
				fix: "请将其删除；如果它属于该值，请给整个值加引号。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (typeof content !== "string" || !field || writtenText(source, pointer) !== content) continue;
			const problem = problemOf$1(pointer, content);
			if (problem) yield {
				at: valueAt(pointer),
				...problem
			};
		}
	}
};
/** @param content a value that is written without quotes, escapes and line breaks */
function problemOf$1(pointer, content) {
	const isSentence = sentences.test(pointer);
	if ((isSentence ? commentInSentence : comment$1).test(content)) return { variant: "comment" };
	const space = afterOtherSpace.exec(content)?.[0];
	if (space !== void 0) return {
		variant: "space",
		params: { character: codePointName(space) }
	};
	const isOther = !isText(pointer) && !markers.test(pointer);
	if (!isOther && !shortTexts.test(pointer)) return void 0;
	const before = start.exec(content)?.[0];
	if (before !== void 0) return {
		variant: "start",
		params: { shown: before }
	};
	const punctuation = (isOther ? endOfOther : isSentence ? endOfSentence : end).exec(content)?.[0];
	if (punctuation !== void 0) return {
		variant: "end",
		params: { shown: punctuation }
	};
	if (isOther && inTypographicQuotes.test(content)) return {
		variant: "quotes",
		params: { shown: content.charAt(0) + content.slice(-1) }
	};
	if (!quote.test(content)) return void 0;
	return {
		variant: "quote",
		params: { shown: /["“”„＂]/u.exec(content)?.[0] ?? "" }
	};
}
// src/core/rules/schema/surrounding-space.ts
/** A text starts or ends with whitespace, usually copied along; Weibo compares callbacks character by character. */
const surroundingSpace = {
	meta: {
		id: "surrounding-space",
		severity: "error",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the callback has to equal the registered one"],
		fields: [],
		fixable: true,
		text: {
			en: {
				title: "A value starts or ends with a space",
				message: "{field} starts or ends with a space, which counts when the value is compared, as Weibo does with callbacks.",
				fix: "Remove the space; for a text after | or >, write |- or >- to drop the last line break."
			},
			zh: {
				title: "值以空格开头或结尾",
				message: "{field}以空格开头或结尾；比对该值时会计入空格，例如微博比对回调页时。",
				fix: "请删除空格；若文本写在 | 或 > 之后，请改用 |- 或 >- 以去掉末尾换行。"
			}
		}
	},
	*check({ source, violations }) {
		const tooLong = violations.filter(({ keyword }) => keyword === "maxLength");
		for (const [pointer, { content: value, field }] of source.places) {
			if (typeof value !== "string" || value === value.trim() || !field) continue;
			const isTooLong = tooLong.some(({ instancePath, params }) => instancePath === pointer && countCharacters(value.trim()) <= params.limit);
			const isBlock = /[|>]/.test(writtenText(source, pointer).charAt(0));
			if ((isTooLong ? value : withoutHarmlessSpace(value, pointer, isBlock)) === value.trim()) continue;
			yield {
				at: valueAt(pointer),
				fix: rewriteValue(source, pointer, value.trim())
			};
		}
	}
};
/**
* A value without the space around a text of several lines that is no mistake. A block ends with a line break and may start with one;
* the lines of a long text may be indented, as Chinese paragraphs are, and may end with spaces that no editor shows.
*/
function withoutHarmlessSpace(value, pointer, isBlock) {
	if (isLongText(pointer)) return isBlock ? value.trim() : trimmed(value, "\n　", "\n");
	return isBlock && isMultilineText(pointer) ? trimmed(value, "\n", "\n") : value;
}
/** A loop, not a pattern: on a long run of spaces inside a text, a pattern takes quadratic time. */
function trimmed(text, atStart, atEnd) {
	let [from, to] = [0, text.length];
	while (from < to && atStart.includes(text.charAt(from))) from++;
	while (to > from && atEnd.includes(text.charAt(to - 1))) to--;
	return text.slice(from, to);
}
// src/core/rules/schema/undecoded-text.ts
/** An escape of HTML; other texts with an ampersand and a semicolon, such as the query of a URL, are none. */
const html = /&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|middot|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|copy|reg|trade|#\d{2,6}|#x[\dA-Fa-f]{2,5});/;
/** An escape of JSON and of double quotes in YAML. */
const unicode = /\\u[\dA-Fa-f]{4}/;
/** A character that no decoder could read, and what becomes of several of them in GBK. */
const replacement = /\uFFFD|锟斤拷/u;
/** UTF-8 that was decoded as Latin-1 or Windows-1252: two characters or more, each from two to four bytes. */
const misread = /(?:[\u00C2-\u00F4][\u0080-\u00BFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}){2,}/u;
/** A value was copied from another format or read in another encoding, and is not the text that people see there. */
const undecodedText = {
	meta: {
		id: "undecoded-text",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 5.7: escapes exist only in double quotes, and those of HTML do not exist", "Unicode Standard, 23.8: U+FFFD replaces a character that is not valid in its encoding"],
		fields: [],
		text: {
			en: {
				title: "A value was not decoded",
				message: {
					html: "{field} contains \"{shown}\", an escape of HTML, which YAML reads as text.",
					unicode: "{field} contains the escape \"{shown}\", which YAML decodes only in double quotes.",
					encoding: "{field} contains characters that were read in the wrong encoding ({shown})."
				},
				fix: "Write the characters themselves."
			},
			zh: {
				title: "值没有解码",
				message: {
					html: "{field}含有 HTML 转义“{shown}”，YAML 会把它当作文本。",
					unicode: "{field}含有转义“{shown}”，YAML 只在双引号中解码它。",
					encoding: "{field}含有以错误编码读取的字符（{shown}）。"
				},
				fix: "请直接书写这些字符。"
			}
		}
	},
	*check({ source }) {
		for (const [pointer, { content, field }] of source.places) {
			if (typeof content !== "string" || !field || field.secret || pointer.startsWith("/site/markers/")) continue;
			for (const [variant, form] of forms) {
				const shown = form.exec(content)?.[0];
				if (shown === void 0 || variant === "unicode" && writtenText(source, pointer).startsWith("\"")) continue;
				yield {
					at: valueAt(pointer),
					variant,
					params: { shown }
				};
				break;
			}
		}
	}
};
const forms = [
	["html", html],
	["unicode", unicode],
	["encoding", replacement],
	["encoding", misread]
];
// src/core/rules/schema/unknown-key.ts
/** A key that the schema does not have, usually a typo: its value would be ignored silently. */
const unknownKey = {
	meta: {
		id: "unknown-key",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema"],
		fields: [],
		fixable: true,
		locked: true,
		text: {
			en: {
				title: "A key is unknown",
				message: {
					misplaced: "The key \"{key}\" belongs under {section}, not here.",
					fullWidthColon: "This is read as one key because of the full-width colon: write \"{suggestion}: \", with a colon and a space.",
					invisible: "The key contains {character}, which is invisible or looks like a space: write \"{suggestion}\".",
					missingSpace: "This is read as one key: write \"{suggestion}: \", with a space after the colon.",
					near: "The key \"{key}\" is unknown here; did you mean \"{suggestion}\"?",
					plain: "The key \"{key}\" is unknown here; the keys are {known}."
				},
				fix: "Correct the key, or remove it."
			},
			zh: {
				title: "未知的键",
				message: {
					misplaced: "键“{key}”不属于此处，应位于 {section} 之下。",
					fullWidthColon: "由于全角冒号，这里被读作一个键：请写“{suggestion}: ”，即半角冒号加空格。",
					invisible: "键中含有不可见或看起来像空格的字符 {character}：请写“{suggestion}”。",
					missingSpace: "这里被读作一个键：请写“{suggestion}: ”，即冒号后加空格。",
					near: "这里没有键“{key}”；您是否想写“{suggestion}”？",
					plain: "这里没有键“{key}”；可用的键有 {known}。"
				},
				fix: "更正或删除这个键。"
			}
		}
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
			const meantKey = meant.get(pointer);
			const suggestion = meantKey?.key;
			yield {
				at: keyAt(pointer),
				...messageFor(key, suggestion, instancePath),
				fix: meantKey?.isTypo ? renameKey(source, pointer, meantKey.key) : void 0
			};
		}
	}
};
function messageFor(key, suggestion, mapping) {
	const known = fieldAt(mapping)?.keys ?? [];
	if (suggestion === void 0) return {
		variant: "plain",
		params: {
			key,
			known
		}
	};
	const label = fieldAt(childOf(mapping, suggestion))?.label;
	const params = {
		key,
		known,
		suggestion
	};
	const character = (invisible$1().exec(key) ?? /[^\S ]/.exec(key))?.[0];
	if (character !== void 0) return {
		variant: "invisible",
		params: {
			...params,
			character: codePointName(character)
		}
	};
	const [, name, colon] = /^(.*?)\s*([：﹕︰∶]|:(?=\S))/u.exec(key) ?? [];
	return {
		variant: !(name !== void 0 && (name.startsWith(suggestion) || name === label)) ? "near" : colon === ":" ? "missingSpace" : "fullWidthColon",
		params
	};
}
// src/core/rules/schema/unquoted-number.ts
/** Fields that may consist of digits; in others, quotes would only hide that something else belongs there. */
const freeTexts = /^\/app\/(?:name|note|operatingAccount|labels\/\d+)$/;
/** Digits without quotes where text belongs: YAML reads a number, and drops leading zeros and digits beyond 2^53. */
const unquotedNumber = {
	meta: {
		id: "unquoted-number",
		severity: "error",
		evidence: "documented",
		sources: ["YAML 1.2.2, section 10.3: the core schema resolves plain digits to a number"],
		fields: [],
		fixable: true,
		locked: true,
		text: {
			en: {
				title: "A number without quotes where text belongs",
				message: {
					plain: "{field} must be text, but YAML reads {digits} without quotes as a number.",
					secret: "The name of a secret belongs here, not digits; they look like the value itself.",
					changed: "{field} must be text, but YAML reads {digits} without quotes as the number {value}."
				},
				fix: "Put the digits in quotes; where the name of a secret belongs, write the name."
			},
			zh: {
				title: "应为文本的数字没有加引号",
				message: {
					plain: "{field}应为文本，但不加引号的 {digits} 在 YAML 中是数字。",
					secret: "这里应填写机密的名称，而不是数字；它看起来就是机密的值。",
					changed: "{field}应为文本，但不加引号的 {digits} 在 YAML 中会解析为数字 {value}。"
				},
				fix: "纯数字的文本请加引号；应写机密名称的地方请写名称。"
			}
		}
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { instancePath } = violation;
			const value = valueIn(source.value, instancePath);
			if (!isNumberForText(violation, value)) continue;
			const digits = writtenText(source, instancePath);
			const changed = String(value) !== digits;
			const isSecret = fieldAt(instancePath)?.secret !== void 0;
			yield {
				at: valueAt(instancePath),
				variant: isSecret ? "secret" : changed ? "changed" : "plain",
				params: {
					digits,
					value: String(value)
				},
				fix: freeTexts.test(instancePath) ? quoteValue(source, instancePath) : void 0
			};
		}
	}
};
/** Whether the violation is a number where text belongs; wrong-type leaves these to this rule. */
function isNumberForText({ params }, value) {
	return params.type === "string" && typeof value === "number";
}
// src/core/rules/schema/wrong-type.ts
/** A value does not have the field's type. */
const wrongType = {
	meta: {
		id: "wrong-type",
		severity: "error",
		evidence: "documented",
		sources: ["this tool's schema"],
		fields: [],
		locked: true,
		text: {
			en: {
				title: "A value has the wrong type",
				message: {
					stringScalar: "{field} must be text, but YAML reads {value} as another type.",
					booleanWord: "{field} must be true or false: write {suggestion} instead of {value}.",
					booleanText: "{field} must be true or false; {value} is text in YAML 1.2.",
					booleanScalar: "{field} must be true or false, not {value}.",
					numberScalar: "{field} must be a number, not {value}.",
					integerScalar: "{field} must be a whole number, not {value}.",
					integerText: "{field} must be a whole number: write {suggestion} instead of {value}.",
					arrayScalar: "{field} must be a list, not a single value.",
					objectScalar: "{field} must be a mapping of keys, not a single value.",
					string: "{field} must be text, not a list or a mapping.",
					boolean: "{field} must be true or false, not a list or a mapping.",
					number: "{field} must be a number, not a list or a mapping.",
					integer: "{field} must be a whole number, not a list or a mapping.",
					array: "{field} must be a list, not a mapping.",
					object: "{field} must be a mapping of keys, not a list.",
					fullWidthColon: "{field} must have keys, but YAML reads the full-width colon \"：\" as text: write \": \", a colon and a space.",
					commentSign: "{field} has no value of its own: a comment starts with \"#\", not with \"{shown}\".",
					fullWidthBracket: "{field} must be a list: write [ ] and commas instead of full-width brackets.",
					arrayDash: "{field} must be a list: start each entry with \"- \", a hyphen and a space, not with \"{shown}\".",
					arrayDashSpace: "{field} must be a list: write a space after each hyphen.",
					arrayText: "{field} must be a list: write brackets around it, with commas and spaces between the entries, for example [a, b].",
					several: "{field} must have one of these types: {types}."
				},
				fix: "Write the value with the type that the schema requires; put text that looks like another type in quotes."
			},
			zh: {
				title: "值的类型不对",
				message: {
					stringScalar: "{field}应为文本，但 YAML 将 {value} 解读为其他类型。",
					booleanWord: "{field}应为 true 或 false：请把 {value} 写成 {suggestion}。",
					booleanText: "{field}应为 true 或 false；{value} 在 YAML 1.2 中是文本。",
					booleanScalar: "{field}应为 true 或 false，而不是 {value}。",
					numberScalar: "{field}应为数字，而不是 {value}。",
					integerScalar: "{field}应为整数，而不是 {value}。",
					integerText: "{field}应为整数：请把 {value} 写成 {suggestion}。",
					arrayScalar: "{field}应为列表，但这里是单个值。",
					objectScalar: "{field}应为由键组成的映射，但这里是单个值。",
					string: "{field}应为文本，但这里是列表或映射。",
					boolean: "{field}应为 true 或 false，但这里是列表或映射。",
					number: "{field}应为数字，但这里是列表或映射。",
					integer: "{field}应为整数，但这里是列表或映射。",
					array: "{field}应为列表，但这里是映射。",
					object: "{field}应为由键组成的映射，但这里是列表。",
					fullWidthColon: "{field}应包含键，但 YAML 会把全角冒号“：”当作文本：请写“: ”，即半角冒号加空格。",
					commentSign: "{field}没有自己的值：注释应以“#”开头，而不是“{shown}”。",
					fullWidthBracket: "{field}应为列表：请用 [ ] 和半角逗号代替全角括号。",
					arrayDash: "{field}应为列表：每个条目应以“- ”（连字符加空格）开头，而不是“{shown}”。",
					arrayDashSpace: "{field}应为列表：请在每个连字符后加一个空格。",
					arrayText: "{field}应为列表：请用方括号括起来，条目之间用半角逗号加空格分隔，例如 [a, b]。",
					several: "{field}的类型应为以下之一：{types}。"
				},
				fix: "按 schema 要求的类型填写；看起来像其他类型的文本需要加引号。"
			}
		}
	},
	*check({ source, violations }) {
		for (const violation of violations) {
			const { keyword, instancePath, params } = violation;
			const value = valueIn(source.value, instancePath);
			if (keyword !== "type" || isNumberForText(violation, value)) continue;
			const written = typeof value === "object" ? "" : writtenText(source, instancePath);
			yield {
				at: valueAt(instancePath),
				...problemOf(params.type, value, written)
			};
		}
	}
};
/** Words for yes and no. YAML 1.1 read some of them as booleans. */
const booleanWords = {
	true: /^(?:y|yes|on|true|t|1|enabled?|ja|oui|sí|si|да|是|是的|对|有|要|需要|绑定|已绑定|开|开启|启用|真|✓|✔|√|はい|有効|예|네)$/i,
	false: /^(?:n|no|off|false|f|0|none|disabled?|nein|non|нет|否|不|不是|错|没有|无|不要|不需要|不绑定|未绑定|关|关闭|禁用|假|✗|✘|×|x|いいえ|無効|아니요|아니오)$/i
};
/** Quotes and punctuation around a word. */
const punctuation = /^[\s"'“”‘’「」(]+|[\s"'“”‘’「」.,;!。，；！)]+$/g;
/** A remark after a word, in parentheses or as the comment of another format. */
const remark = /(?<=\S)\s*(?:\([^()]*\)|\s(?:#|\/\/).*|#.*)$/;
function problemOf(expected, value, written) {
	const params = {
		value: written,
		types: String(expected)
	};
	if (typeof expected !== "string") return {
		variant: "several",
		params
	};
	if (typeof value === "object") return {
		variant: expected,
		params
	};
	if (expected === "boolean") {
		const word = plainWord(value);
		const suggestion = ["true", "false"].find((meant) => booleanWords[meant].test(word)) ?? misspelled(word);
		if (suggestion) return {
			variant: "booleanWord",
			params: {
				...params,
				suggestion
			}
		};
		return {
			variant: typeof value === "string" ? "booleanText" : "booleanScalar",
			params
		};
	}
	if ((expected === "object" || expected === "array") && /^\S+：/.test(written)) return {
		variant: "fullWidthColon",
		params
	};
	const digits = plainWord(value);
	if (expected === "integer" && /^-?\d+$/.test(digits)) return {
		variant: "integerText",
		params: {
			...params,
			suggestion: digits
		}
	};
	const comment = commentSign.exec(written)?.[0];
	if ((expected === "object" || expected === "array") && comment !== void 0) return {
		variant: "commentSign",
		params: {
			...params,
			shown: comment
		}
	};
	const dash = listSign.exec(written)?.[0];
	if (expected === "array" && written.startsWith("-")) return {
		variant: "arrayDashSpace",
		params
	};
	if (expected === "array" && dash !== void 0) return {
		variant: "arrayDash",
		params: {
			...params,
			shown: dash
		}
	};
	if (expected === "array" && /^[［【]/.test(written)) return {
		variant: "fullWidthBracket",
		params
	};
	if (expected === "array" && /[,，、]/.test(written)) return {
		variant: "arrayText",
		params
	};
	return {
		variant: `${expected}Scalar`,
		params
	};
}
/** The boolean that a word of similar letters means. */
const misspelled = (word) => /^[a-z]{4,6}$/i.test(word) ? nearest(word, ["true", "false"]) : void 0;
/** Longer values are no words, and the patterns above take quadratic time. */
const maxWord = 200;
/** A value without quotes, punctuation, remarks and full-width forms around and in it; a long one as it is. */
function plainWord(value) {
	const text = String(value);
	return text.length > maxWord ? text : text.normalize("NFKC").replace(remark, "").replace(punctuation, "");
}
// src/core/urls/china-hosts.ts
/**
* Hosts of other companies that pages embed and that do not load reliably in mainland China.
* Source: gfwlist (read August 2026), and the vendor or issue named in each entry. Google's names are listed one by
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
// src/core/rules/urls/input.ts
/** The fields that hold URLs. */
const urlFields = declaredUrlFields.map(({ pointer }) => pointer);
/** The fields that hold URLs of pages. */
const pageFields = declaredUrlFields.flatMap(({ pointer, purpose }) => purpose === "callback" ? [] : [pointer]);
/** One diagnostic per network failure of these kinds; a URL in two fields is reported at the first. */
function* failureDiagnostics({ checks }, ...kinds) {
	for (const { failure, pointer, url } of checks) {
		if (!failure || !kinds.includes(failure.kind) || isChainFailure(failure)) continue;
		yield {
			at: valueAt(pointer),
			variant: failure.kind === "tls" ? failure.reason : failure.kind,
			params: {
				...paramsOf(failure),
				url
			}
		};
	}
}
/** Whether the server's certificate may be valid, and only its issuer is missing; a rule of its own reports it. */
const isChainFailure = (failure) => failure?.kind === "tls" && failure.reason === "incomplete-chain";
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
// src/core/rules/urls/china-hosts.ts
/** A page loads resources from hosts that are not reachable in mainland China, where its users and Weibo's reviewers are. */
const chinaHosts = {
	meta: {
		id: "china-hosts",
		severity: "info",
		evidence: "observed",
		sources: ["public lists and vendors' notes, cited for each host in src/core/urls/china-hosts.ts"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page loads resources from hosts that are not reachable in mainland China",
				message: "{url} loads scripts, styles or frames from {hosts}, which are not reachable in mainland China: the page may hang there or miss content.",
				fix: "Serve these resources from your own host or from one that is reachable there; list a host that is reachable under site.openInChina."
			},
			zh: {
				title: "页面从中国大陆无法访问的主机加载内容",
				message: "{url} 从 {hosts} 加载脚本、样式或内嵌框架，而这些主机在中国大陆无法访问：页面可能卡住或内容缺失。",
				fix: "请改由自己的主机或国内可访问的主机提供这些内容；确实可以访问的主机请列入 site.openInChina。"
			}
		}
	},
	*check({ checks, declaration: { site } }) {
		const closed = lowerCase([...hostsClosedInChina.map(({ host }) => host), ...site?.closedInChina ?? []]);
		const open = lowerCase(site?.openInChina ?? []);
		for (const { pointer, url, page } of checks) {
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
/** Whether a host is in a set of hosts, or a subdomain of one. Uses lookups: both a page and a declaration may list very many. */
function isWithin(host, hosts) {
	const labels = host.split(".").slice(-127);
	return labels.some((_, index) => hosts.has(labels.slice(index).join(".")));
}
// src/core/urls/login-markers.ts
/** The markers of Weibo's authorize URLs, by host; `authorizeUrlIn` finds them in all their spellings. */
const authorizeMarkers = [{
	text: "api.weibo.com/oauth2/authorize",
	source: "Weibo wiki, oauth2/authorize (documented)"
}, {
	text: "open.weibo.cn/oauth2/authorize",
	source: "Weibo wiki, oauth2/authorize on mobile devices (documented)"
}];
/** The login button of Weibo's own SDK. The SDK alone is not a marker: pages load it for its follow and share buttons. */
const weiboButton = [
	{
		text: "<wb:login-button",
		source: "public code: the login button of Weibo's SDK (observed)"
	},
	{
		text: "WB2.login",
		source: "public code: the login call of Weibo's SDK (observed)"
	},
	{
		text: "connectButton",
		pattern: /\bwidget\.connectButton\b/,
		source: "public code: the login button of Weibo's SDK, made by script (observed)"
	}
];
const widgets = perTargets((targets) => targets.flatMap(({ login }) => login ?? []));
/** The other strings that pages and their scripts are searched for. */
const widgetMarkers = perTargets(() => [...widgets().flatMap(({ markers }) => markers), ...weiboButton]);
/** All markers, as reports list them. */
const loginMarkers = perTargets(() => [...widgetMarkers(), ...authorizeMarkers]);
const known = perTargets(() => new Set(loginMarkers().map(({ text }) => text)));
/** Whether a marker applies to every declaration. */
const isKnownMarker = (marker) => known().has(marker);
/** The markers that a declaration adds: its `site.markers`, and those of its identity services. */
function ownMarkers(declaration) {
	const ofServices = widgets().flatMap((widget) => widget.ownMarkers(declaration));
	return [...declaration.site?.markers ?? [], ...ofServices].filter((marker) => marker !== void 0);
}
/** The words of the identity services' logins, as alternatives of a pattern. */
const widgetWords = perTargets(() => widgets().flatMap(({ words }) => words.map((word) => word.replaceAll(".", "\\."))));
/** What code that has a widget marker contains: a test for most strings. */
const anyWidget = perTargets(() => new RegExp([
	"<wb:",
	"wb2",
	"connectbutton",
	...widgetWords()
].join("|"), "i"));
/** Searches code for widget markers: attributes, and scripts without comments. Text of a page is not code. */
var WidgetSearch = class {
	#found = /* @__PURE__ */ new Set();
	#shares = /* @__PURE__ */ new Set();
	#logins = /* @__PURE__ */ new Set();
	#withWeibo = /* @__PURE__ */ new Set();
	#withoutWeibo = /* @__PURE__ */ new Set();
	add(code) {
		if (!anyWidget().test(code)) return;
		const lower = code.toLowerCase();
		for (const marker of widgetMarkers()) if (marker.pattern ? marker.pattern.test(code) : lower.includes(marker.text.toLowerCase())) this.#found.add(marker);
		for (const widget of widgets()) {
			if (widget.share.test(code)) this.#shares.add(widget);
			if (widget.login.test(code)) this.#logins.add(widget);
		}
	}
	/**
	* Adds a script, which may list the providers of a widget.
	* @param code without its strings
	*/
	addScript({ code, literals, lists }) {
		this.add(code);
		for (const widget of widgets()) {
			const { setting, weibo = "" } = widget.providers ?? {};
			if (weibo !== "" && literals.some((literal) => literal.includes(weibo))) this.#withWeibo.add(widget);
			if (anyWidget().test(code) && !widget.share.test(code) && lists.some(({ name, isKnown }) => name === setting && isKnown)) this.#withoutWeibo.add(widget);
		}
	}
	/**
	* @returns the texts of the markers, in the order of the list; none for a widget that only shares, and for one whose providers
	* do not include Weibo
	*/
	found() {
		const others = [...this.#withoutWeibo].filter((widget) => !this.#withWeibo.has(widget)).flatMap(({ markers }) => markers);
		const found = widgetMarkers().filter((marker) => this.#found.has(marker) && !others.includes(marker));
		return [...this.#shares].some((widget) => !this.#logins.has(widget)) && found.every(({ isShared }) => isShared) ? [] : found.map(({ text }) => text);
	}
};
// src/core/rules/urls/login-pages.ts
/** The pages in a state, with the facts that were read; a URL in two fields is reported at the first. */
function* pagesIn(state, { checks, declaration }) {
	const lookedFor = lookedForBy(declaration);
	for (const check of checks) {
		const { page } = check;
		if (page && stateOf(page, lookedFor) === state) yield {
			...check,
			page
		};
	}
}
/** The declaration's own markers first: a message shows only the start of a list. */
const lookedForBy = (declaration) => [...ownMarkers(declaration), ...loginMarkers().map(({ text }) => text)];
/** @param lookedFor the markers of the declaration, and the known ones */
function stateOf({ markers, hints, gaps }, lookedFor) {
	if (markers.some((marker) => lookedFor.includes(marker))) return "found";
	if (hints.length > 0) return "unconfirmed";
	return gaps.length > 0 ? "unknown" : "missing";
}
// src/core/rules/urls/login-missing.ts
/** A page was read completely, with its scripts, and contains nothing of a Weibo login. */
const loginMissing = {
	meta: {
		id: "login-missing",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo wiki, review rules: the login is easy to find on the home, login and registration pages"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "No Weibo login found on a page",
				message: {
					read: "{url} opens, but no Weibo login is in its HTML, its own scripts or frames (all {scripts} were read). Markers: {lookedFor}.",
					rendered: "{url} opens, but no Weibo login is on the page that a browser renders. Markers: {lookedFor}."
				},
				fix: "Add the login to the page, where Weibo's reviewers look for it. If it is there, list a string from its markup or script under site.markers."
			},
			zh: {
				title: "页面上未找到微博登录入口",
				message: {
					read: "{url} 可以打开，但在它的 HTML、自有脚本和框架（共 {scripts} 个，已全部读取）中都没有找到微博登录。标记：{lookedFor}。",
					rendered: "{url} 可以打开，但浏览器渲染出的页面上没有微博登录。标记：{lookedFor}。"
				},
				fix: "请把登录入口放到该页面上，微博审核人员会查看它。如果入口已经存在，请把其标记代码或脚本中的一个特征字符串写入 site.markers。"
			}
		}
	},
	*check(input) {
		const lookedFor = lookedForBy(input.declaration);
		for (const { pointer, url, page } of pagesIn("missing", input)) yield {
			at: valueAt(pointer),
			variant: page.isRendered ? "rendered" : "read",
			params: {
				url,
				lookedFor,
				scripts: page.scripts
			}
		};
	}
};
// src/core/rules/urls/login-unconfirmed.ts
/** A page seems to offer a Weibo login, but no address of Weibo or of a login widget proves it. */
const loginUnconfirmed = {
	meta: {
		id: "login-unconfirmed",
		severity: "info",
		evidence: "inferred",
		sources: ["this tool: labels such as 微博登录, and addresses of the site itself such as /auth/weibo, are weaker evidence than a marker"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page seems to have a Weibo login",
				message: "{url} seems to offer a Weibo login ({hints}), but no address of Weibo or of a login widget proves it.",
				fix: "Try the login; then list one of these strings under site.markers."
			},
			zh: {
				title: "页面上似乎有微博登录",
				message: "{url} 上似乎有微博登录（{hints}），但没有微博或登录组件的地址可以证明。",
				fix: "请试用该登录，然后把其中一个字符串写入 site.markers。"
			}
		}
	},
	*check(input) {
		for (const { pointer, url, page } of pagesIn("unconfirmed", input)) yield {
			at: valueAt(pointer),
			params: {
				url,
				hints: page.hints
			}
		};
	}
};
// src/core/rules/urls/login-unknown.ts
/** The gap that a message names, the first that applies: those of the browser are what the user can change at once. */
const order = [
	"no-browser",
	"browser-failed",
	"encoding",
	"rendered",
	"shadow",
	"frames",
	"click",
	"assembled",
	"size",
	"scripts"
];
/** No login is in what was read of a page, but not all of it was read, or its scripts render it. */
const loginUnknown = {
	meta: {
		id: "login-unknown",
		severity: "warning",
		evidence: "documented",
		sources: ["Weibo wiki, review rules: the login is easy to find on the home, login and registration pages", "this tool: unknown is neither success nor failure; scripts are not executed without --browser"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "Whether a page has a Weibo login is unknown",
				message: {
					size: "{url} is longer than the first 256 KiB, which were read (own scripts and frames read: {read} of {scripts}); no Weibo login is in them, so whether it has one is unknown.",
					encoding: "The encoding of {url} cannot be decoded, so whether it has a Weibo login is unknown (own scripts and frames read: {read} of {scripts}).",
					scripts: "Of the own scripts and frames of {url}, {read} of {scripts} could be read completely, and no Weibo login is in them or in the HTML; whether it has one is unknown.",
					rendered: "{url} is rendered by its scripts, and no Weibo login is in its HTML or in those that were read ({read} of {scripts}); whether it shows one is unknown.",
					assembled: "Scripts of {url} put strings together when they run, such as the address of a login, and no Weibo login is in them or in the HTML ({read} of {scripts} were read); whether it shows one is unknown.",
					shadow: "{url} has components with a shadow DOM, whose content cannot be read; no Weibo login is in the rest, so whether it shows one is unknown.",
					frames: "{url} contains a frame of another site, which may show the login and is not read; no Weibo login is in the page itself, so whether it shows one is unknown.",
					click: "The login of {url} opens only after a click, and no Weibo login is in the page or in its own scripts ({read} of {scripts} were read); whether there is one is unknown.",
					"no-browser": "No Chromium or Chrome was found to render {url} (CHROME_PATH, CHROMIUM, PATH and the usual places), so whether it shows a Weibo login is unknown.",
					"browser-failed": "The browser could not render {url}, so whether it shows a Weibo login is unknown."
				},
				fix: "List a string that proves the login under site.markers, from the page or one of its scripts, or let a browser render the page with --browser."
			},
			zh: {
				title: "页面上是否有微博登录尚不清楚",
				message: {
					size: "{url} 超过 256 KiB，只读取了开头部分（自有脚本和框架：已读取 {read} 个，共 {scripts} 个），其中没有找到微博登录；它是否有微博登录尚不清楚。",
					encoding: "无法解码 {url}，因此它是否有微博登录尚不清楚（自有脚本和框架：已读取 {read} 个，共 {scripts} 个）。",
					scripts: "{url} 的自有脚本和框架共 {scripts} 个，只完整读取了 {read} 个，其中和 HTML 中都没有找到微博登录；它是否有微博登录尚不清楚。",
					rendered: "{url} 由脚本渲染，在它的 HTML 和已读取的脚本（{read} 个，共 {scripts} 个）中没有找到微博登录；它是否显示微博登录尚不清楚。",
					assembled: "{url} 的脚本在运行时才拼接字符串（例如登录地址），在其中和 HTML 中都没有找到微博登录（已读取 {read} 个，共 {scripts} 个）；它是否显示微博登录尚不清楚。",
					shadow: "{url} 有使用 Shadow DOM 的组件，其内容无法读取；其余部分中没有找到微博登录，因此它是否显示微博登录尚不清楚。",
					frames: "{url} 包含另一个网站的框架，登录入口可能在其中，但不会读取；页面本身没有微博登录，因此它是否显示微博登录尚不清楚。",
					click: "{url} 的登录入口在点击后才打开，页面和自有脚本（已读取 {read} 个，共 {scripts} 个）中都没有找到微博登录；是否有微博登录尚不清楚。",
					"no-browser": "没有找到可以渲染 {url} 的 Chromium 或 Chrome（CHROME_PATH、CHROMIUM、PATH 和常见位置），因此它是否显示微博登录尚不清楚。",
					"browser-failed": "浏览器未能渲染 {url}，因此它是否显示微博登录尚不清楚。"
				},
				fix: "请把页面或其脚本中能证明登录入口的一个特征字符串写入 site.markers，或使用 --browser 让浏览器渲染该页面。"
			}
		}
	},
	*check(input) {
		for (const { pointer, url, page } of pagesIn("unknown", input)) {
			const variant = order.find((gap) => page.gaps.includes(gap)) ?? "scripts";
			yield {
				at: valueAt(pointer),
				variant,
				params: {
					url,
					read: page.scriptsRead,
					scripts: page.scripts
				}
			};
		}
	}
};
// src/core/rules/urls/network-failures.ts
const accessible = ["setup guide: the website must be accessible"];
/** A rule for each row of the table, in its order. */
const failureRules = [
	{
		id: "url-dns",
		severity: "error",
		sources: accessible,
		kinds: ["dns"],
		text: {
			en: {
				title: "A host does not exist",
				message: "The host \"{host}\" does not exist in DNS, so {url} does not open.",
				fix: "Correct the host, or create its DNS record."
			},
			zh: {
				title: "主机不存在",
				message: "DNS 中不存在主机“{host}”，因此 {url} 无法打开。",
				fix: "更正主机名，或创建它的 DNS 记录。"
			}
		}
	},
	{
		id: "url-refused",
		severity: "error",
		sources: accessible,
		kinds: ["refused"],
		text: {
			en: {
				title: "Connection refused",
				message: "\"{host}\" refuses connections on port {port}, so {url} does not open.",
				fix: "Start the server, or correct the host and port."
			},
			zh: {
				title: "连接被拒绝",
				message: "“{host}”拒绝端口 {port} 上的连接，因此 {url} 无法打开。",
				fix: "启动服务器，或更正主机和端口。"
			}
		}
	},
	{
		id: "url-tls",
		severity: "error",
		sources: accessible,
		kinds: ["tls"],
		text: {
			en: {
				title: "TLS connection failed",
				message: {
					expired: "The certificate of \"{host}\" is valid only from {from} to {to} ({code}), so browsers reject {url}.",
					"wrong-host": "The certificate of \"{host}\" is for {names} ({code}; valid from {from} to {to}), so browsers reject {url}.",
					"self-signed": "The certificate of \"{host}\" is self-signed ({code}; valid from {from} to {to}), so browsers reject {url}.",
					untrusted: "The certificate of \"{host}\" is not trusted ({code}; valid from {from} to {to}), so browsers reject {url}.",
					"client-certificate": "\"{host}\" requires a client certificate ({code}), so visitors without one cannot open {url}.",
					handshake: "The TLS handshake with \"{host}\" failed ({code}), so {url} does not open."
				},
				fix: "Install a valid certificate with its intermediate certificates on the server."
			},
			zh: {
				title: "无法建立 TLS 连接",
				message: {
					expired: "“{host}”的证书不在有效期内（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					"wrong-host": "“{host}”的证书是颁发给 {names} 的（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					"self-signed": "“{host}”的证书是自签名证书（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					untrusted: "“{host}”的证书不可信（{code}；有效期 {from} 至 {to}），因此浏览器拒绝打开 {url}。",
					"client-certificate": "“{host}”要求提供客户端证书（{code}），因此没有该证书的访客无法打开 {url}。",
					handshake: "无法与“{host}”建立 TLS 连接（{code}），因此 {url} 无法打开。"
				},
				fix: "在服务器上安装有效的证书及其中间证书。"
			}
		}
	},
	{
		id: "url-timeout",
		severity: "warning",
		sources: ["this tool: unknown is neither success nor failure; the URL may be fast from another network"],
		kinds: ["timeout", "dns-timeout"],
		text: {
			en: {
				title: "A URL timed out",
				message: {
					timeout: "The host \"{host}\" did not respond within {seconds} seconds; whether {url} opens is unknown.",
					"dns-timeout": "Name resolution of \"{host}\" timed out after {seconds} seconds; whether {url} opens is unknown."
				},
				fix: "Run again; if it times out again, check the server or its DNS servers, and whether they allow this network."
			},
			zh: {
				title: "URL 响应超时",
				message: {
					timeout: "主机“{host}”在 {seconds} 秒内没有响应；{url} 能否打开尚不清楚。",
					"dns-timeout": "解析域名“{host}”在 {seconds} 秒后超时；{url} 能否打开尚不清楚。"
				},
				fix: "请重新运行；如果仍然如此，请检查服务器或其 DNS 服务器，以及它们是否允许当前网络访问。"
			}
		}
	},
	{
		id: "url-redirects",
		severity: "error",
		sources: accessible,
		kinds: [
			"redirect-loop",
			"redirect-target",
			"redirects"
		],
		text: {
			en: {
				title: "Redirects do not end",
				message: {
					"redirect-loop": "{url} redirects in a loop, back to {target}.",
					"redirect-target": "{url} responds with {status} but without a valid target.",
					redirects: "{url} redirects more than {limit} times, where browsers give up."
				},
				fix: "Write the final URL, or fix the redirects on the server."
			},
			zh: {
				title: "重定向没有终点",
				message: {
					"redirect-loop": "{url} 循环重定向，又回到了 {target}。",
					"redirect-target": "{url} 返回 {status}，但没有给出有效的重定向目标。",
					redirects: "{url} 的重定向超过 {limit} 次，浏览器也会放弃。"
				},
				fix: "请填写最终地址，或修复服务器上的重定向。"
			}
		}
	},
	{
		id: "url-blocked",
		severity: "error",
		sources: ["security reference: server-side request forgery"],
		kinds: [
			"blocked",
			"scheme",
			"user-info",
			"port"
		],
		text: {
			en: {
				title: "A URL is blocked for safety",
				message: {
					blocked: "{url} was blocked: the address of \"{host}\" is not public ({reason}). Nothing was sent there.",
					scheme: "{url} was blocked: it leads to {target}, which is neither http nor https. Nothing was sent there.",
					"user-info": "{url} was blocked: it leads to {target}, a URL with a user name. Nothing was sent there.",
					port: "{url} was blocked: it leads to {target}, whose port {port} belongs to another protocol; browsers block it too. Nothing was sent there."
				},
				fix: "Use a public address. If the host is private on purpose, allow it in the workflow (allow-private, --allow-private)."
			},
			zh: {
				title: "URL 出于安全原因被拦截",
				message: {
					blocked: "{url} 被拦截：“{host}”的地址不是公网地址（{reason}）。没有向它发送任何内容。",
					scheme: "{url} 被拦截：它指向 {target}，既不是 http 也不是 https。没有向它发送任何内容。",
					"user-info": "{url} 被拦截：它指向 {target}，这个 URL 中含有用户名。没有向它发送任何内容。",
					port: "{url} 被拦截：它指向 {target}，其端口 {port} 属于其他协议，浏览器也会拦截。没有向它发送任何内容。"
				},
				fix: "请填写公网地址。如果该主机本来就是内网主机，请在工作流中允许它（allow-private、--allow-private）。"
			}
		}
	},
	{
		id: "url-protocol",
		severity: "error",
		sources: accessible,
		kinds: ["protocol"],
		text: {
			en: {
				title: "The response is not HTTP",
				message: "The response of \"{host}\" is not valid HTTP ({code}); browsers reject it too, so {url} does not open.",
				fix: "Check that a web server listens on that port with that scheme."
			},
			zh: {
				title: "响应不是 HTTP",
				message: "“{host}”返回的内容不是有效的 HTTP（{code}），浏览器也会拒绝，因此 {url} 无法打开。",
				fix: "检查在该端口和协议上监听的是否为 Web 服务器。"
			}
		}
	}
].map(({ kinds, ...meta }) => ({
	meta: {
		...meta,
		evidence: "documented",
		fields: urlFields,
		needs: "network"
	},
	check: (input) => failureDiagnostics(input, ...kinds)
}));
// src/core/rules/urls/url-certificate-chain.ts
/** The server leaves out the intermediate certificate: desktop browsers fetch it, other clients do not. One finding per host. */
const urlCertificateChain = {
	meta: {
		id: "url-certificate-chain",
		severity: "warning",
		evidence: "documented",
		sources: ["RFC 8446, 4.4.2: a server sends its certificate chain", "lycheeverse/lychee#1263: browsers hide the mistake"],
		fields: urlFields,
		needs: "network",
		text: {
			en: {
				title: "A server does not send its intermediate certificate",
				message: "\"{host}\" does not send the intermediate certificate of its certificate. Desktop browsers fetch it; apps, Android and servers such as Weibo's may refuse {url}.",
				fix: "Install the full certificate chain on the server (fullchain.pem instead of cert.pem)."
			},
			zh: {
				title: "服务器没有发送中间证书",
				message: "“{host}”没有发送其证书的中间证书。桌面浏览器会自行获取；应用、Android 以及微博等服务器可能拒绝 {url}。",
				fix: "请在服务器上安装完整的证书链（使用 fullchain.pem 而不是 cert.pem）。"
			}
		}
	},
	*check({ checks }) {
		const reportedHosts = /* @__PURE__ */ new Set();
		for (const { pointer, url, finalUrl = url, certificate, failure } of checks) {
			const host = isChainFailure(failure) ? failure.host : hostOf(finalUrl) ?? "";
			if (!(certificate?.isChainIncomplete || isChainFailure(failure)) || reportedHosts.has(host)) continue;
			reportedHosts.add(host);
			yield {
				at: valueAt(pointer),
				params: {
					host,
					url
				}
			};
		}
	}
};
// src/core/rules/urls/url-certificate-expires.ts
/** How many days before its expiry a certificate gets a warning: an automatic renewal is overdue by then. */
const daysAhead = 21;
/** A certificate expires soon, which would break the review or the login. One diagnostic per host. */
const urlCertificateExpires = {
	meta: {
		id: "url-certificate-expires",
		severity: "warning",
		evidence: "documented",
		sources: ["RFC 5280, 4.1.2.5: validity; this tool: 21 days before the expiry, when an automatic renewal is overdue"],
		fields: urlFields,
		needs: "network",
		text: {
			en: {
				title: "A certificate is about to expire",
				message: "The certificate of \"{host}\" expires on {to} (days left: {days}); browsers then reject {url}.",
				fix: "Renew it, and check why it was not renewed automatically."
			},
			zh: {
				title: "证书即将到期",
				message: "“{host}”的证书将于 {to} 到期（剩余 {days} 天）；届时浏览器会拒绝打开 {url}。",
				fix: "请续期证书，并检查自动续期为何没有完成。"
			}
		}
	},
	*check({ checks }) {
		const reportedHosts = /* @__PURE__ */ new Set();
		for (const { pointer, url, finalUrl = url, certificate, certificateDays: days } of checks) {
			const host = hostOf(finalUrl) ?? "";
			if (!certificate || days === void 0 || days >= daysAhead || reportedHosts.has(host)) continue;
			reportedHosts.add(host);
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
// src/core/rules/urls/url-not-page.ts
/** The response is empty, not an HTML page, or XHTML that browsers reject. */
const urlNotPage = {
	meta: {
		id: "url-not-page",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide: the website is a live site on which the login can be tried"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "The response is not an HTML page",
				message: {
					empty: "{url} returns an empty response (at {finalUrl}), so reviewers cannot try the login there.",
					xml: "{url} is XHTML that is not well-formed (at {finalUrl}), so browsers show reviewers an error.",
					"not-html": "{url} returns {contentType} instead of HTML (at {finalUrl}), so reviewers cannot try the login there."
				},
				fix: "Write the URL of the page that users see, or serve it as text/html."
			},
			zh: {
				title: "响应不是 HTML 页面",
				message: {
					empty: "{url} 可以打开，但内容为空（最终地址：{finalUrl}），无法试用登录。",
					xml: "{url} 是格式不正确的 XHTML（最终地址：{finalUrl}），浏览器会向审核人员显示错误。",
					"not-html": "{url} 返回的是 {contentType} 而不是 HTML（最终地址：{finalUrl}），无法试用登录。"
				},
				fix: "请填写用户看到的页面地址，或让服务器以 text/html 返回该页面。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, cause, contentType = "?", finalUrl = url } of checks) if (cause === "empty" || cause === "xml" || cause === "not-html") yield {
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
// src/core/rules/urls/url-status.ts
/** A page responds with an HTTP error status. */
const urlStatus = {
	meta: {
		id: "url-status",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide: the review rejects an application whose page can not open"],
		fields: pageFields,
		needs: "network",
		text: {
			en: {
				title: "A page responds with an error",
				message: "{url} responds with {status} (at {finalUrl}); Weibo's reviewers reject an application whose page does not open.",
				fix: "Fix the page on the server, or correct the URL."
			},
			zh: {
				title: "页面返回错误",
				message: "{url} 返回 {status}（最终地址：{finalUrl}）；如果页面打不开，微博会驳回应用的审核。",
				fix: "修复服务器上的页面，或更正地址。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, cause, status = 0, finalUrl = url } of checks) if (cause === "status") yield {
			at: valueAt(pointer),
			params: {
				url,
				status,
				finalUrl
			}
		};
	}
};
// src/core/rules/urls/url-unknown.ts
/** Whether a URL works is unknown: the response is about the network, a proxy or a temporary state, not about the page. */
const urlUnknown = {
	meta: {
		id: "url-unknown",
		severity: "warning",
		evidence: "documented",
		sources: ["this tool: unknown is neither success nor failure; a network fault says nothing about the page"],
		fields: urlFields,
		needs: "network",
		text: {
			en: {
				title: "Whether a URL works is unknown",
				message: {
					"dns-server": "The DNS server could not resolve \"{host}\" ({code}); whether {url} opens is unknown.",
					connection: "The connection to \"{host}\" broke ({code}); whether {url} opens is unknown.",
					unsupported: "This tool cannot read the response of \"{host}\" ({code}); whether {url} opens is unknown.",
					proxy: "The proxy did not connect to \"{host}\" ({code}); whether {url} opens is unknown.",
					"cookie-loop": "{url} redirects without end (last to {target}) and sets a cookie, which this tool does not store; whether it opens is unknown.",
					"run-deadline": "The time limit of {seconds} seconds for all URLs ended before {url} was checked; whether it opens is unknown.",
					rate: "{url} responds with {status} (rate limit); whether it opens is unknown.",
					wait: "{url} responds with {status} and Retry-After: {seconds} s; whether it opens is unknown.",
					"bot-protection": "{url} responds with {status} from {protection} (bot protection); whether it opens in a browser is unknown.",
					transient: "{url} responds with {status}, also on retry: the server or a proxy before it is temporarily unavailable.",
					forbidden: "{url} responds with 403; it may reject only automated clients such as this tool, so whether it opens is unknown.",
					"callback-error": "The callback {url} responds with {status}; without a code it shows no success page, so whether it works is unknown."
				},
				fix: "Run again; if the result is the same, open the URL in a browser and check the server from another network."
			},
			zh: {
				title: "URL 是否可用尚不清楚",
				message: {
					"dns-server": "DNS 服务器无法解析“{host}”（{code}）；{url} 能否打开尚不清楚。",
					connection: "与“{host}”的连接中断（{code}）；{url} 能否打开尚不清楚。",
					unsupported: "本工具无法读取“{host}”的响应（{code}）；{url} 能否打开尚不清楚。",
					proxy: "代理未能连接“{host}”（{code}）；{url} 能否打开尚不清楚。",
					"cookie-loop": "{url} 不断重定向（最后到 {target}），途中设置了 Cookie，而本工具不存储 Cookie；它能否打开尚不清楚。",
					"run-deadline": "全部 URL 的 {seconds} 秒时限已到，{url} 尚未得出结果；它能否打开尚不清楚。",
					rate: "{url} 返回 {status}，表示请求过于频繁；它能否打开尚不清楚。",
					wait: "{url} 返回 {status}，并要求在 {seconds} 秒后重试（Retry-After）；它能否打开尚不清楚。",
					"bot-protection": "{url} 返回 {status}，来自 {protection}（机器人防护）；用浏览器能否打开尚不清楚。",
					transient: "{url} 返回 {status}，重试后也是如此：服务器或其前面的代理暂时不可用。",
					forbidden: "{url} 返回 403（禁止访问）；它可能只拒绝本工具这样的自动化客户端，因此能否打开尚不清楚。",
					"callback-error": "回调页 {url} 返回 {status}；没有 code 时它本来就不显示成功页面，因此是否可用尚不清楚。"
				},
				fix: "请重新运行；如果仍然如此，请用浏览器打开它，并从另一个网络检查服务器。"
			}
		}
	},
	*check(input) {
		yield* failureDiagnostics(input, "dns-server", "connection", "unsupported", "proxy", "cookie-loop", "run-deadline");
		for (const { pointer, url, status = 0, verdict, cause, protection = "", retryAfter } of input.checks) {
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
					protection
				}
			};
		}
	}
};
// src/core/rules/urls/website-public.ts
/** The website's host name alone shows that it is not public. Only without URL checks: they also know which hosts the workflow allows. */
const websitePublic = {
	meta: {
		id: "website-public",
		severity: "error",
		evidence: "documented",
		sources: ["setup guide, step 8: a test site available publicly until the application is approved"],
		fields: ["/app/website"],
		text: {
			en: {
				title: "The website is not public",
				message: "\"{host}\" is not a public host name, so Weibo's reviewers cannot open the application website (应用地址).",
				fix: "Write the public website on which reviewers can try the Weibo login."
			},
			zh: {
				title: "网站不是公开地址",
				message: "“{host}”不是公开的主机名，微博审核人员无法打开应用地址。",
				fix: "请填写可公开访问、可试用微博登录的网站。"
			}
		}
	},
	*check({ checks }) {
		for (const { pointer, url, purpose, verdict } of checks) {
			const host = purpose === "website" && verdict === "not-checked" ? hostOf(url) : void 0;
			if (host !== void 0 && isPrivateHostname(host)) yield {
				at: valueAt(pointer),
				params: { host }
			};
		}
	}
};
// src/core/rules/weibo/sign-in-differs.ts
/** An identity service starts a sign-in with another callback or app key than the declared ones. */
const signInDiffers = {
	meta: {
		id: "sign-in-differs",
		severity: "warning",
		evidence: "observed",
		sources: ["jump.ios, JRSessionData.m: the start path; OAuth 2.0 (RFC 6749, section 4.1.1): redirect_uri and client_id"],
		fields: ["/callbacks/authorization", "/credentials/appKey"],
		needs: "network",
		text: {
			en: {
				title: "A sign-in at the identity service differs from the declaration",
				message: {
					callback: "{service} starts the sign-in with another callback than this one.",
					appKey: "{service} starts the sign-in with another app key than the value of this secret."
				},
				fix: "Run sync, or correct the value in the dashboard of {service} or here."
			},
			zh: {
				title: "身份服务的登录与声明不一致",
				message: {
					callback: "{service} 发起登录时使用的回调地址与此处不同。",
					appKey: "{service} 发起登录时使用的 App Key 与该机密的值不同。"
				},
				fix: "请运行 sync，或在 {service} 控制台或此处更正。"
			}
		}
	},
	*check(probes) {
		for (const { service = "", differs = [] } of probes) for (const variant of differs) yield {
			at: valueAt(variant === "callback" ? "/callbacks/authorization" : "/credentials/appKey"),
			variant,
			params: { service }
		};
	}
};
// src/core/rules/weibo/sign-in-refused.ts
/** Weibo refuses the callback or the app key with which an identity service starts a sign-in. */
const signInRefused = {
	meta: {
		id: "sign-in-refused",
		severity: "warning",
		evidence: "observed",
		sources: ["jump.ios, JRSessionData.m: the start path (observed); Weibo wiki, oauth2/authorize: errors 21322 and 21324 (documented)"],
		fields: ["/callbacks/authorization", "/credentials/appKey"],
		needs: "network",
		text: {
			en: {
				title: "Weibo refuses the sign-in that the identity service starts",
				message: {
					"21322": "Weibo responds with 21322 to the sign-in that {service} starts: its callback is not the one registered for its app key (授权回调页), so no login can return.",
					"21324": "Weibo responds with 21324 to the sign-in that {service} starts: there is no application with its app key."
				},
				fix: "Compare the app key in the dashboard of {service} and the callback at Weibo (应用信息 → 高级信息 → OAuth2.0 授权设置) with the declaration."
			},
			zh: {
				title: "微博拒绝身份服务发起的登录",
				message: {
					"21322": "微博对 {service} 发起的登录返回 21322：其回调地址与其 App Key 登记的授权回调页不一致，因此登录后无法返回。",
					"21324": "微博对 {service} 发起的登录返回 21324：不存在使用其 App Key 的应用。"
				},
				fix: "请将 {service} 控制台中的 App Key 以及微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的回调地址与声明进行比较。"
			}
		}
	},
	*check(probes) {
		for (const { code, service = "" } of probes.filter(({ kind, state }) => kind === "sign-in-weibo" && state === "refused")) {
			if (code === 21322) yield {
				at: valueAt("/callbacks/authorization"),
				variant: "21322",
				params: { service }
			};
			if (code === 21324) yield {
				at: valueAt("/credentials/appKey"),
				variant: "21324",
				params: { service }
			};
		}
	}
};
// src/core/rules/weibo/weibo-callback.ts
/** The callback is not the one registered at Weibo for this app key. */
const weiboCallback = {
	meta: {
		id: "weibo-callback",
		severity: "error",
		evidence: "documented",
		sources: ["Weibo wiki, oauth2/authorize: the redirect URI equals the registered callback; error 21322"],
		fields: ["/callbacks/authorization"],
		needs: "network",
		text: {
			en: {
				title: "The callback is not registered at Weibo",
				message: "Weibo responds with 21322: this callback is not the one registered for the app key (授权回调页), so no login can return.",
				fix: "Make it the same, character by character, here and at Weibo under 应用信息 → 高级信息 → OAuth2.0 授权设置."
			},
			zh: {
				title: "微博未登记该回调地址",
				message: "微博返回 21322：此回调地址与该 App Key 登记的授权回调页不一致，因此登录后无法返回。",
				fix: "请使微博“应用信息 → 高级信息 → OAuth2.0 授权设置”中的地址与此处逐字符一致。"
			}
		}
	},
	*check(probes) {
		if (probes.some(({ kind, state, code }) => kind !== "sign-in-weibo" && state === "refused" && code === 21322)) yield { at: valueAt("/callbacks/authorization") };
	}
};
// src/core/rules/weibo/weibo-credentials.ts
/** Weibo does not know the app key, or rejects the app secret. An unknown key is reported once, not also for its secret. */
const weiboCredentials = {
	meta: {
		id: "weibo-credentials",
		severity: "error",
		evidence: "documented",
		sources: ["a copy of Weibo's OAuth documentation: error 21324, invalid_client"],
		fields: ["/credentials/appKey", "/credentials/appSecret"],
		needs: "network",
		text: {
			en: {
				title: "Weibo rejects the credentials",
				message: {
					key: "Weibo responds with 21324: there is no application with this app key, so every login fails.",
					pair: "Weibo responds with 21324: the app secret does not belong to the app key, so no login can complete."
				},
				fix: "Copy the App Key and App Secret again from 应用信息 → 基本信息 at Weibo."
			},
			zh: {
				title: "微博拒绝该凭证",
				message: {
					key: "微博返回 21324：不存在使用此 App Key 的应用，因此每次登录都会失败。",
					pair: "微博返回 21324：App Secret 与 App Key 不匹配，因此登录无法完成。"
				},
				fix: "请从微博的“应用信息 → 基本信息”重新复制 App Key 和 App Secret，并保存到机密中。"
			}
		}
	},
	*check(probes) {
		const refused = probes.find(({ state, code }) => state === "refused" && code === 21324);
		if (refused?.kind === "callback") yield {
			at: valueAt("/credentials/appKey"),
			variant: "key"
		};
		if (refused?.kind === "credentials") yield {
			at: valueAt("/credentials/appSecret"),
			variant: "pair"
		};
	}
};
// src/core/rules/weibo/weibo-unapproved.ts
/** Weibo restricts the application because it, or its developer's identity, is not approved yet. */
const weiboUnapproved = {
	meta: {
		id: "weibo-unapproved",
		severity: "warning",
		evidence: "observed",
		sources: ["setup guide: error 21321 in development mode; weibo_android_sdk issue 62: error 21337"],
		fields: ["/credentials/appKey"],
		needs: "network",
		text: {
			en: {
				title: "Weibo restricts the application",
				message: {
					"21321": "Weibo responds with 21321: the application is not approved, so only its owner and up to 15 test users can sign in.",
					"21337": "Weibo responds with 21337: the app key lacks a permission, usually because the developer's identity or the application is not approved yet."
				},
				fix: "Until Weibo approves the application, sign in as its owner or a test user (测试信息). The review requires the developer identity (开发者身份认证)."
			},
			zh: {
				title: "微博限制了该应用",
				message: {
					"21321": "微博返回 21321：应用尚未通过审核，只有所有者和最多 15 个测试用户可以登录。",
					"21337": "微博返回 21337：App Key 权限不足；开发者身份或应用尚未通过审核时会出现这种情况。"
				},
				fix: "微博审核通过之前，请用应用所有者或测试用户（测试信息）登录。提交审核前需要完成开发者身份认证。"
			}
		}
	},
	*check(probes) {
		const limited = probes.find(({ state, code }) => state === "refused" && (code === 21321 || code === 21337));
		if (limited) yield {
			at: valueAt("/credentials/appKey"),
			variant: String(limited.code)
		};
	}
};
// src/core/rules/weibo/weibo-unknown.ts
/** Weibo's response says neither that the application is right nor that it is wrong. */
const weiboUnknown = {
	meta: {
		id: "weibo-unknown",
		severity: "warning",
		evidence: "observed",
		sources: ["this tool: unknown is neither success nor failure; only documented codes are conclusive"],
		fields: ["/callbacks/authorization", "/credentials/appSecret"],
		needs: "network",
		text: {
			en: {
				title: "Weibo's response is inconclusive",
				message: {
					failure: "Weibo could not be reached ({failure}); whether it knows the application is unknown.",
					code: "Weibo responds with {code} (HTTP {status}), which does not show whether it knows the application; see: weibo-provider explain {code}.",
					answer: "Weibo responds with HTTP {status} and an unexpected body; whether it knows the application is unknown."
				},
				fix: "Run again; if the result is the same, try the login in a browser. api.weibo.com may be blocked in this network."
			},
			zh: {
				title: "无法根据微博的响应得出结论",
				message: {
					failure: "无法访问微博（{failure}）；微博能否识别该应用尚不清楚。",
					code: "微博返回 {code}（HTTP {status}），无法据此判断它能否识别该应用；参见：weibo-provider explain {code}。",
					answer: "微博返回 HTTP {status}，但本工具无法解读其内容；微博能否识别该应用尚不清楚。"
				},
				fix: "请重新运行；如果仍然如此，请在浏览器中试用登录。当前网络可能无法访问 api.weibo.com。"
			}
		}
	},
	*check(probes) {
		for (const { kind, state, code, status = 0, failure } of probes) {
			if (state !== "unknown" || kind.startsWith("sign-in")) continue;
			const at = valueAt(kind === "callback" ? "/callbacks/authorization" : "/credentials/appSecret");
			if (failure) yield {
				at,
				variant: "failure",
				params: { failure: "code" in failure ? `${failure.kind} ${failure.code}` : failure.kind }
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
// src/core/rules/index.ts
/** Can the file be read? Each stage runs only if the stage before it has no findings. */
const byteRules = [fileSize, fileEncoding];
const textRules = [mergeConflict, lineBreak];
const yamlStages = [[
	fileEmpty,
	yamlDepth,
	yamlSyntax
], [
	yamlDocuments,
	yamlTag,
	yamlAlias,
	yamlKey,
	yamlDuplicateKey
]];
const yamlRules = yamlStages.flat();
/** Does the file contain a secret or personal data? */
const exposureRules = [secretInFile, identityInFile];
/** Is each field valid on its own? A value gets findings of one stage only: those of later stages would follow from them. */
const schemaStages = perTargets((targets) => [
	[missingKey, unknownKey],
	[entryIndentation, entrySeparator],
	[
		labelsCount,
		screenshotsCount,
		siteEntries
	],
	[emptyValue],
	[invisibleCharacter, addressInvisible],
	[placeholderValue],
	[unquotedNumber, wrongType],
	[undecodedText],
	[strayPunctuation],
	[surroundingSpace],
	[
		secretName$1,
		formatVersion,
		nameSpaces,
		appType,
		websiteUrl,
		noteLength,
		descriptionLength,
		labelsDuplicate,
		labelsSeparator,
		pageUrl,
		siteHost,
		callbackUrl,
		hostName,
		...targets.flatMap(({ rules }) => (rules.constraints ?? []).map(constraintRule)),
		certificateType,
		reviewStatus,
		testUsers,
		invalidValue
	],
	[curlyQuotes]
]);
const schemaRules = () => schemaStages().flat();
/** The schema rules that look at the values themselves; the others report violations of the schema. */
const valueRules = [
	entryIndentation,
	entrySeparator,
	emptyValue,
	invisibleCharacter,
	addressInvisible,
	placeholderValue,
	strayPunctuation,
	surroundingSpace,
	curlyQuotes,
	undecodedText
];
/** The stages that have something to do in a declaration without violations, as most are. */
const valueStages = perTargets(() => schemaStages().map((stage) => stage.filter((rule) => valueRules.includes(rule))).filter((stage) => stage.length > 0));
/** Are the fields consistent with each other? */
const declarationRules = perTargets((targets) => [
	urlForm,
	nameBrand,
	websiteHttp,
	securityDomain,
	callbackHost,
	callbackFragment,
	callbackHttp,
	deauthorizationCallback,
	callbackPath,
	callbackDiffers,
	secretReserved,
	secretsDistinct,
	credentialsSwapped,
	credentialsForm,
	certificateForeigner,
	realNameSpaces,
	idNumberForm,
	reviewDevelopment,
	reviewIdentity,
	...targets.flatMap(({ rules }) => rules.declaration ?? [])
]);
/** Do the images have the right formats and sizes? */
const folderRules = [declarationTwice];
const imageRules = [
	imageFile,
	imageFormat,
	imageSize,
	imageExtension,
	imageRepeated
];
/** Do the URLs open, and do they show a login? */
const urlRules = [
	...failureRules,
	urlStatus,
	urlNotPage,
	urlCertificateChain,
	urlUnknown,
	urlCertificateExpires,
	loginMissing,
	loginUnknown,
	loginUnconfirmed,
	chinaHosts,
	websitePublic
];
/** The rules for URLs that were not requested; the others are about responses. */
const unrequestedUrlRules = [websitePublic];
/** What does Weibo respond for the application? */
const weiboRules = [
	signInDiffers,
	signInRefused,
	weiboCallback,
	weiboCredentials,
	weiboUnapproved,
	weiboUnknown
];
/** Are the ignore comments valid and in use? */
const ignoreRules = [
	ignoreForm,
	ignoreRenamed,
	ignoreUnused
];
/** Are there too many findings to report? */
const limitRules = [tooManyFindings];
/** Every rule, in the order in which the stages run. */
const allRules = perTargets(() => [
	...byteRules,
	...textRules,
	...yamlRules,
	...exposureRules,
	...schemaRules(),
	...declarationRules(),
	...folderRules,
	...imageRules,
	...urlRules,
	...weiboRules,
	...ignoreRules,
	...limitRules
].map(({ meta }) => meta));
const rulesById = perTargets(() => new Map(allRules().map((rule) => [rule.id, rule])));
/** The rule with an id; undefined if there is none. */
function ruleOf(id) {
	return rulesById().get(id);
}
// src/core/rules/rule-text.ts
/**
* The message of a finding: one or two sentences on one line. `{field}` is the missing field or else that of the finding,
* unless it has a parameter of that name.
* @throws Error for a variant without a message
*/
function messageOf({ rule, variant, params, pointer }, messages) {
	const described = typeof params.missing === "string" ? params.missing : pointer;
	const { message } = ruleText(rule, messages);
	const template = typeof message === "string" ? message : message[`${variant}`];
	if (template === void 0) throw new Error(`rule ${rule} has no message for the variant ${variant}`);
	return formatUntrusted(template, {
		field: describeField(described, messages.language),
		...params
	});
}
/** What to do about a finding. */
function fixOf({ rule, variant, params, pointer }, messages) {
	const { fix } = ruleText(rule, messages);
	const template = typeof fix === "string" ? fix : fix[`${variant}`];
	if (template === void 0) throw new Error(`rule ${rule} has no fix for the variant ${variant}`);
	return formatUntrusted(template, {
		secretName: exampleSecretName(pointer),
		...params
	});
}
/** Every text that says what to do about findings of a rule. */
function fixTexts({ fix }) {
	return typeof fix === "string" ? [fix] : [...new Set(Object.values(fix))];
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
// src/core/report/repeated-infos.ts
/** How many other locations of an info are listed. */
const maxListed = 3;
/** Reports for people show an info that several files have once, at its first location. Errors and warnings have to be fixed in each. */
function withoutRepeatedInfos(findings) {
	const shown = [];
	const infos = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { severity, rule, variant, pointer, params } = finding;
		const key = JSON.stringify([
			rule,
			variant,
			pointer,
			params
		]);
		const others = infos.get(key);
		if (others) {
			others.push(finding);
			continue;
		}
		const first = {
			finding,
			others: []
		};
		if (severity === "info") infos.set(key, first.others);
		shown.push(first);
	}
	return shown;
}
/** Where else an info applies, as a line of text; none for a finding that is not repeated. */
function othersLine({ others }, { report }) {
	if (others.length === 0) return [];
	const listed = others.slice(0, maxListed).map(({ file, span }) => `${printable(file)}:${span.start.line}:${span.start.column}`).join(report.counts.separator);
	const template = others.length > maxListed ? report.alsoAtMore : report.alsoAt;
	return [formatMessage(template, {
		places: listed,
		count: others.length - maxListed
	})];
}
// src/core/report/text/repeats.ts
/** For each key, the number of equal keys before it: distinguishes repeats without line numbers. */
function repeats(keys) {
	const seen = /* @__PURE__ */ new Map();
	return keys.map((key) => {
		const before = seen.get(key) ?? 0;
		seen.set(key, before + 1);
		return before;
	});
}
// src/core/report/formats/annotations.ts
/** How many annotations of one severity GitHub shows per step; it drops the others silently. Source: actions/toolkit, problem matchers. */
const budget = 10;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* Failures, notices and findings as GitHub workflow commands, one per line: annotations in the diff of a pull request, without a
* token. At most ten per severity: if there are more, the first finding of each rule comes first, files that the pull request
* touches before others, and the tenth annotation counts the rest. In a pull request, hints are annotated only at fields that it
* changes.
*/
function renderAnnotations({ findings, files, review, notices = [] }, messages) {
	const touched = new Set(review && "files" in review ? review.files.map(({ file }) => file) : []);
	return severities.flatMap((severity) => {
		return levelOf(severity, [
			...files.flatMap((file) => errorAnnotations(file, messages)),
			...notices.map((notice) => noticeOf(notice, messages)),
			...review && "unknown" in review ? [unknownReview(review, messages)] : []
		].filter((annotation) => annotation.severity === severity), withoutRepeatedInfos(findings.filter((finding) => finding.severity === severity && isAnnotated(finding, review))), touched, messages).map(command);
	}).map((line) => `${line}\n`).join("");
}
/** In a pull request, hints about fields that it does not change are only in the summary. */
function isAnnotated({ severity, file, pointer }, review) {
	if (severity !== "info" || !review || "unknown" in review) return true;
	const changed = review.files.find((one) => one.file === file);
	if (!changed) return false;
	return changed.kind === "added" || changed.changes.some((change) => pointer === change.pointer || change.pointer.startsWith(`${pointer}/`));
}
/** The annotations of one severity, within the budget. */
function levelOf(severity, general, findings, touched, messages) {
	const count = general.length + findings.length;
	if (count <= budget) return [...general, ...findings.map((shown) => annotationOf(shown, messages))];
	const isTouched = ({ finding }) => touched.has(finding.file);
	const sorted = [...findings.filter(isTouched), ...findings.filter((shown) => !isTouched(shown))];
	const ordinals = repeats(sorted.map(({ finding }) => finding.rule));
	const firsts = sorted.filter((_, index) => ordinals[index] === 0);
	const others = sorted.filter((_, index) => ordinals[index] !== 0);
	const more = ({ finding }) => others.filter((other) => other.finding.rule === finding.rule).length;
	const shown = [
		...general,
		...firsts.map((first) => withMore(annotationOf(first, messages), more(first), messages)),
		...others.map((other) => annotationOf(other, messages))
	].slice(0, 9);
	const rest = formatMessage(messages.report.moreAnnotations, { count: count - shown.length });
	return [...shown, {
		severity,
		properties: {},
		text: rest
	}];
}
function withMore(annotation, count, { report }) {
	return count === 0 ? annotation : {
		...annotation,
		text: `${annotation.text} ${formatMessage(report.moreOfRule, { count })}`
	};
}
function errorAnnotations(report, messages) {
	return errorsOf(report, messages).map((text) => ({
		severity: "error",
		properties: { file: report.file },
		text
	}));
}
function noticeOf({ notice, severity, params }, { report }) {
	return {
		severity,
		properties: {},
		text: formatUntrusted(report.notices[notice], params)
	};
}
function unknownReview({ unknown, params }, { review }) {
	return {
		severity: "warning",
		properties: {},
		text: `${review.labels.heading}: ${formatUntrusted(review.unknowns[unknown], params)}`
	};
}
function annotationOf(shown, messages) {
	const { finding } = shown;
	const { severity, file, span, rule } = finding;
	const { start, end } = span;
	const columns = start.line === end.line ? {
		col: start.column,
		endColumn: Math.max(end.column, start.column + 1)
	} : {};
	return {
		severity,
		properties: {
			file,
			line: start.line,
			endLine: end.line,
			...columns,
			title: rule
		},
		text: [formatMessage(messages.report.annotation, {
			message: messageOf(finding, messages),
			fix: fixOf(finding, messages)
		}), ...othersLine(shown, messages).map((line) => `(${line})`)].join(" ")
	};
}
function command({ severity, properties, text }) {
	const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${commands[severity]}${listed.length > 0 ? ` ${listed.join(",")}` : ""}::${escapeData(text)}`;
}
/** Source: actions/toolkit, command.ts. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", "## [");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/core/declaration/line-index.ts
let last;
/** The lines of a text. The text that was used last keeps its index: each stage of a check needs it. */
function linesOf(text) {
	if (last?.text !== text) last = {
		text,
		lines: new LineIndex(text)
	};
	return last.lines;
}
/** Turns offsets of a text into lines and columns. A line ends at LF; the CR of a CRLF belongs to no column. */
var LineIndex = class {
	#starts = [0];
	#text;
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	/** The position of a UTF-16 offset. */
	position(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (this.#starts[low] ?? 0) + 1
		};
	}
	/** The UTF-16 offset at which a 1-based line starts; after the last one, the text's end. */
	start(line) {
		return this.#starts[line - 1] ?? this.#text.length;
	}
	span({ from, to }) {
		return {
			start: this.position(from),
			end: this.position(to)
		};
	}
	/** The text of a 1-based line, without its line break. */
	line(number) {
		const from = this.#starts[number - 1];
		if (from === void 0) return "";
		const to = this.#starts[number];
		return this.#text.slice(from, to === void 0 ? void 0 : to - 1).replace(/\r$/, "");
	}
};
// src/core/report/text/conceal.ts
/** Masks anything that looks like a secret, and every character inside the spans; lines and columns stay the same. */
function conceal(text, spans) {
	const lines = concealShapes(text).split("\n");
	for (const { start, end } of spans) for (let number = start.line; number <= end.line; number++) {
		const line = lines[number - 1] ?? "";
		const from = columnOn(number, start, 1) - 1;
		const to = columnOn(number, end, line.length + 1) - 1;
		lines[number - 1] = line.slice(0, from) + line.slice(from, to).replace(/[^\r]/g, "*") + line.slice(to);
	}
	return lines.join("\n");
}
const columnOn = (line, position, otherwise) => position.line === line ? position.column : otherwise;
// src/core/report/text/frame.ts
/** How much of a line is shown before the start of the span, and how much from there on, in UTF-16 units. */
const shownBefore = 60;
const shownFrom = 80;
/**
* The line of a span with the span underlined: only the first line of a longer span, and only the surroundings of the span in a
* long line.
* @param lines the declaration, already concealed
* @returns two lines, or none for an empty span, which means the whole file
*/
function frameOf(lines, { start, end }) {
	const isOneLine = start.line === end.line;
	if (isOneLine && start.column === end.column) return [];
	const line = lines.line(start.line);
	const from = start.column - 1;
	const windowStart = from > shownBefore ? boundary(line, from - shownBefore) : 0;
	const windowEnd = boundary(line, Math.min(line.length, from + shownFrom));
	const to = Math.min(isOneLine ? end.column - 1 : line.length, windowEnd);
	const ellipsis = windowStart > 0 ? "…" : "";
	const text = (until) => expand(ellipsis + line.slice(windowStart, until));
	const number = String(start.line);
	const before = cellsOf(text(from));
	const width = Math.max(1, cellsOf(text(to)) - before);
	return [`${number} | ${text(windowEnd)}${windowEnd < line.length ? "…" : ""}`, `${" ".repeat(number.length)} | ${" ".repeat(before)}${"^".repeat(width)}`];
}
/** The offset, or the one before it where it would cut a character in two. */
function boundary(line, offset) {
	const unit = line.charCodeAt(offset);
	return unit >= 56320 && unit <= 57343 ? offset - 1 : offset;
}
/** Tabs as spaces to the next multiple of four, everything else visible. */
function expand(text) {
	let expanded = "";
	for (const character of printableLine(text)) expanded += character === "	" ? " ".repeat(4 - cellsOf(expanded) % 4) : character;
	return expanded;
}
// src/core/report/text/links.ts
/** The name of the tool in reports. */
const programName = "weibo-provider";
/** The URL of the repository; help links point there. */
const homepage = "https://github.com/weibo-provider/weibo-provider";
/** The URL of the documentation of a rule. */
function helpLink(rule) {
	return `${homepage}/blob/main/docs/rules.md#${rule}`;
}
// src/core/report/text/log.ts
/** Defuses workflow commands: a line that starts with `::`, e.g. because of a file name, and `##[` anywhere. Source: actions/runner, ActionCommand. */
function withoutCommands(text) {
	return text.replaceAll("##[", "## [").replace(/^(\s*:)(?=:)/gm, "$1 ");
}
// src/core/report/text/paint.ts
const same = (text) => text;
/** No colors. */
const plain = {
	error: same,
	warning: same,
	info: same,
	place: same,
	dim: same
};
// src/core/report/url-table.ts
/** The URLs of a run, each once, in the order in which the declarations name them. */
function urlRows(files, { report }) {
	return distinctUrls(files.flatMap(({ urls }) => urls)).map((check) => ({
		verdict: report.verdicts[check.verdict],
		status: String(check.status ?? ""),
		url: check.url,
		final: check.finalUrl !== void 0 && check.finalUrl !== new URL(check.url).href ? formatUntrusted("{url}", { url: check.finalUrl }) : "",
		certificate: check.certificate?.to ?? "",
		time: timeOf(check, report.urlDetails)
	}));
}
/** The table for a terminal: one line per URL, followed by its details. */
function urlLines({ files, viaProxy }, messages) {
	const { report } = messages;
	const rows = urlRows(files, messages);
	if (rows.length === 0) return [];
	if (files.every(({ urls }) => urls.every(({ verdict }) => verdict === "not-checked"))) return [formatMessage(report.urlsNotChecked, { count: rows.length }), ""];
	const width = Math.max(8, ...rows.map(({ verdict }) => cellsOf(verdict)));
	const line = (row) => {
		const details = urlDetails(row, messages);
		const head = `  ${padCells(row.verdict, width)} ${row.status.padEnd(4)} ${printable(row.url)}`;
		const { details: template, separator } = report.urlDetails;
		return details.length === 0 ? head : head + formatMessage(template, { details: details.join(separator) });
	};
	return [
		report.urls,
		...rows.map(line),
		...viaProxy ? [`  ${report.viaProxy}`] : [],
		""
	];
}
/** What else is known about a URL: where it redirects to, its certificate, and how long it took. */
function urlDetails({ final, certificate, time }, { report }) {
	return [
		...final === "" ? [] : [formatMessage(report.urlDetails.redirect, { url: final })],
		...certificate === "" ? [] : [formatUntrusted(report.urlDetails.certificate, { to: certificate })],
		...time === "" ? [] : [time]
	];
}
/** The result of each probe of an application, one line per probe. */
function probeLines(files, { report }) {
	const lines = files.flatMap(({ file, probes }) => probes.map(({ kind, service = "", state, code = 0, missing = "" }) => {
		if (kind === "sign-in" && service === "") return formatMessage(report.noSignIn, { file: printable(file) });
		const stateText = formatUntrusted(report.probeStates[state], {
			code,
			missing
		});
		return formatMessage(report.probe, {
			file: printable(file),
			kind: formatMessage(report.probes[kind], { service }),
			state: stateText
		});
	}));
	return lines.length === 0 ? [] : [
		report.weibo,
		...lines.map((line) => `  ${line}`),
		""
	];
}
function timeOf({ attempts, milliseconds = 0 }, messages) {
	if (attempts === void 0) return "";
	if (attempts === 0) return messages.cached;
	return formatMessage(attempts === 1 ? messages.time : messages.attempts, {
		seconds: (milliseconds / 1e3).toFixed(1),
		attempts
	});
}
// src/core/report/formats/text.ts
/** Text for a terminal or a log. */
const textFormat = {
	pathsFrom: "folder",
	isForPeople: true,
	render: renderText,
	parts: textParts
};
/** The report for people at a terminal or in a log: each finding with its line, then URLs, plans and counts. */
function renderText(report, messages, paint = plain) {
	return [...textParts(report, messages, paint)].join("");
}
/** The text in parts of whole lines: that of ten thousand files would fill the memory. */
function* textParts(report, messages, paint = plain) {
	for (const lines of lineGroups(report, messages, paint)) if (lines.length > 0) yield `${withoutCommands(lines.join("\n"))}\n`;
}
function* lineGroups({ mode, viaProxy, files, findings, isCanceled = false }, messages, paint) {
	const byName = new Map(files.map((file) => [file.file, file]));
	let current;
	for (const shown of withoutRepeatedInfos(findings)) {
		const { file } = shown.finding;
		if (current?.file !== file) current = {
			file,
			lines: shownLines$1(byName.get(file))
		};
		const others = othersLine(shown, messages).map((line) => `  ${paint.dim(line)}`);
		yield [
			...findingLines(shown.finding, current.lines, messages, paint),
			...others,
			""
		];
	}
	yield urlLines({
		files,
		viaProxy
	}, messages);
	yield probeLines(files, messages);
	for (const file of files) yield planLines(file, messages);
	yield runLines(files, isCanceled, messages);
	if (mode === "sync") yield skippedLines(files, messages);
	yield [countLine({
		files,
		findings
	}, messages), ...fixableLine(findings, messages)];
}
function shownLines$1(report) {
	return new LineIndex(report ? conceal(report.source.text, report.concealed) : "");
}
function runLines(files, isCanceled, messages) {
	const lines = [...runPlanLines(files, messages), ...isCanceled ? [messages.sync.run.canceled] : []];
	return lines.length === 0 ? [] : [...lines, ""];
}
function fixableLine(findings, { report }) {
	const count = findings.filter(({ fix }) => fix !== void 0).length;
	return count === 0 ? [] : [formatMessage(report.fixable, { count })];
}
/** The last line: the number of files, and of findings of each severity. */
function countLine({ files, findings }, { report }) {
	const { separator, ...nouns } = report.counts;
	const counted = {
		file: files.length,
		...countBySeverity(findings)
	};
	return [
		"file",
		"error",
		"warning",
		"info"
	].map((noun) => formatMessage(nouns[noun][counted[noun] === 1 ? "one" : "other"], { n: counted[noun] })).join(separator);
}
/** A finding with its source line, fix and help link. */
function findingLines(finding, source, messages, paint = plain) {
	const { file, span, severity, rule } = finding;
	const { report } = messages;
	const frame = frameOf(source, span);
	return [
		`${paint.place(`${printable(file)}:${span.start.line}:${span.start.column}`)} ${paint[severity](report.severities[severity])} ${rule}`,
		`  ${messageOf(finding, messages)}`,
		...frame.map((line, index) => `    ${index === 0 ? line : paint[severity](line)}`),
		`  ${formatMessage(finding.fix ? report.fixAutomatic : report.fix, { text: fixOf(finding, messages) })}`,
		`  ${paint.dim(formatMessage(report.help, { link: helpLink(rule) }))}`
	];
}
function skippedLines(files, { report }) {
	const skipped = files.filter(({ findings }) => reaches(findings, "error"));
	return skipped.length === 0 ? [] : [...skipped.map(({ file }) => formatUntrusted(report.skipped, { file })), ""];
}
// src/core/options/digest.ts
/**
* The required digest of a plan, in lower case; undefined if none is required.
* @throws UsageError unless it is a SHA-256 in hex
*/
function parseDigest(option, text) {
	if (!text) return void 0;
	const digest = text.trim().toLowerCase();
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new UsageError("digest-form", {
		option,
		text
	});
	return digest;
}
// src/core/options/drift.ts
/**
* The options of the drift file; undefined without one.
* @param file relative to `folder`
* @param environment contains the URL of the run. Source: GitHub docs, default environment variables
*/
function driftOptions(file, folder, environment) {
	if (!file) return void 0;
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
	const run = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "";
	return {
		path: resolve(folder, file),
		moment: {
			since: `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19)}Z`,
			run
		}
	};
}
// src/core/check/severities.ts
/** The levels that a user can set for a rule. */
const levels$1 = [
	"off",
	"info",
	"warning",
	"error"
];
/** The level at which a rule runs. */
function severityOf({ id, severity, locked }, overrides) {
	return locked ? severity : overrides.get(id) ?? severity;
}
// src/core/options/rules.ts
/**
* Parses the severities that a user sets. Former rule ids work, with a notice from `renamedRuleNotices`.
* @param option the option's or input's name, for messages
* @param settings each as `ID=LEVEL`
* @throws UsageError for an unknown rule or level, and for a rule that cannot be changed
*/
function parseSeverities(option, settings) {
	const overrides = /* @__PURE__ */ new Map();
	for (const setting of settings) {
		const [writtenId = "", level, ...rest] = setting.split("=").map((part) => part.trim());
		if (level === void 0 || rest.length > 0) throw new UsageError("rule-form", {
			option,
			setting
		});
		const id = currentId(writtenId);
		const rule = ruleOf(id);
		if (!rule) throw unknownRule(option, id);
		if (rule.locked) throw new UsageError("rule-fixed", {
			option,
			id
		});
		overrides.set(id, choice(option, level, levels$1));
	}
	return overrides;
}
/** A notice for each setting that names a rule by a former id. */
function renamedRuleNotices(option, settings) {
	return settings.flatMap((setting) => {
		const former = setting.replace(/=.*/s, "").trim();
		const rule = currentId(former);
		return rule === former ? [] : [{
			notice: "rule-renamed",
			severity: "warning",
			params: {
				option,
				former,
				rule
			}
		}];
	});
}
/** The error for an unknown rule, with the id that was probably meant. */
function unknownRule(option, id) {
	const ids = allRules().map((rule) => rule.id);
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
/**
* The shard of the declarations to process; undefined for all declarations.
* @param text `I/N`, from 1
* @throws UsageError for anything else
*/
function parseShard(option, text) {
	if (!text) return void 0;
	const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
	if (!index || !count || index > count || count > 256) throw new UsageError("shard-form", {
		option,
		text,
		most: 256
	});
	return {
		index,
		count
	};
}
// src/core/options/urls.ts
/** Default cache lifetime in hours, like lychee: a daily run revalidates. */
const defaultCacheAge = 24;
/**
* @param folder that the path of the cache is relative to
* @throws UsageError for an age that is not a number of hours
*/
function urlOptions({ check, cache, cacheAge }, folder) {
	if (cacheAge && !/^\d{1,4}$/.test(cacheAge)) throw new UsageError("url-cache-age-form", { text: cacheAge });
	const hours = cacheAge ? Number(cacheAge) : defaultCacheAge;
	return {
		check,
		...cache && { cache: {
			path: resolve(folder, cache),
			maxAge: hours * 60 * 60 * 1e3
		} }
	};
}
// src/core/program-paths.ts
/** The value of PATH. On Windows it is usually called `Path`, which the copy of the environment in a thread does not find by other spellings. */
function pathVariable(environment, platform) {
	const { PATH: path } = environment;
	if (path !== void 0 || platform !== "win32") return path ?? "";
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH");
	return name !== void 0 && environment[name] || "";
}
/**
* The paths at which PATH looks for a program, without its relative entries. On Windows only `.exe` files are programs, whatever
* PATHEXT says: Node starts no batch file without a shell.
* @param path the value of PATH
*/
function programPaths(name, path, platform) {
	if (platform !== "win32") return entriesOf$1(path, /[^:]+/g, /^\//).map((entry) => posix.join(entry, name));
	return entriesOf$1(path, /(?:"[^"]*"|[^;"])+/g, /^"?(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i).map((entry) => win32.join(entry.replaceAll("\"", ""), `${name}.exe`));
}
function entriesOf$1(path, entry, absolute) {
	return [...path.matchAll(entry)].map(([text]) => text).filter((text) => absolute.test(text));
}
// src/core/setup/form-steps.ts
/** The steps at Weibo, and how the state of each is determined. Source: the setup guide, steps 6 to 10 and 12. */
const formSteps = [
	{
		step: 6,
		evaluate: registered
	},
	{
		step: 7,
		evaluate: selfReported
	},
	{
		step: 8,
		evaluate: selfReported
	},
	{
		step: 9,
		evaluate: selfReported
	},
	{
		step: 10,
		evaluate: callbackRegistered
	},
	{
		step: 12,
		evaluate: submitted
	}
];
/** Weibo knows the app key; or the declaration reports that the application is in review or further. */
function registered(known) {
	const probe = callbackProbe(known);
	if (probe?.state === "refused" && probe.code === 21324) return {
		state: "failed",
		evidence: {
			by: "weibo",
			code: probe.code
		}
	};
	if (probe?.state === "accepted" || probe?.state === "refused") return {
		state: "done",
		evidence: {
			by: "weibo",
			code: probe.code
		}
	};
	return selfReported(known);
}
function callbackRegistered(known) {
	const probe = callbackProbe(known);
	if (probe?.state === "accepted") return {
		state: "done",
		evidence: {
			by: "weibo",
			code: void 0
		}
	};
	if (probe?.state === "refused" && probe.code === 21322) return {
		state: "failed",
		evidence: {
			by: "weibo",
			code: probe.code
		}
	};
	return selfReported(known);
}
/** Weibo's response for the declared callback: of its own probe, or of a sign-in at a service that is the same as the declaration. */
function callbackProbe({ probes }) {
	const isSame = (service) => probes.some((probe) => probe.state === "same" && probe.service === service);
	return probes.find(({ kind, service }) => kind === "callback" || kind === "sign-in-weibo" && isSame(service));
}
function submitted({ declaration }) {
	const status = declaration.review?.status;
	if (status === "rejected") return {
		state: "failed",
		evidence: {
			by: "self-reported",
			status
		}
	};
	if (status === "in-review" || status === "approved") return {
		state: "done",
		evidence: {
			by: "self-reported",
			status
		}
	};
	if (!declaration.developer) return {
		state: "to-do",
		evidence: { by: "nothing" }
	};
	return status === void 0 ? unknownStep : {
		state: "to-do",
		evidence: {
			by: "self-reported",
			status
		}
	};
}
/** Weibo has no API that reads its form back: only the declaration's status says that it was filled in. */
function selfReported({ declaration }) {
	const status = declaration.review?.status;
	if (status === void 0) return unknownStep;
	return {
		state: status === "development" ? "to-do" : "done",
		evidence: {
			by: "self-reported",
			status
		}
	};
}
// src/core/setup/steps.ts
/**
* The state of each step of the declaration, in order: those at Weibo, and those of the identity services that it declares. An error in
* a field that a step enters makes it failed, whatever else is known. The schema says which step enters a field.
* @param changed the fields that differ from what Weibo has
*/
function progressOf(run, changed = []) {
	const errors = run.findings.filter(({ severity }) => severity === "error").sort(compareFindings);
	const atWeibo = formSteps.map(({ step, evaluate }) => ({
		step,
		service: void 0,
		evaluate: () => evaluate(run)
	}));
	const atServices = declaredTargets(run.declaration).flatMap((target) => {
		const known = knownAt(target, run);
		return target.setup.steps.map(({ step, evaluate }) => ({
			step,
			service: target.id,
			evaluate: () => evaluate(known)
		}));
	});
	return [...atWeibo, ...atServices].sort((a, b) => a.step - b.step).map(({ step, service, evaluate }) => {
		const error = errors.find(({ pointer }) => enters({
			step,
			service
		}, pointer));
		if (error) return {
			step,
			service,
			state: "failed",
			evidence: {
				by: "rule",
				rule: error.rule
			}
		};
		const { state, evidence } = evaluate();
		return {
			step,
			service,
			state: state === "done" && evidence.by === "self-reported" && changed.some((pointer) => enters({
				step,
				service
			}, pointer)) ? "done-before" : state,
			evidence
		};
	});
}
/** What is done in a step. */
function stepTitle({ step, service }, messages) {
	return (service === void 0 ? messages.review.steps : targetMessages(service, messages).steps)[step] ?? "";
}
function knownAt({ id, name }, { targets, probes, declaration }) {
	const { plan, outcome } = targets?.find(({ target }) => target === id) ?? {};
	return {
		plan: plan && {
			...plan,
			changes: changesAfter(plan.changes, outcome?.applied ?? [])
		},
		probes: probes.filter(({ service }) => service === name),
		declaration
	};
}
/** Whether a step enters the field at a pointer: a field of a service's section belongs to the steps of that service. */
function enters({ step, service }, pointer) {
	const section = allTargets().find(({ id }) => pointer.startsWith(`/${id}/`));
	return stepOf(pointer) === step && (section === void 0 || section.id === service);
}
/** The step that enters the field at a pointer, or the nearest field above it. */
function stepOf(pointer) {
	return pointer === "" ? void 0 : fieldAt(pointer)?.step ?? stepOf(parentOf(pointer));
}
// src/core/report/evidence-text.ts
/** The text of the evidence for the state of a step. */
function evidenceText(evidence, { review: { evidence: texts } }) {
	if (evidence.by === "weibo") return evidence.code === void 0 ? texts.weibo : formatMessage(texts["weibo-code"], { code: evidence.code });
	if (evidence.by === "service") return formatUntrusted(texts.service, {
		service: targetNamed(evidence.service).name,
		operation: evidence.operation
	});
	const { by, ...params } = evidence;
	return formatUntrusted(texts[by], params);
}
/** What the evidence is based on, as JSON has it: the id of an identity service, or the kind of the evidence. */
function evidenceSource(evidence) {
	return evidence.by === "service" ? evidence.service : evidence.by;
}
// src/core/report/text/json-text.ts
/** A value as one line of JSON with a trailing line break; characters that a log or terminal interprets are escaped. */
function jsonText(value) {
	return `${asciiControls(JSON.stringify(value))}\n`;
}
/**
* An object as `jsonText` writes it, in parts.
* @param members values, and for a list a generator of groups of its items
*/
function* jsonTextParts(members) {
	let separator = "{";
	for (const [name, value] of Object.entries(members)) {
		yield `${separator}${JSON.stringify(name)}:`;
		separator = ",";
		if (!isGenerator(value)) yield asciiControls(JSON.stringify(value));
		else yield* listParts(value);
	}
	yield "}\n";
}
function* listParts(groups) {
	let separator = "[";
	for (const items of groups) {
		if (items.length === 0) continue;
		yield separator + asciiControls(JSON.stringify(items).slice(1, -1));
		separator = ",";
	}
	yield separator === "[" ? "[]" : "]";
}
function isGenerator(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value;
}
const invisible = lazyPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu");
/** `##[` anywhere in a line is a command to some runners. */
function asciiControls(json) {
	return json.replace(invisible(), (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")).replaceAll("##[", "##\\u005b");
}
// src/core/report/formats/json.ts
/** Versioned JSON, for other programs. */
const jsonFormat = {
	pathsFrom: "folder",
	isForPeople: false,
	render: renderJson,
	parts: jsonParts
};
/**
* The report as JSON, version 1: members are added, never renamed or removed. Described in schema/report.schema.json.
* @returns one line of JSON with a trailing line break
*/
function renderJson(report, messages) {
	return [...jsonParts(report, messages)].join("");
}
/** The JSON in parts: that of ten thousand files would fill the memory. */
function jsonParts({ mode, viaProxy, files, findings, notices, isCanceled }, messages) {
	const { error, warning, info } = countBySeverity(findings);
	const unread = files.filter(({ failure }) => failure !== void 0);
	return jsonTextParts({
		version: 1,
		files: files.map(({ file }) => file),
		findings: lazily(findings, (finding) => [findingJson(finding, messages)]),
		urls: lazily(files, ({ file, urls }) => urls.map((check) => urlJson(file, check))),
		viaProxy,
		...notices && { notices: notices.map((notice) => noticeJson(notice, messages)) },
		...unread.length > 0 && { unread: unread.map((file) => ({
			file: file.file,
			message: failureText(file.failure, messages)
		})) },
		weibo: lazily(files, ({ file, probes }) => probes.map((check) => probeJson(file, check))),
		setup: lazily(files, (file) => [setupJson(file, messages)]),
		summary: {
			files: files.length,
			errors: error,
			warnings: warning,
			infos: info
		},
		...mode !== "check" && {
			plan: lazily(files, (file) => planJson(file, messages)),
			digest: digestOfRun(files) || null
		},
		...isCanceled && { canceled: true }
	});
}
function* lazily(items, toJson) {
	for (const item of items) yield toJson(item);
}
function findingJson(finding, messages) {
	const { rule, severity, file, span, pointer, fix } = finding;
	return {
		rule,
		severity,
		message: messageOf(finding, messages),
		fix: fixOf(finding, messages),
		fixable: fix !== void 0,
		file,
		start: span.start,
		end: span.end,
		pointer,
		help: helpLink(rule)
	};
}
function noticeJson({ notice, severity, params }, { report }) {
	return {
		notice,
		severity,
		message: formatUntrusted(report.notices[notice], params)
	};
}
function urlJson(file, { pointer, url, verdict, status, finalUrl, failure, cause, certificate, page, attempts, milliseconds }) {
	return {
		file,
		pointer,
		url,
		verdict,
		status: status ?? null,
		finalUrl: finalUrl ?? null,
		failure: failure?.kind ?? null,
		cause: cause ?? null,
		certificateUntil: certificate?.to ?? null,
		loginMarkers: page?.markers ?? null,
		attempts: attempts ?? null,
		milliseconds: milliseconds ?? null
	};
}
function probeJson(file, { kind, state, code, status, failure }) {
	return {
		file,
		kind,
		state,
		code: code ?? null,
		status: status ?? null,
		failure: failure?.kind ?? null
	};
}
/** The progress of the twelve setup steps, with its evidence. */
function setupJson(file, messages) {
	const steps = progressOf(file).map(({ step, service, state, evidence }) => ({
		step,
		service: service ?? null,
		state,
		by: evidenceSource(evidence),
		evidence: evidenceText(evidence, messages)
	}));
	return {
		file: file.file,
		steps,
		migration: migrationJson(file.migration, messages)
	};
}
/**
* The plans of a file, one for each of its identity services, and after a sync their outcomes; one without a target for a file
* without plans. Also the Action's output `plan`.
*/
function planJson({ file, failure, targets = [] }, messages) {
	if (targets.length > 0) return targets.map((target) => targetJson(file, target, messages));
	return [{
		file,
		target: null,
		origin: null,
		digest: null,
		changes: [],
		unmanaged: [],
		queries: [],
		instructions: [],
		failure: failure === void 0 ? null : failureText(failure, messages),
		blockers: []
	}];
}
function targetJson(file, report, messages) {
	const { target, plan, outcome, drift, instructions = [] } = report;
	return {
		file,
		target,
		origin: plan?.origin ?? null,
		digest: plan?.digest ?? null,
		changes: plan?.changes ?? [],
		unmanaged: plan?.unmanaged ?? [],
		queries: plan?.queries ?? [],
		...drift && { drift },
		instructions,
		...outcome && {
			applied: outcome.applied,
			pending: outcome.pending,
			unverified: outcome.unverified,
			remaining: outcome.remaining
		},
		failure: stopText(report, messages) ?? null,
		blockers: blockerTexts(report, messages)
	};
}
// src/core/report/text/bounded.ts
/** Largest job summary, in bytes; GitHub drops summaries over 1 MiB. Source: GitHub docs, job summaries. */
const maxBytes = 1e6;
const closing = "\n</details>";
/** The fence of a code block, which may be part of a list. */
const fence = /^ *`{3,}/;
/**
* Truncates Markdown to the lines that fit, and closes an open code block and an open `<details>`.
* @param note follows a truncated text, outside of any `<details>`
* @param limit in bytes
*/
function bounded$1(text, note, limit = maxBytes) {
	if (Buffer.byteLength(text) <= limit) return text;
	const end = `\n\n${note}\n`;
	const lines = [];
	let size = Buffer.byteLength(closing + end);
	let open = 0;
	let block = "";
	for (const line of text.split("\n")) {
		size += Buffer.byteLength(line) + 1;
		if (size > limit) break;
		lines.push(line);
		open += Number(line.startsWith("<details>")) - Number(line === "</details>");
		const [opening] = fence.exec(line) ?? [];
		if (opening !== void 0 && (block === "" || block === line)) block = block === "" ? opening : "";
	}
	return lines.join("\n") + (block === "" ? "" : `\n${block}`) + closing.repeat(open) + end;
}
// src/core/report/formats/sarif-limits.ts
/** What code scanning accepts: results per run, and bytes of the compressed file. Source: GitHub docs, SARIF support for code scanning. */
const maxResults = 25e3;
const maxCompressedBytes = 1e7;
/** The most severe findings, at most `count`, in their order. */
function mostSevere(findings, count) {
	if (findings.length <= count) return findings;
	const selected = new Set(severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, count));
	return findings.filter((finding) => selected.has(finding));
}
/**
* Renders as many findings as code scanning accepts, the most severe ones if there are more.
* @param render writes the file with these findings, and with the number of those that are left out
*/
function withinLimits(findings, render) {
	for (let count = Math.min(findings.length, maxResults);; count = Math.floor(count / 2)) {
		const text = render(mostSevere(findings, count), findings.length - count);
		if (count === 0 || text.length * 3 <= maxCompressedBytes || compressedLength(text) <= maxCompressedBytes) return text;
	}
}
function compressedLength(text) {
	return process.getBuiltinModule("zlib").gzipSync(text).length;
}
// src/core/report/formats/sarif.ts
/** SARIF 2.1.0, for code scanning; its paths are relative to the checkout, as GitHub requires. */
const sarifFormat = {
	pathsFrom: "checkout",
	isForPeople: false,
	render: renderSarif
};
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
/**
* The findings as SARIF 2.1.0, for GitHub code scanning and other viewers; what stopped a plan or sync is a notification.
* All rules are described, not only those with results: GitHub's tool status shows them, and a closed alert keeps its
* explanation. Sources: OASIS SARIF 2.1.0 with errata 01; GitHub docs, SARIF support for code scanning.
*/
function renderSarif({ files, findings }, messages) {
	return withinLimits(findings, (included, omitted) => sarifText(files, included, omitted, messages));
}
function sarifText(files, findings, omitted, messages) {
	const ordinals = repeats(findings.map(identityOf));
	const stops = files.flatMap((file) => errorsOf(file, messages).map((text) => ({
		text,
		uri: uriOf(file.file)
	})));
	return jsonText({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: programName,
				informationUri: homepage,
				rules: allRules().map((rule) => descriptor(rule, messages))
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: stops.length === 0,
				toolExecutionNotifications: [...stops.map(({ text, uri }) => ({
					level: "error",
					message: { text: messageString(text) },
					locations: [{ physicalLocation: { artifactLocation: artifact(uri) } }]
				})), ...omitted === 0 ? [] : [{
					level: "warning",
					message: { text: formatMessage(messages.report.omitted, { count: omitted }) }
				}]]
			}],
			results: findings.map((finding, index) => result(finding, ordinals[index] ?? 0, messages))
		}]
	});
}
function descriptor({ id, severity, sources, evidence }, messages) {
	const { title, fix } = ruleText(id, messages);
	const description = formatMessage(messages.report.ruleDescription, {
		title,
		sources: sources.join("; "),
		evidence: messages.report.evidence[evidence]
	});
	return {
		id,
		shortDescription: { text: messageString(title) },
		fullDescription: { text: messageString(description) },
		help: { text: fixTexts({ fix }).map(messageString).join(" ") },
		helpUri: helpLink(id),
		defaultConfiguration: { level: levels[severity] }
	};
}
function result(finding, ordinal, messages) {
	const { rule, severity, file, span } = finding;
	const { start, end } = span;
	const region = {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
	return {
		ruleId: rule,
		ruleIndex: allRules().findIndex(({ id }) => id === rule),
		level: levels[severity],
		message: { text: messageString(messageOf(finding, messages)) },
		locations: [{ physicalLocation: {
			artifactLocation: artifact(uriOf(file)),
			region
		} }],
		partialFingerprints: { "weiboProviderFinding/v1": sha256(`${identityOf(finding)}#${ordinal}`) }
	};
}
/** Identifies a finding when its line moves or its value changes. */
function identityOf({ rule, pointer, file }) {
	return JSON.stringify([
		rule,
		pointer,
		file
	]);
}
const artifact = (uri) => ({
	uri,
	uriBaseId: "%SRCROOT%"
});
/** A path as a relative URI reference; colons and `%` are escaped. Source: RFC 3986, sections 2.1 and 4.2. */
function uriOf(file) {
	return file.toWellFormed().split("/").map((segment) => encodeURIComponent(segment)).join("/");
}
/** Text as a SARIF message string: braces would be placeholders, and `[text](target)` a link. Source: SARIF 2.1.0, 3.11.5 and 3.11.6. */
function messageString(text) {
	return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
// src/core/sync/account-groups.ts
/**
* Groups declarations by their accounts at every identity service. Declarations that share one stay together: only then are
* conflicts between them found, and only one run at a time writes the account's lists. A declaration without an account is a group
* of its own.
*/
function accountGroups(declarations) {
	const groups = [];
	const byAccount = /* @__PURE__ */ new Map();
	for (const { file, declaration } of declarations) {
		const accounts = allTargets().flatMap(({ id, accountOf }) => {
			const account = accountOf(declaration);
			return account === void 0 ? [] : [{
				key: `${id} ${account}`,
				account
			}];
		});
		const shared = [...new Set(accounts.flatMap(({ key }) => byAccount.get(key) ?? []))];
		const group = shared[0] ?? {
			accounts: /* @__PURE__ */ new Set(),
			files: []
		};
		for (const other of shared.slice(1)) {
			for (const account of other.accounts) group.accounts.add(account);
			group.files.push(...other.files);
			for (const [key, owner] of byAccount) if (owner === other) byAccount.set(key, group);
			groups.splice(groups.indexOf(other), 1);
		}
		if (shared.length === 0) groups.push(group);
		group.files.push(file);
		for (const { key, account } of accounts) {
			group.accounts.add(account);
			byAccount.set(key, group);
		}
	}
	return groups.map(({ accounts, files }) => ({
		account: [...accounts].join(" "),
		files
	}));
}
/** The groups of one shard: groups are assigned to shards in rotation. */
function shardGroups(groups, { index, count }) {
	return groups.filter((_, position) => position % count === index - 1);
}
/** The files of one shard. */
function shardFiles(groups, shard) {
	return new Set(shardGroups(groups, shard).flatMap(({ files }) => files));
}
// src/core/declaration/valid-declaration.ts
/**
* The declaration's value without the invalid parts: a copy if there are any.
* @param value the parsed YAML
* @param invalid JSON pointers of the invalid parts; an item of a list becomes undefined, so that the others keep their index
*/
function validDeclarationOf(value, invalid) {
	if (invalid.includes("")) return {};
	if (invalid.length === 0) return value;
	const declaration = structuredClone(value);
	for (const pointer of invalid) remove(declaration, pointer.slice(1).split("/"));
	return declaration;
}
function remove(node, [key, ...rest]) {
	if (key === void 0 || typeof node !== "object" || node === null) return;
	const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
	const holder = node;
	if (rest.length > 0) remove(holder[name], rest);
	else if (Array.isArray(node)) holder[name] = void 0;
	else delete holder[name];
}
// src/core/check/run-rules.ts
/** Runs rules on an input, and adds severity and span to their diagnostics. */
function runRules(rules, input, source, { file, severities }) {
	const findings = [];
	let lines;
	for (const { meta, check } of rules) {
		const severity = severityOf(meta, severities);
		if (severity === "off") continue;
		for (const { at, variant, params = {}, fix } of check(input)) {
			lines ??= linesOf(source.text);
			const range = within(source.text, "part" in at ? rangeOf(source, at.pointer, at.part) : at);
			const pointer = "part" in at ? at.pointer : fieldAround(source, range);
			findings.push({
				rule: meta.id,
				severity,
				file,
				span: lines.span(range),
				pointer,
				params,
				...variant !== void 0 && { variant },
				...fix && { fix }
			});
		}
	}
	return findings;
}
/** The range, cut to the text and without trailing line breaks: neither a line break nor the end of the file has a column. */
function within(text, { from, to }) {
	const isInsideBreak = text[from] === "\n" && text[from - 1] === "\r";
	const start = Math.min(isInsideBreak ? from - 1 : from, text.length);
	let end = Math.max(start, Math.min(to, text.length));
	while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
	return {
		from: start,
		to: end
	};
}
/** The field whose value contains a range; "" for comments, keys and unknown fields, whose key may be a secret itself. */
function fieldAround({ places }, { from, to }) {
	for (const [pointer, { value, kind, field }] of places) if (kind === "scalar" && value.from <= from && to <= value.to) return field ? pointer : "";
	return "";
}
// src/core/declaration/ignores.ts
/** What the reason follows: a colon, two hyphens as in ESLint, or another sign after which no rule can follow. */
const separator = String.raw`[:：;；(（=—]|\s-{2,}|\s[-–]\s`;
/** A colon may also follow the first word, if the reason has a separator of its own. */
const directive = new RegExp(String.raw`^#\s*weibo-provider-ignore(?=[\s:：]|$)(?:\s*[:：](?=\s*[a-z][^:：]*(?:${separator})))?` + `(?<rules>(?:(?!${separator}).)*)(?:(?:${separator})+(?<reason>.*))?$`, "i");
/** A directive in any spelling, as other linters have it. */
const anySpelling = String.raw`weibo[-_ ]?provider[-_:： ]+(?:ignore|disable|noqa|nolint)(?:[-_]\w+)*`;
const anywhere = new RegExp(anySpelling, "i");
/** A comment, or a comment after another one, that starts with a directive. */
const comment = new RegExp(String.raw`(?<=^|\s)#\s*(${anySpelling})(?![\w-])`, "i");
/** What follows a directive, and not the same words in a sentence. */
const ruleOrNothing = /^\s*[:：]?\s*(?:[a-z]+(?:-[a-z]+)+(?![\w-])|$)/i;
/** Separates rules. */
const betweenRules = /[\s,，、"'`[\]]+/;
/** The ignore comments of a declaration. */
function findIgnores({ text, comments }) {
	if (!anywhere.test(text)) return [];
	const lines = text.split(/\r?\n/);
	return comments.flatMap((range) => {
		const source = text.slice(range.from, range.to).trimEnd();
		const start = comment.exec(source);
		if (!start) return [];
		const from = range.from + start.index;
		const ignore = parseIgnore(source.slice(start.index), start[1] ?? "");
		const line = targetLine(lines, text.slice(0, from).split("\n").length);
		return ignore ? [{
			from,
			to: range.from + source.length,
			line,
			...ignore
		}] : [];
	});
}
function parseIgnore(source, name) {
	if (name.toLowerCase() !== "weibo-provider-ignore") {
		const rest = source.slice(source.indexOf(name) + name.length);
		return ruleOrNothing.test(rest) ? {
			rules: [],
			reason: "",
			misspelled: name
		} : void 0;
	}
	const { rules = "", reason = "" } = directive.exec(source)?.groups ?? {};
	return {
		rules: rules.toLowerCase().split(betweenRules).filter((rule) => rule !== ""),
		reason: reason.trim()
	};
}
/** The first line from a comment's own on that is not only a comment; without one, the last line. */
function targetLine(lines, number) {
	const index = lines.findIndex((line, at) => at >= number - 1 && !line.trimStart().startsWith("#"));
	return index === -1 ? lines.length : index + 1;
}
// src/core/check/apply-ignores.ts
/** The ignore comments of a declaration, with current rule ids and the values that they cover. */
function resolveIgnores(source) {
	const comments = findIgnores(source);
	if (comments.length === 0) return [];
	const lines = linesOf(source.text);
	const values = longValues(source, lines);
	return comments.map((comment) => {
		const { rules, from, line } = comment;
		const renamed = rules.flatMap((former) => currentId(former) === former ? [] : [{
			former,
			rule: currentId(former)
		}]);
		const own = lines.position(from).line;
		const starts = (key, first) => line === key || line === first && own < line;
		const covered = values.filter(({ key, first, ends }) => starts(key, first) || ends.includes(own)).map(({ pointer }) => pointer);
		return {
			...comment,
			rules: rules.map(currentId),
			renamed,
			covered: new Set(covered)
		};
	});
}
/**
* Removes the findings that ignore comments suppress: those on the comment's line, and those of a list or a text of several lines
* that starts or ends there. A comment without a reason has no effect, and locked rules, among them those that find secrets,
* cannot be ignored.
*/
function applyIgnores(ignores, findings) {
	if (ignores.length === 0) return {
		findings: [...findings],
		ignores: []
	};
	const all = ignores.map((ignore) => ({
		...ignore,
		used: /* @__PURE__ */ new Set()
	}));
	const effective = all.filter(({ reason }) => reason !== "");
	return {
		findings: findings.filter(({ rule, span, pointer }) => {
			if (ruleOf(rule)?.locked) return true;
			const hiding = effective.filter(({ rules, line, covered }) => rules.includes(rule) && (line === span.start.line || covered.has(pointer) || covered.has(parentOf(pointer))));
			for (const { used } of hiding) used.add(rule);
			return hiding.length === 0;
		}),
		ignores: all.map((ignore) => ({
			...ignore,
			used: [...ignore.used]
		}))
	};
}
function longValues({ places, text }, lines) {
	const lineOf = (offset) => lines.position(offset).line;
	return [...places].flatMap(([pointer, { key, value, kind }]) => {
		if (kind === "map" || !key) return [];
		const [start, last] = [lineOf(key.from), lineOf(value.to)];
		if (start === last) return [];
		const next = text.slice(value.to).search(/\n[^\S\n]*\S/);
		return [{
			pointer,
			key: start,
			first: lineOf(value.from),
			ends: [last, lineOf(value.to + next + 1)]
		}];
	});
}
// src/core/check/run-stages.ts
/**
* Runs rules in stages. A value with a finding of one stage gets none of a later stage, so that one mistake gives one finding. A
* finding that an ignore comment suppresses does not count, and neither does a rule that is off: neither silences other rules. Items
* after the one that is reported as over the limit of its list get no findings either, nor does a list with a reported item: its length
* may follow from that.
* @returns all findings, also the suppressed ones, and the pointers of those that are reported
*/
function runStages(stages, input, source, context) {
	const ignores = resolveIgnores(source);
	const findings = [];
	const reported = /* @__PURE__ */ new Set();
	const isReported = (pointer) => {
		if (reported.has(pointer) || reported.has(input.firstExcess(pointer) ?? pointer)) return true;
		return Array.isArray(valueIn(source.value, pointer)) && [...reported].some((other) => other.startsWith(`${pointer}/`));
	};
	for (const rules of stages) {
		const added = runRules(rules, input, source, context).filter(({ pointer }) => !isReported(pointer));
		findings.push(...added);
		for (const { pointer } of applyIgnores(ignores, added).findings) reported.add(pointer);
	}
	return {
		findings,
		reported
	};
}
// src/core/check/analyze.ts
/**
* Text → declaration → findings, without any IO.
* @param file path as reports show it
* @param bytes at most `maxBytes + 1` bytes of the file
*/
async function analyze(file, bytes, options) {
	const text = decode(bytes);
	return analyzeUnreadable(file, bytes, text, options) ?? analyzeYaml(file, await parseYaml(text), options);
}
/** The analysis of a file that is not text, or text that is not worth parsing; undefined for every other file. */
function analyzeUnreadable(file, bytes, text, options) {
	const context = {
		file,
		severities: options.severities
	};
	const findings = runRules(byteRules, bytes, unreadSource(text), context);
	if (findings.length === 0) findings.push(...runRules(textRules, text, unreadSource(text), context));
	return findings.length === 0 ? void 0 : analysisOfText(text, findings, context, options);
}
/** The analysis of a text that is not read as a declaration. */
function analysisOfText(text, findings, context, { secrets }) {
	const source = unreadSource(text);
	const exposed = runRules(exposureRules, {
		source,
		secrets
	}, source, context);
	return {
		file: context.file,
		source,
		declaration: {},
		concealed: exposed.map(({ span }) => span),
		findings: [...exposed, ...findings]
	};
}
/** The analysis of a text that was parsed. */
function analyzeYaml(file, parsed, options) {
	const { secrets, severities } = options;
	const context = {
		file,
		severities
	};
	for (const rules of yamlStages) {
		const findings = runRules(rules, parsed, unreadSource(parsed.text), context);
		if (findings.length > 0) return analysisOfText(parsed.text, findings, context, options);
	}
	const source = sourceOf(parsed);
	const exposed = runRules(exposureRules, {
		source,
		secrets
	}, source, context);
	const exposedSpans = exposed.map(({ span }) => span);
	const verdict = schemaVerdict(source);
	const staged = runStages(verdict.violations.length > 0 ? schemaStages() : valueStages(), verdict, source, context);
	const rejected = staged.findings.filter(({ span }) => !exposedSpans.some((exposedSpan) => overlap(span, exposedSpan)));
	const missing = new Set(staged.findings.flatMap(({ rule, pointer }) => rule === missingKey.meta.id ? [pointer] : []));
	const unusable = [...[...staged.reported].filter((pointer) => !missing.has(pointer)), ...partsWithin(source, exposedSpans)];
	const compared = validDeclarationOf(source.value, withDependents([...wronglyTypedParts(verdict), ...unusable], verdict));
	const declared = runRules(declarationRules(), {
		declaration: compared,
		secrets,
		isDeclared: isDeclaredIn(verdict)
	}, source, context);
	return {
		file,
		source,
		declaration: validDeclarationOf(source.value, [...rejectedParts(verdict), ...unusable]),
		concealed: [...exposedSpans, ...rejectedSecretNames(source, rejected)],
		findings: [
			...exposed,
			...rejected,
			...declared
		]
	};
}
/** Invalid values where a secret's name belongs: each may be the secret itself. */
function rejectedSecretNames({ text, places }, findings) {
	const lines = linesOf(text);
	return findings.flatMap(({ pointer }) => {
		const place = places.get(pointer);
		return place?.field?.secret ? [lines.span(place.value)] : [];
	});
}
/** JSON pointers of the values that overlap one of the spans. */
function partsWithin({ text, places }, spans) {
	if (spans.length === 0) return [];
	const lines = linesOf(text);
	return [...places].flatMap(([pointer, { value, kind }]) => {
		return kind === "scalar" && spans.some((span) => overlap(span, lines.span(value))) ? [pointer] : [];
	});
}
// src/core/check/condense.ts
/**
* Reduces a source to the lines that reports show, so that the memory of a run does not grow with the texts of all files. The
* other lines become empty, and lines keep their numbers.
* @returns the whole text if reports need its offsets, as for a fix; no value and no places
*/
function condenseSource({ text }, findings, concealed) {
	const isWhole = concealed.length > 0 || findings.some(({ fix }) => fix !== void 0);
	return unreadSource(isWhole ? text : shownLines(text, findings));
}
function shownLines(text, findings) {
	const lines = linesOf(text);
	const shown = new Set(findings.flatMap(({ span }) => [span.start.line, span.end.line]));
	let condensed = "";
	let current = 1;
	for (const line of [...shown].sort((a, b) => a - b)) {
		condensed += "\n".repeat(line - current) + lines.line(line);
		current = line;
	}
	return Buffer.from(condensed).toString();
}
// src/core/check/evaluate.ts
/** All findings of a declaration, from its text and from the facts, without those that comments ignore. Sorted as in every report. */
function evaluate({ file, source, declaration, findings }, { sibling, images, urls, probes }, severities) {
	const context = {
		file,
		severities
	};
	if (source.places.size === 0) return bounded(findings, source, context);
	const checks = distinctUrls(urls);
	const isRequested = checks.some(({ verdict }) => verdict !== "not-checked");
	const allFindings = [
		...findings,
		...runRules(folderRules, { sibling }, source, context),
		...runRules(imageRules, images, source, context),
		...runRules(isRequested ? urlRules : unrequestedUrlRules, {
			checks,
			declaration
		}, source, context),
		...probes.length > 0 ? runRules(weiboRules, probes, source, context) : []
	];
	const { findings: reported, ignores } = applyIgnores(resolveIgnores(source), allFindings);
	const isEnabled = (id) => severities.get(id) !== "off";
	return bounded([...reported, ...runRules(ignoreRules, {
		ignores,
		ruleOf,
		isEnabled
	}, source, context)].sort(compareFindings), source, context);
}
/** At most `maxFindings` findings, and one that says how many there are. */
function bounded(findings, source, context) {
	const reported = findings.slice(0, 250);
	const at = {
		from: source.text.length,
		to: source.text.length
	};
	return [...reported, ...runRules(limitRules, {
		count: findings.length,
		at
	}, source, context)];
}
// src/core/images/declared-images.ts
/** The images of a declaration, in the order of its fields; the sizes come from the schema. */
function declaredImages({ images }) {
	if (!images) return [];
	const single = [
		"icon16",
		"icon80",
		"icon120"
	].map((key) => ({
		pointer: `/images/${key}`,
		path: images[key]
	}));
	const screenshots = (images.screenshots ?? []).map((path, index) => ({
		pointer: `/images/screenshots/${index}`,
		path
	}));
	return [...single, ...screenshots].flatMap(({ pointer, path }) => {
		const [width, height] = fieldAt(pointer)?.pixels ?? [];
		return path === void 0 || width === void 0 || height === void 0 ? [] : [{
			pointer,
			path,
			width,
			height
		}];
	});
}
// src/core/v8-flags.ts
let isYoungGenerationLimited = false;
/**
* Makes V8 free used buffers early: by default its young generation grows with the machine, and data that a run
* has used would stay in memory for long. Measured on Node 24 with the memory test: up to 207 MiB without, 145 with.
*/
function limitYoungGeneration() {
	isYoungGenerationLimited = true;
	setFlags("--max-semi-space-size=1", "--semi-space-growth-factor=1");
}
/**
* Makes the V8 of Node 20 compile and collect less. On two cores its optimizing compiler took a quarter of the processor's time of 2,000
* files: now it optimizes only the functions that run most. Unless it is limited, the young generation grows at once. Later versions
* reject the first flag and have a cheaper compiler in between; with the second one, Node 24 took up to 1.7 times the memory.
* @param nodeVersion as in `process.versions`
*/
function favorThroughput(nodeVersion) {
	if (!nodeVersion.startsWith("20.")) return;
	setFlags("--interrupt-budget=300000");
	if (!isYoungGenerationLimited) setFlags("--semi-space-growth-factor=16");
}
function setFlags(...flags) {
	const { setFlagsFromString } = process.getBuiltinModule("v8");
	for (const flag of flags) setFlagsFromString(flag);
}
// src/core/images/header.ts
/** How much of an image is read, in bytes: the header contains its size, and pixels are never decoded. */
const maxHeaderBytes = 65536;
/**
* Reads format and size, in pixels, from the start of an image file.
* Sources: PNG specification, section 11.2.1 (IHDR); ITU-T T.81, annex B (JPEG markers).
*/
function readHeader(bytes) {
	if (startsWith(bytes, [
		137,
		80,
		78,
		71,
		13,
		10,
		26,
		10
	])) return pngHeader(bytes);
	if (startsWith(bytes, [
		255,
		216,
		255
	])) return jpegHeader(bytes);
	const name = otherFormats.find(({ at, magic }) => startsWith(bytes.subarray(at), magic))?.name;
	return name === void 0 ? { format: "other" } : {
		format: "other",
		name
	};
}
const ascii = (text) => [...text].map((character) => character.charCodeAt(0));
const otherFormats = [
	{
		name: "GIF",
		at: 0,
		magic: ascii("GIF8")
	},
	{
		name: "WebP",
		at: 8,
		magic: ascii("WEBP")
	},
	{
		name: "BMP",
		at: 0,
		magic: ascii("BM")
	},
	{
		name: "ICO",
		at: 0,
		magic: [
			0,
			0,
			1,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			73,
			73,
			42,
			0
		]
	},
	{
		name: "TIFF",
		at: 0,
		magic: [
			77,
			77,
			0,
			42
		]
	},
	{
		name: "AVIF or HEIC",
		at: 4,
		magic: ascii("ftyp")
	},
	{
		name: "SVG",
		at: 0,
		magic: ascii("<svg")
	},
	{
		name: "SVG or XML",
		at: 0,
		magic: ascii("<?xml")
	},
	{
		name: "PDF",
		at: 0,
		magic: ascii("%PDF")
	},
	{
		name: "Git LFS pointer",
		at: 0,
		magic: ascii("version https://git-lfs")
	}
];
function pngHeader(bytes) {
	const view = viewOf(bytes);
	if (bytes.length < 24 || view.getUint32(12) !== 1229472850) return { format: "PNG" };
	return {
		format: "PNG",
		width: view.getUint32(16),
		height: view.getUint32(20)
	};
}
function jpegHeader(bytes) {
	const view = viewOf(bytes);
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 255) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) at += 1;
		else if (isStartOfFrame(marker)) return {
			format: "JPEG",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		else at += 2 + view.getUint16(at + 2);
	}
	return { format: "JPEG" };
}
/** SOF0 to SOF15, without DHT, JPG and DAC, which are in the same range. */
const isStartOfFrame = (marker) => marker >= 192 && marker <= 207 && ![
	196,
	200,
	204
].includes(marker);
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes, magic) => magic.every((byte, index) => bytes[index] === byte);
// src/core/setup/migration.ts
/** Adds the migration to each declaration of two services; only then, the code for reviews is loaded. */
async function withMigrations(files) {
	const isMigrating = ({ declaration }) => declaredTargets(declaration).length === 2;
	if (!files.some(isMigrating)) return files;
	const [{ migrationOf }, services] = await Promise.all([import("./review.js").then((chunk) => ({ migrationOf: chunk.o })), reviewServices()]);
	return files.map((file) => {
		const migration = migrationOf(file.declaration, services, progressOf(file), (id) => isUpToDate(file, id));
		return migration ? {
			...file,
			migration
		} : file;
	});
}
/** Whether the plan, after a sync without what was applied, changes nothing at a service; undefined without a plan. */
function isUpToDate({ targets }, id) {
	const { plan, outcome } = targets?.find(({ target }) => target === id) ?? {};
	return plan && changesAfter(plan.changes, outcome?.applied ?? []).every(({ action }) => action === "none");
}
// src/core/state-format.ts
/** Whether a JSON value is an object. */
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/core/report/text/xml.ts
/**
* An XML element.
* @param content XML, not text: what comes from outside passes `escapeXml` first
*/
function element(name, attributes, content = "") {
	const tag = `${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join("")}`;
	return content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}
/**
* Text as XML text or attribute value. What XML 1.0 cannot hold even as a reference becomes U+FFFD; what starts a workflow
* command becomes a reference, since the report may be printed to a log. Source: XML 1.0, production 2 (Char).
*/
function escapeXml(text) {
	return text.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll("::", ":&#58;").replaceAll("##[", "##&#91;");
}
// src/core/images/page-image.ts
/** Largest image that a page embeds, in bytes. */
const maxPageBytes = 1048576;
/** Largest image that a page embeds, in pixels: a small file may decompress to gigabytes in a browser. */
const maxPagePixels = 16777216;
/**
* An image as a page can show it: only PNG and JPEG by content, whatever the file name.
* @param bytes of the file, at least the first ones
* @param size of the whole file, in bytes
*/
function pageImage(bytes, size) {
	const header = readHeader(bytes);
	if (header.width === void 0) return { state: "unread" };
	const { format, width, height } = header;
	return size > 1048576 || width * height > maxPagePixels ? {
		state: "large",
		size
	} : {
		state: "shown",
		format,
		width,
		height,
		bytes
	};
}
/** Whether a page may embed an image, decided by its first bytes. */
function fitsPage(header, size) {
	return size <= 1048576 && header.format !== "other" && (header.width ?? 0) * (header.height ?? 0) <= maxPagePixels;
}
// src/core/config/config-changes.ts
/** Levels and failure conditions, strictest first. */
const levelOrder = [
	"error",
	"warning",
	"info",
	"off"
];
const failOnOrder = [
	"warning",
	"drift",
	"error",
	"never"
];
/**
* What a change of the repository's defaults weakens: rules with a lower level, a higher condition for failure, and declarations that
* are no longer checked.
* @param excluded the declarations that only the defaults of `base` select
*/
function weakenedBy(base, head, excluded) {
	const rules = allRules().flatMap((rule) => {
		const [before, after] = [severityOf(rule, base.rules), severityOf(rule, head.rules)];
		if (levelOrder.indexOf(after) <= levelOrder.indexOf(before)) return [];
		return [{
			notice: "config-rule",
			severity: "warning",
			params: {
				path: configName,
				rule: rule.id,
				before,
				after
			}
		}];
	});
	const [before, after] = [base.failOn ?? "error", head.failOn ?? "error"];
	const isRaised = failOnOrder.indexOf(after) > failOnOrder.indexOf(before);
	const failOn = {
		notice: "config-fail-on",
		severity: "warning",
		params: {
			path: configName,
			before,
			after
		}
	};
	const files = {
		notice: "config-files",
		severity: "warning",
		params: {
			path: configName,
			files: excluded
		}
	};
	return [
		...rules,
		...isRaised ? [failOn] : [],
		...excluded.length > 0 ? [files] : []
	];
}
// src/core/config/parse-config.ts
const keys = [
	"files",
	"rules",
	"fail-on",
	"lang"
];
/**
* Parses the text of `weibo-provider.config.yaml`.
* @param path the path that errors show
* @throws UsageError with line and column
*/
async function parseConfig(path, bytes) {
	if (bytes.length > 32768 || firstUndecodable(bytes) !== void 0) throw new UsageError("config-unreadable", { path });
	const text = decode(bytes);
	const lines = new LineIndex(text);
	const placeAt = (offset) => {
		const { line, column } = lines.position(offset);
		return `${path}:${line}:${column}`;
	};
	const yaml = await parseYaml(text);
	const invalidAt = firstProblem(yaml);
	if (invalidAt !== void 0) throw new UsageError("config-syntax", { place: placeAt(invalidAt) });
	const placeOf = (node) => placeAt(node.from);
	return yaml.root === null ? emptyConfig : readConfig(yaml.root, text, placeOf);
}
function firstProblem({ errors, warnings, secondDocument }) {
	return [...errors, ...warnings][0]?.from ?? secondDocument;
}
function readConfig(root, text, placeOf) {
	if (root.kind !== "map") throw new UsageError("config-mapping", {
		place: placeOf(root),
		allowed: keys
	});
	const entries = new Map(entriesOf(root.entries, placeOf).map((entry) => [knownKey(entry), entry]));
	const rules = ruleSettings(entries.get("rules"), placeOf);
	return {
		files: fileList(entries.get("files"), placeOf),
		rules: new Map(rules.flatMap(({ option, setting }) => [...parseSeverities(option, [setting])])),
		failOn: optional(entries.get("fail-on"), text, (option, name) => choice(option, name, failOnNames)),
		lang: optional(entries.get("lang"), text, (option, name) => parseLanguage(option, name)),
		notices: rules.flatMap(({ option, setting }) => renamedRuleNotices(option, [setting]))
	};
}
/** A key that is not a text, which nothing accepts. */
const noText = "?";
/** @throws UsageError for a key that appears twice */
function entriesOf(entries, placeOf) {
	const seen = /* @__PURE__ */ new Set();
	return entries.map(({ key, value }) => {
		const place = placeOf(key);
		const name = textOf(key) ?? noText;
		if (seen.has(name) && name !== noText) throw new UsageError("config-duplicate", {
			place,
			key: name
		});
		seen.add(name);
		return {
			key: name,
			place,
			value,
			valuePlace: value ? placeOf(value) : place
		};
	});
}
function knownKey({ key, place }) {
	const known = keys.find((name) => name === key);
	if (known !== void 0) return known;
	const suggestion = nearest(key, keys);
	throw suggestion === void 0 ? new UsageError("config-key", {
		place,
		key,
		allowed: keys
	}) : new UsageError("config-key-near", {
		place,
		key,
		suggestion
	});
}
function fileList(entry, placeOf) {
	if (!entry) return [];
	if (entry.value?.kind !== "list") throw new UsageError("config-files", { place: entry.valuePlace });
	return entry.value.items.map((item) => {
		const text = textOf(item);
		if (text === void 0 || /^!?\s*$/.test(text)) throw new UsageError("config-files", { place: placeOf(item) });
		if (text.includes("\\")) throw new UsageError("config-backslash", { place: placeOf(item) });
		return text;
	});
}
/** The settings of rules as `ID=LEVEL`, with what errors call the option: its place is that of the rule or its level. */
function ruleSettings(entry, placeOf) {
	if (!entry) return [];
	if (entry.value?.kind !== "map") throw new UsageError("config-rules", {
		place: entry.valuePlace,
		levels: levels$1
	});
	return entriesOf(entry.value.entries, placeOf).map(({ key, place, value, valuePlace }) => {
		const level = textOf(value);
		if (level === void 0) throw new UsageError("config-rules", {
			place: valuePlace,
			levels: levels$1
		});
		return {
			option: `rules (${levels$1.some((name) => name === level) ? place : valuePlace})`,
			setting: `${key}=${level}`
		};
	});
}
/** @param text of the file: a number, for example, is parsed as it is written */
function optional(entry, text, parse) {
	if (!entry) return void 0;
	const { value, valuePlace } = entry;
	const written = value?.kind === "scalar" ? text.slice(value.from, value.to) : "";
	return parse(`${entry.key} (${valuePlace})`, textOf(value) ?? written);
}
function textOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
// src/core/report/quiet.ts
/** A report reduced to what needs attention: errors, warnings, and plans with changes or problems; undefined if nothing does. */
function quietReport(report) {
	const findings = report.findings.filter(({ severity }) => severity !== "info");
	const files = report.files.map((file) => ({
		...file,
		urls: [],
		probes: [],
		targets: pendingTargets(file)
	}));
	return findings.length === 0 && !report.isCanceled && files.every(({ failure, targets }) => failure === void 0 && !targets) ? void 0 : {
		...report,
		findings,
		files
	};
}
function pendingTargets({ targets = [] }) {
	const pending = targets.filter(hasPendingWork);
	return pending.length === 0 ? void 0 : pending;
}
function hasPendingWork({ plan, outcome, failure, blockers }) {
	if (failure !== void 0 || blockers.length > 0 || outcome?.failure !== void 0) return true;
	return (outcome ? [...outcome.remaining, ...outcome.unverified] : plan?.changes ?? []).some(isWrite);
}
// src/core/explain/explain.ts
/**
* Explains a rule, a verdict on a URL (`unknown`), or an error code of Weibo (`21321`) or an identity service (`3`, `SERVICE:-1`).
* @throws UsageError for an unknown rule, verdict or code
*/
function explain(id, messages) {
	const rule = ruleOf(currentId(id));
	if (rule) return renamedLine(id, rule, messages) + explainRule(rule, messages);
	const text = explainError(id, messages);
	if (text === void 0) throw unknownRule("explain", id);
	return text;
}
function renamedLine(id, rule, { report }) {
	if (id === rule.id) return "";
	return `${formatUntrusted(report.notices["rule-renamed"], {
		option: "explain",
		former: id,
		rule: rule.id
	})}\n`;
}
function explainRule({ id, severity, evidence, sources, fields, needs, fixable, locked }, messages) {
	const { title, message, fix } = ruleText(id, messages);
	const labels = messages.cli.explain;
	const templates = typeof message === "string" ? [message] : [...new Set(Object.values(message))];
	const named = fields.map((pointer) => formatMessage(labels.field, {
		path: pointer.slice(1).replaceAll("/", "."),
		name: fieldName(pointer)
	}));
	return page(`${id}: ${title}`, [
		...templates.map((text) => formatMessage(labels.message, { text: withoutValues(text) })),
		...fixTexts({ fix }).map((text) => formatMessage(labels.fix, { text: withoutValues(text) })),
		...fixable ? [labels.fixable] : [],
		formatMessage(locked ? labels.fixedSeverity : labels.severity, {
			severity: messages.report.severities[severity],
			id
		}),
		formatMessage(labels.source, {
			sources: sources.join("; "),
			evidence: messages.report.evidence[evidence]
		}),
		...named.length > 0 ? [formatMessage(labels.fields, { fields: named.join(separatorIn(labels.fields)) })] : [],
		...needs === void 0 ? [] : [labels.needs[needs]]
	]);
}
/** A text of findings, with the names of its parameters. */
const withoutValues = (text) => text.replace(/\{(\w+)\}/g, "‹$1›");
/** Everything that `explain` explains: rules with their titles, verdicts, and error codes. */
function explainIndex(messages) {
	const { index } = messages.cli.explain;
	const width = Math.max(...allRules().map(({ id }) => id.length));
	const codes = (errors) => Object.keys(errors).filter((code) => code !== "unknown");
	return [
		index.rules,
		...allRules().map(({ id }) => `  ${padCells(id, width)}  ${ruleText(id, messages).title}`),
		"",
		index.verdicts,
		...inRows(verdicts),
		"",
		index.weibo,
		...inRows(codes(messages.errors.weibo)),
		"",
		...allTargets().flatMap(({ id, name }) => {
			const rows = inRows(codes(targetMessages(id, messages).errors));
			return rows.length === 0 ? [] : [
				formatMessage(index.service, { service: name }),
				...rows,
				""
			];
		})
	].join("\n");
}
/** Words in rows of twelve. */
function inRows(words) {
	return Array.from({ length: Math.ceil(words.length / 12) }, (_, row) => words.slice(12 * row, 12 * row + 12)).map((row) => `  ${row.join("  ")}`);
}
// src/core/report/formats/github.ts
/** The text report, followed by annotations as workflow commands. */
const githubFormat = {
	pathsFrom: "checkout",
	isForPeople: true,
	render: (report, messages) => renderText(report, messages) + renderAnnotations(report, messages)
};
// src/core/report/formats/junit.ts
/** JUnit XML, for CI servers. */
const junitFormat = {
	pathsFrom: "folder",
	isForPeople: false,
	render: renderJunit
};
/**
* The findings as JUnit XML: one suite per file, one case per finding, and one for the plan or sync. Errors fail. Warnings and
* infos pass, with their text as output: a failed case makes a build unstable at Jenkins and is a failed test at
* GitLab, whatever the severity. Names contain no line numbers, so that a case keeps its history, and are unique: GitLab drops
* duplicates. Attributes are those that Jenkins' schema allows. Sources: jenkinsci/xunit-plugin, junit-10.xsd; GitLab docs,
* unit test reports.
*/
function renderJunit(run, messages) {
	const suites = run.files.map((file) => ({
		file: visible(file.file),
		cases: casesOf(file, run, messages)
	}));
	const content = suites.map(({ file, cases }) => {
		const inside = cases.map((one) => `\n${caseXml(one, file)}`).join("");
		return `\n${element("testsuite", {
			name: file,
			file,
			...counts(cases),
			skipped: count(cases, "skipped")
		}, `${inside}\n`)}`;
	});
	const all = suites.flatMap(({ cases }) => cases);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: programName,
		...counts(all)
	}, `${content.join("")}\n`)}\n`;
}
function casesOf(file, { mode }, messages) {
	const names = file.findings.map(({ rule, pointer }) => `${rule} ${visible(pointer)}`.trimEnd());
	const ordinals = repeats(names);
	const lines = new LineIndex(conceal(file.source.text, file.concealed));
	const cases = file.findings.map((finding, index) => findingCase(finding, `${names[index]}${ordinalSuffix(ordinals[index] ?? 0)}`, lines, messages));
	return [...cases.length === 0 ? [checkCase(file, messages)] : cases, ...mode === "check" ? [] : [planCase(file, mode, messages)]];
}
/** The check of a file without findings. */
function checkCase(file, messages) {
	const common = {
		name: "check",
		type: "check",
		details: []
	};
	if (file.failure === void 0) return {
		...common,
		outcome: "passed",
		message: ""
	};
	return {
		...common,
		outcome: "error",
		message: failureText(file.failure, messages)
	};
}
const ordinalSuffix = (before) => before === 0 ? "" : ` (${before + 1})`;
function findingCase(finding, name, lines, messages) {
	const { rule, severity } = finding;
	return {
		name,
		outcome: severity === "error" ? "failure" : "passed",
		message: messageOf(finding, messages),
		type: rule,
		details: findingLines(finding, lines, messages)
	};
}
/** The plan or sync of a file: an error if something stopped it, skipped if it did not run. */
function planCase(file, mode, messages) {
	const [stop] = errorsOf(file, messages);
	const isSkipped = mode === "sync" && reaches(file.findings, "error");
	return {
		name: mode,
		outcome: stop !== void 0 ? "error" : !file.targets?.some(({ plan }) => plan) ? "skipped" : "passed",
		message: stop ?? (isSkipped ? formatUntrusted(messages.report.skipped, { file: file.file }) : ""),
		type: mode,
		details: planLines(file, messages)
	};
}
function caseXml({ name, outcome, message, type, details }, classname) {
	const text = escapeXml(details.join("\n").trimEnd());
	const passed = text === "" ? "" : element("system-out", {}, text);
	return element("testcase", {
		name,
		classname
	}, outcome === "passed" ? passed : element(outcome, {
		message,
		type
	}, text));
}
function counts(cases) {
	return {
		tests: cases.length,
		failures: count(cases, "failure"),
		errors: count(cases, "error")
	};
}
function count(cases, outcome) {
	return cases.filter((one) => one.outcome === outcome).length;
}
// src/core/report/formats/rdjson.ts
/** The Reviewdog Diagnostic Format. */
const rdjsonFormat = {
	pathsFrom: "folder",
	isForPeople: false,
	render: renderRdjson
};
const severityNames = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/**
* The findings in the Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`; what stopped a plan or sync is a diagnostic
* of the whole file. Source: reviewdog/reviewdog, proto/rdf/reviewdog.proto.
*/
function renderRdjson({ files, findings }, messages) {
	const lines = new Map(files.map(({ file, source }) => [file, new LineIndex(source.text)]));
	return jsonText({
		source: {
			name: programName,
			url: homepage
		},
		diagnostics: [...findings.map((finding) => diagnostic(finding, lines.get(finding.file) ?? new LineIndex(""), messages)), ...files.flatMap((file) => errorsOf(file, messages).map((message) => ({
			message,
			location: { path: file.file },
			severity: severityNames.error
		})))]
	});
}
function diagnostic(finding, lines, messages) {
	const { rule, severity, file, span } = finding;
	return {
		message: formatMessage(messages.report.annotation, {
			message: messageOf(finding, messages),
			fix: fixOf(finding, messages)
		}),
		location: {
			path: file,
			range: {
				start: inBytes(span.start, lines),
				end: inBytes(span.end, lines)
			}
		},
		severity: severityNames[severity],
		code: {
			value: rule,
			url: helpLink(rule)
		}
	};
}
/** The position with its column counted in bytes of UTF-8, as the format counts. */
function inBytes({ line, column }, lines) {
	return {
		line,
		column: Buffer.byteLength(lines.line(line).slice(0, column - 1)) + 1
	};
}
// src/core/sync/drift.ts
/**
* What drifted, each with the run that first detected it.
* @param earlier what previous runs recorded for the same declaration, at any identity service
*/
function driftOf(plan, earlier, moment) {
	const { target } = plan;
	return plan.changes.filter(isDrift).map(({ kind, subject, action, reason }) => {
		const isSame = (drift) => drift.target === target && drift.kind === kind && drift.subject === subject && drift.action === action && drift.reason === reason;
		return earlier.find(isSame) ?? {
			target,
			kind,
			subject,
			action,
			reason,
			...moment
		};
	});
}
// src/core/sync/drift-state.ts
/** The drift file: what drifted at the last run, by declaration. */
const driftState = {
	option: "drift-file",
	signature: "weibo-provider-drift",
	version: 1,
	maxBytes: 4194304,
	mode: 420,
	parse: (entries) => new Map(Object.entries(entries).map(([file, drift]) => [file, Array.isArray(drift) ? drift.filter(isKnownDrift) : []])),
	serialize: (drift) => [...drift]
};
function isKnownDrift(value) {
	return isRecord(value) && [
		value.target,
		value.kind,
		value.subject,
		value.action,
		value.reason,
		value.run
	].every((text) => typeof text === "string") && typeof value.since === "string" && !Number.isNaN(Date.parse(value.since));
}
// src/core/declaration/looks-like-declaration.ts
/** Whether a YAML value looks like a declaration: a mapping with at least two of its sections. */
function looksLikeDeclaration(value) {
	if (!isRecord(value)) return false;
	return Object.keys(value).filter((key) => fieldAt(`/${key}`)?.keys).length >= 2;
}
// src/core/urls/decode-escapes.ts
/** Named entities of characters that URLs have. Source: HTML standard, named character references. */
const entities = {
	amp: "&",
	quot: "\"",
	apos: "'",
	lt: "<",
	gt: ">",
	sol: "/",
	colon: ":",
	period: ".",
	quest: "?",
	equals: "=",
	lowbar: "_"
};
/** Decodes one layer of HTML entities, JavaScript escapes and percent-encoding in ASCII; anything else stays. */
function decodeEscapes(text) {
	const withoutEntities = text.includes("&") ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, entity) : text;
	const unescaped = withoutEntities.includes("\\") ? unescapeScript(withoutEntities) : withoutEntities;
	return unescaped.includes("%") ? unescaped.replace(/%([0-7][\da-f])/gi, (_, hex) => character(Number.parseInt(hex, 16))) : unescaped;
}
/** Decodes the escapes of a JavaScript or JSON string. Source: ECMA-262, 12.9.4. */
function unescapeScript(text) {
	return text.replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, point, unit, byte, other = "") => {
		const hex = point ?? unit ?? byte;
		return hex === void 0 ? controls[other] ?? other : character(Number.parseInt(hex, 16));
	});
}
const controls = {
	n: "\n",
	r: "\r",
	t: "	",
	b: " ",
	f: " ",
	v: " ",
	"0": " ",
	"\n": ""
};
function entity(whole, hex, decimal, name) {
	if (name !== void 0) return entities[name.toLowerCase()] ?? whole;
	return character(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16));
}
function character(code) {
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : " ";
}
// src/core/urls/authorize-url.ts
/**
* The URL at the beginning of a text, or after a quote, an equals sign or a bracket: in the query of another URL, in markup or code.
* After a space it is prose. Source: Weibo wiki, oauth2/authorize; `/2/oauth2/` is accepted as well (observed).
*/
const pattern = /(^|["'`=(>[{|\\]\s{0,8})(?:https?:)?(?:\/\/)?(api\.weibo\.com|open\.weibo\.cn)(?::\d{1,5})?\/+(?:2\/)?oauth2\/authorize(?![\w.-])([^\s"'`<>\\]*)/gi;
const clientParameter = /[?&;](?:client_id|appkey|source)=|\bclient_id\b/i;
/** How often escapes are decoded, one inside the other. */
const maxRounds = 4;
/**
* Finds Weibo's authorize URL in an attribute or a string of a script, also where it is escaped: HTML entities, JSON and
* JavaScript escapes, percent-encoding, or several of them one inside the other.
* @returns undefined without one, and in the URL of a share button
*/
function authorizeUrlIn(text) {
	if (!/weibo/i.test(text) || /^\s*(?:https?:)?\/\/(?:service|v)\.(?:t\.sina|weibo)\.com(?:\.cn)?\/share/i.test(text)) return void 0;
	let current = text;
	for (let round = 0; round <= maxRounds; round++) {
		const found = findIn(current);
		if (found) return found;
		const decoded = decodeEscapes(current);
		if (decoded === current) return void 0;
		current = decoded;
	}
}
function findIn(text) {
	for (const match of text.matchAll(pattern)) {
		const [whole, before = "", host = "", query = ""] = match;
		const rest = text.slice(match.index + whole.length);
		const hasClient = clientParameter.test(decodeEscapes(decodeEscapes(query))) || clientParameter.test(rest.slice(0, 200));
		if (before !== "" || hasClient || rest.trim() === "") return {
			marker: `${host.toLowerCase()}/oauth2/authorize`,
			hasClient
		};
	}
}
// src/core/sync/cancellation.ts
/**
* How long after a cancellation a write in progress, its verification and its revert may continue, in milliseconds. GitHub
* sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later. Source: actions/runner, ProcessInvoker.cs.
*/
const grace = {
	write: 3e3,
	verification: 4500,
	revert: 6e3
};
/** Work that was not done because the run was canceled. */
var Canceled = class extends RemoteFailure {
	/** Whether the write in progress was reverted. */
	isReverted;
	constructor(isReverted = false) {
		super("canceled");
		this.name = "Canceled";
		this.isReverted = isReverted;
	}
	text({ sync: { failures } }) {
		return this.isReverted ? failures["canceled-reverted"] : failures.canceled;
	}
};
/** What a cancellation ends, and when: reads before a write at once, the write in progress after a period of grace. */
var Cancellation = class {
	/** Aborts when the run is canceled. */
	requested;
	/** Aborts when a write in progress has no more time. */
	write;
	/** Aborts when the verification of a write has no more time. */
	verification;
	/** Aborts when the revert of a write has no more time. */
	revert;
	/** @param requested aborts on the first signal to the process; by default never */
	constructor(requested = new AbortController().signal) {
		this.requested = requested;
		this.write = later(requested, grace.write);
		this.verification = later(requested, grace.verification);
		this.revert = later(requested, grace.revert);
	}
	/** @throws Canceled once the run is canceled */
	throwIfRequested() {
		if (this.requested.aborted) throw new Canceled();
	}
};
function later(signal, milliseconds) {
	const controller = new AbortController();
	signal.addEventListener("abort", () => setTimeout(() => controller.abort(), milliseconds).unref());
	return controller.signal;
}
// src/core/sync/undone-changes.ts
/** Changes that were applied and verified, but are missing in the final read. */
var UndoneChanges = class extends RemoteFailure {
	target;
	changes;
	/** @param target the id of the identity service */
	constructor(target, changes) {
		super("changes were undone");
		this.name = "UndoneChanges";
		this.target = target;
		this.changes = changes;
	}
	text(messages, origin) {
		const { changeNames } = targetMessages(this.target, messages);
		const changes = this.changes.map(({ kind, subject }) => `${changeNames[kind]} ${subject}`);
		return formatUntrusted(messages.sync.failures.undone, {
			service: targetNamed(this.target).name,
			changes,
			origin
		});
	}
};
// src/core/sync/target.ts
/** Whether a blocker stops a plan too: without secrets or an allowed origin, the plan says what is unknown. */
function stopsPlan(blocker) {
	return blocker.kind === "target" ? blocker.stops === "plan" : !["unset", "origin"].includes(blocker.kind);
}
// src/core/sync/secret-blockers.ts
/**
* Secrets that must not be sent: each one checked alone, then app key and app secret together.
* A blocker names the kind of problem and never a value.
* @param keys names of the secrets that the service itself requires
* @param id names the secret with the id of a client, which is not secret: it may be a common word
*/
function secretBlockers({ declaration: { credentials }, secrets }, keys, id) {
	const single = [
		id,
		...keys,
		credentials?.appKey,
		credentials?.appSecret
	].filter((name) => name !== void 0).flatMap((name) => {
		const kind = secretProblem(secrets(name));
		return kind === void 0 || kind === "weak" && name === id ? [] : [{
			kind,
			name
		}];
	});
	const pair = pairProblem(credentials, secrets);
	const { appKey: name = "", appSecret: other = "" } = credentials ?? {};
	return pair === void 0 ? single : [...single, {
		kind: pair,
		name,
		other
	}];
}
// src/core/sync/apply-steps.ts
/**
* Applies a plan step by step, each verified before the next. Stops at the first failure; the next run continues there.
* @param isResultKnown whether the state after a failed write is known: it was refused, reverted, or read
*/
async function applySteps(plan, steps, { cancellation, onStep }, isResultKnown) {
	const lists = {
		applied: [],
		pending: []
	};
	let remaining = plan.changes;
	let writing = [];
	const progress = {
		async write(changes, send) {
			cancellation.throwIfRequested();
			for (const change of changes) onStep({
				state: "writing",
				change
			});
			writing = changes;
			await send(cancellation.write);
		},
		finish(changes, list, reported = changes) {
			lists[list].push(...reported);
			remaining = remaining.filter((change) => !changes.includes(change));
			writing = [];
			if (list === "applied") for (const change of changes.filter(isWrite)) onStep({
				state: "applied",
				change
			});
		},
		hasPending: () => lists.pending.length > 0
	};
	try {
		for (const { kinds, apply } of steps) await apply(remaining.filter(({ kind }) => kinds.includes(kind)), progress);
		return {
			plan,
			...lists,
			unverified: [],
			remaining
		};
	} catch (failure) {
		const unverified = (failure instanceof Canceled ? failure.isReverted : isResultKnown(failure)) ? [] : writing;
		return {
			plan,
			...lists,
			unverified,
			remaining: remaining.filter((change) => !unverified.includes(change)),
			failure
		};
	}
}
// src/core/secrets/server-text.ts
/** Longest server text that is repeated, and shortest piece of a secret that is redacted, in UTF-16 units. */
const [maxServerText, minPiece] = [300, 8];
/** The start of a server's text without secrets. If the server truncated one, so that a piece remains, all of the text is masked. */
function serverText(text, secrets) {
	const redacted = redactSecrets(text, secrets).slice(0, maxServerText);
	const forms = secrets.flatMap((secret) => derivedForms(secret.reveal()));
	return Array.from({ length: Math.max(0, redacted.length - minPiece + 1) }, (_, start) => redacted.slice(start, start + minPiece)).some((piece) => forms.some((form) => form.includes(piece))) ? "***" : redacted;
}
export { stepTitle as $, isAppSecret as $t, readHeader as A, blockerTexts as An, ignoreRules as At, shardFiles as B, writes as Bn, weiboRules as Bt, fitsPage as C, outcomeOf as Cn, fixOf as Ct, isRecord as D, migrationLines as Dn, declarationRules as Dt, escapeXml as E, migrationJson as En, byteRules as Et, condenseSource as F, digestOf as Fn, schemaStages as Ft, jsonFormat as G, reaches as Gn, isKnownMarker as Gt, renderSarif as H, compareText as Hn, yamlStages as Ht, analyze as I, sha256 as In, textRules as It, renderJson as J, widgetWords as Jt, jsonParts as K, severities as Kn, loginMarkers as Kt, applyIgnores as L, includesChange as Ln, unrequestedUrlRules as Lt, limitYoungGeneration as M, stopText as Mn, limitRules as Mt, declaredImages as N, RemoteFailure as Nn, ruleOf as Nt, withMigrations as O, migrationStepText as On, exposureRules as Ot, evaluate as P, combinedDigest as Pn, schemaRules as Pt, progressOf as Q, isAppKey as Qt, resolveIgnores as R, isDrift as Rn, urlRules as Rt, weakenedBy as S, manualLines as Sn, withoutRepeatedInfos as St, pageImage as T, targetHeading as Tn, allRules as Tt, sarifFormat as U, countBySeverity as Un, WidgetSearch as Ut, shardGroups as V, compareFindings as Vn, yamlRules as Vt, bounded$1 as W, overlap as Wn, authorizeMarkers as Wt, evidenceSource as X, firstUndecodable as Xt, jsonText as Y, decode as Yt, evidenceText as Z, maxBytes$1 as Zt, githubFormat as _, stepLine as _n, withoutCommands as _t, UndoneChanges as a, valueIn as an, renamedRuleNotices as at, quietReport as b, driftLines as bn, renderAnnotations as bt, authorizeUrlIn as c, knownField as cn, countLine as ct, driftState as d, schemaUrl as dn, textFormat as dt, expectedCallbacks as en, pathVariable as et, driftOf as f, exitCodeOf as fn, textParts as ft, renderJunit as g, runPlanLines as gn, plain as gt, junitFormat as h, plansOf as hn, urlRows as ht, stopsPlan as i, unreadSource as in, parseSeverities as it, favorThroughput as j, failureText as jn, imageRules as jt, maxHeaderBytes as k, migrationTitle as kn, folderRules as kt, unescapeScript as l, secretPointers as ln, findingLines as lt, renderRdjson as m, digestOfRun as mn, urlDetails as mt, applySteps as n, countCharacters as nn, urlOptions as nt, Canceled as o, fieldAt as on, driftOptions as ot, rdjsonFormat as p, hasDrift as pn, probeLines as pt, planJson as q, ownMarkers as qt, secretBlockers as r, countWords as rn, parseShard as rt, Cancellation as s, isImageField as sn, parseDigest as st, serverText as t, isAtService as tn, programPaths as tt, looksLikeDeclaration as u, valuePointers as un, renderText as ut, explain as v, targetsOf as vn, helpLink as vt, maxPageBytes as w, planLines as wn, messageOf as wt, parseConfig as x, leftOutLines as xn, othersLine as xt, explainIndex as y, changeText as yn, LineIndex as yt, accountGroups as z, isWrite as zn, valueStages as zt };
