import { expect, it } from "vitest";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { neighboursOf } from "../../../client/overview-page/neighbour-pager.ts";

const edges = [
  ["r1", "a", "x"],
  ["r2", "y", "a"],
  ["r3", "a", "x"],
  ["r4", "a", "a"],
  ["r5", "a", "z"],
].map(([key, source, target]) => ({ key, source, target }));

it("has each neighbour once, in the order of its strongest relation, as the filter leaves it", () => {
  const around = { edges } as unknown as SerializedGraph;
  expect(neighboursOf("a", around, () => true)).toEqual(["x", "y", "z"]);
  expect(neighboursOf("a", around, (relation) => relation !== "r1" && relation !== "r5")).toEqual([
    "y",
    "x",
  ]);
});
