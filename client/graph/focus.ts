import type { Shown } from "./filter.ts";
import type { Model } from "./model.ts";
import type { ViewState } from "./state.ts";

/** What stays lit while the rest recedes, and who wears a ring. */
export interface Focus {
  /** Whether anything recedes at all */
  active: boolean;
  actors: ReadonlySet<string>;
  bundles: ReadonlySet<string>;
  ringed: ReadonlySet<string>;
}

/**
 * What a state puts in focus: the neighbourhood of what is hovered, else of what is selected.
 * Rings follow the selection alone.
 */
export function focusOf(state: ViewState, shown: Shown, model: Model): Focus {
  const chosen = selectedPair(state, model);
  const ringed = new Set(chosen.actors);
  const actors = new Set<string>();
  const bundles = new Set<string>();
  const { hovered } = state;
  const centre = hovered?.type === "actor" ? hovered.id : hovered ? null : chosen.single;
  for (const bundle of shown.bundles) {
    const [a, b] = bundle.pair;
    const lit =
      hovered?.type === "bundle"
        ? bundle.id === hovered.id
        : centre !== null
          ? a === centre || b === centre
          : chosen.actors.length === 2 && ringed.has(a) && ringed.has(b);
    if (!lit) continue;
    bundles.add(bundle.id);
    actors.add(a).add(b);
  }
  if (centre !== null) actors.add(centre);
  const active = actors.size > 0 && (centre === null || shown.actors.includes(centre));
  return { active, actors, bundles, ringed };
}

function selectedPair(
  { selection }: ViewState,
  model: Model,
): { actors: string[]; single: string | null } {
  if (selection === null) return { actors: [], single: null };
  if (selection.type === "actor") return { actors: [selection.id], single: selection.id };
  if (selection.type === "pair") return { actors: selection.actors, single: null };
  if (!model.hasEdge(selection.id)) return { actors: [], single: null };
  return { actors: model.extremities(selection.id), single: null };
}
