import type { Shown } from "./filter.ts";
import type { Model } from "./model.ts";
import type { ViewState } from "./state.ts";

/** What stays lit while the rest recedes, and who wears a ring. */
export interface Focus {
  /** Whether anything recedes at all */
  active: boolean;
  actors: ReadonlySet<string>;
  bundles: ReadonlySet<string>;
  /** The one relation of an opened bundle that is selected; its siblings recede */
  relation: string | null;
  ringed: ReadonlySet<string>;
}

/**
 * What a state puts in focus: the neighbourhood of what is hovered, else of what is selected.
 * Rings follow the selection alone.
 */
export function focusOf(state: ViewState, shown: Shown, model: Model): Focus {
  const chosen = chosenBy(state, model);
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
          : chosen.relation !== null
            ? bundle.relations.includes(chosen.relation)
            : chosen.actors.length > 1 && ringed.has(a) && ringed.has(b);
    if (!lit) continue;
    bundles.add(bundle.id);
    actors.add(a).add(b);
  }
  if (centre !== null) actors.add(centre);
  const active = actors.size > 0 && (centre === null || shown.actors.includes(centre));
  const relation = hovered ? null : chosen.relation;
  return { active, actors, bundles, relation, ringed };
}

interface Chosen {
  actors: readonly string[];
  single: string | null;
  relation: string | null;
}

function chosenBy({ selection }: ViewState, model: Model): Chosen {
  const nothing: Chosen = { actors: [], single: null, relation: null };
  switch (selection?.type) {
    case "actor":
      return { ...nothing, actors: [selection.id], single: selection.id };
    case "pair":
    case "several":
      return { ...nothing, actors: selection.actors };
    case "relation": {
      const { id } = selection;
      return model.hasEdge(id)
        ? { ...nothing, actors: model.extremities(id), relation: id }
        : nothing;
    }
    case undefined:
      return nothing;
  }
}
