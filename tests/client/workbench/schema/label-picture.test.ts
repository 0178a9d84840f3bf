import { describe, expect, it } from "vitest";
import { labelPicture } from "../../../../client/workbench/schema/label-picture.ts";

const label = (name: string, count: number) => ({ name, count, properties: [] });

describe("labelPicture(schema)", () => {
  const schema = {
    labels: [label("Actor", 10), label("State", 4), label("Person", 6), label("Load", 1)],
    relationshipTypes: [],
    connections: [
      { start: ["Actor", "Person"], type: "LEADS", end: ["Actor", "State"], count: 3 },
      { start: ["Actor", "State"], type: "CRITICIZED", end: ["Actor", "State"], count: 5 },
      { start: ["Actor", "State"], type: "ALLY_OF", end: ["Actor", "State"], count: 7 },
    ],
  };

  it("puts nodes of several labels under the rarest, and joins what connects two", () => {
    expect(labelPicture(schema).arcs).toEqual([
      { start: "Person", end: "State", types: [{ type: "LEADS", count: 3 }], count: 3 },
      {
        start: "State",
        end: "State",
        types: [
          { type: "ALLY_OF", count: 7 },
          { type: "CRITICIZED", count: 5 },
        ],
        count: 12,
      },
    ]);
  });

  it("puts only what is connected round the circle", () => {
    expect(labelPicture(schema).discs.map(({ label, count }) => [label, count])).toEqual([
      ["State", 4],
      ["Person", 6],
    ]);
  });

  it("is empty for an empty store", () => {
    const empty = { labels: [], relationshipTypes: [], connections: [] };
    expect(labelPicture(empty)).toEqual({ discs: [], arcs: [] });
  });
});
