import type { Tab } from "../link/tabs.ts";
import type { QueryRun } from "../run/run.ts";

/** An answer that stays, and how it is looked at. */
export interface Frame {
  id: number;
  run: QueryRun;
  /** It was run to write */
  write: boolean;
  /** When it began, milliseconds since 1970 */
  at: number;
  tab: Tab;
  /** It stays open, with its rows, whatever is run after it */
  pinned: boolean;
  open: boolean;
}

/** The steps of a reader with a frame. */
export type FrameAct = "open" | "pin" | "rerun" | "take" | "beside" | "full" | "close";
