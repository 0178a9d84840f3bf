import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { WorkClock } from "../../../server/thread/work-clock.ts";

/** Takes so many milliseconds of a processor, however long that takes. */
function work(ms: number): void {
  const began = process.cpuUsage();
  for (let used = 0; used < ms;) {
    const { user, system } = process.cpuUsage(began);
    used = (user + system) / 1000;
  }
}

describe("WorkClock", () => {
  it("does not run out while the process gets no processor", async () => {
    let over = false;
    const clock = new WorkClock(100, () => (over = true));
    await sleep(300);
    expect(over).toBe(false);
    work(200);
    await expect.poll(() => over).toBe(true);
    clock.stop();
  });

  it("runs out sooner when it is shortened, never later", async () => {
    let over = false;
    const clock = new WorkClock(60_000, () => (over = true));
    clock.shorten(50);
    clock.shorten(60_000);
    work(200);
    await expect.poll(() => over).toBe(true);
  });

  it("is silent once it is stopped", async () => {
    let over = false;
    const clock = new WorkClock(20, () => (over = true));
    clock.stop();
    work(50);
    await sleep(50);
    expect(over).toBe(false);
  });
});
