import { COUNTING_STATUSES } from "../../../domain/status.ts";
import type { SignName } from "../../../domain/sign.ts";
import type { Period } from "../../../domain/dates/period.ts";

/** What of the model is shown. What is left out asks nothing. */
export interface Filter {
  /** Which signs are drawn; mixed counts as neutral */
  signs: Record<SignName, boolean>;
  /** Kinds of actors that are shown; null: every kind */
  kinds: string[] | null;
  /** Statuses that are shown; null: every status */
  statuses: string[] | null;
  /** Whether relations that rest on background claims alone are shown */
  background: boolean;
  /** Actors shown although their kind is hidden */
  expanded?: string[];
  /** Actors whose neighbours that hang on them alone are folded away */
  collapsed?: string[];
  /** Actors taken off the picture; stronger than everything else */
  hidden?: string[];
  /** Only what is at most so many relations away from the actor, at any time */
  focus?: { actor: string; hops: 1 | 2 | 3 } | null;
  /** Families of predicates; null: every one */
  families?: string[] | null;
  /** Predicates; null: every one */
  predicates?: string[] | null;
  /** Ids of documents, one of which must say so; null: any, or none */
  sources?: string[] | null;
  /** 0 … 1 */
  minIntensity?: number;
  /** Documents that say so, at the least */
  minSources?: number;
  /** Only what another claim contradicts */
  disputedOnly?: boolean;
  /** The time looked at: an instant is the period of its month or day; null: all times */
  time?: Period | null;
  /** Whether undated relations are shown; null: only while no time is chosen */
  undated?: boolean | null;
}

/** First sight: signed relations that occurred or are ongoing, of every kind of actor. */
export const DEFAULT_FILTER: Filter = {
  signs: { cooperation: true, friction: true, neutral: false },
  kinds: null,
  statuses: [...COUNTING_STATUSES],
  background: true,
};
