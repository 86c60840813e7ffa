import type { ValidDeclaration } from "../declaration/valid-declaration.ts";
import type { Messages } from "../messages/types.ts";
import type { ReviewService } from "../review/service.ts";
import type { TargetDescription, TargetMessages } from "./description.ts";

let registered: readonly TargetDescription[] = [];

/** Passes the identity services of this build to the core, which names none. Each entry calls it once, before anything else. */
export function useTargets(descriptions: readonly TargetDescription[]): void {
  registered = descriptions;
}

/** Every identity service, in the order of reports. */
export function allTargets(): readonly TargetDescription[] {
  return registered;
}

/** A value that depends on the identity services of the build, computed when it is first needed for them. */
export function perTargets<Value>(compute: (targets: readonly TargetDescription[]) => Value): () => Value {
  const known = new WeakMap<readonly TargetDescription[], { value: Value }>();
  return () => {
    const entry = known.get(registered) ?? { value: compute(registered) };
    known.set(registered, entry);
    return entry.value;
  };
}

/** The identity services that a declaration has a section for. */
export function declaredTargets(declaration: ValidDeclaration): TargetDescription[] {
  return registered.filter(({ id }) => declaration[id] !== undefined);
}

/**
 * The identity service with an id.
 * @throws Error for an unknown id: ids come from the list
 */
export function targetNamed(id: string): TargetDescription {
  const target = registered.find((candidate) => candidate.id === id);
  if (!target) throw new Error(`unknown target ${id}`);
  return target;
}

/** What each identity service contributes to a review. */
export async function reviewServices(): Promise<ReviewService[]> {
  return Promise.all(registered.map(({ review }) => review()));
}

/** The texts of an identity service. */
export function targetMessages(id: string, { language }: Messages): TargetMessages {
  return targetNamed(id).messages[language];
}
