/**
 * Returns the relative path from a page up to the server's root: `./` for `/docs`, `../` for
 * `/embed/v1`.
 */
export function upFrom(path: string): string {
  const steps = path.split("/").length - 2;
  return steps > 0 ? "../".repeat(steps) : "./";
}

/**
 * Adapts a page that was built for the server's root to another path. All its addresses are
 * relative, so that it works under any path prefix of a proxy.
 */
export function movedTo(path: string, page: string): string {
  return page.replaceAll('="./', () => `="${upFrom(path)}`);
}
