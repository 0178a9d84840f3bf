import type { Bundle } from "./bundle.ts";
import type { FilterResult } from "./apply-filter.ts";
import type { Model } from "./model.ts";
import { type ViewState, isSamePair } from "./state.ts";

/** The actors and bundles that are highlighted while the rest recedes, and the ringed actors. */
export interface Focus {
  /** True if anything recedes */
  active: boolean;
  actors: ReadonlySet<string>;
  bundles: ReadonlySet<string>;
  /** The relations of opened bundles that are meant; their siblings recede. null: all of them */
  relations: ReadonlySet<string> | null;
  ringed: ReadonlySet<string>;
}

/**
 * Returns the focus of a state: the neighbourhood of the hovered target, else the highlight from
 * outside, else the neighbourhood of the selection. Rings follow the selection alone.
 */
export function focusOf(state: ViewState, shown: FilterResult, model: Model): Focus {
  const chosen = chosenBy(state, model);
  const ringed = new Set(chosen.actors);
  const { hovered, lit } = state;
  const centre = hovered?.type === "actor" ? hovered.id : hovered || lit ? null : chosen.single;
  const relations = hovered ? null : lit ? new Set(lit.relations) : chosen.relations;
  const isLit = (bundle: Bundle): boolean => {
    const [a, b] = bundle.pair;
    if (hovered?.type === "bundle") return bundle.id === hovered.id;
    if (centre !== null) return a === centre || b === centre;
    if (relations) return bundle.relations.some((id) => relations.has(id));
    if (chosen.pair) return isSamePair(chosen.pair, [a, b]);
    return chosen.several.length > 1 && ringed.has(a) && ringed.has(b);
  };
  const actors = new Set<string>(hovered ? [] : lit ? lit.actors : chosen.several);
  const bundles = new Set<string>();
  for (const bundle of shown.bundles) {
    if (!isLit(bundle)) continue;
    bundles.add(bundle.id);
    actors.add(bundle.pair[0]).add(bundle.pair[1]);
  }
  if (centre !== null) actors.add(centre);
  const active = actors.size > 0 && (centre === null || shown.actors.includes(centre));
  return { active, actors, bundles, relations, ringed };
}

interface Chosen {
  actors: readonly string[];
  /** Actors that are lit although nothing joins them */
  several: readonly string[];
  single: string | null;
  /** Two whose own relations are lit, and not those that either has with itself */
  pair: readonly [string, string] | null;
  relations: ReadonlySet<string> | null;
}

function chosenBy({ selection }: ViewState, model: Model): Chosen {
  const nothing: Chosen = { actors: [], several: [], single: null, pair: null, relations: null };
  switch (selection?.type) {
    case "actor":
      return { ...nothing, actors: [selection.id], single: selection.id };
    case "pair":
      return { ...nothing, actors: selection.actors, pair: selection.actors };
    case "several":
      return { ...nothing, actors: selection.actors, several: selection.actors };
    case "relation": {
      const { id } = selection;
      return model.hasEdge(id)
        ? { ...nothing, actors: model.extremities(id), relations: new Set([id]) }
        : nothing;
    }
    case undefined:
      return nothing;
  }
}
