import { inspect } from "node:util";

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

  [inspect.custom](): string {
    return mask;
  }
}

/** The secret of a name; undefined if it is unset or empty. */
export type SecretLookup = (name: string) => Secret | undefined;

/**
 * Variables of the runner, the shell and Node count as unset if a declaration names them: redacting their values would garble
 * the output. Source: GitHub docs, default environment variables.
 */
const reserved =
  /^(?:(?:GITHUB|RUNNER|INPUT|ACTIONS|NODE|NPM|npm)_.*|CI|HOME|HOSTNAME|LANG|LC_.*|LOGNAME|NO_COLOR|FORCE_COLOR|OLDPWD|PATH|PWD|SHELL|SHLVL|TERM|TMPDIR|TZ|USER)$/;

/** Looks up secrets in environment variables, and remembers each secret that it returned. */
export class SecretStore {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #known = new Map<string, Secret>();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  readonly lookup: SecretLookup = (name) => {
    const value = !reserved.test(name) && Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
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
