import type { Neo4jSettings } from "../store/settings.ts";

/** Settings of the packs beside the default one. */
export interface WorkspaceSettings {
  /** Folder of the packs; null to serve the default pack alone. */
  folder: string | null;
  /** Maximum number of packs that are open at the same time, the default one not counted. */
  maxOpen: number;
  /** Milliseconds without a request after which a pack is closed. */
  idleMs: number;
  /** Memory limit of each embedded engine. */
  memoryLimitBytes: number;
  /**
   * Folder in which packs have folders for what is written beside them; undefined to keep it in the
   * folder of each pack.
   */
  writesFolder: string | undefined;
  /** The Neo4j whose databases hold packs; undefined without one. */
  neo4j: Neo4jSettings | undefined;
  /** Databases of that Neo4j by the names of their packs; all other packs are embedded. */
  databases: ReadonlyMap<string, string>;
  /** Maximum number of bytes of a pack that is sent to the server, unpacked. */
  maxPackBytes: number;
}
