import { describe, expect, it } from "vitest";
import {
  memberReach,
  placeCommunities,
  placeMember,
} from "../../../../client/model/overview/place.ts";
import { OVERVIEW } from "./sample.ts";

describe("placeCommunities(overview)", () => {
  const discs = placeCommunities(OVERVIEW);
  const gap = (one: number, other: number) => {
    const [a, b] = [discs[one], discs[other]];
    if (!a || !b) throw new Error("there are five discs");
    return Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
  };

  it("gives the same places each time, larger discs for more actors, and none over another", () => {
    expect(placeCommunities(OVERVIEW)).toEqual(discs);
    const radii = discs.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    for (let one = 0; one < 5; one++)
      for (let other = one + 1; other < 5; other++) expect(gap(one, other)).toBeGreaterThan(0);
  });

  it("puts who cooperates nearer than who quarrels", () => {
    expect(gap(0, 1)).toBeLessThan(gap(0, 2));
  });

  it("puts members in the room of their disc and not in its middle, the best-known nearest to that", () => {
    const [disc] = discs;
    if (!disc) throw new Error("there are five discs");
    const away = Array.from({ length: 700 }, (_, rank) => {
      const { x, y } = placeMember(disc, rank, 700);
      return Math.hypot(x - disc.x, y - disc.y);
    });
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(Math.max(...away)).toBeLessThan(memberReach(disc));
    expect(Math.min(...away)).toBeGreaterThan(disc.radius / 4);
  });
});
