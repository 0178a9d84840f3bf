import type {
  FoldableRelation,
  FoldRule,
  Tie,
} from "../../../domain/analysis/balance/fold-pairs.ts";
import type { TriadCounts, TriadType } from "../../../domain/analysis/balance/triads.ts";
import type {
  DatedRelation,
  TimeChoice,
  WindowCamps,
} from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import type { CampChange } from "../../../domain/analysis/camps-over-time/camp-changes.ts";

/** A question to the worker. */
export type Question =
  | { kind: "now"; relations: readonly FoldableRelation[]; camps: number; rule: FoldRule }
  | { kind: "time"; relations: readonly DatedRelation[]; choice: TimeChoice };

/** The least frustration: as much as is known of it. */
export interface Bounds {
  lower: number;
  upper: number;
  /** True if it is proven that both are the least */
  exact: boolean;
}

/** Two actors with one sign between them. */
export interface NamedPair {
  pair: readonly [string, string];
  sign: 1 | -1;
  relations: readonly string[];
}

export interface NamedTriad {
  actors: readonly [string, string, string];
  /** Between first and second, first and third, second and third */
  signs: readonly [1 | -1, 1 | -1, 1 | -1];
}

/** What is known of the balance of some relations. */
export interface BalanceFound {
  kind: "now";
  /** Actors that have a pair */
  actors: number;
  pairs: number;
  ties: readonly Tie[];
  selfRelations: number;
  neutral: number;
  /** Parts between which there is no pair */
  parts: number;
  frustration: Bounds;
  weighted: Bounds;
  /** Ids of the actors of each camp, the largest camp first */
  camps: readonly (readonly string[])[];
  frustrated: readonly NamedPair[];
  triads: TriadCounts;
  /** The first triads of each type */
  listed: Readonly<Record<TriadType, readonly NamedTriad[]>>;
  /** Degree of balance by closed walks; null: not computed for so many actors */
  walks: number | null;
  /** True while an exact answer is looked for */
  isSearching: boolean;
}

/** One more window is done. */
export interface TimeProgress {
  kind: "progress";
  done: number;
  of: number;
}

/** Camps over time, whole. */
export interface TimeFound {
  kind: "time";
  windows: readonly WindowCamps[];
  changes: readonly CampChange[];
}

export type Answer = BalanceFound | TimeProgress | TimeFound | { kind: "failed"; why: string };
