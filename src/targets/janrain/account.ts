import type { ValidDeclaration } from "../../core/declaration/valid-declaration.ts";
import { realmHost } from "./host.ts";

/**
 * The Janrain application that a declaration is about, by its host: that of the realm, else the custom domain. A realm
 * identifies the application even if requests go to another origin; the keys say which application is meant there.
 */
export function janrainAccount({ janrain }: ValidDeclaration): string | undefined {
  return janrain?.realm === undefined ? janrain?.domain?.toLowerCase() : realmHost(janrain.realm);
}
