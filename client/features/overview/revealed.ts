import { getClaim, getRelation } from "../../api/client.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import type { Lit, Selection } from "../../model/graph/state.ts";
import type { Route } from "../../model/link/route.ts";
import { actorsOf } from "../../model/link/selection.ts";

/** The parts of the page's state that have to be seen in the overview. */
export interface Revealed {
  route: Route;
  selection: Selection;
  lit: Lit | null;
}

/**
 * Returns the actors that an overview shows by themselves because a panel, a link or a path is about
 * them. Of a relation or a claim that is not loaded the server is asked.
 */
export async function revealedActors(
  { route, selection, lit }: Revealed,
  graphIndex: GraphIndex,
  signal: AbortSignal,
): Promise<string[]> {
  const chosen =
    route.view === "claim" ? [] : [...actorsOf(selection, graphIndex), ...(lit?.actors ?? [])];
  const ends = chosen.length > 0 ? [] : await endsOf(route, signal);
  const among = route.view === "community" && route.other ? [route.other] : [];
  const all = new Set([...chosen, ...ends, ...among]);
  return [...all].filter((id) => graphIndex.actors.has(id)).sort();
}

async function endsOf(route: Route, signal: AbortSignal): Promise<string[]> {
  const asked =
    route.view === "claim"
      ? getClaim(route.claim, signal)
      : route.view === "relation"
        ? getRelation(route.relation, signal)
        : null;
  // The panel says what is wrong with what it is about.
  const found = await asked?.catch(() => null);
  return found ? [found.subject.id, found.object.id] : [];
}
