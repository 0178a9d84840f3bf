import { describe, expect, it } from "vitest";
import { Lens } from "../../../domain/lens/lens.ts";
import { guessLens } from "../../../server/lens/guess.ts";
import type { SurveyedLabel, SurveyedType } from "../../../server/lens/survey.ts";
import { Temporal, type Value } from "../../../server/store/value.ts";

const properties = (samples: Record<string, Value[]>) =>
  Object.entries(samples).map(([name, values]) => ({ name, samples: values }));
const label = (name: string, samples: Record<string, Value[]>, count = 10): SurveyedLabel => ({
  ...{ name, count, unique: [] },
  properties: properties(samples),
});
const type = (name: string, samples: Record<string, Value[]> = {}): SurveyedType => ({
  ...{ name, count: 10, ends: [{ start: ["Person"], end: ["Person"] }] },
  properties: properties(samples),
});
const PERSON = label("Person", { name: ["Ada", "Bob"] });
const relation = (one: SurveyedType) =>
  guessLens({ labels: [PERSON], types: [one], beyond: { labels: 0, types: 0 } }, "x")?.relations[0];
const actors = (...labels: SurveyedLabel[]) =>
  guessLens({ labels, types: [], beyond: { labels: 0, types: 0 } }, "x")?.actors;

describe("guessLens(survey, title)", () => {
  it.each([
    ["ALLY_OF", 1],
    ["RIVAL", -1],
    ["SANCTIONED", -1],
    ["FRIENDS_WITH", 1],
    ["isEnemyOf", -1],
    ["WAS_ATTACKED_BY", -1],
    ["SUPPORTS", 1],
    ["AT_WAR_WITH", -1],
    ["HATES", -1],
    ["ACTED_IN", 0],
    ["KNOWS", 0],
  ])("gives %s the sign %i", (name, sign) => {
    expect(relation(type(name))).toMatchObject({ type: name, sign: { constant: sign } });
  });

  it.each<[string, Record<string, Value[]>, object]>([
    ["negative weights", { weight: [-3n, 2n, 1.5] }, { sign: { property: "weight" } }],
    ["positive weights", { weight: [3n, 2n] }, { sign: { constant: 0 } }],
    ["a sign in words", { sign: ["+", "-"] }, { sign: { property: "sign" } }],
    [
      "words of friendship",
      { status: ["ally", "enemy", "odd"] },
      { sign: { property: "status", words: { ally: 1, enemy: -1 }, otherwise: 0 } },
    ],
    ["years", { since: [1999n, 2001n] }, { from: { property: "since" } }],
    [
      "temporal values",
      { start: [new Temporal("Date", "2001-02-03")], until: ["2005"] },
      { from: { property: "start" }, to: { property: "until" } },
    ],
    ["a date of its own name", { signedDate: ["2001-02-03"] }, { at: { property: "signedDate" } }],
    ["addresses", { url: ["https://example.org/"] }, { source: { property: "url" } }],
  ])("uses %s", (_, samples, expected) => {
    expect(relation(type("KNOWS", samples))).toMatchObject(expected);
  });

  it("takes no date of numbers that are none", () => {
    const guessed = relation(type("KNOWS", { since: [3n, 14n], year: [true, [1n]] }));
    expect(guessed).not.toHaveProperty("from");
    expect(guessed).not.toHaveProperty("at");
  });

  it("leaves out labels that only carry text, tools, and what a pack holds beside actors", () => {
    const long = "word ".repeat(40);
    expect(
      actors(
        PERSON,
        label("Chunk", { text: ["a b"], id: ["1"] }),
        label("Page", { source: [long] }),
        label("_Bloom_Perspective_", { name: ["x"] }),
        label("Claim", { id: ["c1"], ententeId: ["c1"] }),
      ),
    ).toEqual([{ label: "Person", name: { property: "name" } }]);
  });

  it("finds names, keys and the kind in any property that has them", () => {
    expect(
      actors(
        label("Movie", { title: ["Alien"], tagline: ["In space"], released: [1979n] }, 5),
        label("Entity", { id: ["Q1"], label: ["One"], kind: ["State", "State"] }, 9),
        { ...label("User", { login: ["ada"], uuid: ["7"] }, 10), unique: ["uuid"] },
      ),
    ).toEqual([
      { label: "Movie", name: { property: "title" }, summary: { property: "tagline" } },
      { label: "Entity", kind: { property: "kind" }, key: "id", name: { property: "label" } },
      { label: "User", key: "uuid", name: { property: "login" } },
    ]);
  });

  it("makes what the schema of lens.json allows, or nothing without actors", () => {
    const survey = { labels: [PERSON], types: [type("ALLY")], beyond: { labels: 0, types: 0 } };
    expect(Lens.safeParse(guessLens(survey, "Graph")).error).toBeUndefined();
    expect(actors()).toBeUndefined();
  });
});
