import { COUNTING_STATUSES } from "../../../domain/status.ts";
import type { Period } from "../../../domain/dates/period.ts";
import type { FacetFields } from "../facets/facets.ts";

/** The filter of a view; a field that is left out filters nothing. */
export interface Filter extends FacetFields {
  /** Kinds of actors that are shown; null: every kind */
  kinds: string[] | null;
  /** Actors shown although their kind is hidden */
  expanded?: string[];
  /** Actors whose neighbours that hang on them alone are folded away */
  collapsed?: string[];
  /** Actors taken off the picture; stronger than everything else */
  hidden?: string[];
  /** Only actors within so many relations of this one, at any time */
  focus?: { actor: string; hops: 1 | 2 | 3 } | null;
  /** The time looked at: an instant is the period of its month or day; null: all times */
  time?: Period | null;
  /** True if undated relations are shown; null: only while no time is chosen */
  undated?: boolean | null;
}

/** First sight: signed relations that occurred or are ongoing, of every kind of actor. */
export const DEFAULT_FILTER: Filter = {
  signs: { cooperation: true, friction: true, neutral: false },
  kinds: null,
  statuses: [...COUNTING_STATUSES],
  background: true,
};
