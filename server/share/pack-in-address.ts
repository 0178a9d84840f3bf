import { decoded } from "../http/pack-path.ts";

const PAGE_OF_PACK = /\/d\/([^/]+)\/(?:index\.html|embed\/v1\/?)?$/;

/**
 * Returns the name of the pack whose page or embed an address shows; undefined for the default
 * pack and for anything else. It does not tell if the address is one of this server.
 *
 * @param nameOf returns the name of the pack that is known by this one, if there is one
 */
export function packInAddress(
  address: unknown,
  nameOf: (name: string) => string | undefined,
): string | undefined {
  if (typeof address !== "string" || !URL.canParse(address)) return undefined;
  const [, segment] = PAGE_OF_PACK.exec(new URL(address).pathname) ?? [];
  return segment === undefined ? undefined : nameOf(decoded(segment));
}
