import { Session } from "node:inspector";

/**
 * Collects the garbage of this thread at once, for whoever has just let go of much: V8 would keep it
 * until as much again has been made, and a server that is only asked now and then makes little.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await new Promise<void>((resolve, reject) =>
      session.post("HeapProfiler.collectGarbage", (error) => (error ? reject(error) : resolve())),
    );
  } finally {
    session.disconnect();
  }
}
