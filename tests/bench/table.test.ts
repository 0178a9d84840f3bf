import { describe, expect, it } from "vitest";
import { table } from "./table.ts";

describe("table(figures)", () => {
  it("lines up ratios, amounts and what is only reported", () => {
    const text = table([
      {
        what: "throughput",
        value: 0.9,
        unit: "×",
        target: { atLeast: 0.85 },
        same: 1.01,
        note: "9 beside 10 requests/s",
      },
      { what: "script", value: 112.34, unit: "KiB", target: { atMost: 110 }, same: null },
      { what: "start", value: 2.5, unit: "s", target: null, same: null },
    ]);
    expect(text.split("\n")).toEqual([
      "| what       | ratio   | target    | A/A  | verdict  | medians                |",
      "| ---------- | ------- | --------- | ---- | -------- | ---------------------- |",
      "| throughput | 0.9     | ≥ 0.85    | 1.01 | pass     | 9 beside 10 requests/s |",
      "| script     | 112 KiB | ≤ 110 KiB | –    | miss     |                        |",
      "| start      | 2.5 s   | –         | –    | reported |                        |",
    ]);
  });
});
