import { isReservedName } from "./reserved-names.ts";

/** Replaces the value of a secret in all output. */
export const mask = "***";

/**
 * A secret's value that cannot be printed by accident: text, JSON, inspection and error output all show the mask.
 * Only `reveal` gives the value; its callers are the clients that send it to its own host, and the redactor.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return mask;
  }
}

/** The secret of a name; undefined if it is unset or empty. */
export type SecretLookup = (name: string) => Secret | undefined;

/** Looks up secrets in environment variables, except reserved ones, and remembers each secret that it returned. */
export class SecretStore {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  /** On Windows, `process.env` has its variables under any spelling of their names: only the exact one counts. */
  readonly #names: ReadonlySet<string>;
  readonly #known = new Map<string, Secret>();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
    this.#names = new Set(Object.keys(environment));
  }

  readonly lookup: SecretLookup = (name) => {
    const value = this.#names.has(name) && !isReservedName(name) ? this.#environment[name] : undefined;
    if (!value) return undefined;
    const secret = this.#known.get(name) ?? new Secret(value);
    this.#known.set(name, secret);
    return secret;
  };

  /** The secrets that were looked up so far, by name. */
  get known(): ReadonlyMap<string, Secret> {
    return this.#known;
  }
}
