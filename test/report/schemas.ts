import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { validateXML } from "xmllint-wasm";
import { root } from "../helpers/example.ts";

const schemas = `${root}test/fixtures/schemas/`;

/** A relative reference or URI of only those characters that RFC 3986 allows, percent signs followed by two hex digits. */
const uriReference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text) && uriReference.test(text), "uri-reference": uriReference, "date-time": true },
});

/** Compiles a schema; the draft-04 schemas use only keywords with the same meaning in later versions. */
export async function validator(file: string): Promise<(value: unknown) => string[]> {
  const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(file, "utf8"));
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
}

/** Violations of the official schema of SARIF 2.1.0. */
export const sarifErrors = await validator(`${schemas}sarif-schema-2.1.0.json`);

/** Violations of reviewdog's schema. */
export const rdjsonErrors = await validator(`${schemas}rdjson-DiagnosticResult.json`);

const junitSchema = await readFile(`${schemas}junit-10.xsd`, "utf8");

/** Violations of XML 1.0 and of the schema of Jenkins' plugin, by libxml2, in any of the texts: each call starts libxml2 in a thread. */
export async function junitErrors(...texts: readonly string[]): Promise<string[]> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: junitSchema });
  return errors.map(({ message }) => message);
}
