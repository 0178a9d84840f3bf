import { describe, expect, it } from "vitest";
import type { Actor } from "../../../domain/contract/actors.ts";
import { communitiesOf } from "../../../server/overview/communities.ts";
import { MIXED, type Links } from "../../../server/overview/links.ts";
import { groupActors } from "../../../server/overview/group-actors.ts";
import { overviewOf, type OverviewQuestion } from "../../../server/overview/overview.ts";
import { actor } from "../query/sample.ts";

/** Two circles of friends, a to f and u to z, at odds with each other, and n, whom nobody likes. */
const ACTORS: Actor[] = [..."abcdefuvwxyzn"].map((letter) => actor(letter.toUpperCase()));
const CIRCLES = ["abcdef", "uvwxyz"].flatMap((circle) =>
  [...circle].flatMap((one, i) =>
    [...circle].slice(i + 1).map((other): [string, string, number] => [one, other, 1]),
  ),
);
const LINKS = linksOf([
  ...CIRCLES,
  ["a", "u", -1],
  ["b", "u", -1],
  ["a", "v", MIXED],
  ["a", "v", 0],
  ["n", "a", -1],
  ["n", "n", 0],
]);

function linksOf(triples: [string, string, number][]): Links {
  const place = (id: string) => ACTORS.findIndex((one) => one.id === id);
  return {
    subjects: Int32Array.from(triples, ([subject]) => place(subject)),
    objects: Int32Array.from(triples, ([, object]) => place(object)),
    signs: Int8Array.from(triples, ([, , sign]) => sign),
    intensities: Float32Array.from(triples, () => 0.5),
    undated: 0,
  };
}

const made = communitiesOf(groupActors(LINKS, ACTORS.length), LINKS, ACTORS);
const ask = (question: Partial<OverviewQuestion> = {}, links = LINKS) =>
  overviewOf(made, ACTORS, links, {
    ...{ expand: [], members: 100, show: [], budget: 3000 },
    ...question,
  });
const bundle = (found: ReturnType<typeof ask>, source: string, target: string) =>
  found.bundles.find((one) => one.source === source && one.target === target);

describe("an overview", () => {
  it("groups by cooperation, the same way each time, and whoever has none in one group", () => {
    const again = communitiesOf(groupActors(LINKS, ACTORS.length), LINKS, ACTORS);
    expect(again).toEqual(made);
    expect(ask().communities).toMatchObject([
      { id: "a", name: "A, B +4", size: 6, shown: 0, signs: { cooperation: 15, friction: 0 } },
      { id: "u", name: "U, V +4", size: 6, signs: { cooperation: 15 } },
      { id: "n", name: "N", size: 1, signs: { neutral: 1 } },
    ]);
  });

  it("finds the same communities in whatever order the store gives relations", () => {
    // A wheel of forty actors has many divisions that are about as good.
    const many = Array.from({ length: 40 }, (_, i) => actor(`Actor${i}`));
    const wheel = many.flatMap((_, i) => [1, 3, 7].map((step) => [i, (i + step) % 40, i % 5]));
    const links = (rows: number[][]): Links => ({
      subjects: Int32Array.from(rows, ([subject = 0]) => subject),
      objects: Int32Array.from(rows, ([, object = 0]) => object),
      signs: Int8Array.from(rows, () => 1),
      intensities: Float32Array.from(rows, ([, , tenths = 0]) => tenths / 10),
      undated: 0,
    });
    const found = (rows: number[][]) =>
      communitiesOf(groupActors(links(rows), 40), links(rows), many);
    const expected = found(wheel);
    for (const step of [7, 11, 49])
      expect(found(wheel.map((_, i) => wheel[(i * step) % wheel.length] ?? []))).toEqual(expected);
  });

  it("sums what lies between communities by sign, and all of the whole", () => {
    const found = ask();
    const none = { cooperation: 0, friction: 0, neutral: 0, mixed: 0, intensity: 0.5 };
    expect(found.bundles).toEqual([
      { ...none, source: "~a", target: "~u", friction: 2, neutral: 1, mixed: 1 },
      { ...none, source: "~a", target: "~n", friction: 1 },
    ]);
    expect(found).toMatchObject({ lines: 3, truncated: false, actors: [] });
    expect(found.total).toEqual({
      ...{
        actors: 13,
        relations: 36,
        undated: 0,
        cooperation: 30,
        friction: 3,
        neutral: 2,
        mixed: 1,
      },
    });
  });

  it("opens one in place: its actors appear and the rest stays", () => {
    const found = ask({ expand: ["a"], members: 2 });
    expect(found.actors.map(({ id, community }) => [id, community])).toEqual([
      ["a", "a"],
      ["b", "a"],
    ]);
    expect(found.communities.map(({ shown, size }) => [shown, size])).toEqual([
      [2, 6],
      [0, 6],
      [0, 1],
    ]);
    expect(bundle(found, "a", "~u")).toMatchObject({ friction: 1, mixed: 1, neutral: 1 });
    expect(bundle(found, "a", "~a")).toMatchObject({ cooperation: 4 });
    expect(bundle(found, "a", "b")).toMatchObject({ cooperation: 1 });
    expect(found.total).toEqual(ask().total);
  });

  it("opens the community of any actor", () => {
    const { communities } = ask({ expand: ["e"], members: 1 });
    expect(communities.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ["a", true],
      ["u", false],
      ["n", false],
    ]);
  });

  it("shows an actor that is asked for, with its relation to itself", () => {
    const found = ask({ show: ["n"] });
    expect(found.actors).toMatchObject([{ id: "n", community: "n" }]);
    expect(bundle(found, "n", "n")).toMatchObject({ neutral: 1 });
    expect(bundle(found, "n", "~a")).toMatchObject({ friction: 1 });
  });

  it("knows the place of an actor in its community, whichever others are shown", () => {
    const rankOf = (question: Partial<OverviewQuestion>, id: string) =>
      ask(question).actors.find((one) => one.id === id)?.rank;
    const { members } = ask({ expand: ["a"] }).communities[0] ?? { members: [] };
    for (const [rank, { id }] of members.entries()) {
      expect(rankOf({ expand: ["a"] }, id)).toBe(rank);
      expect(rankOf({ show: [id] }, id)).toBe(rank);
    }
  });

  it("sums what lies between two communities whatever is open", () => {
    const none = { cooperation: 0, friction: 0, neutral: 0, mixed: 0 };
    const closed = ask().between;
    expect(closed).toEqual([
      { ...none, source: "a", target: "u", friction: 2, neutral: 1, mixed: 1 },
      { ...none, source: "a", target: "n", friction: 1 },
    ]);
    expect(ask({ expand: ["a", "u"], show: ["n"], budget: 1 }).between).toEqual(closed);
  });

  it("cuts the lines of actors that were asked for last", () => {
    const found = ask({ expand: ["u"], show: ["n"], budget: 2 });
    expect(found.bundles.map(({ source, target }) => [source, target])).toEqual([
      ["n", "n"],
      ["n", "~a"],
    ]);
    expect(found.truncated).toBe(true);
  });

  it("never has more lines than the budget, and says so", () => {
    const found = ask({ expand: ["a", "u", "n"], budget: 20 });
    expect(found.lines).toBeGreaterThan(20);
    expect(found.truncated).toBe(true);
    expect(found.bundles.length).toBeLessThanOrEqual(20);
    expect(found.total.relations).toBe(36);
  });

  it("goes through the relations once, whatever is open", () => {
    let reads = 0;
    const subjects = new Proxy(LINKS.subjects, {
      get: (target, name) => {
        if (typeof name === "string" && /^\d+$/.test(name)) reads++;
        return Reflect.get(target, name, target) as unknown;
      },
    });
    const found = ask({ expand: ["a", "u"], show: ["n"] }, { ...LINKS, subjects });
    expect(found).toEqual(ask({ expand: ["a", "u"], show: ["n"] }));
    expect(reads).toBe(LINKS.signs.length);
  });

  it("counts only what a filter has left", () => {
    const found = ask({}, linksOf([["a", "u", -1]]));
    expect(found.total).toMatchObject({ relations: 1, friction: 1 });
    expect(found.communities.map(({ size }) => size)).toEqual([6, 6, 1]);
  });
});
