import { lazyPattern } from "../lazy-pattern.ts";
import { mask, type Secret } from "./secret.ts";
import { isTooWeak } from "./weak.ts";

/** Shorter lines of a value, and single words, are not searched for by themselves, in characters. */
const shortestLine = 8;

const word = lazyPattern("^\\p{L}+$", "u");

/**
 * All encodings in which a value may appear: unchanged, as JSON, URL- or form-encoded, as HTML, in base64 of both alphabets, in hex.
 * @returns distinct forms, longest first, so that a shorter form does not break a longer one; none for a value that is too weak
 */
export function derivedForms(value: string): string[] {
  if (isTooWeak(value)) return [];
  const bytes = Buffer.from(value);
  const trimmed = value.trim();
  const encoded = encodeURIComponent(value.toWellFormed());
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  const percentForms = [encoded, encoded.replace(/[!'()*]/g, percentEncoded), form];
  const forms = [
    value,
    trimmed,
    ...value.split(/\r?\n/).filter((line) => line.trim().length >= shortestLine && !word().test(line.trim())),
    JSON.stringify(value).slice(1, -1),
    escapeUnicode(JSON.stringify(value).slice(1, -1)),
    ...percentForms,
    ...percentForms.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    escapeHtml(value),
    bytes.toString("base64"),
    bytes.toString("base64").replaceAll("=", ""),
    bytes.toString("base64url"),
    Buffer.from(trimmed).toString("base64").replaceAll("=", ""),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/**
 * Replaces every form of every secret in `text` by the mask: the last step before output leaves the program.
 * @param encodings further encodings of the text, e.g. the escapes of its format
 */
export function redactSecrets(text: string, secrets: Iterable<Secret>, encodings: readonly ((value: string) => string)[] = []): string {
  const values = [...secrets].map((secret) => secret.reveal()).filter((value) => !isTooWeak(value));
  const encoded = values.flatMap((value) => encodings.flatMap((encode) => [encode(value), encode(value.trim())]));
  const forms = [...values.flatMap(derivedForms), ...encoded];
  return forms.sort((a, b) => b.length - a.length).reduce((redact, form) => redact.replaceAll(form, mask), text);
}

/** RFC 3986 reserves more than encodeURIComponent encodes. */
const percentEncoded = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const escapeUnicode = (text: string) => text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
