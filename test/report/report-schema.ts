import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { root } from "../helpers/example.ts";

const strict = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  formats: { "date-time": (text: string) => !Number.isNaN(Date.parse(text)) },
};

/** One of the schemas of the JSON output. */
async function contract(file: string) {
  const schema = await readFile(`${root}schema/${file}`, "utf8");
  const accepts = new Ajv(strict).compile(JSON.parse(schema));
  // The schema must describe every printed member, although readers must accept additional ones.
  const isClosed = new Ajv(strict).compile(JSON.parse(schema.replaceAll('"additionalProperties": true', '"additionalProperties": false')));
  return {
    /** Whether a value is one that readers have to accept. */
    accepts,
    /** What the schema finds wrong in JSON, members that it does not name among it. */
    errorsIn: (json: string): unknown[] => {
      const value = JSON.parse(json);
      return [...(accepts(value) ? [] : (accepts.errors ?? [])), ...(isClosed(value) ? [] : (isClosed.errors ?? []))];
    },
    /** What is wrong with the schema itself, such as a member that it requires and does not describe. */
    fault: (): string | undefined => {
      try {
        new Ajv({ ...strict, strictRequired: true }).compile(JSON.parse(schema));
        return undefined;
      } catch (error) {
        return String(error);
      }
    },
  };
}

const report = await contract("report.schema.json");
export const isReport = report.accepts;
export const reportErrors = report.errorsIn;
export const schemaFault = report.fault;

/** What `review --format json` prints. */
export const reviewContract = await contract("review.schema.json");

/** What `status --format json` prints. */
export const statusContract = await contract("status.schema.json");
