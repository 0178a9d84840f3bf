import { describe, expect, it } from "vitest";
import { DEFAULT_FILTER, type Filter } from "../../../../client/model/graph/filter.ts";
import { admit, applyFilter, atTime } from "../../../../client/model/graph/apply-filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { sampleGraph } from "./sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, c: { kind: "Event" }, d: {}, e: {} }, [
    ["a", "b", 1],
    ["a", "c", -1],
    ["a", "d", 0],
    ["b", "d", -1, { status: "alleged", counts: false }],
    ["b", "e", 1, { background: true }],
  ]),
);
const show = (changes: Partial<Filter>) => {
  const { actors, bundles } = applyFilter(model, { ...DEFAULT_FILTER, ...changes });
  return { actors: actors.sort(), bundles: bundles.map(({ id }) => id).sort() };
};

describe("applyFilter(model, filter)", () => {
  it("shows signed relations that occurred, and the actors they lead to", () => {
    expect(show({})).toEqual({
      actors: ["a", "b", "c", "e"],
      bundles: ["a|b|1", "a|c|-1", "b|e|1"],
    });
  });

  it("shows neutral relations when asked", () => {
    const signs = { cooperation: false, friction: false, neutral: true };
    expect(show({ signs })).toEqual({ actors: ["a", "d"], bundles: ["a|d|0"] });
  });

  it("hides kinds, save expanded actors", () => {
    expect(show({ kinds: ["State"] }).actors).toEqual(["a", "b", "e"]);
    expect(show({ kinds: ["State"], expanded: ["c"] }).bundles).toContain("a|c|-1");
  });

  it("shows an expanded actor that has no relation left, and forgets unknown ones", () => {
    expect(show({ kinds: [], expanded: ["d", "nobody"] })).toEqual({ actors: ["d"], bundles: [] });
  });

  it("shows every status when there is no list", () => {
    expect(show({ statuses: null }).bundles).toContain("b|d|-1");
  });

  it("leaves out what rests on background alone", () => {
    expect(show({ background: false }).bundles).toEqual(["a|b|1", "a|c|-1"]);
  });
});

const chosen = buildModel(
  sampleGraph({ a: {}, b: {}, c: {}, d: {}, e: {}, f: { kind: "Event" } }, [
    ["a", "b", 1, { family: "alliance", predicate: "ALLY_OF", intensity: 0.9, sourceCount: 3 }],
    ["b", "c", -1, { family: "conflict", predicate: "ATTACKED", disputed: true }],
    ["c", "d", 1, { family: "alliance", predicate: "MEMBER_OF", intensity: 0.2 }],
    ["d", "e", 1, { sources: ["s1", "s2"] }],
    ["a", "f", 1],
  ]),
);
const left = (changes: Partial<Filter>) => {
  const { actors, bundles } = applyFilter(chosen, { ...DEFAULT_FILTER, ...changes });
  return [
    actors.sort().join(""),
    bundles
      .map(({ pair }) => pair.join(""))
      .sort()
      .join(" "),
  ];
};

describe("admit(model, filter)", () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ["families", { families: ["alliance"] }, ["abcd", "ab cd"]],
    ["predicates", { predicates: ["ALLY_OF", "ATTACKED"] }, ["abc", "ab bc"]],
    ["families and predicates", { families: ["conflict"], predicates: ["ALLY_OF"] }, ["", ""]],
    ["sources", { sources: ["s2", "s9"] }, ["de", "de"]],
    ["the least intensity", { minIntensity: 0.5 }, ["abcdef", "ab af bc de"]],
    ["the least number of sources", { minSources: 2 }, ["ab", "ab"]],
    ["what is disputed", { disputedOnly: true }, ["bc", "bc"]],
    [
      "no hidden actor, even an expanded one",
      { hidden: ["b"], expanded: ["b"] },
      ["acdef", "af cd de"],
    ],
    ["one hop from an actor", { focus: { actor: "b", hops: 1 } }, ["abc", "ab bc"]],
    ["two hops from an actor", { focus: { actor: "a", hops: 2 } }, ["abcf", "ab af bc"]],
    [
      "the focus whatever its kind",
      { kinds: ["State"], focus: { actor: "f", hops: 1 } },
      ["af", "af"],
    ],
    [
      "everything where the focus is unknown",
      { focus: { actor: "x", hops: 1 } },
      ["abcdef", "ab af bc cd de"],
    ],
    ["no leaf of a collapsed actor", { collapsed: ["a"] }, ["abcde", "ab bc cd de"]],
    [
      "an expanded leaf of a collapsed actor",
      { collapsed: ["a"], expanded: ["f"] },
      ["abcdef", "ab af bc cd de"],
    ],
  ])("admits %s", (_, changes, expected) => {
    expect(left(changes)).toEqual(expected);
  });
});

describe("atTime(admitted, filter)", () => {
  const dated = buildModel(
    sampleGraph({ a: {}, b: {}, c: {}, d: {} }, [
      ["a", "b", 1, { spells: ["2010/2020"], intensity: 0.25 }],
      ["a", "b", 1, { spells: ["2015/.."], intensity: 0.5, counts: false }],
      ["b", "c", -1, { spells: ["2021-02/2021-03"] }],
      ["c", "d", 1],
    ]),
  );
  const admitted = admit(dated, DEFAULT_FILTER);
  const at = (time: Filter["time"] & object, undated?: boolean) => {
    const shown = atTime(admitted, undated === undefined ? { time } : { time, undated });
    const ids = (bundles: { id: string }[]) => bundles.map(({ id }) => id).sort();
    return { here: ids(shown.bundles), absent: ids(shown.absent), quiet: [...shown.quiet].sort() };
  };

  it("keeps all actors, and tells what holds from what is absent", () => {
    expect(at({ from: "2021-02-10", to: "2021-02-11" }, true)).toEqual({
      here: ["a|b|1", "b|c|-1", "c|d|1"],
      absent: [],
      quiet: [],
    });
    expect(at({ from: "2005-01-01", to: "2006" }, false)).toEqual({
      here: [],
      absent: ["a|b|1", "b|c|-1", "c|d|1"],
      quiet: ["a", "b", "c", "d"],
    });
  });

  it("weighs a bundle by what holds of it, and leaves one that holds as a whole as it is", () => {
    const bundleAt = (from: string, to: string) =>
      atTime(admitted, { time: { from, to } }).bundles.find(({ id }) => id === "a|b|1");
    const whole = admitted.bundles.find(({ id }) => id === "a|b|1")!;
    expect(bundleAt("2016-01-01", "2017")).toBe(whole);
    expect(bundleAt("2024-01-01", "2025")).toEqual({
      ...whole,
      relations: ["r1"],
      intensity: 0.5,
      count: 1,
      firm: false,
    });
  });

  it("leaves undated relations out at a chosen time unless they are asked for", () => {
    const time = { from: "2021-02-10", to: "2021-02-11" };
    const left = { here: ["a|b|1", "b|c|-1"], absent: ["c|d|1"], quiet: ["d"] };
    expect([at(time), at(time, false)]).toEqual([left, left]);
    expect(atTime(admitted, {}).bundles).toHaveLength(3);
  });

  it("tells how many undated relations are in a bundle, at a chosen time alone", () => {
    const mixed = buildModel(
      sampleGraph({ a: {}, b: {} }, [
        ["a", "b", 1, { spells: ["2010/2020"], intensity: 0.25 }],
        ["a", "b", 1, { intensity: 0.5 }],
        ["a", "b", -1],
      ]),
    );
    const bundles = (filter: Partial<Filter>) =>
      applyFilter(mixed, { ...DEFAULT_FILTER, ...filter }).bundles.map(
        ({ sign, count, intensity, undated }) => ({ sign, count, intensity, undated }),
      );
    expect(bundles({ time: { from: "2015-01-01", to: "2016" }, undated: true })).toEqual([
      { sign: -1, count: 1, intensity: 0.5, undated: 1 },
      { sign: 1, count: 2, intensity: 0.75, undated: 1 },
    ]);
    expect(bundles({}).map(({ undated }) => undated)).toEqual([undefined, undefined]);
  });

  it("leaves the undated out at all times when they are switched off", () => {
    const shown = atTime(admitted, { undated: false });
    expect([shown.absent.map(({ id }) => id), [...shown.quiet]]).toEqual([["c|d|1"], ["d"]]);
  });
});
