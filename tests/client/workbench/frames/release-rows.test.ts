import { describe, expect, it } from "vitest";
import { releaseRows } from "../../../../client/workbench/frames/release-rows.ts";
import { answered } from "../run/answered.ts";

describe("releaseRows(frames, most)", () => {
  it("lets the oldest rows go; the newest and pinned ones stay, however large", async () => {
    const runs = [await answered("new"), await answered("middle"), await answered("old")];
    const [{ size } = { size: 0 }] = runs;
    expect(size).toBeGreaterThan(0);
    const kept = () => runs.map(({ rows }) => rows.length);
    const frames = runs.map((run) => ({ run, pinned: false }));
    releaseRows(frames, 3 * size);
    expect(kept()).toEqual([1, 1, 1]);
    releaseRows(
      frames.map((frame, at) => ({ ...frame, pinned: at === 2 })),
      0,
    );
    expect(kept()).toEqual([1, 0, 1]);
    releaseRows(frames, size);
    expect(kept()).toEqual([1, 0, 0]);
    expect(runs.map(({ released }) => released)).toEqual([0, 1, 1]);
  });
});
