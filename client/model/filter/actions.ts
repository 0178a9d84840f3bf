import type { Filter } from "../graph/filter.ts";
import { showsUndated } from "../graph/time-test.ts";
import type { GraphIndex } from "../graph/graph-index.ts";
import { filterOf, type View } from "../link/view.ts";

/** Returns the view with another filter. */
export function withFilter(view: View, change: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...change } };
}

const without = (list: readonly string[] | undefined, ids: readonly string[]): string[] =>
  list?.filter((id) => !ids.includes(id)) ?? [];

const union = (list: readonly string[] | undefined, ids: readonly string[]): string[] => [
  ...new Set([...(list ?? []), ...ids]),
];

/**
 * Returns the view with undated relations or without; a choice that the time suggests anyway is
 * none.
 */
export function withUndated(view: View, undated: boolean): View {
  const suggested = showsUndated({ ...filterOf(view), undated: null });
  return withFilter(view, { undated: undated === suggested ? null : undated });
}

/** Takes actors off the picture; a focus that is hidden is none. */
export function hide(view: View, actors: readonly string[]): View {
  const { hidden, expanded, focus } = view.filter;
  return withFilter(view, {
    hidden: union(hidden, actors),
    expanded: without(expanded, actors),
    ...(focus && actors.includes(focus.actor) ? { focus: null } : {}),
  });
}

/** Takes everything but the actors off the picture. */
export function only(view: View, actors: readonly string[], graphIndex: GraphIndex): View {
  const others = [...graphIndex.actors.keys()].filter((id) => !actors.includes(id));
  return withFilter(hide(view, others), { expanded: [...actors], hidden: others });
}

/** Puts hidden actors back. */
export function show(view: View, actors: readonly string[]): View {
  return withFilter(view, { hidden: without(view.filter.hidden, actors) });
}

/** Shows the actor and all its neighbours, whatever their kind. */
export function expand(view: View, actor: string, graphIndex: GraphIndex): View {
  const around = neighboursOf(graphIndex, actor);
  const { expanded, collapsed, hidden } = view.filter;
  return withFilter(view, {
    expanded: union(expanded, [actor, ...around]),
    collapsed: without(collapsed, [actor]),
    hidden: without(hidden, [actor]),
  });
}

/** Folds away the neighbours that hang on the actor alone. */
export function collapse(view: View, actor: string, graphIndex: GraphIndex): View {
  const { expanded, collapsed } = view.filter;
  return withFilter(view, {
    expanded: without(expanded, neighboursOf(graphIndex, actor)),
    collapsed: union(collapsed, [actor]),
  });
}

/** Shows only the neighbourhood of the actor within so many relations. */
export function focusOn(view: View, focus: Filter["focus"] & object): View {
  return withFilter(view, { focus, hidden: without(view.filter.hidden, [focus.actor]) });
}

/** Lets actors go back to where the layout had them. */
export function unpin(view: View, actors: readonly string[]): View {
  const kept = Object.entries(view.pinned).filter(([id]) => !actors.includes(id));
  return { ...view, pinned: Object.fromEntries(kept) };
}

/** Takes every filter off, also those of the first view, and looks at all times. */
export function lift(view: View): View {
  return {
    ...view,
    moment: null,
    filter: {
      signs: { cooperation: true, friction: true, neutral: true },
      kinds: null,
      statuses: null,
      background: true,
      expanded: [],
    },
  };
}

function neighboursOf(graphIndex: GraphIndex, actor: string): string[] {
  const relations = graphIndex.byActor.get(actor) ?? [];
  const ends = relations.flatMap(({ subject, object }) => [subject.id, object.id]);
  return [...new Set(ends)].filter((id) => id !== actor);
}
