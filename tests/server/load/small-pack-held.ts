import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, write, type Engine } from "../store/engines.ts";
import { load } from "./loading.ts";
import { smallPack } from "./pack-folder.ts";

/** Opens a store that holds only the small pack before each test of a suite. */
export function holdSmallPack(engine: Engine, use: (store: Store) => void): void {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
    use(store);
  });
  beforeEach(async () => {
    await write(store, "MATCH (n) DETACH DELETE n");
    await load(store, await smallPack());
  });
  afterAll(() => store.close());
}
