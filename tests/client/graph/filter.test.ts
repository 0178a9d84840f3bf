import { describe, expect, it } from "vitest";
import { applyFilter, FIRST_FILTER, type Filter } from "../../../client/graph/filter.ts";
import { buildModel } from "../../../client/graph/model.ts";
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
  const { actors, bundles } = applyFilter(model, { ...FIRST_FILTER, ...changes });
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
