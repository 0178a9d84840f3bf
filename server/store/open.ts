import type { Store } from "./port.ts";
import type { StoreSettings } from "./settings.ts";

/**
 * Opens the store that the settings select, without loading another engine. Does not connect; use
 * `ping()` for that.
 *
 * @throws StoreError `bad-uri` if the address of a Neo4j is malformed
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.engine === "neo4j") {
    const { Neo4jStore } = await import("./neo4j/store.ts");
    return new Neo4jStore(settings);
  }
  const { EmbeddedStore } = await import("./embedded.ts");
  return new EmbeddedStore(settings);
}
