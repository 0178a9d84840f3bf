import { msg, plural } from "../../../domain/message.ts";
import type { GraphIndex } from "../graph/graph-index.ts";
import type { View } from "../link/view.ts";
import { collapse, expand, focusOn, hide, unpin, withFilter } from "./actions.ts";

/** Something that can be done with an actor, and the view after it. */
export interface Act {
  id: "near" | "expand" | "collapse" | "unpin" | "hide";
  label: string;
  /** It is done already: the view after it is as it was before */
  done: boolean;
  next: View;
}

const HOPS = [1, 2, 3] as const;

/** Returns the filter changes that an actor of the map offers, in their order. */
export function actorActs(view: View, actor: string, graphIndex: GraphIndex): Act[] {
  const { focus, collapsed, hidden } = view.filter;
  const act = (id: Act["id"], label: string, next: View, done = false): Act => ({
    id,
    label,
    next,
    done,
  });
  const around = HOPS.map((hops) => {
    const done = focus?.actor === actor && focus.hops === hops;
    const next = done ? withFilter(view, { focus: null }) : focusOn(view, { actor, hops });
    return act(
      "near",
      plural(hops, { one: "Only # hop around", other: "Only # hops around" }),
      next,
      done,
    );
  });
  return [
    ...around,
    act("expand", msg("Show all neighbours"), expand(view, actor, graphIndex)),
    collapsed?.includes(actor)
      ? act(
          "collapse",
          msg("Expand its neighbours"),
          withFilter(view, { collapsed: collapsed.filter((id) => id !== actor) }),
        )
      : act("collapse", msg("Collapse its neighbours"), collapse(view, actor, graphIndex)),
    ...(actor in view.pinned ? [act("unpin", msg("Unpin"), unpin(view, [actor]))] : []),
    ...(hidden?.includes(actor) ? [] : [act("hide", msg("Hide"), hide(view, [actor]))]),
  ];
}
