import { describe, expect, it } from "vitest";
import { readParameters } from "../../../../client/embed/page/parameters.ts";

describe("readParameters(params)", () => {
  it("takes the furniture, the title and a saved query out of the view", () => {
    const query =
      "at=2024&controls=legend&static=true&title=A&query=disputed&p.intensity=0.5&sign=1";
    const { view, ...rest } = readParameters(new URLSearchParams(query));
    expect(rest).toEqual({
      attributes: { controls: "legend", static: "true" },
      title: "A",
      query: "disputed?intensity=0.5",
    });
    expect(view.toString()).toBe("at=2024&sign=1");
  });

  it("leaves what it does not know to be told of", () => {
    const { view, query } = readParameters(new URLSearchParams("p.x=1&cypher=MATCH"));
    expect([view.toString(), query]).toEqual(["p.x=1&cypher=MATCH", ""]);
  });

  it("keeps a query's id from being a path", () => {
    const { query } = readParameters(new URLSearchParams({ query: "../graph?x=1" }));
    expect(query).toBe("..%2Fgraph%3Fx%3D1");
  });
});
