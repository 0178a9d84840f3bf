import { join } from "node:path";
import { readLibrary } from "../cypher/library.ts";
import type { Store } from "../store/port.ts";
import type { LoadScripts } from "./load.ts";

/** The schema and load scripts as this store's engine takes them. Throws Error naming the file at fault. */
export function loadScripts(root: string, engine: Store["engine"]): LoadScripts {
  return {
    schema: readLibrary(join(root, "cypher", "schema"), engine),
    load: readLibrary(join(root, "cypher", "load"), engine),
  };
}
