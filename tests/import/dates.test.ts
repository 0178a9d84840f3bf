import { describe, expect, it } from "vitest";
import { readDate } from "../../import/dates/date.ts";
import { intervalsIn } from "../../import/dates/interval-text.ts";
import { spellOf } from "../../import/dates/spell.ts";
import { LeftOutList } from "../../import/left-out.ts";

describe("readDate(value, years)", () => {
  it.each([
    ["2024", "2024"],
    [1914, "1914"],
    ["0843", "0843"],
    ["1951.0", "1951"],
    ["1958,5", "1958-07"],
    ["2024-02", "2024-02"],
    ["2024-02-29", "2024-02-29"],
    ["2024-02-29T23:59:00-08:00", "2024-02-29"],
    ["2024-02-29 10:00", "2024-02-29"],
    ["2009-01-01Z", "2009-01-01"],
    ["2009-01-01+02:00", "2009-01-01"],
    ["2009-01-01-05:00", "2009-01-01"],
    ["20240229", "2024-02-29"],
    ["20240229T101500", "2024-02-29"],
    ["2024/2/9", "2024-02-09"],
    ["31.1.2020", "2020-01-31"],
    ["3.4.2020", "2020-04-03"],
    ["31/1/2020", "2020-01-31"],
    ["1/31/2020", "2020-01-31"],
    ["2/2020", "2020-02"],
    ["March 2020", "2020-03"],
    ["3rd March 2020", "2020-03-03"],
    ["Mar 3, 2020", "2020-03-03"],
    [1609459200, "2021-01-01"],
    [1609459200000, "2021-01-01"],
    ["1.2309E12", "2009-01-02"],
    ["-Infinity", ".."],
    ["INF", ".."],
    ["ongoing", ".."],
    ["-0430", "-0430"],
    ["-0430-05-03T00:00:00Z", "-0430-05-03"],
    ["431 BC", "-0430"],
    ["44BCE", "-0043"],
    ["1 B.C.", "0000"],
    ["15 March 44 BC", "-0043-03-15"],
    ["March 44 BC", "-0043-03"],
    ["AD 98", "0098"],
    ["98 CE", "0098"],
    ["476 AD", "0476"],
  ])("reads %j as %s", (value, date) => {
    expect(readDate(value)).toBe(date);
  });

  it.each(["", " ", null, undefined, "None", "NaN", "n/a"])("finds nothing in %j", (value) => {
    expect(readDate(value)).toBe(null);
  });

  it.each([
    "soon",
    12,
    "10.0",
    99999,
    "2024-13",
    "2023-02-29",
    "3/4/2020",
    "-431",
    "0 BC",
    "Vancouver BC",
    true,
    {},
  ])("knows no date in %j", (value) => {
    expect(readDate(value)).toBe(undefined);
  });

  it("takes small numbers for years when it is told to", () => {
    expect([readDate(843, true), readDate("10.0", true)]).toEqual(["0843", "0010"]);
    expect([readDate("-430", true), readDate(-44, true)]).toEqual(["-0430", "-0044"]);
    // Codes of data sets for a missing year.
    expect([readDate("-9", true), readDate("-99", true)]).toEqual([undefined, undefined]);
  });
});

describe("intervalsIn(text, timestamps)", () => {
  const open = { startOpen: false, endOpen: false };
  it("reads intervals with ends that are left out", () => {
    expect(intervalsIn("<[2009-03-01, 2009-03-10]; (2010, 2011)>", false)).toEqual([
      { start: "2009-03-01", end: "2009-03-10", ...open },
      { start: "2010", end: "2011", startOpen: true, endOpen: true },
    ]);
  });

  it("reads timestamps as moments", () => {
    const moment = (day: string) => ({ start: day, end: day });
    expect(intervalsIn("<[2011, 2012]>", true)).toEqual([moment("2011"), moment("2012")]);
    expect(intervalsIn("2011", true)).toEqual([moment("2011")]);
  });
});

describe("spellOf(time, reading)", () => {
  const read = (time: Parameters<typeof spellOf>[0]) => {
    const leftOut = new LeftOutList();
    return [spellOf(time, { leftOut, place: "here" }), ...leftOut.list.map(({ reason }) => reason)];
  };

  it.each([
    [{ start: "2020-01-01", end: "2020-12-31" }, ["2020-01-01/2021"]],
    [{ start: 2020, end: 2020 }, ["2020/2021"]],
    [{ start: "2020", end: "2021", endOpen: true }, ["2020/2021"]],
    [{ start: "2020-02-28", startOpen: true }, ["2020-02-29/.."]],
    [{ end: "2020-02" }, ["../2020-03"]],
    [{ start: "", end: null }, [null]],
    [{ start: "2020", end: "2019" }, [null, "reversed"]],
    [{ start: "soon", end: "2019" }, [null, "date"]],
  ])("reads %j", (time, found) => {
    expect(read(time)).toEqual(found);
  });
});
