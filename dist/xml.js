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
export { escapeXml as n, element as t };
