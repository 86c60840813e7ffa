import { bodyText } from "./body.ts";
import type { PageResponse } from "./page-client.ts";
import { walkMarkup } from "./walk-markup.ts";

/** Longest delay of a refresh that counts as a redirect, in seconds: after it, visitors have seen the page itself. */
const maxDelay = 5;

/** Elements whose content is not markup for browsers that run scripts. */
const inert = new Set(["noscript", "template", "iframe", "noembed", "noframes"]);

/**
 * The target of a response that moves on without a redirect status: a `Refresh` field, or `<meta http-equiv="refresh">`.
 * Source: HTML standard, shared declarative refresh steps, which apply to both.
 * @returns the URL reference as written; undefined without one
 */
export function refreshTarget(response: PageResponse): string | undefined {
  const field = response.headers.refresh;
  return targetIn(typeof field === "string" ? field : undefined) ?? metaTarget(bodyText(response));
}

/** `0; url=/home`, `0;URL='/home'`, `0, /home` */
function targetIn(text: string | undefined): string | undefined {
  const match = /^\s*(\d*)(?:\.[\d.]*)?(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(.+)$/is.exec(text ?? "");
  const [, delay = "", rest = ""] = match ?? [];
  if (!match || Number(delay) > maxDelay) return undefined;
  const [quote = ""] = rest;
  const target = quote === '"' || quote === "'" ? rest.slice(1).split(quote)[0] : rest;
  return target?.trim() || undefined;
}

function metaTarget(text: string): string | undefined {
  // Names of attributes have no escapes.
  if (!/http-equiv/i.test(text)) return undefined;
  let skipped = "";
  let target: string | undefined;
  walkMarkup(text, {
    onTag(name, attributes) {
      if (skipped === "" && inert.has(name)) skipped = name;
      if (skipped !== "" || name !== "meta" || attributes.get("http-equiv")?.trim().toLowerCase() !== "refresh") return;
      target ??= targetIn(attributes.get("content"));
    },
    onEndTag(name) {
      if (name === skipped) skipped = "";
    },
  });
  return target;
}
