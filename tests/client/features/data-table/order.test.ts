import { describe, expect, it } from "vitest";
import type { Column } from "../../../../client/features/data-table/column.ts";
import { matching, reorder, sorted } from "../../../../client/features/data-table/order.ts";

interface Row {
  name: string;
  n: number;
  since: string;
}

const column = (id: keyof Row): Column<Row> => ({
  id,
  heading: id,
  value: (row) => row[id],
  text: (row) => String(row[id]),
  track: "1fr",
});
const columns = [column("name"), column("n"), column("since")];
const rows: Row[] = [
  { name: "Türkiye", n: 2, since: "1999" },
  { name: "armenia", n: 10, since: "" },
  { name: "Russia", n: 1, since: "1997" },
];
const names = (of: readonly Row[]) => of.map(({ name }) => name);

describe("sorted(rows, columns, order)", () => {
  it("sorts words whatever their case", () => {
    const order = { column: "name", descending: false };
    expect(names(sorted(rows, columns, order))).toEqual(["armenia", "Russia", "Türkiye"]);
  });

  it("sorts numbers as numbers", () => {
    const order = { column: "n", descending: true };
    expect(names(sorted(rows, columns, order))).toEqual(["armenia", "Türkiye", "Russia"]);
  });

  it("puts what has no value last, either way", () => {
    const by = (descending: boolean) =>
      names(sorted(rows, columns, { column: "since", descending }));
    expect([by(false), by(true)]).toEqual([
      ["Russia", "Türkiye", "armenia"],
      ["Türkiye", "Russia", "armenia"],
    ]);
  });

  it("leaves rows as they are for a column that is not there", () => {
    expect(sorted(rows, columns, { column: "change", descending: true })).toEqual(rows);
  });
});

describe("reorder(order, chosen, numeric)", () => {
  it("turns the column round that is chosen again", () => {
    const order = { column: "n", descending: true };
    expect(reorder(order, "n", true)).toEqual({ column: "n", descending: false });
  });

  it("begins with the greatest number, or with A", () => {
    const order = { column: "name", descending: false };
    expect([reorder(order, "n", true), reorder(order, "since", false)]).toEqual([
      { column: "n", descending: true },
      { column: "since", descending: false },
    ]);
  });
});

describe("matching(rows, columns, text)", () => {
  it("finds every word in any cell, whatever case and accents", () => {
    expect(names(matching(rows, columns, "TURK 1999"))).toEqual(["Türkiye"]);
  });

  it("leaves all rows for a text of blanks, and none for one that is nowhere", () => {
    expect([matching(rows, columns, "  "), matching(rows, columns, "x9")]).toEqual([rows, []]);
  });
});
