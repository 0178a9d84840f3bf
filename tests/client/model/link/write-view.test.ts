import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURE_NAMES } from "../../../../domain/analysis/measures/names.ts";
import { LAYOUTS } from "../../../../client/model/layout/choice.ts";
import { readView } from "../../../../client/model/link/read-view.ts";
import { FOLDS, PARTS, type SharedView } from "../../../../client/model/link/shared-view.ts";
import { queryText, writeView } from "../../../../client/model/link/write-view.ts";
import { FIRST, KNOWN } from "./sample.ts";

const some = <T extends string>(all: Iterable<T>) => fc.subarray([...all].sort(), { minLength: 0 });
const orAll = <T>(list: fc.Arbitrary<T>) => fc.option(list, { nil: null });
const px = fc.integer({ min: -1e5, max: 1e5 }).map((tenths) => tenths / 10 || 0);
const share = fc.integer({ min: -1e7, max: 1e7 }).map((parts) => parts / 1e7 || 0);
const ratio = fc.integer({ min: 1000, max: 1e8 }).map((parts) => parts / 1e7);
const actor = fc.constantFrom(...KNOWN.actors);
const date = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((n) => day.toISOString().slice(0, n)));
const ends = fc.uniqueArray(
  date.map((day) => day.slice(0, 4)),
  { minLength: 2, maxLength: 2 },
);

const moment = fc.oneof(
  fc.constant(null),
  date.map((at) => ({ kind: "instant" as const, at })),
  ends.map((both) => {
    const [from, to] = both.sort();
    return { kind: "window" as const, from: from!, to: to! };
  }),
  ends.map((both) => {
    const [before, after] = both.sort();
    return { kind: "compare" as const, before: before!, after: after! };
  }),
);

const filter = fc.record({
  signs: fc.record({ cooperation: fc.boolean(), friction: fc.boolean(), neutral: fc.boolean() }),
  kinds: orAll(some(KNOWN.kinds)),
  statuses: orAll(some(["alleged", "denied", "occurred", "ongoing", "planned"])),
  families: orAll(some(KNOWN.families)),
  predicates: orAll(some(KNOWN.predicates)),
  undated: fc.boolean(),
  background: fc.boolean(),
  minIntensity: fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000),
  minSources: fc.nat(99),
  disputedOnly: fc.boolean(),
  focus: fc.option(fc.record({ actor, hops: fc.constantFrom(1, 2, 3) })),
  expanded: some(KNOWN.actors),
  collapsed: some(KNOWN.actors),
  hidden: some(KNOWN.actors),
});

const view = fc.record({
  pack: fc.constant("small"),
  filter,
  moment,
  pinned: fc.dictionary(actor, fc.record({ x: px, y: px }, { noNullPrototype: true }), {
    noNullPrototype: true,
  }),
  layout: fc.record({
    name: fc.constantFrom(...LAYOUTS),
    seed: fc.nat(2 ** 31 - 1),
    root: fc.option(actor),
  }),
  measures: fc.record({
    columns: some(MEASURE_NAMES),
    size: fc.option(fc.constantFrom(...MEASURE_NAMES)),
    colour: fc.option(fc.constantFrom(...MEASURE_NAMES)),
  }),
  overview: fc.record({
    drawn: fc.option(fc.boolean()),
    expand: some(KNOWN.actors),
    show: some(KNOWN.actors),
    members: fc.integer({ min: 1, max: 10_000 }),
  }),
  selection: fc.oneof(
    fc.constant(null),
    actor.map((id) => ({ type: "actor", id })),
    fc.constantFrom(...KNOWN.relations).map((id) => ({ type: "relation", id })),
    fc.record({ type: fc.constant("pair"), actors: fc.tuple(actor, actor) }),
    fc.record({
      type: fc.constant("pair"),
      actors: fc.tuple(actor, actor),
      sign: fc.constantFrom(-1, 0, 1),
    }),
    fc.record({
      type: fc.constant("several"),
      actors: fc.uniqueArray(actor, { minLength: 1 }),
    }),
  ),
  opened: fc.subarray(["armenia|russia|-1", "armenia|csto|1", "armenia|vote|0"]),
  camera: fc.option(fc.record({ x: share, y: share, ratio, size: fc.option(ratio) })),
  theme: fc.option(fc.constantFrom("light", "dark")),
  open: some(PARTS),
  folded: some(FOLDS),
}) as fc.Arbitrary<SharedView>;

describe("writeView(view, first)", () => {
  it("says nothing of what is as in the first view", () => {
    expect(queryText(writeView(FIRST, FIRST))).toBe("");
  });

  it("is short and can be read", () => {
    const changed: SharedView = {
      ...FIRST,
      moment: { kind: "instant", at: "2024-03" },
      filter: { ...FIRST.filter, kinds: null, statuses: [], hidden: ["vote", "csto"] },
      pinned: { armenia: { x: 12.5, y: -3 } },
      selection: { type: "pair", actors: ["armenia", "russia"], sign: -1 },
    };
    expect(queryText(writeView(changed, FIRST))).toBe(
      "at=2024-03&status=-&kind=*&hidden=csto,vote&selection=armenia:russia:-1&pinned=armenia:12.5:-3",
    );
  });

  it("writes any view so that it is read again", () => {
    fc.assert(
      fc.property(view, (one) => {
        const query = queryText(writeView(one, FIRST));
        const read = readView(new URLSearchParams(query), KNOWN, FIRST);
        expect(read.faults).toEqual([]);
        expect(queryText(writeView(read.view, FIRST))).toBe(query);
        // Lists that hold nothing may be left out.
        expect(read.view).toMatchObject(withoutDefaults(one));
      }),
    );
  });
});

/** The view without what a first view says by leaving it out. */
function withoutDefaults(one: SharedView): object {
  const left = Object.entries(one.filter).filter(
    ([, value]) =>
      value !== null &&
      value !== true &&
      value !== false &&
      value !== 0 &&
      !(Array.isArray(value) && value.length === 0),
  );
  return { ...one, filter: Object.fromEntries(left) };
}
