import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryOf, type Library, type ScriptEngine } from "./library-of.ts";

/**
 * Reads every `name.cypher` of a folder, in the variants for an engine. Throws Error with the name
 * of the faulty file.
 */
export function readLibrary(folder: string, engine: ScriptEngine): Library {
  const texts = readdirSync(folder).map(
    (file) => [file, readFileSync(join(folder, file), "utf8")] as const,
  );
  return libraryOf(folder, new Map(texts), engine);
}
