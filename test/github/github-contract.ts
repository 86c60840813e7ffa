import { readFile } from "node:fs/promises";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { root } from "../helpers/example.ts";
import type { ApiAnswer, ApiRequest } from "./github-http.ts";

/** One operation in `test/fixtures/schemas/github-api.json`; scripts/github-api-schema.mjs writes that from GitHub's own description. */
interface DescribedOperation {
  docs: string;
  path: ObjectSchema;
  query: ObjectSchema;
  body?: { required?: boolean; schema: object };
  /** By status; null for an answer without a body. */
  responses: Readonly<Record<string, object | null>>;
}

interface ObjectSchema {
  properties: Readonly<Record<string, { "x-multi-segment"?: true }>>;
}

/** The operation of a request. */
export interface Operation {
  /** Its name in the description, for example `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`. */
  name: string;
  /** The URL of its reference page. */
  docs: string;
  /** The path's parameters, decoded. */
  params: Readonly<Record<string, string>>;
}

const { operations, definitions } = JSON.parse(await readFile(`${root}test/fixtures/schemas/github-api.json`, "utf8")) as {
  operations: Readonly<Record<string, DescribedOperation>>;
  definitions: Readonly<Record<string, object>>;
};

/** The names of all described operations. */
export const operationNames: readonly string[] = Object.keys(operations);

/** Part of each fault that GitHub ignores: unknown members and parameters. */
export const ignored = "additional properties";

/** Characters of RFC 3986; a percent sign comes before two hex digits. */
const uri = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;
const formats = {
  uri: (text: string) => URL.canParse(text) && uri.test(text),
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  int64: true,
} as const;
const json = new Ajv({ strict: false, allErrors: true, formats });
/** Values in a URL are text: "7" is an integer there. */
const text = new Ajv({ strict: false, allErrors: true, formats, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

/** The operation at a path without the prefix; undefined where none is described. */
export function operationAt(method: string, path: string): Operation | undefined {
  for (const [name, { docs, path: schema }] of Object.entries(operations)) {
    const [verb, template = ""] = name.split(" ");
    const groups = verb === method ? pathPattern(template, schema).exec(path)?.groups : undefined;
    const params = groups && decoded(groups);
    if (params) return { name, docs, params };
  }
  return undefined;
}

/** Violations of the description by a request: by its path, its query, and its body. */
export function requestFaults(operation: Operation, request: ApiRequest): Record<"path" | "query" | "body", string[]> {
  const { path, query, body } = described(operation);
  const inBody = body === undefined ? (request.body === undefined ? [] : ["is not accepted"]) : bodyFaults(body, request.body);
  return { path: faults(text, path, { ...operation.params }), query: faults(text, query, { ...request.query }), body: inBody };
}

/**
 * Violations of the description by a response. Statuses that it omits (401, and 403 or 404 of some operations) are validated
 * against its schema of errors.
 */
export function answerFaults(operation: Operation, { status, body }: ApiAnswer): string[] {
  const { responses } = described(operation);
  const schema = responses[status];
  if (schema === null) return body === undefined ? [] : [`${status} has no body`];
  const expected = schema ?? (status >= 400 && status < 500 ? { $ref: "#/definitions/basic-error" } : undefined);
  return expected ? faults(json, expected, body) : [`${status} is not described`];
}

function described({ name }: Operation): DescribedOperation {
  const operation = operations[name];
  if (!operation) throw new Error(`${name} is not described`);
  return operation;
}

function bodyFaults({ required, schema }: { required?: boolean; schema: object }, body: unknown): string[] {
  if (body !== undefined) return faults(json, schema, body);
  return required ? ["is missing"] : [];
}

function faults(ajv: Ajv, schema: object, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile({ ...schema, definitions });
  compiled.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).filter((error) => !isKnownDrift(error)).map(errorText);
}

/** GitHub sends null for `line` and `position` of a comment that is outdated (observed); the description has integers only. */
function isKnownDrift({ instancePath, message }: ErrorObject): boolean {
  return /^\/\d+\/(?:line|position)$/.test(instancePath) && message === "must be integer";
}

function errorText({ instancePath, message, params }: ErrorObject): string {
  return [instancePath, message, params.additionalProperty].filter(Boolean).join(" ");
}

function pathPattern(template: string, { properties }: ObjectSchema): RegExp {
  const pattern = template.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${properties[name]?.["x-multi-segment"] ? ".+" : "[^/]+"})`);
  return new RegExp(`^${pattern}$`);
}

function decoded(groups: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}
