import { StoreError } from "./port.ts";

const SCHEMES = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];
const DEFAULT_PORT = "7687";

export interface Address {
  /** Address that the driver is opened with: only the first seed. */
  uri: string;
  /** All seeds, as host:port. */
  seeds: string[];
  /** True if the servers provide a routing table for reads and writes. */
  isRouted: boolean;
}

/** Form of an address, for messages. */
export const ADDRESS_FORM =
  "an address such as neo4j://localhost:7687, or neo4j://a:7687,b:7687 for a cluster";

/** A host with or without a port; those of IPv6 in brackets. */
const HOST = /^(\[[\da-f:.]+\]|[^\s:@[\]]+)(?::\d{1,5})?$/i;

/**
 * Parses `scheme://host:port`, with several hosts for a cluster: `neo4j://a:7687,b:7687`.
 *
 * @throws StoreError `bad-uri` with the fault and what was expected
 */
export function readAddress(uri: string): Address {
  const fault = addressFault(uri);
  if (fault !== null) throw badUri(uri, fault);
  const { scheme, names, rest } = partsOf(uri);
  const seeds = names.map((name) =>
    /:\d+$/.test(hostPart(name)) ? name : `${name}:${DEFAULT_PORT}`,
  );
  return { uri: `${scheme}://${names[0]}${rest}`, seeds, isRouted: isRouted(scheme) };
}

/** Returns what is wrong with an address; null if nothing is. */
export function addressFault(uri: string): string | null {
  const { scheme, names, rest } = partsOf(uri);
  if (!scheme) return "it is not of the form scheme://host:port";
  if (!SCHEMES.includes(scheme.toLowerCase()))
    return `the scheme is ${scheme}, expected one of ${SCHEMES.join(", ")}`;
  if (names.length > 1 && !isRouted(scheme))
    return "several addresses need the scheme neo4j, neo4j+s or neo4j+ssc";
  if (names.some((name) => name.includes("@")))
    return "a user name and a password belong in NEO4J_USERNAME and NEO4J_PASSWORD";
  if (names.includes("")) return "an address is empty";
  const wrong = names.find((name) => !HOST.test(name) || !URL.canParse(`http://${name}`));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is not a host or host:port`;
  return /^\/?(\?.*)?$/.test(rest) ? null : `${JSON.stringify(rest)} follows the host`;
}

/** Returns an address without a password that may be in it, for messages. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/?#]*@/, "//…@");

function partsOf(uri: string): { scheme: string; names: string[]; rest: string } {
  const [, scheme = "", hosts = "", rest = ""] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(uri) ?? [];
  return { scheme, names: hosts.split(",").map((host) => host.trim()), rest };
}

const isRouted = (scheme: string): boolean => scheme.toLowerCase().startsWith("neo4j");

/** Returns a name without the colons of an IPv6 address. */
const hostPart = (name: string): string => name.replace(/^\[.*\]/, "[]");

/**
 * Returns a function that rotates the seeds: each call begins with the next one, so that a seed
 * that does not respond delays only the calls that begin with it.
 */
export function rotating(seeds: readonly string[]): () => string[] {
  let first = 0;
  return () => {
    const at = first++ % seeds.length;
    return [...seeds.slice(at), ...seeds.slice(0, at)];
  };
}

export function badUri(uri: string, reason: string): StoreError {
  return new StoreError(
    "bad-uri",
    `the address ${JSON.stringify(withoutPassword(uri))} is not usable: ${reason}`,
  );
}
