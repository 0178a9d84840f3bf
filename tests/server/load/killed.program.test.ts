import { describe, expect, it } from "vitest";
import { loadPack } from "../../../server/load/load.ts";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { readPack } from "../../../server/pack/read.ts";
import { projectRoot } from "../../../server/root.ts";
import { killableStore } from "../store/killable-store.ts";
import { cleanLoad } from "./loading.ts";
import { SHIPPED } from "./pack-folder.ts";
import { stored } from "./stored.ts";

const scripts = loadScripts(projectRoot(), "neo4j");

describe("a load into the embedded engine whose thread is terminated", () => {
  it.each([0.02, 0.3, 0.6, 0.9])(
    "is repeated by a fresh engine if %d of its steps are done",
    async (share) => {
      const pack = await readPack(SHIPPED);
      const { store, kill } = killableStore();
      store.onRefill = async (fresh) => void (await loadPack(fresh, pack, scripts));
      let killed = false;
      const loading = loadPack(store, pack, scripts, ({ done, total }) => {
        if (killed || done < share * total) return;
        killed = true;
        kill();
      });
      // A write that is running then fails; otherwise the load continues.
      await loading.catch((error: unknown) => expect(error).toMatchObject({ name: "StoreError" }));
      expect(killed).toBe(true);
      expect(await stored(store)).toEqual(await cleanLoad(pack));
      await store.close();
    },
  );
});
