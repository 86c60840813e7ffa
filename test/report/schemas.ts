import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { validateXML } from "xmllint-wasm";
import { root } from "../helpers/example.ts";

const schemas = `${root}test/fixtures/schemas/`;

/** A relative reference or URI of only those characters that RFC 3986 allows, percent signs in front of two hex digits. */
const uriReference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) && uriReference.test(text), "uri-reference": uriReference, "date-time": true },
});

/** Compiles a schema; those of draft-04 at hand use no keyword that later drafts read otherwise. */
export async function validator(file: string): Promise<(value: unknown) => string[]> {
  const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(file, "utf8"));
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

/** What the official schema of SARIF 2.1.0 finds wrong. */
export const sarifErrors = await validator(`${schemas}sarif-schema-2.1.0.json`);

/** What reviewdog's schema finds wrong. */
export const rdjsonErrors = await validator(`${schemas}rdjson-DiagnosticResult.json`);

const junitSchema = await readFile(`${schemas}junit-10.xsd`, "utf8");

/** What libxml2 finds wrong by XML 1.0 and by the schema of Jenkins' plugin. */
export async function junitErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: junitSchema });
  return errors.map(({ message }) => message);
}
