import { describe, expect, it } from "vitest";
import type { Ask } from "../../../server/query/ask.ts";
import { timeline } from "../../../server/query/timeline.ts";

const NONE = { count: 0, background: 0, sum: 0 };

/** Answers the timeline's query with these rows, and records the parameters. */
function answering(rows: object[]): { ask: Ask; queries: unknown[] } {
  const queries: unknown[] = [];
  const ask: Ask = async <T>(name: string, parameters?: object) => {
    queries.push([name, parameters]);
    return rows as T[];
  };
  return { ask, queries };
}

describe("timeline(ask, bucket)", () => {
  it("orders rows by time, with the undated separate", async () => {
    const { ask, queries } = answering([
      { bucket: null, sign: 0, count: 4, background: 1, sum: 0 },
      { bucket: "2024", sign: 1, count: 2, background: 0, sum: 0.1 + 0.2 },
      { bucket: "2020", sign: -1, count: 1, background: 1, sum: -1 },
      { bucket: "2024", sign: -1, count: 3, background: 2, sum: -1.5 },
    ]);
    expect(await timeline(ask, "year")).toEqual({
      bucket: "year",
      buckets: [
        {
          from: "2020",
          cooperation: NONE,
          friction: { count: 1, background: 1, sum: -1 },
          neutral: NONE,
        },
        {
          from: "2024",
          cooperation: { count: 2, background: 0, sum: 0.3 },
          friction: { count: 3, background: 2, sum: -1.5 },
          neutral: NONE,
        },
      ],
      undated: { cooperation: NONE, friction: NONE, neutral: { count: 4, background: 1, sum: 0 } },
    });
    expect(queries).toEqual([["timeline", { length: 4 }]]);
  });

  it("queries months by their seven characters", async () => {
    const { ask, queries } = answering([]);
    expect(await timeline(ask, "month")).toEqual({
      bucket: "month",
      buckets: [],
      undated: { cooperation: NONE, friction: NONE, neutral: NONE },
    });
    expect(queries).toEqual([["timeline", { length: 7 }]]);
  });
});
