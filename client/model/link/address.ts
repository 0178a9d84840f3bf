import type { Fault } from "../parameter/fault.ts";

/** What an address asks, and what of it could not be unpacked. */
export interface AddressQuery {
  params: URLSearchParams;
  faults: Fault[];
}

/**
 * What the query of an address asks; what unpacks a packed one is loaded only for it. The panel
 * that it opens is the route's to open.
 */
export async function readAddressQuery(search: string): Promise<AddressQuery> {
  const params = new URLSearchParams(search);
  params.delete("panel");
  if (!params.has("v")) return { params, faults: [] };
  const { unpackQuery } = await import("./packed-query.ts");
  return unpackQuery(params);
}

/**
 * An address whose query says what is open (`?at=2024&panel=source/d2`) with that in its hash
 * instead; null: its query says nothing of that. A hash that opens something itself stays.
 */
export function hashedPanel(href: string): string | null {
  const url = new URL(href);
  const panel = url.searchParams.get("panel");
  if (panel === null) return null;
  // As text: what else the query holds stays as it was written.
  const parts = url.search.slice(1).split("&");
  url.search = parts.filter((part) => !part.startsWith("panel=")).join("&");
  if (url.hash === "" || url.hash === "#/") url.hash = `#/${panel.replace(/^#?\/?/, "")}`;
  return url.href;
}
