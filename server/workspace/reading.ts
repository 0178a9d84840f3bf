import type { Fault } from "../pack/fault.ts";
import type { Pack } from "../pack/pack.ts";
import type { PackAbout } from "./pack-about.ts";

/** A task of the thread that reads packs; an empty folder only starts it. */
export interface ReadTask {
  folder: string;
  /** True to return the pack itself. */
  whole: boolean;
}

/** A pack that was read, or everything that is wrong with it. */
export type ReadResult =
  | { about: PackAbout; pack: Pack | null }
  | { faults: readonly Fault[]; title: string | null }
  | "ready";
