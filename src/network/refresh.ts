import { Tokenizer } from "htmlparser2";
import { bodyText } from "./body.ts";
import type { PageResponse } from "./page-client.ts";

/** Longest delay of a refresh that counts as a redirect, in seconds: after it, visitors have seen the page itself. */
const maxDelay = 5;

/** Elements whose content is not markup for browsers that run scripts. */
const inert = new Set(["noscript", "template", "iframe", "noembed", "noframes"]);

/**
 * The target of a response that moves on without a redirect status: a `Refresh` field, or `<meta http-equiv="refresh">`.
 * Source: HTML standard, shared declarative refresh steps, which apply to both.
 * @returns the URL reference as written; undefined without one
 */
export function refreshTarget({ headers, body }: PageResponse): string | undefined {
  const field = headers.refresh;
  return targetIn(typeof field === "string" ? field : undefined) ?? (body && metaTarget(bodyText(body)));
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
  let [name, attribute, value, skipped] = ["", "", "", ""];
  let attributes = new Map<string, string>();
  let target: string | undefined;
  const onTag = () => {
    if (skipped === "" && inert.has(name)) skipped = name;
    if (skipped !== "" || name !== "meta" || attributes.get("http-equiv")?.trim().toLowerCase() !== "refresh") return;
    target ??= targetIn(attributes.get("content"));
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(from, to) {
        name = text.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = text.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata(from, to) {
        value += text.slice(from, to);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: onTag,
      onselfclosingtag: onTag,
      onclosetag(from, to) {
        if (text.slice(from, to).toLowerCase() === skipped) skipped = "";
      },
      ontext: ignore,
      ontextentity: ignore,
      oncomment: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return target;
}
