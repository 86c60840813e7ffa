import type { ValidDeclaration } from "../core/declaration/valid-declaration.ts";
import type { EmulatedService, RecordedCall } from "./http.ts";

/** The emulated service of a declaration, and test credentials for it. */
export interface EmulatedTarget {
  service: EmulatedService & { readonly calls: readonly RecordedCall[] };
  hosts: readonly string[];
  /** The markup of the login on a page of the website, by the page's URL. */
  login: (pageUrl: string) => string;
  /** By the secret's name in the declaration; valid only for the emulator. */
  secrets: Readonly<Record<string, string>>;
  /** Options with which a run matches the emulator, by name. */
  clientOptions?: Readonly<Record<string, string>>;
  /** The request with the same effect as the manual step that stores credentials; undefined where a sync stores them. */
  manualRequest?: (credentials: { appKey: string; appSecret: string }) => { url: string; form: Readonly<Record<string, string>> };
  /** The state without keys and credentials. */
  state(): EmulatedState;
  /** Restores what a state has; credentials are never saved, so none are restored. */
  restore(saved: EmulatedState): void;
}

/** A state as a file keeps it: JSON. */
export type EmulatedState = Readonly<Record<string, unknown>>;

/** What emulating a service depends on. */
export interface EmulatorContext {
  /** The chosen behaviors, by quirk. */
  quirks: Readonly<Record<string, string>>;
  /** The options of single services, by name. */
  own: Readonly<Record<string, string | undefined>>;
  /** The Weibo that completes a sign-in. */
  weibo: EmulatedService;
}

/** How an identity service is emulated. */
export interface TargetEmulator {
  /** Behavior that no document specifies: the values of each quirk, the default first. */
  quirks: Readonly<Record<string, readonly string[]>>;
  /** The field without which a declared section cannot be emulated, as its path; undefined where it can. */
  missingField: (declaration: ValidDeclaration) => string | undefined;
  /**
   * Sets up the service that a declaration names: without Weibo, and with entries of others.
   * @throws UsageError for an option's value that is not allowed
   */
  setUp: (declaration: ValidDeclaration, context: EmulatorContext) => EmulatedTarget;
  /** What a saved entry has of a state of this service. Anything else is left out, so that it is not written again: it may be a secret. */
  parseState: (entry: EmulatedState) => EmulatedState;
}

/** The emulators of a build, by the id of the identity service. */
export type TargetEmulators = ReadonlyMap<string, TargetEmulator>;
