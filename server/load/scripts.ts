import { createHash } from "node:crypto";
import type { Library } from "../cypher/library-of.ts";

/** The Cypher scripts that inspect a database, load into it, or remove what was loaded. */
export interface LoadScripts {
  schema: Library;
  load: Library;
  contents: Library;
  earlier: Library;
  unload: Library;
}

/** Gets the scripts from where their folders are. Throws as `read` does. */
export function loadScriptsFrom(read: (folder: keyof LoadScripts) => Library): LoadScripts {
  return {
    schema: read("schema"),
    load: read("load"),
    contents: read("contents"),
    earlier: read("earlier"),
    unload: read("unload"),
  };
}

/**
 * Returns the digest of the scripts that determine the result of a load; if it differs, the store
 * is rewritten.
 */
export function scriptsDigest({ schema, load }: LoadScripts): string {
  const text = `${schema.digest} ${load.digest}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Returns the data version of a pack as loaded by these scripts, which responses carry. */
export function dataVersion(checksum: string, scripts: string): string {
  return `${checksum.slice(0, 16)}-${scripts.slice(0, 8)}`;
}
