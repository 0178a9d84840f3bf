import type { Compiler } from "../compile/compiler.ts";
import type { Scope, VariableType } from "../compile/scope.ts";
import type { LabelTest } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import type { Followed } from "../run/neighbours.ts";
import type { PatternGraph, Predicate } from "./pattern-graph.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";

/** The plan of a pattern under way, for the code that binds a part of it. */
export interface PatternPlan {
  readonly c: Compiler;
  readonly graph: PatternGraph;
  readonly scope: Scope;
  plan: PlanNode;
  /** Slots of the relationships that are bound so far: no two are the same. */
  readonly bound: number[];
  /** True if a relationship may be taken twice, as under REPEATABLE ELEMENTS. */
  readonly isRepeatable: boolean;
  /** Those of them that a relationship must differ from. */
  readonly others: number[];
  bind(name: string, type: VariableType): number;
  /** Takes over a name that another plan has bound. */
  know(name: string, scope: Scope): void;
  /** Returns the slot of a name that is bound. */
  slotOf(name: string): number;
  /** Returns the conditions on a name that need nothing that is not bound yet. */
  predicatesOf(name: string): Predicate[];
  /** Returns the conditions that wait for one of these names. */
  waitingFor(names: ReadonlySet<string>): Predicate[];
  /** Takes a condition as dealt with. */
  settle(predicate: Predicate): void;
  followed(test: LabelTest | null, direction: Followed["direction"]): Followed;
  /** Runs something for every row. */
  perRow(name: string, act: (frame: Frame) => void): void;
  /** Returns the whole plan of a pattern within this one. */
  inner(graph: PatternGraph, scope: Scope, bound: readonly number[]): PatternPlan;
}
