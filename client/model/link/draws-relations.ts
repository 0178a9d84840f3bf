import type { View } from "./view.ts";

/**
 * True if a view is of single relations that are loaded, however large the graph: two times, and
 * what lies around an actor.
 */
export const drawsRelations = ({ moment, filter }: Pick<View, "moment" | "filter">): boolean =>
  moment?.kind === "compare" || !!filter.focus || !!filter.collapsed?.length;
