import { describe, expect, it } from "vitest";
import { describeView } from "../../../client/static-picture/describe-view.ts";
import type { PictureData } from "../../../domain/contract/picture.ts";
import { SMALL_GRAPH } from "../model/graph/small-graph.ts";

const DATA: PictureData = {
  graph: SMALL_GRAPH,
  dataset: {
    pack: "small",
    title: "Small",
    summary: "",
    licence: "",
    version: "1",
    engine: "embedded",
    view: { kinds: ["State"], statuses: ["occurred", "ongoing"], cardActors: [] },
    counts: { actors: 4, claims: 6, relations: 6, sources: 1 },
    predicates: [],
  },
  sources: [],
};

describe("describeView(data, query)", () => {
  it("puts the view of a link in words, as the page would", async () => {
    const query = "at=2024-03&undated=include&sign=-1&selection=armenia";
    expect(await describeView(DATA, query)).toEqual({
      title: "Friction of Armenia as of March 2024",
      alternative:
        "Friction of Armenia as of March 2024, including 1 undated: friction with Russia. " +
        "1 relation; the filter leaves out 5 more.",
      alone:
        "at=2024-03&sign=-1&status=occurred,ongoing&kind=State&undated=include&selection=armenia",
    });
  });

  it("leaves out what is not there", async () => {
    const { title } = await describeView(DATA, "focus=atlantis&utm_source=x&at=soon");
    expect(title).toBe("Relations in “Small”");
  });
});
