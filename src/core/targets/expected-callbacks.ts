import type { Evidence } from "../declaration/field-facts.ts";
import { authorityOf, writtenOrigin } from "../declaration/urls.ts";
import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import { declaredTargets } from "./registry.ts";

/** The callback that an identity service sends to Weibo. */
export interface ServiceCallback {
  /** The service's name. */
  service: string;
  url: string;
  host: string;
  evidence: Evidence;
}

/** The callbacks of the declared identity services. A migration has two, of which Weibo has one registered. */
export function expectedCallbacks(declaration: ValidDeclaration): ServiceCallback[] {
  return declaredTargets(declaration).flatMap(({ name, callbackOf }) => {
    const expected = callbackOf(declaration);
    const host = expected && authorityOf(expected.url);
    return expected && host ? [{ service: name, host, ...expected }] : [];
  });
}

/** Whether a callback has the origin of one of the declared identity services, or none is declared. */
export function isAtService(callback: string, declaration: ValidDeclaration): boolean {
  const expected = expectedCallbacks(declaration);
  return expected.length === 0 || expected.some(({ url }) => writtenOrigin(url) === writtenOrigin(callback));
}
