import { isRooted, type LayoutName } from "../../model/layout/choice.ts";
import type { Selection } from "../../model/graph/state.ts";
import type { View } from "../../model/link/view.ts";

/**
 * Returns the actor that rings or a tree would begin at: the selected one, or that of the focus;
 * null: neither.
 */
export function rootOf({ filter }: Pick<View, "filter">, selection: Selection): string | null {
  if (selection?.type === "actor") return selection.id;
  return filter.focus?.actor ?? null;
}

/** Returns the view laid out in another way; where actors were put belongs to the old one. */
export function withLayout(view: View, name: LayoutName, root: string | null): View {
  const { seed } = view.layout;
  return { ...view, layout: { name, seed, root: isRooted(name) ? root : null }, pinned: {} };
}

/** Returns the view laid out in the same way from another start. */
export function restarted(view: View): View {
  const seed = (view.layout.seed + 1) % 2 ** 31;
  return { ...view, layout: { ...view.layout, seed }, pinned: {} };
}
