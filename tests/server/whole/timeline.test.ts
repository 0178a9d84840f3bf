import { describe, expect, it } from "vitest";
import type { Ask } from "../../../server/query/ask.ts";
import type { Version } from "../../../server/whole/kept.ts";
import { timeline, type TimelineRow } from "../../../server/whole/timeline.ts";

const NONE = { count: 0, background: 0, sum: 0 };

/** Answers the timeline's query with these rows, and counts how often it is asked. */
function answering(rows: TimelineRow[]) {
  const queries: string[] = [];
  const ask: Ask = async <T>(name: string) => {
    queries.push(name);
    return rows as T[];
  };
  const catalogue = { actors: new Map(), predicates: new Map(), sources: new Map() };
  const version: Version = { catalogue, isLoading: false };
  return { ask, queries, version };
}

const ROWS: TimelineRow[] = [
  { month: null, sign: 0, count: 4, background: 1, sum: 0 },
  { month: "2024-03", sign: 1, count: 2, background: 0, sum: 0.1 },
  { month: "2024", sign: 1, count: 1, background: 1, sum: 0.2 },
  { month: "-0420-11", sign: -1, count: 1, background: 1, sum: -1 },
  { month: "2024-03", sign: -1, count: 3, background: 2, sum: -1.5 },
];

describe("timeline(ask, version, bucket)", () => {
  it("sums the months of a year, in the order of time, with the undated separate", async () => {
    const { ask, version } = answering(ROWS);
    expect(await timeline(ask, version, "year")).toEqual({
      bucket: "year",
      buckets: [
        {
          from: "-0420",
          cooperation: NONE,
          friction: { count: 1, background: 1, sum: -1 },
          neutral: NONE,
        },
        {
          from: "2024",
          cooperation: { count: 3, background: 1, sum: 0.3 },
          friction: { count: 3, background: 2, sum: -1.5 },
          neutral: NONE,
        },
      ],
      undated: { cooperation: NONE, friction: NONE, neutral: { count: 4, background: 1, sum: 0 } },
    });
  });

  it("keeps what has no month apart among months", async () => {
    const { ask, version } = answering(ROWS);
    const { buckets } = await timeline(ask, version, "month");
    expect(buckets.map(({ from }) => from)).toEqual(["-0420-11", "2024", "2024-03"]);
  });

  it("asks once for a data version, and each time while a load is running", async () => {
    const { ask, queries, version } = answering(ROWS);
    await timeline(ask, version, "year");
    await timeline(ask, version, "month");
    expect(queries).toEqual(["timeline"]);
    await timeline(ask, { ...version, isLoading: true }, "year");
    await timeline(ask, { ...version, isLoading: true }, "year");
    expect(queries).toHaveLength(3);
  });

  it("asks again after an answer that failed", async () => {
    const { ask, version } = answering(ROWS);
    const failing: Ask = () => Promise.reject(new Error("the database is away"));
    await expect(timeline(failing, version, "year")).rejects.toThrow("away");
    expect((await timeline(ask, version, "year")).buckets).toHaveLength(2);
  });
});
