/** Connection settings of a Neo4j. */
export interface Neo4jSettings {
  engine: "neo4j";
  /** A single address, or several of a cluster: `neo4j://a:7687,b:7687`. */
  uri: string;
  username: string;
  password: string;
  /** undefined for the user's home database. */
  database?: string | undefined;
  /** Milliseconds to wait for a connection; less than the timeout of a statement. */
  acquisitionTimeoutMs?: number;
}

/** Settings of the embedded engine. */
export interface EmbeddedSettings {
  engine: "embedded";
  /** Memory limit of the engine's thread, at which it is terminated. */
  memoryLimitBytes: number;
  /**
   * Folder in which the engine keeps data written beside the pack. If absent, such data is lost
   * with the process.
   */
  writesFolder?: string;
}

export type StoreSettings = Neo4jSettings | EmbeddedSettings;
