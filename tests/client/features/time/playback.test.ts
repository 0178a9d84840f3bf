import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Playback } from "../../../../client/features/time/playback.ts";

/** The frame that was asked for last. */
let frame: ((now: number) => void) | null = null;

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (next: (now: number) => void) => {
    frame = next;
    return 1;
  });
  vi.stubGlobal("cancelAnimationFrame", () => (frame = null));
});
afterEach(() => vi.unstubAllGlobals());

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** The months that pass in so many seconds on a machine with a frame every so many ms. */
function played(seconds: number, every: number, faster = 0, months = Infinity): number {
  let passed = 0;
  const playback = new Playback(host, (by) => {
    if (passed >= months) return false;
    passed = Math.min(months, passed + by);
    return true;
  });
  for (let i = 0; i < faster; i += 1) playback.faster();
  playback.start();
  for (let now = 0; now <= seconds * 1000; now += every) frame?.(now);
  playback.stop();
  return passed;
}

describe("Playback", () => {
  it.each([8, 16, 50, 250, 400, 1000])("keeps its speed at a frame every %d ms", (every) => {
    // One month at once, then six a second.
    expect(played(4, every)).toBe(25);
  });

  it("goes faster as it is told", () => {
    expect([played(2, 16, 1), played(2, 400, 1)]).toEqual([25, 25]);
  });

  it("ends with the months", () => {
    expect(played(60, 100, 0, 7)).toBe(7);
    expect(frame).toBeNull();
  });
});
