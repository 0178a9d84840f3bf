import { describe, expect, it } from "vitest";
import { shrinkHeap } from "../../../server/work/heap.ts";

describe("shrinkHeap()", () => {
  it("frees what nothing refers to any more", async () => {
    const made = () => new WeakRef(Array.from({ length: 1000 }, (_, i) => ({ i })));
    const refs = Array.from({ length: 10 }, made);
    // An object that a reference was made of stays until the turn of the event loop is over.
    await new Promise(setImmediate);
    await shrinkHeap();
    expect(refs.filter((ref) => ref.deref() !== undefined)).toEqual([]);
  });
});
