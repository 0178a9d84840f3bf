import { Session } from "node:inspector";

/**
 * Collects the garbage of this thread at once, for whoever has just let go of much: V8 would keep it
 * until as much again has been made, and a server that is only asked now and then makes little.
 */
export function collectGarbage(): void {
  const session = new Session();
  try {
    session.connect();
    session.post("HeapProfiler.collectGarbage");
  } finally {
    session.disconnect();
  }
}
