/** The way from a path up to the top of the server: `./` for `/docs`, `../` for `/embed/v1`. */
export function upFrom(path: string): string {
  const steps = path.split("/").length - 2;
  return steps > 0 ? "../".repeat(steps) : "./";
}

/**
 * A page that was built to lie at the top of the server, for another path: every address in it is
 * relative, so that it does not matter under which path a proxy has put the server.
 */
export function movedTo(path: string, page: string): string {
  return page.replaceAll('="./', () => `="${upFrom(path)}`);
}
