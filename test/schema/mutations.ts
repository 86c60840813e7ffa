const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object and list of a value, the value itself included. */
function* containersOf(value: unknown): Iterable<Record<string, unknown> | unknown[]> {
  if (!isObject(value) && !Array.isArray(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* containersOf(child);
}

/** Copies of a value with one change each: keys removed, added and renamed, values of other types, lists shortened and doubled. */
export function mutationsOf(value: unknown): unknown[] {
  const count = [...containersOf(value)].length;
  const mutations: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const change = (edit: (container: Record<string, unknown>, key: string) => void, key: string) => {
      const copy = structuredClone(value);
      edit([...containersOf(copy)][index] as Record<string, unknown>, key);
      mutations.push(copy);
    };
    const container = [...containersOf(value)][index] ?? {};
    for (const key of Object.keys(container)) {
      if (Array.isArray(container)) change((list, at) => (list as unknown as unknown[]).splice(Number(at), 1), key);
      else change((object, name) => delete object[name], key);
      change((object, name) => {
        object[`${name}x`] = object[name];
        delete object[name];
      }, key);
      for (const other of [null, 7, -1.5, "", " ", "a b", "x".repeat(40), true, [], [""], ["a", "a"], {}, { a: 1 }])
        change((object, name) => {
          object[name] = other;
        }, key);
    }
    for (const key of ["toString", "__proto__", "sample1", "sample11", "unknown", "0"])
      change((object, name) => Object.defineProperty(object, name, { value: "x", enumerable: true, configurable: true }), key);
    if (Array.isArray(container)) change((list) => (list as unknown as unknown[]).push(...(list as unknown as unknown[])), "");
  }
  return [...mutations, null, 1, "text", []];
}
