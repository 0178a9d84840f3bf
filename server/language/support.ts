import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { Script } from "node:vm";
import type * as Support from "@neo4j-cypher/language-support";
import { codeCache } from "./code-cache.ts";

/**
 * Neo4j's own checks of its compiler's steps, which Java leaves off unless asked. The build for
 * JavaScript always runs them, and they take half of the time of a check.
 */
const ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 0;";
const NOT_ASSERTING = "onciu_AssertionRunner_$assertionsDisabled = 1;";

const path = createRequire(import.meta.url).resolve("@neo4j-cypher/language-support");
const script = compile();

/** The language support's CommonJS build: its ESM build does not resolve in Node. */
export const support = run() as typeof Support;

/** What spares the next thread half of the memory and most of the time of compiling the library. */
export const createCodeCache = (): Buffer => script.createCachedData();

/** @throws Error when a new version of the library has no such place, so that tests tell. */
function compile(): Script {
  // It is plain ASCII, and a string of single bytes takes half of the room.
  const source = readFileSync(path, "latin1");
  if (!source.includes(ASSERTING)) throw new Error(`${path} does not say ${ASSERTING}`);
  const wrapped = Module.wrap(source.replaceAll(ASSERTING, NOT_ASSERTING));
  return new Script(wrapped, { filename: path, cachedData: codeCache() });
}

function run(): unknown {
  const module = { exports: {} };
  const main = script.runInThisContext() as (...parts: unknown[]) => void;
  main(module.exports, createRequire(path), module, path, "");
  return module.exports;
}
