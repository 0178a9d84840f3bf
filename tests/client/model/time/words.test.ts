import { describe, expect, it } from "vitest";
import { longDate, momentWords, timeNote } from "../../../../client/model/time/words.ts";

describe("longDate(date)", () => {
  it.each([
    ["2024", "2024"],
    ["2024-03", "March 2024"],
    ["2020-09-27", "27 September 2020"],
    ["0099-01", "January 99"],
    ["-0430", "431 BC"],
    ["0000", "1 BC"],
    ["-0430-03-02", "2 March 431 BC"],
    ["2024-13", "2024-13"],
    ["whenever", "whenever"],
  ])("says %s", (date, words) => {
    expect(longDate(date)).toBe(words);
  });
});

describe("momentWords(moment)", () => {
  it("says how many undated relations are shown", () => {
    const at = { kind: "instant", at: "1995" } as const;
    expect(momentWords(at, 1037)).toBe("as of 1995, including 1,037 undated");
    expect(timeNote(at, 2)).toBe(", as of 1995, including 2 undated");
    expect([momentWords(at, 0), timeNote(null, 2)]).toEqual(["as of 1995", ""]);
  });

  it("says what time is looked at", () => {
    expect(momentWords(null)).toBe("all times");
    expect(momentWords({ kind: "instant", at: "2024-03" })).toBe("as of March 2024");
    expect(momentWords({ kind: "window", from: "2020-09", to: "2024-03" })).toBe(
      "September 2020 – March 2024",
    );
    expect(momentWords({ kind: "window", from: "2020", to: "2020" })).toBe("in 2020");
    expect(momentWords({ kind: "window", from: "-9998", to: "-0430" })).toBe("until 431 BC");
    expect(momentWords({ kind: "window", from: "2020", to: "9998" })).toBe("since 2020");
    expect(momentWords({ kind: "compare", before: "2020", after: "2024-03" })).toBe(
      "compare 2020 and March 2024",
    );
  });
});
