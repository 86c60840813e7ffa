import { examine } from "../../src/check/examine.ts";
import { runRules } from "../../src/check/run-rules.ts";
import type { SeverityOverrides } from "../../src/check/severities.ts";
import { compareFindings, type Finding } from "../../src/findings/finding.ts";
import { declaredImages } from "../../src/images/declared-images.ts";
import { imageRules } from "../../src/rules/index.ts";
import { SecretStore } from "../../src/secrets/secret.ts";
import { readImage } from "../../src/workspace/read-image.ts";
import { examplePath } from "./example.ts";

interface CheckOptions {
  environment?: Record<string, string>;
  severities?: SeverityOverrides;
}

/** Checks a text as if it stood at the example's path, images included, URLs not. */
export async function checkText(
  text: string | Uint8Array,
  { environment = {}, severities = new Map() }: CheckOptions = {},
): Promise<Finding[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { draft, findings, source } = examine("weibo-provider.yaml", bytes, { secrets: new SecretStore(environment).lookup, severities });
  const images = await Promise.all(
    declaredImages(draft).map(async (image) => ({ ...image, fact: await readImage(examplePath, image.path) })),
  );
  return [...findings, ...runRules(imageRules, images, source, { file: "weibo-provider.yaml", severities })].sort(compareFindings);
}

/** A finding as `rule@line:col-line:col`. */
export function brief({ rule, span }: Finding): string {
  return `${rule}@${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`;
}
