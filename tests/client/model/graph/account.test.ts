import { describe, expect, it } from "vitest";
import { split } from "../../../../client/model/graph/account.ts";
import { accountWords, whyWords } from "../../../../client/model/graph/account-words.ts";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { FilteredGraph } from "../../../../client/model/graph/filtered-graph.ts";
import { summary } from "../../../../client/model/graph/summary.ts";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { sampleGraph } from "./sample.ts";

const GRAPH = sampleGraph({ a: {}, b: {}, c: { kind: "Event" }, d: {} }, [
  ["a", "b", 1, { spells: ["2000/2010"] }],
  ["a", "b", 1],
  ["a", "b", -1, { spells: ["2005/.."], sources: ["s1"] }],
  ["a", "c", 1, { spells: ["2000/2010"] }],
  ["b", "d", 0, { spells: ["2000/2010"] }],
  ["b", "d", 1, { spells: ["2000/2010"], status: "alleged", counts: false }],
]);
const model = buildModel(GRAPH);
const graphIndex = indexGraph(GRAPH);
const filtered = (
  filter: Partial<Filter>,
  times: ConstructorParameters<typeof FilteredGraph>[2] = null,
) => new FilteredGraph(model, { ...DEFAULT_FILTER, ...filter }, times);
const in2007 = { time: { from: "2007-01-01", to: "2008" } };

/** Relations by the reason for which they are left out. */
function reasons(filter: Partial<Filter>, times?: ConstructorParameters<typeof FilteredGraph>[2]) {
  const { account } = filtered(filter, times);
  return [...graphIndex.relations.values()].map((relation) => account.reason(relation) ?? "shown");
}

describe("Sight.account", () => {
  it("counts relations, by sign, and how many more there are", () => {
    expect(filtered(in2007).account).toMatchObject({
      actors: 3,
      signs: { cooperation: 2, friction: 1, neutral: 0 },
      undated: 0,
      left: 3,
      loaded: 6,
      total: 6,
    });
    expect(filtered({ ...in2007, undated: true }).account).toMatchObject({
      signs: { cooperation: 3, friction: 1, neutral: 0 },
      undated: 1,
      left: 2,
    });
  });

  it("says of every relation why it is left out", () => {
    const all = ["shown", "shown", "shown", "shown", "sign", "status"];
    expect(reasons({})).toEqual(all);
    expect(reasons(in2007)).toEqual(all.with(1, "undated"));
    expect(reasons({ time: { from: "2020-01-01", to: "2021" }, undated: true })).toEqual([
      ...["time", "shown", "shown", "time", "sign", "status"],
    ]);
    expect(reasons({ kinds: ["State"] })).toEqual(all.with(3, "kind"));
    expect(reasons({ hidden: ["b"] })).toEqual([
      ...["hidden", "hidden", "hidden", "shown", "hidden", "hidden"],
    ]);
    expect(reasons({ sources: ["s1"] }).slice(0, 4)).toEqual([
      ...["source", "source", "shown", "source"],
    ]);
    expect(reasons({ focus: { actor: "c", hops: 1 } })).toEqual([
      ...["place", "place", "place", "shown", "sign", "status"],
    ]);
  });

  it("speaks of either time when two are compared", () => {
    const times = {
      before: { from: "2001-01-01", to: "2002" },
      after: { from: "2020-01-01", to: "2021" },
    };
    expect(reasons({ undated: true }, times)).toEqual([
      ...["shown", "undated", "shown", "shown", "sign", "status"],
    ]);
    expect(filtered({}, times).account.left).toBe(3);
  });

  it("judges a relation that a limit has cut by the same choices", () => {
    const { account } = filtered({ kinds: ["State"] });
    const [known] = graphIndex.relations.values();
    const other = { ...known!, id: "cut" };
    expect(account.reason(other)).toBeNull();
    expect(account.reason({ ...other, status: "denied" })).toBe("status");
  });
});

describe("split(relations, account)", () => {
  it("keeps both halves in order, and counts why", () => {
    const { shown, left, why } = split(graphIndex.relations.values(), filtered(in2007).account);
    expect(shown.map(({ id }) => id)).toEqual(["r0", "r2", "r3"]);
    expect(left.map(({ id }) => id)).toEqual(["r1", "r4", "r5"]);
    expect(whyWords(why)).toBe("1 undated, 1 of a hidden sign, 1 of another status");
  });
});

describe("the words of an account", () => {
  it("say how much is shown, how much is not, and what a limit has cut", () => {
    const whole = filtered({ ...in2007, undated: true }).account;
    expect(accountWords(whole)).toBe("4 relations; the filter leaves out 2 more");
    expect(summary("Sample", whole)).toBe(
      "Sample: graph of 3 actors, 3 relations of cooperation, 1 of friction, " +
        "including 1 undated; the filter leaves out 2 more",
    );
    const cut = { ...GRAPH, attributes: { ...GRAPH.attributes, truncated: true, total: 99956 } };
    expect(accountWords(new FilteredGraph(buildModel(cut), DEFAULT_FILTER, null).account)).toBe(
      "4 relations; the filter leaves out 2 more; " +
        "only the 6 strongest of 99,956 relations are loaded",
    );
  });
});
