import { fileURLToPath } from "node:url";

/**
 * Stands for Node's `events` in sigma and graphology, which emit and listen and no more: the same
 * interface in half the room. The package's own entry for ES modules wraps a CommonJS file, which
 * would bring a page the bundler's runtime for those, in a file of its own.
 */
export const EVENTS = fileURLToPath(
  new URL("../node_modules/eventemitter3/dist/eventemitter3.esm.js", import.meta.url),
);
