import type { EmulatedRealm } from "./realm.ts";

/** Where an emulated server is, and its only realm. */
export interface EmulatedServer {
  host: string;
  /** The path of a server below an origin, without a slash at its end. */
  path: string;
  realm: EmulatedRealm;
}
