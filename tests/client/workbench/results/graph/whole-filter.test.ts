import { describe, expect, it } from "vitest";
import { applyFilter } from "../../../../../client/model/graph/apply-filter.ts";
import { buildModel } from "../../../../../client/model/graph/model.ts";
import { resultGraph } from "../../../../../client/workbench/results/graph/result-graph.ts";
import { wholeFilter } from "../../../../../client/workbench/results/graph/whole-filter.ts";
import { armenia, csto, path } from "../../values/samples.ts";

describe("wholeFilter(data)", () => {
  it("leaves nodes that nothing joins, and those that something does", () => {
    for (const rows of [[[armenia], [csto]], [[path]]]) {
      const { data } = resultGraph(rows);
      const { actors } = applyFilter(buildModel(data), wholeFilter(data));
      expect([...actors].sort()).toEqual(["armenia", "csto"]);
    }
  });
});
