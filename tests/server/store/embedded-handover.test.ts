import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { BATCHES_AHEAD, Handover } from "../../../server/store/embedded-handover.ts";

/** Gives batches until it has to wait; tells how many went. */
async function giveAll(handover: Handover): Promise<() => number> {
  let given = 0;
  void (async () => {
    while (!handover.isStopped) {
      given++;
      await handover.given();
    }
  })();
  await turn();
  return () => given;
}

describe("Handover", () => {
  it("lets a few batches go ahead, then one for each that is taken", async () => {
    const handover = new Handover();
    const given = await giveAll(handover);
    expect(given()).toBe(BATCHES_AHEAD);
    handover.taken();
    await turn();
    expect(given()).toBe(BATCHES_AHEAD + 1);
    handover.stop();
    await turn();
    expect(given()).toBe(BATCHES_AHEAD + 1);
  });
});
