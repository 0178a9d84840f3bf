/** How to reach a Neo4j. */
export interface Neo4jSettings {
  engine: "neo4j";
  /** One address, or several of a cluster: `neo4j://a:7687,b:7687`. */
  uri: string;
  username: string;
  password: string;
  /** Left out: the user's home database. */
  database?: string | undefined;
  /** Milliseconds to wait for a connection; less than a statement may take. */
  acquisitionTimeoutMs?: number;
}

/** What the embedded engine may use. */
export interface EmbeddedSettings {
  engine: "embedded";
  /** Memory of the engine's thread over which it is ended. */
  memoryLimitBytes: number;
  /**
   * Folder in which the engine of `engine/` keeps what is written beside the pack. Left out: such
   * writes go with the process.
   */
  writesFolder?: string;
}

export type StoreSettings = Neo4jSettings | EmbeddedSettings;
