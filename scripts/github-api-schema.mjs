// Writes test/fixtures/schemas/github-api.json: the operations of GitHub's OpenAPI description that reports to pull
// requests use, as JSON Schemas for ajv. The argument is the path of `generated/api.github.com.json` in the unpacked npm package @octokit/openapi
// (`npm pack @octokit/openapi`), too large for a dev dependency. `generated/ghes-3.19.json` describes the same for GitHub
// Enterprise Server.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../test/fixtures/schemas/github-api.json", import.meta.url));
const repository = "/repos/{owner}/{repo}";

const operationPaths = [
  ["get", `${repository}/issues/{issue_number}/comments`],
  ["post", `${repository}/issues/{issue_number}/comments`],
  ["patch", `${repository}/issues/comments/{comment_id}`],
  ["delete", `${repository}/issues/comments/{comment_id}`],
  ["get", `${repository}/pulls/{pull_number}/files`],
  ["get", `${repository}/pulls/{pull_number}/comments`],
  ["post", `${repository}/pulls/{pull_number}/reviews`],
  ["get", `${repository}/git/trees/{tree_sha}`],
  ["get", `${repository}/git/blobs/{file_sha}`],
  ["get", `${repository}/git/commits/{commit_sha}`],
  ["get", `${repository}/compare/{basehead}`],
];

/** Keywords without effect on validation. */
const annotations = new Set(["title", "description", "example", "examples", "externalDocs", "default", "deprecated"]);

const file = process.argv[2];
if (file === undefined) throw new Error("usage: github-api-schema.mjs API_GITHUB_COM_JSON");
const description = JSON.parse(await readFile(file, "utf8"));
const packageFolder = join(dirname(file), "..");
const { name, version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
const license = (await readFile(join(packageFolder, "LICENSE"), "utf8")).trim();

const operations = Object.fromEntries(operationPaths.map(([method, path]) => [`${method.toUpperCase()} ${path}`, operation(method, path)]));
const definitions = definitionsOf(operations);
const source = `${name} ${version} from npm, generated/api.github.com.json; a part of https://github.com/github/rest-api-description`;
await writeFile(target, `${print({ source, license, operations, definitions })}\n`);

/** One operation: schemas of the parameters in path and query, of the request body, and of the response bodies by status. */
function operation(method, path) {
  const { parameters, requestBody, responses, externalDocs } = description.paths[path][method];
  const parametersIn = (place) => parameters.map(resolved).filter((parameter) => parameter.in === place);
  return {
    docs: externalDocs.url,
    path: parameterSchema(parametersIn("path")),
    query: parameterSchema(parametersIn("query")),
    ...(requestBody && {
      body: { required: requestBody.required, schema: closed(converted(requestBody.content["application/json"].schema)) },
    }),
    responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, responseSchema(resolved(response))])),
  };
}

function parameterSchema(parameters) {
  const required = parameters.filter(({ required }) => required).map(({ name }) => name);
  return closed({
    type: "object",
    properties: Object.fromEntries(
      // `x-multi-segment`: whether the value may contain slashes.
      parameters.map(({ name, schema, "x-multi-segment": multi }) => [
        name,
        { ...converted(schema), ...(multi && { "x-multi-segment": true }) },
      ]),
    ),
    ...(required.length > 0 && { required }),
  });
}

/** The schema of a JSON response; null without a body. */
function responseSchema({ content }) {
  return content === undefined ? null : converted(content["application/json"].schema);
}

/** Allows only described members. GitHub ignores others, so a misspelled one would go unnoticed. */
function closed(schema) {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, closed(value)])),
      additionalProperties: false,
    }),
    ...(items && { items: closed(items) }),
  };
}

/** Converts a schema of OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, and references point into `definitions`. */
function converted(schema) {
  if (Array.isArray(schema)) return schema.map(converted);
  if (typeof schema !== "object" || schema === null) return schema;
  if (schema.$ref) return { $ref: schema.$ref.replace("#/components/schemas/", "#/definitions/") };
  const { nullable, properties, ...rest } = schema;
  const kept = Object.entries(rest).filter(([key]) => !annotations.has(key) && !key.startsWith("x-"));
  const plain = {
    ...Object.fromEntries(kept.map(([key, value]) => [key, converted(value)])),
    // A property may have the name of an annotation.
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, converted(value)])) }),
  };
  if (!nullable) return plain;
  if (typeof plain.type !== "string") return { anyOf: [plain, { type: "null" }] };
  return { ...plain, type: [plain.type, "null"], ...(plain.enum && { enum: [...plain.enum, null] }) };
}

/** Every schema that is referenced, directly or by another one, ordered by name. */
function definitionsOf(node) {
  const found = {};
  const visit = (part) => {
    for (const [key, value] of Object.entries(part ?? {})) {
      if (typeof value === "object") visit(value);
      const name = key === "$ref" ? value.replace("#/definitions/", "") : undefined;
      if (name === undefined || name in found) continue;
      found[name] = converted(description.components.schemas[name]);
      visit(found[name]);
    }
  };
  visit(node);
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function resolved(node) {
  if (!node.$ref) return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((parent, key) => parent[key], description);
}

/** JSON as this repository's formatter prints it: on one line if it fits. */
function print(value, indent = "", before = 0) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const entries = Object.entries(value).map(([key, item]) => [Array.isArray(value) ? "" : `${JSON.stringify(key)}: `, item]);
  if (entries.length === 0) return `${open}${close}`;
  const flat = entries.map(([key, item]) => key + print(item, "", -Infinity)).join(", ");
  const line = open === "[" ? `[${flat}]` : `{ ${flat} }`;
  // Including the comma.
  if (indent.length + before + line.length + 1 <= 140) return line;
  const inner = `${indent}  `;
  return `${open}\n${entries.map(([key, item]) => inner + key + print(item, inner, key.length)).join(",\n")}\n${indent}${close}`;
}
