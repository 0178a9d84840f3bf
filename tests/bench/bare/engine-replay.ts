import { once } from "node:events";
import { toWire } from "../../../server/store/embedded-thread/neutral-wire.ts";
import type { WireValue } from "../../../server/store/embedded-thread/wire.ts";
import { startThread } from "../../../server/thread/start-thread.ts";
import type { Recorded } from "../recording.ts";

/** A statement with parameters in the form in which a thread takes them. */
export interface Call {
  statement: string;
  parameters: [name: string, value: WireValue][];
}

/**
 * Sends statements straight to a fresh embedded engine and takes every row. The engine runs in a
 * thread of its own, as that of the store does: in a thread that has run before, its code would be
 * compiled already. Resolves to the seconds that the statements took; parameters are in the engine's
 * form before the clock starts.
 */
export async function replayOnEngine(recorded: readonly Recorded[]): Promise<number> {
  const calls: Call[] = recorded.map(({ statement, parameters }) => ({
    statement,
    parameters: Object.entries(parameters).map(([name, value]) => [name, toWire(value, false)]),
  }));
  const worker = startThread(import.meta.url, "engine-replay-thread", { workerData: calls });
  try {
    const [seconds] = (await once(worker, "message")) as [number];
    return seconds;
  } finally {
    await worker.terminate();
  }
}
