import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campChanges } from "../../../../domain/analysis/camps-over-time/camp-changes.ts";
import {
  campsOverTime,
  type DatedRelation,
} from "../../../../domain/analysis/camps-over-time/camps-over-time.ts";

const CHOICE = { years: 1, camps: 2, rule: "net" } as const;

const relation = (
  from: string,
  to: string,
  sign: 1 | -1 | 0,
  spell: string,
  more: Partial<DatedRelation> = {},
): DatedRelation => ({
  id: `${from}${to}${sign}${spell}`,
  from,
  to,
  sign,
  mixed: false,
  intensity: 0.5,
  spells: spell === "" ? [] : [spell],
  claimCount: 1,
  ...more,
});

/** Two blocs in friction; `e` leaves the first for the second in 2021. */
const SWITCH = [
  relation("a", "b", 1, "2019/2023"),
  relation("c", "d", 1, "2019/2023"),
  relation("a", "c", -1, "2019/2023"),
  relation("b", "d", -1, "2019/2023"),
  relation("a", "e", 1, "2019/2021", { claimCount: 2 }),
  relation("c", "e", 1, "2021/2023", { claimCount: 3 }),
  relation("a", "e", -1, "2021/2023"),
  relation("e", "e", 1, "2019/2023"),
  relation("a", "d", 0, "2021/2023"),
  relation("b", "e", -1, ""),
];

describe("camps over time", () => {
  it("follow relations in force, and say what is left out", () => {
    const windows = [...campsOverTime(SWITCH, CHOICE)];
    expect(windows.map(({ window }) => window.first)).toEqual([2019, 2020, 2021, 2022]);
    expect(windows.map(({ camp }) => camp.get("e") === camp.get("a"))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(windows.map(({ camp }) => camp.get("a"))).toEqual([0, 0, 0, 0]);
    expect(windows.map(({ frustrated }) => frustrated)).toEqual([0, 0, 0, 0]);
    expect(windows.map(({ neutral }) => neutral)).toEqual([0, 0, 1, 1]);
    expect(windows.every(({ selfRelations }) => selfRelations === 1)).toBe(true);
    expect(windows.some(({ relations }) => relations.includes("be-1"))).toBe(false);
  });

  it("name who changed sides, with the relations and claims between the two windows", () => {
    const windows = [...campsOverTime(SWITCH, CHOICE)];
    expect(campChanges(windows, SWITCH)).toEqual([
      {
        actor: "e",
        before: { first: 2020, last: 2020 },
        after: { first: 2021, last: 2021 },
        from: 0,
        to: 1,
        causes: [
          { relation: "ae12019/2021", change: "ended" },
          { relation: "ce12021/2023", change: "started" },
          { relation: "ae-12021/2023", change: "started" },
        ],
        claims: 6,
        share: expect.any(Number) as number,
      },
    ]);
  });

  it("compare an actor with the window in which it was last in a camp", () => {
    const apart = [
      ...SWITCH.slice(0, 4),
      relation("a", "e", 1, "2019/2020"),
      relation("c", "e", 1, "2021/2023"),
    ];
    const [change] = campChanges([...campsOverTime(apart, CHOICE)], apart);
    expect(change).toMatchObject({ actor: "e", before: { first: 2019 }, after: { first: 2021 } });
  });

  it("keep an actor where it was if both sides are equally good, and say that it is not sure", () => {
    const torn = [
      ...SWITCH.slice(0, 4),
      relation("a", "e", 1, "2019/2023"),
      relation("c", "e", 1, "2020/2023"),
    ];
    const windows = [...campsOverTime(torn, CHOICE)];
    expect(campChanges(windows, torn)).toEqual([]);
    const share = windows[1]?.share.get("e") ?? 0;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.9);
    expect(windows[1]?.frustrated).toBe(1);
  });

  it("are the same for the same relations in another order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SWITCH, { minLength: SWITCH.length }), (shuffled) => {
        const camps = (some: readonly DatedRelation[]) =>
          [...campsOverTime(some, CHOICE)].map(({ camp }) => [...camp].sort());
        expect(camps(shuffled)).toEqual(camps(SWITCH));
      }),
      { numRuns: 10 },
    );
  });

  it("are none without dates or without signs", () => {
    expect([...campsOverTime([relation("a", "b", 1, "")], CHOICE)]).toEqual([]);
    const [neutral] = campsOverTime([relation("a", "b", 0, "2020/2021")], CHOICE);
    expect(neutral).toMatchObject({ pairs: 0, frustrated: 0, neutral: 1, parts: 0 });
    expect(neutral?.camp.size).toBe(0);
  });
});
