import { evaluate } from "../../src/core/check/evaluate.ts";
import type { SeverityOverrides } from "../../src/core/check/severities.ts";
import { declaredUrls } from "../../src/core/declaration/urls.ts";
import type { Finding } from "../../src/core/findings/finding.ts";
import { declaredImages } from "../../src/core/images/declared-images.ts";
import { SecretStore } from "../../src/core/secrets/secret.ts";
import { uncheckedUrls } from "../../src/core/urls/url-check.ts";
import { ImageReader } from "../../src/files/read-image.ts";
import { analyze } from "./analyzed.ts";
import { examplePath } from "./example.ts";

/** Infos that the example itself triggers. They have their own tests and are off elsewhere. */
export const baselineInfos = ["identity-cloud-end", "review-development"];
const quiet: SeverityOverrides = new Map(baselineInfos.map((rule) => [rule, "off"]));

interface CheckOptions {
  environment?: Record<string, string>;
  severities?: SeverityOverrides;
}

/** Checks a text as if it were the example's file, with its images but without its URLs. */
export async function checkText(
  text: string | Uint8Array,
  { environment = {}, severities = quiet }: CheckOptions = {},
): Promise<Finding[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const analysis = analyze("weibo-provider.yaml", bytes, { secrets: new SecretStore(environment).lookup, severities });
  const images = await new ImageReader().readAll(examplePath, declaredImages(analysis.declaration));
  return evaluate(analysis, { images, urls: uncheckedUrls(declaredUrls(analysis.declaration)), probes: [] }, severities);
}

/** Formats a finding as `rule@line:col-line:col`. */
export function brief({ rule, span }: Finding): string {
  return `${rule}@${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`;
}
