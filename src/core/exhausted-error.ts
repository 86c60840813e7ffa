/** What the machine may run out of. */
export type Resource = "files" | "memory";

const resources: Readonly<Record<string, Resource>> = {
  EMFILE: "files",
  ENFILE: "files",
  ENOMEM: "memory",
  ERR_WORKER_OUT_OF_MEMORY: "memory",
};

/** The machine ran out of something: exit code 3. It says nothing about a declaration. */
export class ExhaustedError extends Error {
  readonly resource: Resource;
  readonly code: string;

  constructor(resource: Resource, code: string) {
    super(code);
    this.name = "ExhaustedError";
    this.resource = resource;
    this.code = code;
  }
}

/** The error as an ExhaustedError, if it says that the machine ran out of something. */
export function exhaustionOf(error: unknown): ExhaustedError | undefined {
  if (error instanceof ExhaustedError) return error;
  const { code = "" } = (error ?? {}) as NodeJS.ErrnoException;
  const resource = resources[code];
  return resource && new ExhaustedError(resource, code);
}

/** Throws if an error says that the machine ran out of something. */
export function throwIfExhausted(error: unknown): void {
  const exhaustion = exhaustionOf(error);
  if (exhaustion) throw exhaustion;
}
