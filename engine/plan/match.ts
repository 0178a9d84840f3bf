import type { Compiler } from "../compile/compiler.ts";
import type { Evaluate } from "../run/evaluate.ts";
import { isFixed } from "../compile/fixed.ts";
import { labelCheck } from "../compile/label-test.ts";
import type { Scope, VariableType } from "../compile/scope.ts";
import type { LabelTest } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import type { Followed } from "../run/neighbours.ts";
import { Filter } from "../run/filter.ts";
import { PerRow } from "../run/per-row.ts";
import type { Access } from "./access.ts";
import { cheapestAccess } from "./cheapest-access.ts";
import { fanOf } from "./fan.ts";
import { follow } from "./follow.ts";
import { hashJoin, joinFor } from "./hash-join.ts";
import { expandGroup } from "./group.ts";
import { START, step } from "../plan-tree/nodes.ts";
import { meetingFor, nodeHashJoin } from "./node-hash-join.ts";
import { pathValue } from "./path-value.ts";
import { innerNames } from "./inner-names.ts";
import { typeNames } from "../compile/label-names.ts";
import type { Edge, PatternGraph, Predicate } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import type { PlanNode } from "../plan-tree/plan-node.ts";
import { projectEndpoints } from "./project-endpoints.ts";
import { scanNodes } from "./scan.ts";
import { isScannable, scanRelationships } from "./scan-relationships.ts";
import { shortest } from "./shortest.ts";

/** So many nodes are found first even if a relationship leads to them. */
const ABOUT_ONE = 1.5;

/** The plan of a pattern under way: what is bound, and what is still to be done. */
export class MatchPlan implements PatternPlan {
  scope: Scope;
  plan: PlanNode;
  /** Slots of the relationships that this MATCH has bound: no two are the same. */
  readonly bound: number[] = [];
  readonly #open: Set<Predicate>;
  readonly #edges: Set<Edge>;
  readonly #names: ReadonlySet<string>;

  constructor(
    readonly c: Compiler,
    readonly graph: PatternGraph,
    outer: Scope,
    input: PlanNode,
    readonly isRepeatable: boolean,
  ) {
    this.scope = outer;
    this.plan = input;
    this.#open = new Set(graph.predicates);
    this.#edges = new Set(graph.edges);
    const own = [...graph.nodes.keys(), ...graph.edges.map(({ name }) => name)];
    const groups = [...graph.edges, ...graph.selective.map(({ edge }) => edge)].flatMap(innerNames);
    const paths = graph.paths.map(({ name }) => name);
    const chosen = graph.selective.map(({ edge }) => edge.name);
    this.#names = new Set(
      [...own, ...groups, ...paths, ...chosen].filter((name) => !outer.has(name)),
    );
  }

  /** Chooses one step after the other until everything is bound. */
  solve(): this {
    this.#keepPresent();
    this.filter();
    for (;;) {
      const edge = this.#nextEdge();
      const start = this.#cheapestNode();
      if (!edge && !start) break;
      if (edge && (!start || start.access.rows > ABOUT_ONE || this.#isCheap(edge))) {
        this.#expand(edge);
      } else if (start?.access.operator === "AllNodesScan" && this.#scanEdge()) continue;
      else if (start) this.#begin(start.name, start.access);
    }
    for (const part of this.graph.selective) {
      shortest(this, part);
      this.filter();
    }
    for (const path of this.graph.paths) {
      if (this.scope.has(path.name)) continue;
      pathValue(this, path);
      this.filter();
    }
    this.filter(true);
    return this;
  }

  /** A node that an OPTIONAL MATCH did not find matches no pattern, not even one of it alone. */
  #keepPresent(): void {
    const met = new Set(this.graph.edges.flatMap(({ from, to }) => [from, to]));
    const alone = [...this.graph.nodes.keys()].filter(
      (name) => this.scope.has(name) && !met.has(name),
    );
    if (alone.length === 0) return;
    const slots = alone.map((name) => this.slotOf(name));
    const isPresent: Evaluate = ({ slots: row }) => slots.every((slot) => row[slot] !== null);
    this.plan = step("Filter", "", this.plan, this.plan.rows, (input, frame) => {
      return new Filter(input, frame, [isPresent]);
    });
  }

  inner(graph: PatternGraph, scope: Scope, bound: readonly number[]): PatternPlan {
    const inner = new MatchPlan(this.c, graph, scope, START, false);
    inner.bound.push(...bound);
    return inner.solve();
  }

  /**
   * Puts the conditions that can be decided now on top of the plan.
   *
   * @param share of the rows that are expected to be left
   */
  filter(all = false, share = 0.5): void {
    const ready: Evaluate[] = [];
    for (const predicate of this.#open) {
      const waits = [...predicate.names].some((n) => this.#names.has(n) && !this.scope.has(n));
      if ((waits || this.#isTooSoon(predicate)) && !all) continue;
      this.#open.delete(predicate);
      ready.push(this.c.predicate(predicate.expression, this.scope));
    }
    if (ready.length === 0) return;
    this.plan = step("Filter", "", this.plan, this.plan.rows * share, (input, frame) => {
      return new Filter(input, frame, ready);
    });
  }

  /** A condition that names no variable but may fail waits until something is found. */
  #isTooSoon({ names, expression }: Predicate): boolean {
    if (names.size > 0 || isFixed(expression)) return false;
    return this.#names.size > 0 && [...this.#names].every((name) => !this.scope.has(name));
  }

  /** Returns the conditions on a name that need nothing that is not bound yet. */
  predicatesOf(name: string): Predicate[] {
    return [...this.#open].filter(
      ({ names }) =>
        names.has(name) &&
        [...names].every((n) => n === name || !this.#names.has(n) || this.scope.has(n)),
    );
  }

  /** Returns the conditions that wait for one of these names. */
  waitingFor(names: ReadonlySet<string>): Predicate[] {
    return [...this.#open].filter((predicate) => [...predicate.names].some((n) => names.has(n)));
  }

  settle(predicate: Predicate): void {
    this.#open.delete(predicate);
  }

  bind(name: string, type: VariableType): number {
    const slot = this.c.slots.next();
    this.scope = this.scope.with(name, { slot, type });
    return slot;
  }

  know(name: string, scope: Scope): void {
    const variable = scope.find(name);
    if (variable) this.scope = this.scope.with(name, variable);
  }

  slotOf(name: string): number {
    return this.scope.find(name)?.slot ?? -1;
  }

  get others(): number[] {
    return this.isRepeatable ? [] : [...this.bound];
  }

  /** Returns the types that a test lets through, as names if it is no more than names. */
  followed(test: LabelTest | null, direction: Followed["direction"]): Followed {
    if (!test) return { direction, types: null, test: null };
    const names = typeNames(test);
    if (names) return { direction, types: names, test: null };
    const check = labelCheck(test, (part) => this.c.expression(part, this.scope));
    return { direction, types: null, test: (type, frame) => check(new Set([type]), frame) };
  }

  #nextEdge(): Edge | null {
    let best: Edge | null = null;
    let least = Infinity;
    for (const edge of this.#edges) {
      const cost = this.#edgeCost(edge);
      if (cost >= least) continue;
      best = edge;
      least = cost;
    }
    return best;
  }

  #edgeCost(edge: Edge): number {
    if (this.scope.has(edge.name)) return -1;
    const [from, to] = [this.scope.has(edge.from), this.scope.has(edge.to)];
    if (!from && !to) return Infinity;
    const into = from && to;
    if (edge.kind !== "single") return into ? 1000 : 2000;
    const fan = fanOf(this, edge);
    return into ? fan / 1000 : fan;
  }

  #isCheap(edge: Edge): boolean {
    if (this.scope.has(edge.name)) return true;
    return edge.kind === "single" && this.scope.has(edge.from) && this.scope.has(edge.to);
  }

  /** Returns the node to begin with: it and what is followed from it first are the fewest rows. */
  #cheapestNode(): { name: string; access: Access } | null {
    const starts = [...this.graph.nodes]
      .filter(([name]) => !this.scope.has(name))
      .map(([name, labels]) => ({ name, access: cheapestAccess(this, name, labels) }));
    let [best = null] = starts;
    if (!best || starts.length === 1) return best;
    let least = Infinity;
    for (const start of starts) {
      const { rows } = start.access;
      const cost = rows < least ? rows * (1 + this.#leastFan(start.name)) : Infinity;
      if (cost >= least) continue;
      best = start;
      least = cost;
    }
    return best;
  }

  /** Rows that following its cheapest relationship makes of one row of a node. */
  #leastFan(name: string): number {
    let least = Infinity;
    for (const edge of this.#edges) {
      if (edge.kind !== "single" || (edge.from !== name && edge.to !== name)) continue;
      least = Math.min(least, fanOf(this, edge, edge.to === name));
    }
    return least === Infinity ? 0 : least;
  }

  /** Binds a node that nothing leads to from what is bound. */
  #begin(name: string, access: Access): void {
    const join = joinFor(this, name, access);
    if (join) hashJoin(this, name, join);
    else scanNodes(this, name, access);
    // The condition of a seek is checked again, and mostly holds.
    this.filter(false, access.operator.includes("Seek") ? 1 : 0.5);
  }

  /** Goes through relationships rather than through all nodes; false if none can be gone through. */
  #scanEdge(): boolean {
    const edge = [...this.#edges].find((each) => isScannable(this, each));
    if (!edge) return false;
    this.#edges.delete(edge);
    scanRelationships(this, edge);
    this.filter();
    return true;
  }

  #expand(edge: Edge): void {
    this.#edges.delete(edge);
    const isBound = this.scope.has(edge.name);
    const meeting = isBound ? null : meetingFor(this, edge);
    if (isBound) projectEndpoints(this, edge);
    else if (meeting) nodeHashJoin(this, edge, meeting);
    else if (edge.kind === "group") expandGroup(this, edge);
    else follow(this, edge);
    this.filter();
  }

  /** Runs something for every row. */
  perRow(name: string, act: (frame: Frame) => void): void {
    this.plan = step(name, "", this.plan, this.plan.rows, (input, frame) => {
      return new PerRow(input, frame, act);
    });
  }
}
