import { firstSharedView, type SharedView } from "./shared-view.ts";

/** Returns the first view of a graph that no pack describes: all of it. */
export function aloneView(pack: string): SharedView {
  const first = firstSharedView({ pack, view: { kinds: [], statuses: [], cardActors: [] } });
  const signs = { cooperation: true, friction: true, neutral: true };
  return { ...first, filter: { ...first.filter, signs, kinds: null, statuses: null } };
}
