import { describe, expect, it } from "vitest";
import { candidates, heldAt } from "../../../../client/model/filter/candidates.ts";
import { split } from "../../../../client/model/graph/account.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { shownGraph } from "../../../../client/features/export/shown-graph.ts";
import { countSigns } from "../../../../client/model/filter/filter-counts.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { tally } from "../../../../client/ui/facts/signs.ts";
import { compareOf } from "../../../../client/model/time/moment.ts";
import { tableRows } from "../../../../client/features/data-table/rows.ts";
import { firstFilter } from "../../../../client/model/link/shared-view.ts";
import { filterOf, firstView, type View } from "../../../../client/model/link/view.ts";
import { packGraph } from "./pack-graph.ts";

const GRAPH = packGraph(true);
const model = buildModel(GRAPH);
const graphIndex = indexGraph(GRAPH);
const first = firstFilter({ kinds: ["State", "Person"], statuses: ["occurred"], cardActors: [] });

const VIEWS: [string, Partial<View["filter"]>, View["moment"]][] = [
  ["first sight", {}, null],
  ["a window", {}, { kind: "window", from: "2023-01", to: "2024-12" }],
  ["a window and what is undated", { undated: true }, { kind: "instant", at: "1995" }],
  ["a window without", { undated: false }, { kind: "window", from: "2023-01", to: "2024-12" }],
  ["one source", { sources: ["d1"] }, null],
  ["every kind", { kinds: null }, null],
  ["a collapsed actor", { kinds: null, collapsed: ["russia"] }, null],
  ["a neighbourhood", { focus: { actor: "belarus", hops: 1 } }, null],
  ["a comparison", { kinds: null }, { kind: "compare", before: "2020", after: "2024" }],
];

describe("whatever is looked at, everything counts the same relations", () => {
  it.each(VIEWS)("%s", (_, change, moment) => {
    const view = { ...firstView({ ...first, ...change }), moment };
    const filtered = new FilteredGraph(model, filterOf(view), compareOf(moment));
    const { account } = filtered;
    const held = countSigns(heldAt(candidates(graphIndex, view.filter), account));
    const rows = tableRows(filtered, graphIndex);
    const found = split(graphIndex.relations.values(), account);
    const exported = shownGraph(filtered, new Map(), { title: "", when: "" }).relations;
    const { neutral, ...signed } = account.signs;
    expect(account.relations.size).toBeGreaterThan(0);
    // The legend, of the signs that are shown; the panels; the table; an export.
    expect(held).toMatchObject(signed);
    expect(tally(found.shown)).toEqual({ ...signed, neutral });
    expect(tally(rows.relations.map(({ relation }) => relation))).toEqual({ ...signed, neutral });
    expect(exported.map(({ id }) => id).sort()).toEqual([...account.relations].sort());
    expect(found.left).toHaveLength(account.left);
    expect(found.shown.length + found.left.length).toBe(graphIndex.relations.size);
  });

  it("says of an actor what its card, its panel and its row in the table say", () => {
    const view = { ...firstView(first), moment: { kind: "instant", at: "2024" } as const };
    const filtered = new FilteredGraph(model, filterOf(view), null);
    for (const actor of ["armenia", "russia"]) {
      const { shown } = split(graphIndex.byActor.get(actor) ?? [], filtered.account);
      const row = tableRows(filtered, graphIndex).actors.find(({ id }) => id === actor);
      const { cooperation, friction } = tally(shown);
      expect(cooperation + friction).toBeGreaterThan(0);
      expect(row).toMatchObject({ cooperation, friction });
    }
  });
});
