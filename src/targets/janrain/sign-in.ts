import type { SignInStart } from "../../core/targets/description.ts";
import { isRealmHost, provider, realmHost } from "./host.ts";

/**
 * The start of a sign-in at Janrain. Sources: jump.ios, JRSessionData.m: the path and `token_url` (observed); that it redirects to
 * Weibo's authorize URL (inferred).
 */
export const janrainSignIn: SignInStart = {
  startOf({ app, janrain }) {
    const hosts = [janrain?.realm && realmHost(janrain.realm), janrain?.domain?.toLowerCase()].filter((host) => host !== undefined);
    const query = new URLSearchParams({ token_url: app?.website ?? "" });
    return hosts[0] ? { url: `https://${hosts[0]}/${provider}/start?${query}`, hosts } : undefined;
  },
  isAssignedHost: isRealmHost,
};
