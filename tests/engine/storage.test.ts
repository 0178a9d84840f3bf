import { describe, expect, it } from "vitest";
import { Point } from "../../engine/spatial/point.ts";
import {
  degreeIn,
  keeping,
  ofType,
  withRelationship,
  type Adjacency,
} from "../../engine/storage/adjacency.ts";
import { RecordTable } from "../../engine/storage/record-table.ts";
import { SharedValues } from "../../engine/storage/shared-values.ts";
import { storedValue } from "../../engine/values/stored.ts";

interface Tie {
  readonly id: number;
  readonly type: string;
}
const tie = (id: number, type: string): Tie => ({ id, type });
const tied = (...ties: Tie[]): Adjacency<Tie> =>
  ties.reduce<Adjacency<Tie>>((entries, each) => withRelationship(entries, each), []);

describe("the relationships of a node", () => {
  const entries = tied(tie(1, "A"), tie(2, "B"), tie(3, "A"), tie(4, "A"));

  it("are found by their type and counted", () => {
    expect(ofType(entries, "A").map(({ id }) => id)).toEqual([1, 3, 4]);
    expect(ofType(entries, "B").map(({ id }) => id)).toEqual([2]);
    expect(ofType(entries, "C")).toEqual([]);
    expect([
      degreeIn(entries, null),
      degreeIn(entries, ["A"]),
      degreeIn(entries, ["B", "C"]),
    ]).toEqual([4, 3, 1]);
  });

  it("leave without a trace", () => {
    const some = keeping(entries, "A", ({ id }) => id === 3);
    expect(ofType(some, "A").map(({ id }) => id)).toEqual([3]);
    const none = keeping(
      keeping(some, "A", () => false),
      "B",
      () => false,
    );
    expect([degreeIn(none, null), none.length]).toEqual([0, 0]);
    expect(keeping(none, "A", () => true)).toBe(none);
  });
});

it("a table gives its records in the order of their ids, and lets go of what is deleted", () => {
  const table = new RecordTable<{ id: number }>();
  const records = Array.from({ length: 3000 }, (_, id) => ({ id }));
  for (const record of records) table.add(record);
  for (const record of records) if (record.id % 3 !== 0) table.delete(record);
  for (const id of [1, 3001]) table.delete({ id });
  expect(table.size).toBe(1000);
  expect([...table].map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, i) => 3 * i));
  for (const record of table) table.delete(record);
  expect([table.size, [...table]]).toEqual([0, []]);
});

it("values that many share stay shared however many there are that nobody shares", () => {
  const values = new SharedValues();
  const [first] = Array.from({ length: 20_000 }, (_, i) => {
    values.shared(`id-${i}`);
    return values.shared(["occurred"].join());
  });
  const again = values.shared(10n ** 30n);
  expect(first).toBe("occurred");
  expect(values.shared(10n ** 30n)).toBe(again);
});

it("a stored list is a copy, so that it takes no more room than it needs", () => {
  const list = [1n, 2n];
  expect(storedValue(list)).toEqual(list);
  expect(storedValue(list)).not.toBe(list);
});

it("a list of a point and of something else is refused because of its types", () => {
  const point = new Point(7203, [1, 2]);
  expect(() => storedValue([point, 1n])).toThrow(/subset of Cypher types/);
  expect(() => storedValue([point, new Point(4326, [1, 2])])).toThrow(/different CRS/);
});
