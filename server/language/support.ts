import { createRequire } from "node:module";
import { Script } from "node:vm";
import type * as Support from "@neo4j-cypher/language-support";
import { codeCache } from "./code-cache.ts";
import { libraryPath, librarySource } from "./library.ts";

const script = new Script(librarySource(), {
  filename: libraryPath,
  cachedData: codeCache(),
});

/** The language support, which Neo4j's own tools use too. */
export const support = run() as typeof Support;

/** What spares the next thread half of the memory and most of the time of compiling the library. */
export const createCodeCache = (): Buffer => script.createCachedData();

function run(): unknown {
  const module = { exports: {} };
  const main = script.runInThisContext() as (...parts: unknown[]) => void;
  main(module.exports, createRequire(libraryPath), module, libraryPath, "");
  return module.exports;
}
