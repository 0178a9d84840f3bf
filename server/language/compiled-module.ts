import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";

export interface CompiledModule<T> {
  exports: T;
  /**
   * Serializes the compiled code, which saves the next thread half of the memory and most of the
   * compile time.
   */
  createCodeCache: () => Buffer;
}

/**
 * Runs a CommonJS module from its source, using the build's compiled code if there is any. V8
 * itself rejects compiled code of another version or other options.
 *
 * @param source the module wrapped in a function, as by Module.wrap
 * @param path path of the module, from which it resolves its requires; also used in stack traces
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
