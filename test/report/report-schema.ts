import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { root } from "../helpers/example.ts";

const reportSchema = await readFile(`${root}schema/report.schema.json`, "utf8");
const strict = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  formats: { "date-time": (text: string) => !Number.isNaN(Date.parse(text)) },
};

/** What is wrong with the schema itself, such as a member that it requires and does not describe. */
export function schemaFault(): string | undefined {
  try {
    new Ajv({ ...strict, strictRequired: true }).compile(JSON.parse(reportSchema));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Whether a value is a report as readers have to accept it. */
export const isReport = new Ajv(strict).compile(JSON.parse(reportSchema));

// Nothing that is printed may lack from the schema, though readers have to accept more.
const isClosedReport = new Ajv(strict).compile(
  JSON.parse(reportSchema.replaceAll('"additionalProperties": true', '"additionalProperties": false')),
);

/** What schema/report.schema.json finds wrong in a report, members that it does not name among it. */
export function reportErrors(json: string): unknown[] {
  const value = JSON.parse(json);
  return [...(isReport(value) ? [] : (isReport.errors ?? [])), ...(isClosedReport(value) ? [] : (isClosedReport.errors ?? []))];
}
