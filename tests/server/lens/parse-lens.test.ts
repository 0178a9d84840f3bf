import { describe, expect, it } from "vitest";
import { parseLens } from "../../../server/lens/parse-lens.ts";

const LENS = {
  title: "Movies",
  actors: [{ label: "Person", name: { property: "name" } }, { label: "Movie" }],
  relations: [
    { type: "ACTED_IN", sign: { constant: 0 } },
    { type: "KNOWS", sign: { property: "kind", words: { good: 1, bad: -1 }, otherwise: 0 } },
    {
      node: "Contract",
      subject: { type: "PARTY", direction: "in" },
      object: { type: "PARTY", direction: "in" },
      intensity: { expression: "r.weight / 10.0" },
    },
  ],
};

const fault = (change: (lens: typeof LENS) => unknown): string => {
  const copy = structuredClone(LENS);
  try {
    parseLens(JSON.stringify(change(copy) ?? copy), "lens.json");
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no fault";
};

describe("parseLens(text, place)", () => {
  it("reads a lens", () => {
    expect(parseLens(JSON.stringify(LENS), "lens.json")).toEqual(LENS);
  });

  it("says where a text is not JSON", () => {
    expect(() => parseLens("{", "lens.json")).toThrow(/^lens\.json: found .+, expected JSON$/);
  });

  it.each([
    [
      "a missing title",
      (l: typeof LENS) => ({ ...l, title: undefined }),
      "title: found nothing, expected text",
    ],
    [
      "an unknown field",
      (l: typeof LENS) => ({ ...l, colour: 1 }),
      "colour: found an unknown field, expected none such",
    ],
    [
      "a label that is no text",
      (l: typeof LENS) => ({ ...l, actors: [{ label: 5 }] }),
      "actors.0.label: found 5, expected a name of the database",
    ],
    [
      "a sign that is none",
      (l: typeof LENS) => ({ ...l, relations: [{ type: "X", sign: { constant: 2 } }] }),
      "relations.0.sign.constant: found 2, expected -1, 0 or 1",
    ],
    [
      "a value of no form",
      (l: typeof LENS) => ({ ...l, relations: [{ type: "X", sign: "plus" }] }),
      'relations.0.sign: found "plus", expected an object with constant, property (and words), or expression',
    ],
    [
      "an unknown direction",
      (l: typeof LENS) => ({
        ...l,
        relations: [{ ...l.relations[2], object: { type: "P", direction: "up" } }],
      }),
      'relations.0.object.direction: found "up", expected in (from the actor to the node) or out (from the node)',
    ],
    [
      "a label that is there twice",
      (l: typeof LENS) => ({ ...l, actors: [{ label: "A" }, { label: "A" }] }),
      'actors.1.label: found "A", expected a name that the list has once',
    ],
    ["no object", () => [], "found [], expected an object with title, actors and relations"],
  ])("names the field of %s", (_, change, expected) => {
    expect(fault(change)).toContain(expected);
  });
});
