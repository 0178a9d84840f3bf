import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packQuery, unpackQuery } from "../../../../client/model/link/packed-query.ts";

const sentences = async (query: string) =>
  (await unpackQuery(new URLSearchParams(query))).faults.map(({ sentence }) => sentence);

describe("packQuery(params)", () => {
  it("leaves a short query as it is", async () => {
    const short = new URLSearchParams("at=2024&sign=-1");
    expect(await packQuery(short)).toBe(short);
  });

  it("packs a long one to a part of its length", async () => {
    const ids = Array.from({ length: 400 }, (_, i) => `actor-${i}:${i}.5:-${i}`).join(",");
    const packed = await packQuery(new URLSearchParams({ pinned: ids }));
    expect(packed.toString()).toMatch(/^v=1\.[\w-]+$/);
    expect(packed.toString().length).toBeLessThan(ids.length / 2);
  });
});

describe("unpackQuery(params)", () => {
  it("gives back what was packed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string())),
        async (pairs) => {
          const all = new URLSearchParams([...pairs, ["hidden", "csto,".repeat(400)]]);
          const { params, faults } = await unpackQuery(await packQuery(all));
          expect([params.toString(), faults]).toEqual([all.toString(), []]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("lets what stands beside the packed win", async () => {
    const packed = await packQuery(new URLSearchParams({ hidden: "a,".repeat(999), at: "2020" }));
    packed.set("at", "2024");
    const { params } = await unpackQuery(packed);
    expect(params.get("at")).toBe("2024");
  });

  it.each([
    ["v=9.abc&at=2024", "This link is of version 9; version 1 is read here."],
    ["v=1.%00%ff", "This link is damaged: what is packed in it cannot be read."],
    ["v=1.AAAA", "This link is damaged: what is packed in it cannot be read."],
    [`v=1.${"A".repeat(1e6)}`, "This link is damaged: what is packed in it cannot be read."],
  ])("says what is wrong with %.20s", async (query, sentence) => {
    expect(await sentences(query)).toEqual([sentence]);
  });

  it("does not unpack more than a view can hold", async () => {
    const bomb = await packQuery(new URLSearchParams({ hidden: "a".repeat(5e6) }));
    expect(bomb.toString().length).toBeLessThan(20_000);
    expect(await sentences(bomb.toString())).toEqual([
      "This link is damaged: what is packed in it cannot be read.",
    ]);
  });

  it("never fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (junk) => {
        await unpackQuery(new URLSearchParams({ v: `1.${junk}`, at: "2024" }));
      }),
    );
  });
});
