import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignCamps } from "../../../../domain/analysis/camps-over-time/align-camps.ts";

const CAMPS = 4;
const ACTORS = Array.from({ length: 9 }, (_, at) => `a${at}`);

const division = fc
  .array(fc.integer({ min: 0, max: CAMPS - 1 }), {
    minLength: ACTORS.length,
    maxLength: ACTORS.length,
  })
  .map((camps) => new Map(ACTORS.map((actor, at) => [actor, camps[at]!])));
/** Camps of the window before, in which some actors were not. */
const before = fc
  .tuple(division, fc.subarray(ACTORS))
  .map(([camps, known]) => new Map(known.map((actor) => [actor, camps.get(actor)!])));
/** Actors in up to three parts. */
const parts = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: ACTORS.length, maxLength: ACTORS.length })
  .map((which) =>
    [0, 1, 2]
      .map((part) => ACTORS.filter((_, at) => which[at] === part))
      .filter((part) => part.length > 0),
  );
const naming = fc.shuffledSubarray([0, 1, 2, 3], { minLength: CAMPS, maxLength: CAMPS });

const overlap = (camps: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  [...camps].filter(([actor, camp]) => other.get(actor) === camp).length;

/** Every order of some names. */
const orders = (names: readonly number[]): number[][] =>
  names.length === 0
    ? [[]]
    : names.flatMap((name) =>
        orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]),
      );

describe("camps that are named as in the window before", () => {
  it("do not depend on the names that they came with", () => {
    fc.assert(
      fc.property(division, before, parts, naming, (camps, known, some, names) => {
        const renamed = new Map([...camps].map(([actor, camp]) => [actor, names[camp]!]));
        expect(alignCamps(renamed, some, CAMPS, known)).toEqual(
          alignCamps(camps, some, CAMPS, known),
        );
      }),
    );
  });

  it("overlap as much as any naming of each part can", () => {
    fc.assert(
      fc.property(division, before, parts, (camps, known, some) => {
        const best = some
          .map((part) =>
            Math.max(
              ...orders([0, 1, 2, 3]).map((names) =>
                overlap(new Map(part.map((actor) => [actor, names[camps.get(actor)!]!])), known),
              ),
            ),
          )
          .reduce((sum, each) => sum + each, 0);
        expect(overlap(alignCamps(camps, some, CAMPS, known), known)).toBe(best);
      }),
      { numRuns: 50 },
    );
  });

  it("hold together within a part whoever was together, and apart whoever was not", () => {
    fc.assert(
      fc.property(division, before, parts, (camps, known, some) => {
        const aligned = alignCamps(camps, some, CAMPS, known);
        for (const part of some)
          for (const a of part)
            for (const b of part)
              expect(aligned.get(a) === aligned.get(b)).toBe(camps.get(a) === camps.get(b));
      }),
    );
  });

  it("come back to the names of earlier windows if the window before knows none of them", () => {
    const camps = new Map([
      ["a", 0],
      ["b", 1],
    ]);
    const earlier = new Map([["a", 1]]);
    expect(alignCamps(camps, [["a", "b"]], 2, new Map(), earlier).get("a")).toBe(1);
    expect(alignCamps(camps, [["a", "b"]], 2, new Map()).get("a")).toBe(0);
  });
});
