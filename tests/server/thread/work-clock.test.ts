import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { WorkClock } from "../../../server/thread/work-clock.ts";

/** Uses some milliseconds of CPU time, however long that takes. */
function work(ms: number): void {
  const began = process.cpuUsage();
  for (let used = 0; used < ms;) {
    const { user, system } = process.cpuUsage(began);
    used = (user + system) / 1000;
  }
}

describe("WorkClock", () => {
  it("does not expire while the process gets no CPU time", async () => {
    let over = false;
    const clock = new WorkClock(100, () => (over = true));
    await sleep(300);
    expect(over).toBe(false);
    work(200);
    await expect.poll(() => over).toBe(true);
    clock.stop();
  });

  it("expires sooner when it is shortened, never later", async () => {
    let over = false;
    const clock = new WorkClock(60_000, () => (over = true));
    clock.shorten(50);
    clock.shorten(60_000);
    work(200);
    await expect.poll(() => over).toBe(true);
  });

  it("does not fire once it is stopped", async () => {
    let over = false;
    const clock = new WorkClock(20, () => (over = true));
    clock.stop();
    work(50);
    await sleep(50);
    expect(over).toBe(false);
  });
});
