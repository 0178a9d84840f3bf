import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import type * as Support from "@neo4j-cypher/language-support";

/**
 * Neo4j's own checks of its compiler's steps, which Java leaves off unless asked. The build for
 * JavaScript always runs them, and they take half of the time of a check.
 */
const ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 0;";
const NOT_ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 1;";

/** The language support's CommonJS build: its ESM build does not resolve in Node. */
export const support = load("@neo4j-cypher/language-support") as typeof Support;

/** @throws Error where a new version of the library has no such place, so that tests tell. */
function load(name: string): unknown {
  const path = createRequire(import.meta.url).resolve(name);
  const source = readFileSync(path, "utf8");
  if (!source.includes(ASSERTING)) throw new Error(`${path} does not say ${ASSERTING}`);
  const library = new Module(path) as Module & {
    paths: string[];
    _compile(source: string, path: string): void;
  };
  library.filename = path;
  library.paths = createRequire(path).resolve.paths(name) ?? [];
  library._compile(source.replaceAll(ASSERTING, NOT_ASSERTING), path);
  return library.exports;
}
