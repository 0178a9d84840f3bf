import { createHash } from "node:crypto";
import { join } from "node:path";
import { readLibrary, type Library, type ScriptEngine } from "../cypher/library.ts";

/** Every script that looks at a database, loads into it, or takes out what was loaded. */
export interface LoadScripts {
  schema: Library;
  load: Library;
  contents: Library;
  earlier: Library;
  unload: Library;
}

/** The scripts as this store's engine takes them. Throws Error naming the file at fault. */
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

/** Digest of the scripts that decide what a load leaves: a store that others loaded is rewritten. */
export function scriptsDigest({ schema, load }: LoadScripts): string {
  const text = `${schema.digest} ${load.digest}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Names one pack as these scripts load it: the data version that answers carry. */
export function dataVersion(checksum: string, scripts: string): string {
  return `${checksum.slice(0, 16)}-${scripts.slice(0, 8)}`;
}
