import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../client/model/graph/graph-index.ts";
import { pageTitle } from "../../../../client/app/state/page-title.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

describe("pageTitle(route, graphIndex, dataset)", () => {
  it("names what is open", () => {
    const graphIndex = indexGraph(SMALL_GRAPH);
    const title = (route: Parameters<typeof pageTitle>[0]) => pageTitle(route, graphIndex, "Small");
    expect(title({ view: "intro" })).toBe("Small · Entente");
    expect(title({ view: "sources" })).toBe("Sources · Entente");
    expect(title({ view: "actor", actor: "csto" })).toBe("CSTO · Entente");
    expect(title({ view: "pair", actors: ["armenia", "russia"] })).toBe(
      "Armenia and Russia · Entente",
    );
    expect(title({ view: "story", actors: ["armenia", "russia"] })).toBe(
      "Timeline story of Armenia and Russia · Entente",
    );
    expect(title({ view: "relation", relation: "armenia.member-of.csto" })).toBe(
      "Armenia member of CSTO · Entente",
    );
    expect(title({ view: "relation", relation: "gone" })).toBe("Relation · Entente");
  });
});
