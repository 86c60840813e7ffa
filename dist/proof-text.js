import { n as compose, r as fill } from "./usage-error.js";
import { t as compareFindings } from "./finding.js";
// src/setup/steps.ts
const nothing = {
	state: "unknown",
	proof: { by: "nothing" }
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
		const judged = wrong ? {
			state: "wrong",
			proof: {
				by: "rule",
				rule: wrong.rule
			}
		} : prove(known);
		return {
			step: index + 1,
			...judged
		};
	});
}
/** Janrain answered this question, so what it needs is there. */
function answered({ plan }, operation) {
	return plan?.readings.some((reading) => reading.operation === operation && reading.made) ? {
		state: "done",
		proof: {
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
		proof: {
			by: "janrain",
			operation: "providers"
		}
	};
}
/** Weibo knows the app key; or a person says that the application is in review or further. */
function registered({ probes, draft }) {
	const asked = probes.find(({ question }) => question === "callback");
	if (asked?.state === "refused" && asked.code === 21324) return {
		state: "wrong",
		proof: {
			by: "weibo",
			code: asked.code
		}
	};
	if (asked?.state === "accepted" || asked?.state === "refused") return {
		state: "done",
		proof: {
			by: "weibo",
			code: asked.code
		}
	};
	return byWord(draft);
}
/** What is typed into Weibo's form cannot be read back, so only a person's word says that it was. */
function declared({ draft }) {
	return byWord(draft);
}
function callbackKnown({ probes, draft }) {
	const asked = probes.find(({ question }) => question === "callback");
	if (asked?.state === "accepted") return {
		state: "done",
		proof: {
			by: "weibo",
			code: void 0
		}
	};
	if (asked?.state === "refused" && asked.code === 21322) return {
		state: "wrong",
		proof: {
			by: "weibo",
			code: asked.code
		}
	};
	return byWord(draft);
}
function credentialsStored({ plan }) {
	const credentials = plan?.changes.find(({ kind }) => kind === "credentials");
	const proof = {
		by: "janrain",
		operation: credentials?.reason === "by-hand-listed" ? "providers" : "get_properties"
	};
	if (credentials?.action === "none" || credentials?.reason === "by-hand-listed") return {
		state: "done",
		proof
	};
	if (credentials?.action === "create" || credentials?.action === "update") return {
		state: "to-do",
		proof
	};
	return credentials?.reason === "by-hand" ? {
		state: "to-do",
		proof: {
			by: "janrain",
			operation: "providers"
		}
	} : nothing;
}
function submitted({ draft }) {
	const status = draft.review?.status;
	if (status === "rejected") return {
		state: "wrong",
		proof: {
			by: "word",
			status
		}
	};
	if (status === "in-review" || status === "approved") return {
		state: "done",
		proof: {
			by: "word",
			status
		}
	};
	if (!draft.developer) return {
		state: "to-do",
		proof: { by: "nothing" }
	};
	return status === void 0 ? nothing : {
		state: "to-do",
		proof: {
			by: "word",
			status
		}
	};
}
function byWord({ review }) {
	const status = review?.status;
	if (status === void 0) return nothing;
	return {
		state: status === "development" ? "to-do" : "done",
		proof: {
			by: "word",
			status
		}
	};
}
// src/report/proof-text.ts
/** What a step's state rests on, in words. */
function proofText(proof, { review: { proofs } }) {
	if (proof.by === "weibo") return proof.code === void 0 ? proofs.weibo : compose(proofs["weibo-code"], { code: proof.code });
	const { by, ...params } = proof;
	return fill(proofs[by], params);
}
export { progressOf as n, proofText as t };
