/**
 * The beginning of HTML, after white space. As in Chromium, the name of an element may go on, such as `<button>` for `<b`.
 * Source: Chromium, net/base/mime_sniffer.cc; WHATWG MIME Sniffing, 7.1, identifying a resource with an unknown MIME type.
 */
const htmlStart = /^[\t\n\v\f\r ]*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|p|!--)/i;

/** How much of a text shows whether it is HTML, in UTF-16 units. Source: Chromium, net/base/mime_sniffer.cc, SniffForHTML. */
export const sniffedLength = 512;

/** Whether browsers take a text without a type for HTML. */
export const startsAsHtml = (text: string): boolean => htmlStart.test(text.slice(0, sniffedLength));
