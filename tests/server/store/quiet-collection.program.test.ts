import { expect, it } from "vitest";
import { usedHeap } from "../../../server/work/heap.ts";
import { QuietCollection } from "../../../server/store/embedded-thread/quiet-collection.ts";

const MB = 2 ** 20;

/** Fills the heap with objects that live long enough to be moved out of V8's nursery. */
function fill(): number {
  const kept: { i: number }[] = [];
  for (let i = 0; i < 3_000_000; i++) kept.push({ i });
  return kept.length;
}

it("collects what statements left behind once nothing happens any more", async () => {
  const collection = new QuietCollection();
  const before = usedHeap();
  fill();
  expect(usedHeap() - before).toBeGreaterThan(40 * MB);
  collection.stir();
  await expect.poll(() => usedHeap() - before, { timeout: 10_000 }).toBeLessThan(20 * MB);
});
