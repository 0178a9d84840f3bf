import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";

export interface CompiledModule<T> {
  exports: T;
  /** What spares the next thread half of the memory and most of the time of compiling it. */
  createCodeCache: () => Buffer;
}

/**
 * Runs a CommonJS module from its text, with the code that the build compiled if there is any. V8
 * itself refuses compiled code that another version or other options made.
 *
 * @param source the module as a function of what a module is given, as Module.wrap makes it
 * @param path of the module: what it requires is resolved from there, and errors name it
 */
export function compiledModule<T>(
  source: string,
  path: string,
  codeCachePath: string,
): CompiledModule<T> {
  const cachedData = existsSync(codeCachePath) ? readFileSync(codeCachePath) : undefined;
  const script = new Script(source, { filename: path, cachedData });
  const module = { exports: {} };
  const main = script.runInThisContext() as (...parts: unknown[]) => void;
  main(module.exports, createRequire(path), module, path, "");
  return { exports: module.exports as T, createCodeCache: () => script.createCachedData() };
}
