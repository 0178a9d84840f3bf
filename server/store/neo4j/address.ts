import { StoreError } from "../port.ts";

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

/**
 * Parses `scheme://host:port`, with several hosts for a cluster: `neo4j://a:7687,b:7687`.
 *
 * @throws StoreError `bad-uri` with the fault and what was expected
 */
export function readAddress(uri: string): Address {
  const [, scheme = "", hosts = "", rest = ""] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(uri) ?? [];
  if (!scheme) throw badUri(uri, "it is not of the form scheme://host:port");
  if (!SCHEMES.includes(scheme.toLowerCase()))
    throw badUri(uri, `the scheme is ${scheme}, expected one of ${SCHEMES.join(", ")}`);
  const isRouted = scheme.toLowerCase().startsWith("neo4j");
  const names = hosts.split(",").map((host) => host.trim());
  if (names.length > 1 && !isRouted)
    throw badUri(uri, "several addresses need the scheme neo4j, neo4j+s or neo4j+ssc");
  const seeds = names.map((name) => seed(uri, name));
  return { uri: `${scheme}://${names[0]}${rest}`, seeds, isRouted };
}

function seed(uri: string, name: string): string {
  const url = `http://${name}`;
  if (name === "" || !URL.canParse(url))
    throw badUri(
      uri,
      `${name === "" ? "an address is empty" : `${JSON.stringify(name)} is not a host or host:port`}`,
    );
  return /:\d+$/.test(name.replace(/^\[.*\]/, "[]")) ? name : `${name}:${DEFAULT_PORT}`;
}

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
  return new StoreError("bad-uri", `the address ${JSON.stringify(uri)} is not usable: ${reason}`);
}
