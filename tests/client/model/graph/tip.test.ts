import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { tipOf } from "../../../../client/model/graph/tip.ts";
import { sampleGraph } from "./sample.ts";

const LONG = "Collective Forum of the Free and Independent Cities of the Upper and Lower Plains";
const model = buildModel(
  sampleGraph({ a: { name: "Aland" }, b: { name: LONG, kind: "Organization" }, c: {} }, [
    ["a", "b", -1, { intensity: 0.4, label: "criticized" }],
    ["b", "a", -1, { intensity: 0.9, label: "sanctioned" }],
    ["a", "b", -1, { intensity: 1, label: "would attack", counts: false, status: "hypothetical" }],
    ["a", "b", 1, { intensity: 0.2, label: "met" }],
    ["a", "c", 0, { label: "borders" }],
    ["a", "a", -1, { label: "fought itself" }],
  ]),
);
const filtered = (filter: Partial<Filter> = {}) =>
  new FilteredGraph(model, { ...DEFAULT_FILTER, statuses: null, ...filter }, null);
const bundle = (id: string, relation: string | null = null) =>
  ({ type: "bundle", id, relation }) as const;

describe("tipOf(filtered, target)", () => {
  it("names a bundle's actors in full, its sign, its count and the strongest that occurred", () => {
    expect(tipOf(filtered(), bundle("a|b|-1"))).toEqual({
      title: `Aland and ${LONG}`,
      about: "",
      signs: [{ sign: -1, words: "3 relations of friction" }],
      notes: [expect.stringMatching(/^Strongest: Collective .* sanctioned Aland$/)],
    });
  });

  it("says how many more of the bundle the filter leaves out, and why", () => {
    expect(tipOf(filtered({ minIntensity: 0.5 }), bundle("a|b|-1"))?.notes.at(-1)).toBe(
      "The filter leaves out 1 more: 1 of lower intensity",
    );
  });

  it("counts an actor's relations a sign, those with itself once", () => {
    const all = { cooperation: true, friction: true, neutral: true };
    expect(tipOf(filtered({ signs: all }), { type: "actor", id: "a" })).toMatchObject({
      title: "Aland",
      about: "State",
      signs: [
        { sign: 1, words: "1 relation of cooperation" },
        { sign: -1, words: "4 relations of friction" },
        { sign: 0, words: "1 relation neutral or mixed" },
      ],
    });
  });

  it("tells of one relation of an opened bundle, and of a loop", () => {
    expect(tipOf(filtered(), bundle("a|b|-1", "r0"))?.notes[0]).toMatch(/^Aland criticized /);
    expect(tipOf(filtered(), bundle("a|a|-1"))).toMatchObject({
      title: "Aland and itself",
      signs: [{ sign: -1, words: "1 relation of friction" }],
      notes: ["Aland fought itself Aland"],
    });
  });

  it("says that a limit has cut the graph, of actors and of bundles", () => {
    const graph = sampleGraph({ a: {}, b: {} }, [["a", "b", 1]]);
    const attributes = { ...graph.attributes, truncated: true, total: 99_956 };
    const cut = new FilteredGraph(buildModel({ ...graph, attributes }), DEFAULT_FILTER, null);
    const note = "Only the 1 strongest of 99,956 relations are loaded";
    expect(tipOf(cut, { type: "actor", id: "a" })?.notes.at(-1)).toBe(note);
    expect(tipOf(cut, bundle("a|b|1"))?.notes.at(-1)).toBe(note);
  });

  it("says what became of a bundle between two times", () => {
    const dated = buildModel(
      sampleGraph({ a: {}, b: {} }, [["a", "b", 1, { spells: ["2020/2021"] }]]),
    );
    const times = {
      before: { from: "2018-01-01", to: "2018-02-01" },
      after: { from: "2020-06-01", to: "2020-07-01" },
    };
    const compared = new FilteredGraph(dated, DEFAULT_FILTER, times);
    expect(tipOf(compared, bundle("a|b|1"))?.about).toBe("New: held only at the later date");
  });

  it("is nothing for what is not shown", () => {
    const cooperation = { cooperation: true, friction: false, neutral: false };
    expect(tipOf(filtered({ signs: cooperation }), bundle("a|b|-1"))).toBeNull();
    expect(tipOf(filtered({ hidden: ["a"] }), { type: "actor", id: "a" })).toBeNull();
  });
});
