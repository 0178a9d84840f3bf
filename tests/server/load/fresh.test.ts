import { afterAll, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { openStore } from "../../../server/store/open.ts";
import { cleanLoad, load } from "./loading.ts";
import { smallPack } from "./pack-folder.ts";
import { stored } from "./stored.ts";

let store: Store | undefined;
afterAll(() => store?.close());

it("folds into an empty store as it folds into one that holds another pack", async () => {
  const pack = await smallPack();
  store = await openStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
  const [first] = pack.claims;
  const claims = first ? [{ ...first, corroborates: [], contradicts: [] }] : [];
  await load(store, { ...pack, claims, checksum: "another" });
  await load(store, pack);
  expect(await stored(store)).toEqual(await cleanLoad(pack));
});
