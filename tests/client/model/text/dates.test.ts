import { describe, expect, it } from "vitest";
import {
  claimDateWords,
  dateWords,
  intervalWords,
  newestFirst,
  spellsWords,
} from "../../../../client/model/text/dates.ts";

describe("dateWords(iso)", () => {
  it.each([
    ["2024", "2024"],
    ["2023-09", "Sept 2023"],
    ["2020-09-27", "27 Sept 2020"],
    ["2024-05-01", "1 May 2024"],
    ["soon", "soon"],
    ["2024-13", "2024-13"],
  ])("says %s as %s", (iso, words) => {
    expect(dateWords(iso)).toBe(words);
  });
});

describe("intervalWords(from, to, open)", () => {
  it.each([
    ["2020-09-27", "2020-11-11", "27 Sept – 10 Nov 2020"],
    ["2022-09-13", "2022-09-16", "13–15 Sept 2022"],
    ["2023-10-03", "2023-10-04", "3 Oct 2023"],
    ["2023-09", "2023-10", "Sept 2023"],
    ["2023-12", "2024-01", "Dec 2023"],
    ["2023-09", "2024-01", "Sept – Dec 2023"],
    ["2023-12-31", "2024-01-01", "31 Dec 2023"],
    ["2024-02-28", "2024-03-01", "28–29 Feb 2024"],
    ["2020", "2021", "2020"],
    ["1994", "2000", "1994–1999"],
    ["1994-04-20", "2000", "20 Apr 1994 – 1999"],
    ["2020-11-10", "2024-06-13", "10 Nov 2020 – 12 June 2024"],
    ["1992", "1994-05-13", "1992 – 12 May 1994"],
    ["1997", null, "since 1997"],
    ["1997-08-29", null, "since 29 Aug 1997"],
    [null, "2024", "until 2023"],
    [null, null, "undated"],
  ])("says %s to %s as %s", (from, to, words) => {
    expect(intervalWords(from, to)).toBe(words);
  });

  it("says no since where a missing end is not an open one", () => {
    expect(intervalWords("2024", null, false)).toBe("2024");
  });
});

describe("spellsWords(spells)", () => {
  it("lists spells in order", () => {
    expect(spellsWords(["1994/2000", "2006-06-23/2012-12-20"])).toBe(
      "1994–1999, 23 June 2006 – 19 Dec 2012",
    );
  });

  it("says undated without any", () => {
    expect(spellsWords([])).toBe("undated");
  });

  it("reads open ends", () => {
    expect(spellsWords(["1997/.."])).toBe("since 1997");
    expect(spellsWords(["../1997"])).toBe("until 1996");
  });

  it("leaves out a spell that another tells at a finer precision", () => {
    expect(spellsWords(["2024-02-22/..", "2024/.."])).toBe("since 22 Feb 2024");
    expect(spellsWords(["2023-09-19/2023-09-22", "2023-09/2023-10"])).toBe("19–21 Sept 2023");
    expect(spellsWords(["2023-09-11/2023-09-22", "2022-09/.."])).toBe(
      "11–21 Sept 2023, since Sept 2022",
    );
  });
});

describe("claimDateWords(claim)", () => {
  it("says since only for what is ongoing", () => {
    const claim = { validFrom: "2018", validTo: null };
    expect(claimDateWords({ ...claim, status: "ongoing" })).toBe("since 2018");
    expect(claimDateWords({ ...claim, status: "occurred" })).toBe("2018");
  });
});

describe("newestFirst(a, b)", () => {
  it("puts the latest beginning first and undated last", () => {
    const of = (validFrom: string | null) => ({ validFrom });
    const sorted = [of(null), of("1997"), of("2023-09"), of("2023")].sort(newestFirst);
    expect(sorted).toEqual([of("2023-09"), of("2023"), of("1997"), of(null)]);
  });
});

describe("dates before the year 1", () => {
  it.each([
    [["-0430/-0403"], "431–405 BC"],
    [["-0430/-0403-05"], "431 BC – Apr 404 BC"],
    [["-0026/0015"], "27 BC – 14"],
    [["-0043-03-15/-0043-03-16"], "15 Mar 44 BC"],
    [["../-0430"], "until 432 BC"],
    [["-0001/0000"], "2 BC"],
  ])("says %j", (spells, words) => {
    expect(spellsWords(spells)).toBe(words);
  });

  it("orders them by time", () => {
    const starts = ["-0403", "0014", "-0430", "2000"].map((validFrom) => ({ validFrom }));
    expect(starts.sort(newestFirst).map(({ validFrom }) => validFrom)).toEqual([
      "2000",
      "0014",
      "-0403",
      "-0430",
    ]);
  });
});
