import type { ApiRequest } from "./github-http.ts";

/** One page of a list, and the header that leads to the others. */
export interface Page<T> {
  items: readonly T[];
  headers: Readonly<Record<string, string>>;
}

/**
 * Cuts a list into pages of `per_page` (30, and at most 100) items. Sources: "Using pagination in the REST API" for `link`, which is
 * omitted on a single page, and whose addresses name the repository by its id; the description for both parameters.
 * @param address the URL of the list
 */
export function paged<T>(items: readonly T[], { query }: ApiRequest, address: string): Page<T> {
  const size = Math.min(Math.max(Number(query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(query.page ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (rel: string, number: number) => `<${address}?${new URLSearchParams({ ...query, page: String(number) })}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < last ? [link("next", page + 1), link("last", last)] : []),
    ...(page > 1 ? [link("first", 1)] : []),
  ];
  return { items: items.slice((page - 1) * size, page * size), headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
