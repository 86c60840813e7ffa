import { n as json } from "./setup.js";
import { once } from "node:events";
import { createServer } from "node:https";
// src/emulator/certificate.ts
/**
* The TLS identity of the stand-ins: a certificate for Janrain's, Weibo's and the example's host names, on loopback only.
* For tests and the demo. The key is public, the authority's own key was thrown away, and nothing outside this program
* trusts either: never install the authority anywhere.
*/
const emulatorCa = `-----BEGIN CERTIFICATE-----
MIIBuDCCAV+gAwIBAgIUBi5ZN+Ism7KTH7vTG39E82+yfMswCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjA4MTYw
NAYDVQQDDC13ZWliby1wcm92aWRlciBzdGFuZC1pbiBhdXRob3JpdHkgKHRlc3Qg
b25seSkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATRqycvl4tRr4lRi3eV6SZQ
2JLUwSnuz6Xxs8FOWrm11f9Ku5ku2ff0y5nKYPPbIDY1WbyVTrC3p++4wY6EXOPW
o0UwQzASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4E
FgQUfV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgI48ZmpsH
QISsB+et3yILpk4OTUaxWj+PxrnvtuMquLQCIDtw47iaI9tKX+YDlbJYI6VXUnNP
KZ7ZvLSwDt+JFuAx
-----END CERTIFICATE-----
`;
const emulatorCertificate = `-----BEGIN CERTIFICATE-----
MIICFTCCAbygAwIBAgIUKd5QHRvrV3uZZj3HvY/LlszCVAYwCgYIKoZIzj0EAwIw
ODE2MDQGA1UEAwwtd2VpYm8tcHJvdmlkZXIgc3RhbmQtaW4gYXV0aG9yaXR5ICh0
ZXN0IG9ubHkpMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAvMS0w
KwYDVQQDDCR3ZWliby1wcm92aWRlciBzdGFuZC1pbnMgKHRlc3Qgb25seSkwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFjyq07
jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5po4GqMIGnMGEG
A1UdEQRaMFiCCnJweG5vdy5jb22CDCoucnB4bm93LmNvbYIMYWNtZS5leGFtcGxl
gg4qLmFjbWUuZXhhbXBsZYINYXBpLndlaWJvLmNvbYIJbG9jYWxob3N0hwR/AAAB
MAwGA1UdEwEB/wQCMAAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHwYDVR0jBBgwFoAU
fV6/7URW+qy2VORPskkbgGUn2IYwCgYIKoZIzj0EAwIDRwAwRAIgE1kimmGDe/Sx
Fd/bXmUA5l39okNx+wK/9xVxxM/K3zgCIDQKrt/XF0SMLZQrRceDki/GT38WuY8O
eQ6O6d74wHJJ
-----END CERTIFICATE-----
`;
const emulatorKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTbgeiq8v8z2dRJwP
9FzOVVbsU3c0s5coGiYGj/fKkQqhRANCAAQJ7IIxPBkO0LcIz9kfrJ3EDtdvXQFj
yq07jKaw3tiEtFI+W6KJLyhEkGYlFou0fg2N2KyEpx30xYv6mlxZgN5p
-----END PRIVATE KEY-----
`;
// src/emulator/fault-injection.ts
/** What goes wrong before the stand-in acts: nothing of the request is done. */
const before = [
	"reset",
	"hang",
	"html",
	"echo"
];
/** What goes wrong afterwards: the request is done, and its answer is lost or spoiled. */
const after = [
	"reset-after",
	"hang-after",
	"html-after",
	"truncated",
	"duplicate-keys",
	"wrong-types",
	"megabyte"
];
/** The names of all troubles, as `parseFault` takes them. */
const faultNames = [
	...before,
	...after,
	"STATUS",
	"fail:CODE"
];
/** Whether the connection stays open without an answer. */
function isSilent(fault) {
	return fault === "hang" || fault === "hang-after";
}
/** Whether the stand-in acts although something goes wrong. */
function actsUnder(fault) {
	return after.some((name) => name === fault);
}
/**
* `OPERATION=TROUBLE` for every request of an operation, `OPERATION#N=TROUBLE` for its Nth only; `*` stands for any operation.
* @param text as in `set_properties#1=reset-after` or `*=503`
* @returns undefined for another form
*/
function parseFault(text) {
	const { operation = "", nth, name = "" } = /^(?<operation>\*|[\w/]+)(?:#(?<nth>[1-9]\d{0,3}))?=(?<name>[\w:-]+)$/.exec(text)?.groups ?? {};
	const fault = faultNamed(name);
	if (fault === void 0) return void 0;
	let count = 0;
	return ({ path }) => {
		if (operation !== "*" && !path.endsWith(`/${operation}`)) return void 0;
		count += 1;
		return nth === void 0 || Number(nth) === count ? fault : void 0;
	};
}
/** The answer under a trouble; undefined where there is none, because the connection ends or stays silent. */
function faultyResponse(fault, request, answer) {
	if (typeof fault === "object") {
		if ("fail" in fault) return json(400, {
			stat: "fail",
			err: {
				code: fault.fail,
				msg: `Ordered failure ${fault.fail}`
			}
		});
		return {
			status: fault.status,
			contentType: "text/plain",
			body: `status ${fault.status}, as ordered\n`
		};
	}
	switch (fault) {
		case "html":
		case "html-after": return {
			status: 502,
			contentType: "text/html",
			body: "<h1>502 Bad Gateway</h1>"
		};
		case "echo": return echo(request);
		case "truncated": return answer && {
			...answer,
			body: answer.body.slice(0, -Math.ceil(answer.body.length / 2))
		};
		case "duplicate-keys": return answer && {
			...answer,
			body: answer.body.replace("{", "{\"stat\":\"fail\",\"stat\":\"ok\",\"signin\":7,\"domains\":7,")
		};
		case "wrong-types": return answer && {
			...answer,
			body: "{\"stat\":\"ok\",\"signin\":7,\"domains\":\"x\",\"consumerKey\":{\"a\":1},\"secret\":[2]}"
		};
		case "megabyte": return answer && {
			...answer,
			body: answer.body.replace("{", `{"pad":"${"x".repeat(1048576)}",`)
		};
		default: return;
	}
}
function faultNamed(name) {
	const known = [...before, ...after].find((candidate) => candidate === name);
	if (known) return known;
	if (/^[45]\d\d$/.test(name)) return { status: Number(name) };
	const code = /^fail:(-?\d{1,3})$/.exec(name)?.[1];
	return code === void 0 ? void 0 : { fail: Number(code) };
}
/** A careless server that repeats in its error what it was sent, in several forms. */
function echo({ form }) {
	const text = [...form.values()].flatMap((value) => [
		value,
		encodeURIComponent(value),
		Buffer.from(value).toString("base64"),
		JSON.stringify(value)
	]).join(" ");
	return json(400, {
		stat: "fail",
		err: {
			code: 1,
			msg: `Invalid parameter: ${text}`
		}
	});
}
// src/emulator/server.ts
/** Largest body that is read, in bytes. */
const maxBody = 1048576;
/**
* Serves the stand-ins on 127.0.0.1; the Host header says which is meant.
* @throws the system's error when the port is taken
*/
async function startEmulator(services, options = {}) {
	const { injectFault = () => void 0, onRequest = () => {}, port: wantedPort = 0 } = options;
	const listener = async (incoming, response) => {
		const request = await readRequest(incoming).catch(() => void 0);
		if (!request) return send(response, {
			status: 400,
			contentType: "text/plain",
			body: "not a request\n"
		});
		const fault = injectFault(request);
		const act = () => services.find((candidate) => candidate.serves(request.host))?.answer(request) ?? {
			status: 404,
			contentType: "text/plain",
			body: "no such host here\n"
		};
		const answer = fault === void 0 ? act() : faultyResponse(fault, request, actsUnder(fault) ? act() : void 0);
		onRequest(request, answer?.status ?? 0);
		if (answer) return send(response, answer);
		if (!isSilent(fault)) incoming.socket.destroy();
	};
	const server = createServer({
		key: emulatorKey,
		cert: emulatorCertificate
	}, listener);
	server.listen(wantedPort, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address();
	return {
		port,
		authority: emulatorCa,
		overrides: (...hosts) => hosts.map((host) => ({
			host,
			port: 443,
			address: "127.0.0.1",
			toPort: port
		})),
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
async function readRequest(incoming) {
	const chunks = [];
	let length = 0;
	for await (const chunk of incoming) {
		length += chunk.length;
		if (length <= maxBody) chunks.push(chunk);
	}
	const host = (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
	const url = new URL(incoming.url ?? "/", `https://${host}`);
	return {
		host,
		method: incoming.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		form: new URLSearchParams(Buffer.concat(chunks).toString("utf8")),
		contentType: incoming.headers["content-type"] ?? ""
	};
}
function send(response, { status, contentType, body, location }) {
	response.writeHead(status, {
		"content-type": contentType,
		...location !== void 0 && { location }
	}).end(body);
}
export { emulatorCertificate as i, faultNames as n, parseFault as r, startEmulator as t };
