import type { Moment } from "../../model/time/moment.ts";
import { faultOf } from "../../model/time/moment.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { expandActor } from "../../model/filter/filter-counts.ts";
import type { Route } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";

/** Returns the view in which the given actors are not hidden, by their kind or by hand. */
export function revealing(view: View, actors: readonly string[], graphIndex: GraphIndex): View {
  let { filter } = view;
  for (const id of actors) {
    const actor = graphIndex.actors.get(id);
    if (!actor) continue;
    filter = expandActor(filter, actor, !graphIndex.byActor.has(id));
    if (filter.hidden?.includes(id))
      filter = { ...filter, hidden: filter.hidden.filter((other) => other !== id) };
  }
  return filter === view.filter ? view : { ...view, filter };
}

/**
 * Returns the moment that a route asks for; undefined: it asks for none, or for one that cannot be.
 */
export function momentOf(route: Route): Moment | undefined {
  if (route.view !== "compare") return undefined;
  const { before, after } = route;
  const moment: Moment = { kind: "compare", before, after };
  return faultOf(moment) === null ? moment : undefined;
}

/** Returns the comparison's route for a moment that is one, else null. */
export function comparison(moment: Moment): Route | null {
  if (moment?.kind !== "compare") return null;
  return { view: "compare", before: moment.before, after: moment.after };
}
