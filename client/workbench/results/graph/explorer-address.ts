import { severalOf } from "../../../model/graph/state.ts";
import { firstSharedView } from "../../../model/link/shared-view.ts";
import { queryText, writeView } from "../../../model/link/write-view.ts";

/** More than these make an address that servers and browsers cut. */
const MOST = 100;

/**
 * Returns the explorer's page with these actors chosen, also those whose kind it would not show at
 * first.
 */
export function explorerAddress(actors: readonly string[]): string {
  // Only what differs is written: whatever else the first view of the pack shows, stays.
  const first = firstSharedView({ pack: "", view: { kinds: [], statuses: [], cardActors: [] } });
  const some = actors.slice(0, MOST);
  const filter = { ...first.filter, expanded: some };
  return `./?${queryText(writeView({ ...first, filter, selection: severalOf(some) }, first))}`;
}
