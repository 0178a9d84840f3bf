import type { Store } from "./port.ts";
import type { StoreSettings } from "./settings.ts";

/**
 * Opens the store that the settings choose and loads no other engine. Whether
 * it answers is for `ping()` to tell.
 *
 * @throws StoreError `bad-uri` when the address of a Neo4j cannot be understood.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.engine === "neo4j") {
    const { Neo4jStore } = await import("./neo4j/store.ts");
    return new Neo4jStore(settings);
  }
  const { EmbeddedStore } = await import("./embedded.ts");
  return new EmbeddedStore(settings);
}
