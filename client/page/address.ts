import type { Fault } from "../view/fault.ts";

/** What an address asks, and what of it could not be unpacked. */
export interface Asked {
  params: URLSearchParams;
  faults: Fault[];
}

/** What the query of an address asks; what unpacks a packed one is loaded only for it. */
export async function askedOf(search: string): Promise<Asked> {
  const params = new URLSearchParams(search);
  if (!params.has("v")) return { params, faults: [] };
  const { unpackQuery } = await import("../view/packed-query.ts");
  return unpackQuery(params);
}
