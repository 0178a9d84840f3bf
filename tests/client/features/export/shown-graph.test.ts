import { expect, it } from "vitest";
import { shownGraph } from "../../../../client/features/export/shown-graph.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

it("holds as many actors and relations as the map counts, at a time too", () => {
  const data = sampleGraph({ armenia: {}, russia: {}, iran: {} }, [
    ["armenia", "russia", 1, { spells: ["1997/2024"] }],
    ["armenia", "iran", 1, { spells: ["2010/2024"] }],
  ]);
  const filter = { ...DEFAULT_FILTER, time: { from: "1998", to: "1999" } };
  const filtered = new FilteredGraph(buildModel(data), filter, null);
  const { actors, relations } = shownGraph(filtered, new Map(), { title: "", when: "" });
  expect(actors.map(({ id }) => id)).toEqual(["armenia", "russia"]);
  expect(relations.map(({ end }) => end)).toEqual(["russia"]);
  expect(actors).toHaveLength(filtered.account.actors);
});
