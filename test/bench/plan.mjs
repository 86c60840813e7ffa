// What the farm serves and what is true of it. Farm and comparison read it here, so that neither can drift from the other.

/** Loopback hosts, pages of each, and milliseconds that every response takes. */
export const [hostCount, pagesOfHost, latency] = [50, 20, 50];

/** Requests that each tool may have under way: the default of this tool, and an option of the others. */
export const concurrency = 16;

/**
 * What a page does, the right verdict, and how many requests it takes at least to know. Where one response cannot be
 * trusted (a reset, a 503, a 429 that says when to come back), a second is counted as needed. `wait` is what the server asks for, in ms.
 */
export const kinds = {
  good: { truth: "ok", needed: 1 },
  "not-found": { truth: "broken", needed: 1 },
  "reset-once": { truth: "ok", needed: 2 },
  "reset-always": { truth: "unknown", needed: 2 },
  "503-once": { truth: "ok", needed: 2 },
  "503-always": { truth: "unknown", needed: 2 },
  "429-always": { truth: "unknown", needed: 1 },
  "429-once-retry-after": { truth: "ok", needed: 2, wait: 1000 },
  redirect: { truth: "ok", needed: 2 },
  // Browsers give up at the twentieth redirect: until then, a server may end what looks like a loop.
  "redirect-loop": { truth: "broken", needed: 20 },
  "head-405": { truth: "ok", needed: 1 },
  "500-always": { truth: "broken", needed: 1 },
};

/** None with FAULTS=none. */
const faults = process.env.FAULTS === "none" ? [] : Object.keys(kinds).filter((kind) => kind !== "good");

/** The loopback address of each host, from 127.0.2.1 on. */
export const addresses = Array.from({ length: hostCount }, (_, host) => `127.0.2.${host + 1}`);

/** The kind of a page by its path, which ends in it; undefined for a path of none. */
export const kindOf = (path) => /^\/\d+-(.+)$/.exec(path)?.[1];

/**
 * The pages to check: each host has one page with an injected fault, at another place of its list and of another kind than the hosts next to it.
 * @param origins the farm's origin of each host, in the order of `addresses`
 * @returns `{ url, kind, truth }` for each page, in turns over the hosts, so that no host gets many requests in a row
 */
export function pagesOf(origins) {
  return Array.from({ length: hostCount * pagesOfHost }, (_, index) => {
    const [page, host] = [Math.floor(index / hostCount), index % hostCount];
    const kind = (page === (host * 7) % pagesOfHost && faults[host % faults.length]) || "good";
    return { url: `${origins[host]}/${page}-${kind}`, kind, truth: kinds[kind].truth };
  });
}

/** Requests that the pages need at least. */
export const neededFor = (pages) => pages.reduce((sum, { kind }) => sum + kinds[kind].needed, 0);

/** The ideal time in milliseconds: no more requests than needed, no slot ever idle, and nothing but the servers takes time. */
export const idealFor = (pages, concurrency) => (neededFor(pages) * latency) / concurrency;

/**
 * The ideal time for a tool that keeps to the order of the list and to `Retry-After`: a page near the end that asks for a second
 * cannot be done sooner than that, however many slots are free by then.
 */
export function idealInOrderFor(pages, concurrency) {
  const completedAt = pages.map(({ kind }, index) => {
    const { needed, wait = 0 } = kinds[kind];
    return idealFor(pages.slice(0, index), concurrency) + needed * latency + wait;
  });
  return Math.max(idealFor(pages, concurrency), ...completedAt);
}
