// src/network/fault.ts
/** Thrown inside the network folder; its edges return the fault. */
var NetworkFault = class extends Error {
	fault;
	constructor(fault) {
		super(fault.kind);
		this.name = "NetworkFault";
		this.fault = fault;
	}
};
/**
* Sorts an error of DNS, socket, TLS or HTTP client by its code.
* Sources: Node.js docs, errors and tls (X.509 codes); undici docs, errors; llhttp's `HPE_` codes.
*/
function faultOf(error, { host, port, seconds }) {
	if (error instanceof NetworkFault) return error.fault;
	const code = codeOf(error);
	if (code === "ENOTFOUND" || code === "ENODATA") return {
		kind: "dns",
		host
	};
	if (code.startsWith("EAI_") || code === "ESERVFAIL" || code === "ETIMEOUT") return {
		kind: "dns-server",
		host,
		code
	};
	if (code === "ECONNREFUSED") return {
		kind: "refused",
		host,
		port
	};
	if (timeoutCodes.has(code)) return {
		kind: "timeout",
		host,
		seconds
	};
	const reason = tlsReason(code);
	if (reason) return {
		kind: "tls",
		host,
		reason,
		code
	};
	if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") return {
		kind: "protocol",
		host,
		code
	};
	return {
		kind: "connection",
		host,
		code
	};
}
const timeoutCodes = /* @__PURE__ */ new Set([
	"ETIMEDOUT",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT",
	"ABORT_ERR",
	"TimeoutError",
	"AbortError"
]);
const tlsReasons = {
	CERT_HAS_EXPIRED: "expired",
	CERT_NOT_YET_VALID: "expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "wrong-host",
	DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
	CERT_UNTRUSTED: "untrusted",
	CERT_REVOKED: "untrusted",
	EPROTO: "handshake"
};
function tlsReason(code) {
	return tlsReasons[code] ?? (/^ERR_(?:SSL|TLS)_/.test(code) ? "handshake" : void 0);
}
/** The error's code, or its name; undici and Node wrap the cause more than once. */
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "unknown";
	const { code, name, cause } = error;
	if (typeof code === "string") return code;
	if (cause !== void 0) return codeOf(cause);
	return typeof name === "string" ? name : "unknown";
}
export { faultOf as n, NetworkFault as t };
