import { describe, expect, it } from "vitest";
import { litBy } from "../../../../client/features/paths/lit.ts";
import {
  hopsOf,
  kinship,
  pathText,
  productWords,
  type Path,
} from "../../../../client/features/paths/path-words.ts";
import type { Relation } from "../../../../domain/contract/relations.ts";
import { SMALL_GRAPH } from "../../model/graph/small-graph.ts";

const NAMES: Record<string, string> = { icc: "ICC", armenia: "Armenia", csto: "CSTO" };
const actor = (id: string) => ({ id, name: NAMES[id] ?? id, kind: "State", country: "" });

function relation(subject: string, label: string, object: string, rest: Partial<Relation> = {}) {
  const { attributes } = SMALL_GRAPH.edges[0]!;
  const id = `${subject}.${label.replaceAll(" ", "-")}.${object}`;
  return { ...attributes, label, id, subject: actor(subject), object: actor(object), ...rest };
}

const path = (...second: Relation[]): Path => ({
  actors: [actor("icc"), actor("armenia"), actor("csto")],
  relations: [[relation("armenia", "joined", "icc")], second],
  sign: -1,
});
const froze = relation("armenia", "froze its participation in", "csto", {
  sign: -1,
  intensity: 0.7,
});
const member = relation("armenia", "member of", "csto", { sign: 1, intensity: 0.9 });

describe("pathText(path, nameOf)", () => {
  const text = (of: Path) => pathText(of, (id) => NAMES[id] ?? id);

  it("points every arrow from subject to object", () => {
    expect(text(path(froze))).toBe("ICC ← joined − Armenia − froze its participation in → CSTO");
  });

  it("gives what is symmetric no direction", () => {
    const met = relation("csto", "met with", "armenia", { symmetric: true });
    expect(text(path(met))).toBe("ICC ← joined − Armenia − met with − CSTO");
  });
});

describe("hopsOf(path)", () => {
  it("stands for each hop with its strongest relation, and marks its sign", () => {
    const weaker = relation("csto", "condemned", "armenia", { sign: -1, intensity: 0.1 });
    expect(
      hopsOf(path(weaker, froze)).map(({ relation: r, mark, more }) => [r.label, mark, more]),
    ).toEqual([
      ["joined", "+", 0],
      ["froze its participation in", "−", 1],
    ]);
  });

  it("marks a hop of both signs as mixed, and one of none as neutral", () => {
    const second = (...relations: Relation[]) => hopsOf(path(...relations))[1];
    expect(second(froze, member)).toMatchObject({ sign: 0, mark: "±", more: 1 });
    expect(second({ ...froze, sign: 0, mixed: true })).toMatchObject({ sign: 0, mark: "±" });
    expect(second({ ...froze, sign: 0 })).toMatchObject({ sign: 0, mark: "·" });
  });
});

describe("kinship(signs)", () => {
  it.each<[(-1 | 0 | 1)[], string | null]>([
    [[1], "friend"],
    [[-1], "enemy"],
    [[1, 1], "friend of a friend"],
    [[-1, -1], "enemy of an enemy"],
    [[1, -1], "enemy of a friend"],
    [[-1, 1], "friend of an enemy"],
    [[1, -1, -1], "enemy of an enemy of a friend"],
    [[1, 0], null],
    [[], null],
  ])("of %j is %s", (signs, expected) => {
    expect(kinship(signs)).toBe(expected);
  });
});

describe("productWords(sign)", () => {
  it("names the product of the signs", () => {
    expect([1, -1, 0].map((sign) => productWords(sign as -1 | 0 | 1))).toEqual([
      "cooperation on balance",
      "friction on balance",
      "no clear sign: a step is neutral or mixed",
    ]);
  });
});

describe("litBy(path)", () => {
  it("gives the actors and every relation of the path", () => {
    expect(litBy(path(froze, member))).toEqual({
      actors: ["icc", "armenia", "csto"],
      relations: [
        "armenia.joined.icc",
        "armenia.froze-its-participation-in.csto",
        "armenia.member-of.csto",
      ],
    });
  });
});
