import type { Fault } from "../parameter/fault.ts";

/** The query of an address, and the faults in unpacking it. */
export interface AddressQuery {
  params: URLSearchParams;
  faults: Fault[];
}

/**
 * Returns the query of an address; the code that unpacks a packed one is loaded only for it. The
 * route opens the panel.
 */
export async function readAddressQuery(search: string): Promise<AddressQuery> {
  const params = new URLSearchParams(search);
  params.delete("panel");
  if (!params.has("v")) return { params, faults: [] };
  const { unpackQuery } = await import("./packed-query.ts");
  return unpackQuery(params);
}

/**
 * Returns an address whose query says what is open (`?at=2024&panel=source/d2`) with that in its
 * hash instead; null: its query says nothing of that. A hash that opens something itself stays.
 */
export function hashedPanel(href: string): string | null {
  const url = new URL(href);
  const panel = url.searchParams.get("panel");
  if (panel === null) return null;
  // As text, so that the rest of the query stays as written.
  const parts = url.search.slice(1).split("&");
  url.search = parts.filter((part) => !part.startsWith("panel=")).join("&");
  if (url.hash === "" || url.hash === "#/") url.hash = `#/${panel.replace(/^#?\/?/, "")}`;
  return url.href;
}
