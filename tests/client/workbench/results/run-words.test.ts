import { describe, expect, it } from "vitest";
import { changes, milliseconds, runWords } from "../../../../client/workbench/results/run-words.ts";

describe("changes(counters)", () => {
  it("tells what changed and nothing else", () => {
    const counters = {
      containsUpdates: true,
      nodesCreated: 2,
      propertiesSet: 1200,
      labelsAdded: 0,
    };
    expect(changes(counters)).toEqual(["2 nodes created", "1,200 properties set"]);
  });
});

describe("milliseconds(time)", () => {
  it("has a unit to read", () => {
    expect([12.4, 1250].map(milliseconds)).toEqual(["12 ms", "1.25 s"]);
  });
});

describe("runWords(run)", () => {
  it("tells how far it is", () => {
    const run = { rows: [[1n]], released: 0, truncated: false, elapsed: 30, summary: null };
    expect(runWords({ ...run, state: "running", times: { firstRow: 12 } })).toBe(
      "1 row · first after 12 ms · running for 30 ms",
    );
    expect(runWords({ ...run, state: "cancelled", truncated: true, times: {} })).toBe(
      "cancelled · 1 row · more were not fetched · in all 30 ms",
    );
  });
});
