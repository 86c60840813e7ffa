import { t as compareFindings } from "./finding.js";
import { n as formatUntrusted, t as formatMessage } from "./format.js";
// src/core/setup/steps.ts
const nothing = {
	state: "unknown",
	evidence: { by: "nothing" }
};
/** The twelve steps in their order. Source: the setup guide, steps 1 to 12. */
const steps = [
	{
		fields: ["/janrain/apiKey"],
		prove: (known) => answered(known, "get_domain_patterns")
	},
	{
		fields: ["/janrain/realm", "/janrain/domain"],
		prove: (known) => answered(known, "providers")
	},
	{
		fields: [],
		prove: configured
	},
	{
		fields: [],
		prove: configured
	},
	{
		fields: [],
		prove: configured
	},
	{
		fields: [],
		prove: registered
	},
	{
		fields: ["/app/name", "/app/type"],
		prove: declared
	},
	{
		fields: [
			"/app/website",
			"/app/note",
			"/app/description",
			"/app/securityDomain",
			"/app/labels",
			"/app/operatingAccount"
		],
		prove: declared
	},
	{
		fields: ["/images"],
		prove: declared
	},
	{
		fields: ["/callbacks"],
		prove: callbackKnown
	},
	{
		fields: ["/credentials"],
		prove: credentialsStored
	},
	{
		fields: ["/developer"],
		prove: submitted
	}
];
/** How far the setup is, step by step. An error in what a step types in makes it wrong, whatever else is known. */
function progressOf(known) {
	return steps.map(({ fields, prove }, index) => {
		const wrong = known.findings.filter(({ severity, pointer }) => severity === "error" && fields.some((field) => pointer === field || pointer.startsWith(`${field}/`))).sort(compareFindings)[0];
		const evaluated = wrong ? {
			state: "wrong",
			evidence: {
				by: "rule",
				rule: wrong.rule
			}
		} : prove(known);
		return {
			step: index + 1,
			...evaluated
		};
	});
}
/** Janrain answered this question, so what it needs is there. */
function answered({ plan }, operation) {
	return plan?.queries.some((reading) => reading.operation === operation && reading.executed) ? {
		state: "done",
		evidence: {
			by: "janrain",
			operation
		}
	} : nothing;
}
/** `providers` lists what is configured (documented). */
function configured({ plan }) {
	const signIn = plan?.changes.find(({ kind, subject }) => kind === "sign-in" && !subject.includes(" "));
	if (!signIn || signIn.action === "unknown") return nothing;
	return {
		state: signIn.action === "none" ? "done" : "to-do",
		evidence: {
			by: "janrain",
			operation: "providers"
		}
	};
}
/** Weibo knows the app key; or a person says that the application is in review or further. */
function registered({ probes, declaration }) {
	const asked = probes.find(({ question }) => question === "callback");
	if (asked?.state === "refused" && asked.code === 21324) return {
		state: "wrong",
		evidence: {
			by: "weibo",
			code: asked.code
		}
	};
	if (asked?.state === "accepted" || asked?.state === "refused") return {
		state: "done",
		evidence: {
			by: "weibo",
			code: asked.code
		}
	};
	return selfReported(declaration);
}
/** What is typed into Weibo's form cannot be read back, so only a person's word says that it was. */
function declared({ declaration }) {
	return selfReported(declaration);
}
function callbackKnown({ probes, declaration }) {
	const asked = probes.find(({ question }) => question === "callback");
	if (asked?.state === "accepted") return {
		state: "done",
		evidence: {
			by: "weibo",
			code: void 0
		}
	};
	if (asked?.state === "refused" && asked.code === 21322) return {
		state: "wrong",
		evidence: {
			by: "weibo",
			code: asked.code
		}
	};
	return selfReported(declaration);
}
function credentialsStored({ plan }) {
	const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
	const evidence = {
		by: "janrain",
		operation: credentials?.reason === "manual-listed" ? "providers" : "get_properties"
	};
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
		evidence: {
			by: "janrain",
			operation: "providers"
		}
	} : nothing;
}
function submitted({ declaration }) {
	const status = declaration.review?.status;
	if (status === "rejected") return {
		state: "wrong",
		evidence: {
			by: "word",
			status
		}
	};
	if (status === "in-review" || status === "approved") return {
		state: "done",
		evidence: {
			by: "word",
			status
		}
	};
	if (!declaration.developer) return {
		state: "to-do",
		evidence: { by: "nothing" }
	};
	return status === void 0 ? nothing : {
		state: "to-do",
		evidence: {
			by: "word",
			status
		}
	};
}
function selfReported({ review }) {
	const status = review?.status;
	if (status === void 0) return nothing;
	return {
		state: status === "development" ? "to-do" : "done",
		evidence: {
			by: "word",
			status
		}
	};
}
// src/core/report/evidence-text.ts
/** What a step's state rests on, in words. */
function evidenceText(evidence, { review: { evidence: texts } }) {
	if (evidence.by === "weibo") return evidence.code === void 0 ? texts.weibo : formatMessage(texts["weibo-code"], { code: evidence.code });
	const { by, ...params } = evidence;
	return formatUntrusted(texts[by], params);
}
export { progressOf as n, evidenceText as t };
