import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../root.ts";

/**
 * Neo4j's own checks of its compiler's steps, which Java leaves off unless asked. The build for
 * JavaScript always runs them, and they take half of the time of a check.
 */
const ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 0;";
const NOT_ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 1;";

/** The language support's CommonJS build: its ESM build does not resolve in Node. */
export const libraryPath = createRequire(import.meta.url).resolve("@neo4j-cypher/language-support");

/** Folder in which the build leaves what it made of the library. */
export const builtParser = join(projectRoot(), "dist", "parser");

/** The library as the build shortened it: a third of the text, which every thread holds. */
export const shortenedPath = join(builtParser, "library.cjs");

/** Where the build leaves the library's compiled code. */
export const libraryCachePath = join(builtParser, "library-cache");

/** What the build makes of the library: its lexer, its parser and the runtime of both. */
export const grammarPath = join(builtParser, "grammar.cjs");

/** Where the build leaves the compiled code of that. */
export const grammarCachePath = join(builtParser, "grammar-cache");

/**
 * The library as a function of what a module is given: the built one if there is one, else the
 * package's. The built one is that function already: to put it together here would hold it twice.
 */
export function librarySource(): string {
  // It is plain ASCII, and a string of single bytes takes half of the room.
  return existsSync(shortenedPath)
    ? readFileSync(shortenedPath, "latin1")
    : Module.wrap(packagedSource());
}

/**
 * The package's text, made faster.
 *
 * @throws Error if a new version of the library no longer has the place that is replaced
 */
export function packagedSource(): string {
  const source = readFileSync(libraryPath, "latin1");
  if (!source.includes(ASSERTING)) throw new Error(`${libraryPath} does not say ${ASSERTING}`);
  return source.replaceAll(ASSERTING, NOT_ASSERTING);
}
