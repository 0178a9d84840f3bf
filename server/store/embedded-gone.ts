/** Why an engine's thread is gone. */
export type EndReason =
  | "memory" // over its memory limit
  | "crashed" // by itself or by someone else
  | "stopped"; // by this process, for the sake of another statement or on closing

/** The error of every statement that was running when its engine's thread ended. */
export class EngineGone extends Error {
  override readonly name = "EngineGone";
  constructor(
    readonly reason: EndReason,
    /** Statements that were running, this one included. */
    readonly running: number,
    detail: string,
  ) {
    super(detail);
  }
}
