import { describe, expect, it } from "vitest";
import { earlierRun } from "../../../../client/workbench/frames/earlier-run.ts";
import { FrameList } from "../../../../client/workbench/frames/frame-list.ts";
import { answered } from "../run/answered.ts";

describe("earlierRun(frames, frame)", () => {
  it("is the last one of the same statement before it that still has its rows", async () => {
    const list = new FrameList();
    const HOW = { write: false, tab: "table", at: 0 } as const;
    const runs = [
      await answered("a"),
      await answered("a"),
      await answered("b"),
      await answered("a"),
    ];
    for (const run of runs) list.add(run, HOW);
    const earlier = (id: number) => {
      const frame = list.find(id);
      return frame && earlierRun(list.frames, frame);
    };
    expect(earlier(1)).toBe(null);
    expect(earlier(3)).toBe(null);
    expect(earlier(4)).toBe(runs[1]);
    runs[1]?.release();
    expect(earlier(4)).toBe(runs[0]);
  });
});
