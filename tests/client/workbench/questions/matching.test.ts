import { describe, expect, it } from "vitest";
import type { KnownNames } from "../../../../client/workbench/questions/known-names.ts";
import { fitting } from "../../../../client/workbench/questions/matching.ts";
import { questionFiles } from "../../../cypher/question-files.ts";

const QUESTIONS = questionFiles();
const named = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases });
const NAMES: KnownNames = {
  actors: [
    named("armenia", "Armenia", "Yerevan", "Հայաստան"),
    named("russia", "Russia"),
    named("csto", "CSTO", "ОДКБ", "Collective Security Treaty Organization"),
    named("russian-bases", "Russian bases in Armenia"),
  ],
  predicates: [named("MEMBER_OF", "is a member of"), named("ALLY_OF", "is an ally of")],
};
const first = (text: string) => {
  const [fit] = fitting(text, QUESTIONS, NAMES);
  return {
    id: fit?.question.id,
    ...Object.fromEntries((fit?.parameters ?? []).map((one) => [one.name, one.text])),
  };
};

describe("fitting(text, questions, names)", () => {
  it.each([
    ["who changed sides on Armenia", { id: "changed/turned-on", actor: "armenia" }],
    ["Who are the allies of Russia?", { id: "with/partners", actor: "russia" }],
    ["enemies of ОДКБ", { id: "with/opponents", actor: "csto" }],
    [
      "shortest chain of cooperation from Yerevan to Russia",
      { id: "chains/friends-of-friends", actor: "armenia", other: "russia" },
    ],
    ["which claims contradict each other?", { id: "says/contradictions" }],
    [
      "what happened to Armenia between 2020 and 2023",
      { id: "when/in-period", actor: "armenia", from: "2020-01-01", to: "2023-01-01" },
    ],
    ["how many triangles are balanced", { id: "balance/triads" }],
    ["which actors share a name", { id: "quality/same-name" }],
    [
      "who shares an opponent with Russian bases in Armenia",
      { id: "chains/enemy-of-enemy", actor: "russian-bases" },
    ],
  ])("answers %s", (text, answer) => {
    expect(first(text)).toMatchObject(answer);
  });

  it("says what it took from the text", () => {
    expect(fitting("Who stands with Armenia?", QUESTIONS, NAMES)[0]?.filled).toEqual(["Armenia"]);
  });

  it("offers nothing for words that no question holds", () => {
    expect(
      fitting("quarterly xylophone budget forecast zz", QUESTIONS, { actors: [], predicates: [] }),
    ).toEqual([]);
    expect(fitting("the of", QUESTIONS, NAMES)).toEqual([]);
  });

  it("has defaults of the graph that is there", () => {
    const names = { actors: [named("x", "Xenia"), named("y", "Yves")], predicates: [] };
    const [fit] = fitting("what joins two actors", QUESTIONS, names);
    expect(fit?.parameters.map(({ text }) => text)).toEqual(["x", "y"]);
  });
});
