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
  if (segment === undefined) return undefined;
  try {
    return nameOf(decodeURIComponent(segment));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
