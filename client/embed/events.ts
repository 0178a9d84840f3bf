import type { Selection } from "../model/graph/state.ts";

/** The events of `<entente-graph>`, none of which bubbles, with the types of their details. */
export interface EmbedEvents {
  /** The first frame of a source is on screen */
  ready: { actors: number; bundles: number };
  /** Something was chosen, or nothing */
  select: { selection: Selection };
  /** The query of the current view */
  viewchange: { view: string };
  /** One sentence for each thing that cannot be */
  error: { message: string; faults: string[] };
}
