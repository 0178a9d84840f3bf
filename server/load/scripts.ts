import { join } from "node:path";
import { readLibrary, type Library, type ScriptEngine } from "../cypher/library.ts";

export interface LoadScripts {
  schema: Library;
  load: Library;
}

/** The schema and load scripts as this store's engine takes them. Throws Error naming the file at fault. */
export function loadScripts(root: string, engine: ScriptEngine): LoadScripts {
  return {
    schema: readLibrary(join(root, "cypher", "schema"), engine),
    load: readLibrary(join(root, "cypher", "load"), engine),
  };
}

/** Digest over all scripts: a store that was loaded by other scripts is rewritten. */
export const scriptsDigest = ({ schema, load }: LoadScripts): string =>
  `${schema.digest.slice(0, 16)}${load.digest.slice(0, 16)}`;
