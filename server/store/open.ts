import type { Store } from "./port.ts";

export interface Neo4jSettings {
  engine: "neo4j";
  uri: string;
  username: string;
  password: string;
  /** Left out: the user's home database. */
  database?: string | undefined;
}

export interface EmbeddedSettings {
  engine: "embedded";
  /** Resident memory of the engine's process over which it is ended. */
  memoryLimitBytes: number;
}

export type StoreSettings = Neo4jSettings | EmbeddedSettings;

/**
 * Opens the store that the settings choose and loads no other engine. Whether
 * it answers is for `ping()` to tell.
 *
 * @throws StoreError `bad-uri` when the address of a Neo4j cannot be understood.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.engine === "neo4j") {
    const { Neo4jStore } = await import("./neo4j.ts");
    return new Neo4jStore(settings);
  }
  const { EmbeddedStore } = await import("./embedded.ts");
  return new EmbeddedStore(settings);
}
