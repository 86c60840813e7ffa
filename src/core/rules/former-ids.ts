/** Current rule ids by former id. When you rename a rule, add a row here: options, ignore comments and `explain` accept both ids. */
export const formerIds: Readonly<Record<string, string>> = {};

/** The current id of a rule; any other text as it is. */
export function currentId(id: string): string {
  return (Object.hasOwn(formerIds, id) ? formerIds[id] : undefined) ?? id;
}
