import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readView } from "../../../../client/model/link/read-view.ts";
import { FIRST, KNOWN } from "./sample.ts";

const read = (query: string) => readView(new URLSearchParams(query), KNOWN, FIRST);
const sentences = (query: string) => read(query).faults.map(({ sentence }) => sentence);

describe("readView(params, known, first)", () => {
  it("gives the first view where nothing is asked", () => {
    expect(read("")).toEqual({ view: FIRST, faults: [] });
  });

  it("reads what GET /api/graph is asked by the same names", () => {
    const { view, faults } = read(
      "at=2024-03&kind=State,Event&sign=-1&status=alleged&predicate=ALLY_OF&family=alliance" +
        "&undated=exclude&focus=armenia&hops=2",
    );
    expect(faults).toEqual([]);
    expect(view).toEqual({
      ...FIRST,
      moment: { kind: "instant", at: "2024-03" },
      filter: {
        ...FIRST.filter,
        kinds: ["State", "Event"],
        signs: { cooperation: false, friction: true, neutral: false },
        statuses: ["alleged"],
        predicates: ["ALLY_OF"],
        families: ["alliance"],
        undated: false,
        focus: { actor: "armenia", hops: 2 },
      },
    });
  });

  it.each([
    ["from=2020-09&to=2024", { kind: "window", from: "2020-09", to: "2024" }],
    ["from=2020-09", { kind: "window", from: "2020-09", to: "9998" }],
    ["before=2020&after=2024-03", { kind: "compare", before: "2020", after: "2024-03" }],
  ])("reads the time of %s", (query, moment) => {
    expect(read(query)).toEqual({ view: { ...FIRST, moment }, faults: [] });
  });

  it.each([
    ["armenia", { type: "actor", id: "armenia" }],
    ["armenia:russia:-1", { type: "pair", actors: ["armenia", "russia"], sign: -1 }],
    ["russia:armenia", { type: "pair", actors: ["russia", "armenia"] }],
    ["armenia.held.vote", { type: "relation", id: "armenia.held.vote" }],
    ["armenia,csto", { type: "several", actors: ["armenia", "csto"] }],
  ])("reads the selection %s", (text, selection) => {
    expect(read(`selection=${text}`)).toEqual({ view: { ...FIRST, selection }, faults: [] });
  });

  it("reads what is where, how and how large", () => {
    const query =
      "pinned=armenia:12.5:-3,csto:0:7&layout=tree&root=russia&seed=3&camera=0.4:0.6:0.25:1.1" +
      "&theme=dark&open=table&folded=panel,timeline&fanned=russia:armenia:-1";
    expect(read(query)).toEqual({
      view: {
        ...FIRST,
        pinned: { armenia: { x: 12.5, y: -3 }, csto: { x: 0, y: 7 } },
        layout: { name: "tree", seed: 3, root: "russia" },
        camera: { x: 0.4, y: 0.6, ratio: 0.25, size: 1.1 },
        theme: "dark",
        open: ["table"],
        folded: ["panel", "timeline"],
        opened: ["armenia|russia|-1"],
      },
      faults: [],
    });
  });

  it.each([
    ["kind=Planet", "There is no kind “Planet” here."],
    ["predicate=LOVES", "There is no predicate “LOVES” here."],
    ["source=s99", "There is no source “s99” here."],
    ["focus=atlantis", "There is no focus “atlantis” here."],
    ["selection=atlantis", "There is no selection “atlantis” here."],
    ["pinned=atlantis:1:2", "There is no pinned “atlantis:1:2” here."],
    ["pinned=__proto__:1:2", "There is no pinned “__proto__:1:2” here."],
    ["hidden=constructor", "There is no hidden “constructor” here."],
    ["focus=armenia&hops=9", "hops is “9”, not 1, 2 or 3."],
    [
      "layout=spiral",
      "layout is “spiral”, not stress or force or camps or circle or rings or tree or world.",
    ],
    ["seed=-1", "seed is “-1”, not a whole number from 0 to 2147483647."],
    ["seed=1e9", "seed is “1e9”, not a whole number from 0 to 2147483647."],
    ["camera=0:0:NaN", "camera is “0:0:NaN”, not a place and a ratio such as 0.5:0.5:1."],
    ["undated=no", "undated is “no”, not include or exclude, true or false, 1 or 0."],
    ["before=2020", "A comparison needs both dates, before and after."],
    ["from=2024-03&to=2020-09", "The window ends (2020-09) before it begins (2024-03)."],
    ["sgin=-1", "“sgin” is no part of a view."],
    ["v=2", "This link is of version “2”; version 1 is read here."],
    ["pack=moon", "This link shows the pack “moon”; “small” is loaded here."],
    [
      "at=9999",
      "“9999” is not a date such as 2024, 2024-02 or 2024-02-22, from the year -9998 to 9998.",
    ],
  ])("says what of %s cannot be", (query, fault) => {
    expect([read(query).view, sentences(query)]).toEqual([
      query.startsWith("focus=armenia")
        ? { ...FIRST, filter: { ...FIRST.filter, focus: { actor: "armenia", hops: 1 } } }
        : FIRST,
      [fault],
    ]);
  });

  it.each(["undated", "background"] as const)(
    "reads true and false of %s as links write them",
    (name) => {
      const words = ["include", "true", "1", "exclude", "false", "0"];
      expect(words.map((word) => read(`${name}=${word}`).view.filter[name])).toEqual([
        ...[true, true, true],
        ...[false, false, false],
      ]);
      expect(read("at=1995").view.filter.undated).toBeUndefined();
    },
  );

  it.each([
    ["at=2024&from=2020", { kind: "instant", at: "2024" }],
    ["to=2024&at=2024", { kind: "instant", at: "2024" }],
    [
      "from=2020&to=2024&before=2019&after=2021",
      { kind: "compare", before: "2019", after: "2021" },
    ],
    ["at=2024&after=2021", { kind: "instant", at: "2024" }],
  ])("says that %s asks for two times, and takes one of them", (query, moment) => {
    expect([read(query).view.moment, sentences(query)]).toEqual([
      moment,
      ["A link has one time: a date, a window or a comparison."],
    ]);
  });

  it.each([
    ["from=2024-03&to=2020-09", "to", "a date after 2024-03"],
    ["before=2024&after=2014", "after", "a date after 2024"],
    ["from=2020&to=soon", "to", "a date such as 2024, 2024-02 or 2024-02-22"],
  ])("names the date of %s that is wrong, and what was expected", (query, field, expected) => {
    expect(read(query).faults).toMatchObject([{ field, expected }]);
  });

  it("says that a parameter is given more than once, and takes the first", () => {
    expect(sentences("at=2024&at=2020&utm_source=a&utm_source=b")).toEqual([
      "at is given more than once; the first one counts.",
    ]);
    expect(read("at=2024&at=2020").view.moment).toEqual({ kind: "instant", at: "2024" });
  });

  it("keeps what can be beside what cannot", () => {
    const { view, faults } = read("kind=State,Planet&at=9999&sign=-1");
    expect(view).toEqual({
      ...FIRST,
      filter: {
        ...FIRST.filter,
        kinds: ["State"],
        signs: { cooperation: false, friction: true, neutral: false },
      },
    });
    expect(faults.map(({ field, found }) => [field, found])).toEqual([
      ["at", "9999"],
      ["kind", "Planet"],
    ]);
  });

  it("tells the first of many faults, and how many more there are", () => {
    const junk = Array.from({ length: 200_000 }, (_, i) => `x${i}`).join(",");
    const told = sentences(`hidden=${junk}&at=${"9".repeat(1e6)}`);
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe("And 199993 more.");
    expect(told.join(" ").length).toBeLessThan(1000);
  });

  it("gives a view and sentences for anything at all", () => {
    const junk = fc.oneof(fc.string(), fc.string({ unit: "binary" }));
    const name = fc.oneof(
      fc.constantFrom("at", "sign", "pinned", "camera", "selection", "fanned", "seed", "hidden"),
      junk,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, junk)), (pairs) => {
        const { view, faults } = readView(new URLSearchParams(pairs), KNOWN, FIRST);
        expect(Object.keys(view)).toEqual(Object.keys(FIRST));
        for (const { sentence } of faults) expect(sentence.length).toBeLessThan(200);
      }),
    );
  });
});
