import { join } from "node:path";
import type { ScriptEngine } from "../cypher/library-of.ts";
import { readLibrary } from "../cypher/library.ts";
import type { LoadScripts } from "./scripts.ts";

/** Reads the scripts in the variants for an engine. Throws Error with the name of a faulty file. */
export function loadScripts(root: string, engine: ScriptEngine): LoadScripts {
  const read = (folder: string) => readLibrary(join(root, "cypher", folder), engine);
  return {
    schema: read("schema"),
    load: read("load"),
    contents: read("contents"),
    earlier: read("earlier"),
    unload: read("unload"),
  };
}
