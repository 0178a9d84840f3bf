import type { FoldableRelation, FoldRule } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { BalanceFigures } from "../../../domain/contract/balance.ts";
import type { TriadType } from "../../../domain/analysis/balance/triads.ts";
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

export interface NamedTriad {
  actors: readonly [string, string, string];
  /** Between first and second, first and third, second and third */
  signs: readonly [1 | -1, 1 | -1, 1 | -1];
}

/** What is known of the balance of some relations. */
export interface BalanceFound {
  kind: "now";
  figures: BalanceFigures;
  /** The first triads of each type */
  listed: Readonly<Record<TriadType, readonly NamedTriad[]>>;
  /** True while a proof is looked for */
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
