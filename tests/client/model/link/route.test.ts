import { describe, expect, it } from "vitest";
import { formatRoute, parseRoute, type Route } from "../../../../client/model/link/route.ts";

const ROUTES: [hash: string, route: Route][] = [
  ["#/", { view: "intro" }],
  ["#/actor/armenia", { view: "actor", actor: "armenia" }],
  ["#/pair/armenia/russia", { view: "pair", actors: ["armenia", "russia"] }],
  [
    "#/pair/armenia/russia/friction",
    { view: "pair", actors: ["armenia", "russia"], sign: "friction" },
  ],
  ["#/relation/armenia.member-of.csto", { view: "relation", relation: "armenia.member-of.csto" }],
  ["#/claim/c083", { view: "claim", claim: "c083" }],
  ["#/paths/icc", { view: "paths", start: "icc" }],
  ["#/paths/icc/csto", { view: "paths", start: "icc", end: "csto" }],
  ["#/source/d2", { view: "source", source: "d2" }],
  ["#/source/d2/p7", { view: "source", source: "d2", paragraph: 7 }],
  ["#/sources", { view: "sources" }],
  ["#/compare/2020-09/2024-03", { view: "compare", before: "2020-09", after: "2024-03" }],
  ["#/story/armenia", { view: "story", actors: ["armenia"] }],
  ["#/story/armenia/russia", { view: "story", actors: ["armenia", "russia"] }],
  ["#/several/armenia/eu/icc/nato", { view: "several", actors: ["armenia", "eu", "icc", "nato"] }],
  ["#/communities", { view: "communities" }],
  ["#/community/russia", { view: "community", community: "russia" }],
  ["#/community/russia/~china", { view: "community", community: "russia", other: "~china" }],
  ["#/actor/a%2Fb%20%D0%B6", { view: "actor", actor: "a/b ж" }],
];

describe("parseRoute(hash)", () => {
  it.each(ROUTES)("reads %s", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it("takes an empty hash and a slash at the end", () => {
    expect(parseRoute("")).toEqual({ view: "intro" });
    expect(parseRoute("#")).toEqual({ view: "intro" });
    expect(parseRoute("#/actor/armenia/")).toEqual({ view: "actor", actor: "armenia" });
  });

  it.each([
    "#/actor",
    "#/actor//",
    "#/actor/a/b",
    "#/claim",
    "#/claim/c083/c084",
    "#/paths",
    "#/compare",
    "#/compare/2024",
    "#/compare/2020/2022/2024",
    "#/several",
    "#/story",
    "#/story/a/b/c",
    "#/paths/a/b/c",
    "#/pair/a",
    "#/pair/a/b/hate",
    "#/pair/a/b/friction/more",
    "#/source/d2/7",
    "#/source/d2/p0",
    "#/source/d2/p7/x",
    "#/sources/d2",
    "#/communities/russia",
    "#/community",
    "#/community/a/b/c",
    "#/elsewhere",
    "#/actor/%E0%A4%A",
  ])("refuses %s", (hash) => {
    expect(parseRoute(hash)).toBeNull();
  });
});

describe("formatRoute(route)", () => {
  it.each(ROUTES)("writes %s", (hash, route) => {
    expect(formatRoute(route)).toBe(hash);
  });
});
