import type { QueryRun } from "../run/run.ts";
import type { Frame } from "./frame.ts";

/**
 * Returns the last run of the same statement before that of a frame; null: there is none whose rows
 * are there.
 *
 * @param frames newest first
 */
export function earlierRun(frames: readonly Frame[], { id, run }: Frame): QueryRun | null {
  const same = frames.find(
    (one) =>
      one.id < id &&
      one.run.statement.text === run.statement.text &&
      one.run.state !== "running" &&
      one.run.fields.length > 0 &&
      one.run.released === 0,
  );
  return same?.run ?? null;
}
