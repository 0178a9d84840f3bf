import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { timedSignal } from "../../../server/work/timed-signal.ts";

describe("timedSignal(source, milliseconds)", () => {
  it("aborts in time although garbage is collected meanwhile", async () => {
    const { signal } = timedSignal(new AbortController().signal, 100);
    const aborted = once(signal, "abort");
    setFlagsFromString("--expose-gc");
    (runInNewContext("gc") as () => void)();
    await aborted;
    expect(signal.reason).toMatchObject({ name: "TimeoutError" });
  });

  it("aborts as its source does, before or after", () => {
    const source = new AbortController();
    const { signal } = timedSignal(source.signal, 60_000);
    source.abort("left");
    expect(signal.reason).toBe("left");
    expect(timedSignal(source.signal, 60_000).signal.reason).toBe("left");
  });

  it("keeps no timer once it has ended", () => {
    const before = process.getActiveResourcesInfo().length;
    timedSignal(new AbortController().signal, 60_000).end();
    expect(process.getActiveResourcesInfo().length).toBe(before);
  });
});
