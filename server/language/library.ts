import { existsSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { projectRoot } from "../root.ts";

/**
 * Assertions between the compiler's steps, which Java disables by default. The JavaScript build
 * always runs them, and they take half of the time of a check.
 */
const ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 0;";
const NOT_ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 1;";

/** The CommonJS build of the language support, since its ESM build does not resolve in Node. */
export const libraryPath = createRequire(import.meta.url).resolve("@neo4j-cypher/language-support");

/** Folder for the build's output about the library. */
export const builtParser = join(projectRoot(), "dist", "parser");

/** The minified library: a third of the text, which every thread holds in memory. */
export const shortenedPath = join(builtParser, "library.cjs");

/** The library's compiled code. */
export const libraryCachePath = join(builtParser, "library-cache");

/** The library's lexer and parser with their runtime, bundled by the build. */
export const grammarPath = join(builtParser, "grammar.cjs");

/** The compiled code of that bundle. */
export const grammarCachePath = join(builtParser, "grammar-cache");

/**
 * Returns the library's source wrapped in a module function: the built file if there is one, else
 * the package's. The built file is stored wrapped, since wrapping it here would hold it in memory
 * twice.
 */
export function librarySource(): string {
  // The file is plain ASCII, and a one-byte string takes half of the memory.
  return existsSync(shortenedPath)
    ? readFileSync(shortenedPath, "latin1")
    : Module.wrap(packagedSource());
}

/**
 * Returns the package's source with the assertions disabled.
 *
 * @throws Error if a new version of the library no longer contains the replaced text
 */
export function packagedSource(): string {
  const source = readFileSync(libraryPath, "latin1");
  if (!source.includes(ASSERTING)) throw new Error(`${libraryPath} does not contain ${ASSERTING}`);
  return source.replaceAll(ASSERTING, NOT_ASSERTING);
}
