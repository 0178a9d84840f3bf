import { foldBundles, type Bundle } from "./bundle.ts";
import { drawnSign, type Model } from "./model.ts";

/** What of the model is shown. */
export interface Filter {
  /** Which signs are drawn; mixed counts as neutral */
  signs: { cooperation: boolean; friction: boolean; neutral: boolean };
  /** Kinds of actors that are shown; null: every kind */
  kinds: string[] | null;
  /** Statuses that are shown; null: every status */
  statuses: string[] | null;
  /** Whether relations that rest on background claims alone are shown */
  background: boolean;
  /** Actors shown although their kind is hidden */
  expanded?: string[];
}

/** First sight: signed relations that occurred or are ongoing, of every kind of actor. */
export const FIRST_FILTER: Filter = {
  signs: { cooperation: true, friction: true, neutral: false },
  kinds: null,
  statuses: ["occurred", "ongoing"],
  background: true,
};

/** The actors and bundles that a filter leaves. */
export interface Shown {
  actors: string[];
  bundles: Bundle[];
}

/**
 * Applies a filter. An actor is shown when its kind is (or it is expanded) and it has a relation
 * that is shown; an expanded actor is shown even without.
 */
export function applyFilter(model: Model, filter: Filter): Shown {
  const kinds = filter.kinds && new Set(filter.kinds);
  const statuses = filter.statuses && new Set(filter.statuses);
  const expanded = new Set(filter.expanded?.filter((id) => model.hasNode(id)));
  const signs = {
    "1": filter.signs.cooperation,
    "-1": filter.signs.friction,
    "0": filter.signs.neutral,
  };
  const admitted = new Set<string>();
  model.forEachNode((id, actor) => {
    if (!kinds || kinds.has(actor.kind) || expanded.has(id)) admitted.add(id);
  });
  const actors = new Set<string>(expanded);
  const relations: string[] = [];
  model.forEachEdge((id, relation, start, end) => {
    if (start === end || !admitted.has(start) || !admitted.has(end)) return;
    if (statuses && !statuses.has(relation.status)) return;
    if (relation.background && !filter.background) return;
    if (!signs[drawnSign(relation)]) return;
    relations.push(id);
    actors.add(start).add(end);
  });
  return { actors: [...actors], bundles: foldBundles(model, relations) };
}
