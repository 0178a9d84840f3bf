import { join } from "node:path";
import type { ScriptEngine } from "../cypher/library-of.ts";
import { readLibrary } from "../cypher/library.ts";
import { loadScriptsFrom, type LoadScripts } from "./scripts.ts";

/** Reads the scripts in the variants for an engine. Throws Error with the name of a faulty file. */
export function loadScripts(root: string, engine: ScriptEngine): LoadScripts {
  return loadScriptsFrom((folder) => readLibrary(join(root, "cypher", folder), engine));
}
