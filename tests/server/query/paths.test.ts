import { describe, expect, it } from "vitest";
import { shortestPaths } from "../../../server/query/paths.ts";
import { catalogueOf, row } from "./sample.ts";

const catalogue = catalogueOf(..."ABCDE");
const found = (rows: ReturnType<typeof row>[], maxHops = 6) => {
  const { hops, truncated, paths } = shortestPaths(rows, catalogue, "a", "d", maxHops);
  return {
    hops,
    truncated,
    paths: paths.map(({ actors, sign }) => [actors.map(({ id }) => id).join(""), sign]),
  };
};

describe("shortestPaths(rows, catalogue, start, end, maxHops)", () => {
  it("returns every path of minimum length, ignoring direction", () => {
    const rows = [
      row("a", "b"),
      row("d", "b"),
      row("a", "c"),
      row("c", "d"),
      row("a", "e"),
      row("e", "c"),
    ];
    expect(found(rows)).toEqual({
      hops: 2,
      truncated: false,
      paths: [
        ["abd", 1],
        ["acd", 1],
      ],
    });
  });

  it("returns no path if there is none, or only longer ones", () => {
    expect(found([row("a", "b"), row("c", "d")])).toEqual({
      hops: null,
      truncated: false,
      paths: [],
    });
    expect(found([row("a", "b"), row("b", "c"), row("c", "d")], 2)).toEqual({
      hops: null,
      truncated: false,
      paths: [],
    });
  });

  it("multiplies the signs of the hops: an enemy's enemy is a friend", () => {
    const by = (first: -1 | 0 | 1, second: -1 | 0 | 1) =>
      found([row("a", "b", first), row("b", "d", second)]).paths[0]?.[1];
    expect([by(-1, -1), by(-1, 1), by(1, 1), by(0, -1)]).toEqual([1, -1, 1, 0]);
  });

  it("treats a hop whose relations disagree as neutral, and ignores neutral ones beside a sign", () => {
    expect(found([row("a", "d", 1), row("d", "a", -1)]).paths).toEqual([["ad", 0]]);
    expect(found([row("a", "d", -1), row("d", "a", 0)]).paths).toEqual([["ad", -1]]);
  });

  it("lists every relation between the actors of each hop", () => {
    const { paths, start, end } = shortestPaths(
      [row("a", "d"), row("d", "a")],
      catalogue,
      "a",
      "d",
      6,
    );
    expect(paths[0]?.relations.map((hop) => hop.map(({ id }) => id))).toEqual([
      ["a.knows.d", "d.knows.a"],
    ]);
    expect([start.name, end.name]).toEqual(["A", "D"]);
  });

  it("stops at a hundred paths and reports it", () => {
    const rows = (ways: number) =>
      Array.from({ length: ways }, (_, i) => [row("a", `x${i}`), row(`x${i}`, "d")]).flat();
    expect(found(rows(100))).toMatchObject({ truncated: false });
    const many = found(rows(101));
    expect({ truncated: many.truncated, length: many.paths.length }).toEqual({
      truncated: true,
      length: 100,
    });
  });
});
