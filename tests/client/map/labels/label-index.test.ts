import { describe, expect, it } from "vitest";
import { indexLabels } from "../../../../client/map/labels/label-index.ts";
import { NODE, NODE_COLUMNS, nodeValue } from "../../../../client/map/tables/node-table.ts";
import { drawnMap, MODEL } from "../drawn-map.ts";

const ids = (candidates: readonly { id: string }[]) => candidates.map(({ id }) => id);

describe("indexLabels(nodes, model)", () => {
  const { nodes } = drawnMap();
  const index = indexLabels(nodes, MODEL);

  it("finds the names of a whole map, that of the largest disc first", () => {
    expect(ids(index.within(-1, -1, 2, 2))[0]).toBe("b");
    expect(ids(index.within(-1, -1, 2, 2)).sort()).toEqual(["a", "b", "c"]);
  });

  it("finds the names in a part of the map alone", () => {
    const row = nodes.ids.indexOf("a");
    const [x, y] = [nodeValue(nodes, row, NODE.x), nodeValue(nodes, row, NODE.y)];
    expect(ids(index.within(x, y, x, y))).toEqual(["a"]);
  });

  it("leaves out actors that are on their way out", () => {
    const { nodes: fewer } = drawnMap();
    fewer.rows[fewer.ids.indexOf("a") * NODE_COLUMNS + NODE.now] = 0;
    expect(ids(indexLabels(fewer, MODEL).within(-1, -1, 2, 2)).sort()).toEqual(["b", "c"]);
  });

  it("breaks each name into lines once", () => {
    expect(index.linesOf("a")).toEqual(["Ava"]);
    expect(index.linesOf("a")).toBe(index.linesOf("a"));
  });
});
