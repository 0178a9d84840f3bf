import { describe, expect, it } from "vitest";
import { windowName } from "../../../../client/model/camps/window-name.ts";
import { heldDuring, windowsOf } from "../../../../domain/analysis/camps-over-time/windows.ts";

const YEAR_2020 = { first: 2020, last: 2020 };

describe("windows", () => {
  it("hold every year that a date names, and none that an exclusive end only touches", () => {
    expect(windowsOf(["2018-05/2021"], 1).map(windowName)).toEqual(["2018", "2019", "2020"]);
    expect(windowsOf(["2018/2021-01-01"], 1).at(-1)).toEqual(YEAR_2020);
    expect(windowsOf(["2018/2021-01-02"], 1).at(-1)).toEqual({ first: 2021, last: 2021 });
    expect(windowsOf(["2018-05/2021"], 5).map(windowName)).toEqual(["2015–2019", "2020–2024"]);
  });

  it("count years before Christ as the rest of the page does", () => {
    expect(windowsOf(["-0430-05/-0427-01-01"], 1).map(windowName)).toEqual([
      "431 BC",
      "430 BC",
      "429 BC",
    ]);
    expect(windowsOf(["-0430/-0403"], 10).map(windowName).at(0)).toBe("431–422 BC");
    expect(heldDuring(["-0430/-0420"], { first: -425, last: -425 })).toBe(true);
    expect(heldDuring(["-0430/-0420"], { first: -419, last: -419 })).toBe(false);
  });

  it("are not lengthened by open ends, and are none without a date", () => {
    expect(windowsOf(["2020-03/..", "../2020-06"], 1)).toEqual([YEAR_2020]);
    expect(windowsOf(["../.."], 1)).toEqual([]);
    expect(windowsOf([], 1)).toEqual([]);
  });

  it("refuse a width that is no whole number of years", () => {
    expect(() => windowsOf(["2020/2021"], 0)).toThrow("whole number of years from 1");
    expect(() => windowsOf(["2020/2021"], 1.5)).toThrow(RangeError);
  });

  it("hold what has a day in them, at either border", () => {
    expect(heldDuring(["2019/2020"], YEAR_2020)).toBe(false);
    expect(heldDuring(["2019/2020-01-02"], YEAR_2020)).toBe(true);
    expect(heldDuring(["2020-12-31/2021-06"], YEAR_2020)).toBe(true);
    expect(heldDuring(["2021/.."], YEAR_2020)).toBe(false);
    expect(heldDuring(["../2020-01-02"], YEAR_2020)).toBe(true);
    expect(heldDuring([], YEAR_2020)).toBe(false);
  });
});
