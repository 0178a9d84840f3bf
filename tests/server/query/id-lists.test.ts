import { expect, it } from "vitest";
import type { Catalogue } from "../../../server/query/catalogue.ts";
import { idList } from "../../../server/query/id-lists.ts";

const catalogue = (): Catalogue => ({
  actors: new Map(),
  sources: new Map(),
  predicates: new Map(),
});

it("finds a list once for all of its pages, and anew after a load", async () => {
  const asked: string[] = [];
  const find = (name: string, count: number) => async () => {
    asked.push(name);
    return Array.from({ length: count }, (_, i) => `${name}${i}`);
  };
  const before = catalogue();
  for (let page = 0; page < 3; page++)
    expect(await idList(before, "all", find("a", 3))).toEqual(["a0", "a1", "a2"]);
  expect(await idList(before, "others", find("b", 1))).toEqual(["b0"]);
  expect(await idList(catalogue(), "all", find("c", 1))).toEqual(["c0"]);
  expect(asked).toEqual(["a", "b", "c"]);
});

it("does not keep a failure", async () => {
  const kept = catalogue();
  const failing = () => Promise.reject(new Error("the store is gone"));
  await expect(idList(kept, "all", failing)).rejects.toThrow("the store is gone");
  expect(await idList(kept, "all", async () => ["a"])).toEqual(["a"]);
});
