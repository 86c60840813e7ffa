/** The beginning of HTML, after white space. Source: WHATWG MIME Sniffing, 7.1, identifying a resource with an unknown MIME type. */
const htmlStart = /^[\t\n\f\r \uFEFF]*<(?:(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>]|!--)/i;

/** How much of a text shows whether it is HTML, in UTF-16 units. Source: WHATWG MIME Sniffing, 5.2, the resource header. */
export const sniffedLength = 1445;

/** Whether browsers take a text without a type for HTML. */
export const startsAsHtml = (text: string): boolean => htmlStart.test(text.slice(0, sniffedLength));
