import type { LookupAddress } from "node:dns";
import { lookup, Resolver } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import { isPrivateHostname } from "../core/urls/private-hostname.ts";
import { codeOf } from "./network-error.ts";

/** One attempt at a name server, in milliseconds, and the number of attempts. Two take less than the lookup's deadline. */
const query = { timeout: 2_500, tries: 2 };

/** How long the slower of A and AAAA is waited for, in milliseconds. Source: RFC 8305, 3, which has 50 for a local resolver. */
const resolutionDelay = 300;

/** The system's resolver blocks a thread for each name, of four that the whole process shares (nodejs/node#8436). */
const systemLookups = new PQueue({ concurrency: 2 });

/** Codes with which DNS itself answers, also for names that the system knows from elsewhere. */
const fromDns = new Set(["ENOTFOUND", "ENODATA"]);

/**
 * All addresses of a name. Asks the name servers without blocking a thread. The system's resolver has the last word for names
 * of the hosts file, private names, and wherever the name servers have no address, if it has one in time.
 * @param signal ends the queries
 * @param servers the name servers, by default the system's
 * @param system the system's resolver
 * @returns an empty list for a name that DNS cannot represent, such as one that is too long
 */
export async function systemLookup(
  host: string,
  signal: AbortSignal,
  servers?: readonly string[],
  system: typeof allAddresses = allAddresses,
): Promise<LookupAddress[]> {
  if (isPrivateHostname(host) || (await isInHostsFile(host))) return fromSystem(host, signal, system);
  signal.throwIfAborted();
  const resolver = new Resolver(query);
  if (servers) resolver.setServers(servers);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await fromServers(host, resolver);
  } catch (error) {
    if (isFromFailedServer(error) || signal.aborted) throw error;
    return await Promise.race([whenAborted(signal, error), fromSystem(host, signal, system)]);
  } finally {
    signal.removeEventListener("abort", cancel);
    resolver.cancel();
  }
}

async function fromServers(host: string, resolver: Resolver): Promise<LookupAddress[]> {
  const queries = [resolver.resolve6(host), resolver.resolve4(host)];
  const found: string[][] = [];
  const completed = Promise.allSettled(queries.map((query, index) => query.then((addresses) => (found[index] = addresses))));
  const first = await Promise.any(queries).catch(() => undefined);
  if (first) await Promise.race([completed, sleep(resolutionDelay)]);
  const results = first ? [] : await completed;
  const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason as Error] : []));
  // One family that is unknown leaves the name unknown.
  if (errors.length > 0) throw errors.find((error) => !fromDns.has(codeOf(error))) ?? errors[0];
  const addresses = found.flat().map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return hasIPv6() ? addresses : addresses.reverse();
}

/** A name server that did not answer, or failed after a while, will do the same for the system's resolver. */
function isFromFailedServer(error: unknown): boolean {
  return ["ETIMEOUT", "ESERVFAIL"].includes(codeOf(error));
}

/** Fails with an error as soon as a signal is aborted. */
function whenAborted(signal: AbortSignal, error: unknown): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(error), { once: true }));
}

const allAddresses = (host: string) => lookup(host, { all: true, verbatim: true });

async function fromSystem(host: string, signal: AbortSignal, system: typeof allAddresses): Promise<LookupAddress[]> {
  try {
    return await systemLookups.add(() => {
      // Its deadline may end in the queue; a lookup that runs cannot be ended, and delays the end of the process.
      signal.throwIfAborted();
      return system(host);
    });
  } catch (error) {
    if (codeOf(error) === "EINVAL") return [];
    throw error;
  }
}

let hostsFile: Promise<string> | undefined;

async function isInHostsFile(host: string): Promise<boolean> {
  const path = process.platform === "win32" ? `${process.env.SystemRoot}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
  hostsFile ??= readFile(path, "utf8").catch(() => "");
  const names = (await hostsFile).toLowerCase().split(/\s+/);
  return names.includes(host.replace(/\.$/, ""));
}

/** Whether this machine has an IPv6 address of global scope; without one, IPv4 goes first. */
function hasIPv6(): boolean {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.some(({ address, family, internal }) => family === "IPv6" && !internal && /^[23]/.test(address));
}
