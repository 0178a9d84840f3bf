import { msg } from "../../domain/message.ts";
import type { PackItem, PackList } from "../../domain/contract/packs.ts";
import { ApiError, Unreachable } from "./errors.ts";
import { request } from "./request.ts";

/** A pack that the server knows, with the full address of its page. */
export interface KnownPack extends PackItem {
  /** True for the pack of this page. */
  isHere: boolean;
}

/** All packs of the server. Throws ApiError for an answer that is a problem, Unreachable for none. */
export async function getPacks(signal?: AbortSignal): Promise<KnownPack[]> {
  const response = await fetch("api/packs", signal ? { signal } : {}).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (!response.ok)
    throw new ApiError(response.status, msg(`The server answered ${response.status}`), "");
  const { items } = (await response.json()) as PackList;
  const here = location.pathname.replace(/[^/]*$/, "");
  return items.map((pack) => {
    const address = new URL(pack.address, response.url);
    const own = `${address.pathname}d/${encodeURIComponent(pack.name)}/`;
    const isHere = address.pathname === here || (pack.isDefault && own === here);
    return { ...pack, address: address.href, isHere };
  });
}

/**
 * Fetches the files of a pack as a zip. Throws ApiError for an answer that is a problem, Unreachable
 * for none.
 */
export async function getPackZip(name: string, signal: AbortSignal): Promise<Blob> {
  const path = `api/packs/${encodeURIComponent(name)}`;
  return (await request(fetch, path, { signal })).blob();
}
