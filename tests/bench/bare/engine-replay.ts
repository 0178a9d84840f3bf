import grafeo from "@grafeo-db/js";
import { toEngine } from "../../../server/store/embedded-values.ts";
import type { Recorded } from "../recording.ts";

/**
 * Sends statements straight to a fresh embedded engine in this process and takes every row.
 * Gives the seconds that took; parameters are in the engine's form before the clock starts.
 */
export async function replayOnEngine(recorded: readonly Recorded[]): Promise<number> {
  const calls = recorded.map(({ statement, parameters }) => ({
    statement,
    parameters: toEngine({ ...parameters }) as Record<string, unknown>,
  }));
  const engine = grafeo.GrafeoDB.create();
  try {
    const began = performance.now();
    for (const { statement, parameters } of calls) {
      const result = await engine.executeCypher(statement, parameters);
      for (let row = 0; row < result.length; row++) result.get(row);
    }
    return (performance.now() - began) / 1000;
  } finally {
    engine.close();
  }
}
