import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import type { ExpectedCallback } from "../../core/targets/description.ts";
import { janrainHost, provider } from "./host.ts";

/** The callback of a Janrain application. No document shows the path for Weibo: it is inferred by analogy with custom providers. */
export function janrainCallback({ janrain }: ValidDeclaration): ExpectedCallback | undefined {
  const host = janrainHost(janrain);
  return host === undefined ? undefined : { url: `https://${host}/${provider}/callback`, evidence: "inferred" };
}
