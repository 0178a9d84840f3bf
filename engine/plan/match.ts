import type { Compiler, Evaluate } from "../compile/compiler.ts";
import { labelCheck } from "../compile/label-test.ts";
import type { Scope, VariableType } from "../compile/scope.ts";
import type { LabelTest } from "../parse/tree.ts";
import { Expand } from "../run/expand.ts";
import { ExpandVariable } from "../run/expand-variable.ts";
import type { Frame } from "../run/frame.ts";
import type { Followed } from "../run/neighbours.ts";
import { Filter, PerRow } from "../run/row-operators.ts";
import type { RelationshipRecord } from "../storage/records.ts";
import { expandGroup } from "./group.ts";
import { START, step } from "./nodes.ts";
import { pathValue } from "./path-value.ts";
import { flip, innerNames, typeNames } from "./pattern-names.ts";
import { propertyTests, type Edge, type PatternGraph, type Predicate } from "./pattern-graph.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import type { PlanNode } from "./plan-node.ts";
import { projectEndpoints } from "./project-endpoints.ts";
import { scanCost, scanNodes } from "./scan.ts";
import { shortest } from "./shortest.ts";

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
    private readonly repeatable: boolean,
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
      if (edge && (!start || start.cost > 1 || this.#isCheap(edge))) this.#expand(edge);
      else if (start) this.#scan(start.name);
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

  /** Puts the conditions that can be decided now on top of the plan. */
  filter(all = false): void {
    const ready: Evaluate[] = [];
    for (const predicate of this.#open) {
      const waits = [...predicate.names].some((n) => this.#names.has(n) && !this.scope.has(n));
      if (waits && !all) continue;
      this.#open.delete(predicate);
      ready.push(this.c.predicate(predicate.expression, this.scope));
    }
    if (ready.length === 0) return;
    this.plan = step("Filter", "", this.plan, this.plan.rows / 2, (input, frame) => {
      return new Filter(input, frame, ready);
    });
  }

  /** The conditions on a name that need nothing that is not bound yet. */
  predicatesOf(name: string): Predicate[] {
    return [...this.#open].filter(
      ({ names }) =>
        names.has(name) &&
        [...names].every((n) => n === name || !this.#names.has(n) || this.scope.has(n)),
    );
  }

  /** The conditions that wait for one of these names. */
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

  slotOf(name: string): number {
    return this.scope.find(name)?.slot ?? -1;
  }

  get others(): number[] {
    return this.repeatable ? [] : [...this.bound];
  }

  /** The types that a test lets through, as names if it is no more than names. */
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
    const fan = this.fan(edge);
    return into ? fan / 1000 : fan;
  }

  /** Relationships of a type that a node has on average. */
  fan(edge: Edge): number {
    const { graph } = this.c;
    const types = edge.relationship?.types ? typeNames(edge.relationship.types) : null;
    const count = types
      ? types.reduce((sum, type) => sum + (graph.relationshipsByType.get(type)?.size ?? 0), 0)
      : graph.relationships.size;
    return count / Math.max(1, graph.nodes.size);
  }

  #isCheap(edge: Edge): boolean {
    if (this.scope.has(edge.name)) return true;
    return edge.kind === "single" && this.scope.has(edge.from) && this.scope.has(edge.to);
  }

  #cheapestNode(): { name: string; cost: number } | null {
    let best: { name: string; cost: number } | null = null;
    for (const [name, labels] of this.graph.nodes) {
      if (this.scope.has(name)) continue;
      const cost = scanCost(this, name, labels);
      if (!best || cost < best.cost) best = { name, cost };
    }
    return best;
  }

  #scan(name: string): void {
    scanNodes(this, name, this.graph.nodes.get(name) ?? []);
    this.filter();
  }

  #expand(edge: Edge): void {
    this.#edges.delete(edge);
    if (this.scope.has(edge.name)) projectEndpoints(this, edge);
    else if (edge.kind === "group") expandGroup(this, edge);
    else this.#follow(edge);
    this.filter();
  }

  #follow(edge: Edge): void {
    const pattern = edge.relationship;
    if (!pattern) return;
    const backwards = !this.scope.has(edge.from);
    const start = backwards ? edge.to : edge.from;
    const end = backwards ? edge.from : edge.to;
    const direction = backwards ? flip(pattern.direction) : pattern.direction;
    const followed = this.followed(pattern.types, direction);
    const others = this.others;
    const into = this.scope.has(end);
    const from = this.slotOf(start);
    const accepts = edge.kind === "variable" ? this.#accepts(edge) : null;
    const to = into ? this.slotOf(end) : this.bind(end, "node");
    const relationship = this.bind(
      edge.name,
      edge.kind === "single" ? "relationship" : "relationships",
    );
    const place = { from, relationship, to, into, others };
    this.bound.push(relationship);
    const rows = this.plan.rows * Math.max(0.1, into ? this.fan(edge) / 100 : this.fan(edge));
    const details = pattern.types ? (followed.types ?? []).join("|") : "";
    const name = into ? "Into" : "All";
    if (edge.kind === "single") {
      this.plan = step(`Expand(${name})`, details, this.plan, rows, (input, frame) => {
        return new Expand(input, frame, place, followed);
      });
      return;
    }
    const range = { min: edge.range?.min ?? 1, max: edge.range?.max ?? Infinity };
    this.plan = step(`VarLengthExpand(${name})`, details, this.plan, rows * 10, (input, frame) => {
      return new ExpandVariable(input, frame, place, followed, range, accepts, backwards);
    });
  }

  /** What each relationship of a variable length must fulfil by itself. */
  #accepts(edge: Edge): ((relationship: RelationshipRecord, frame: Frame) => boolean) | null {
    const pattern = edge.relationship;
    if (!pattern || (!pattern.properties && !pattern.where)) return null;
    const slot = this.c.slots.next();
    const inner = this.scope.with(edge.name, { slot, type: "relationship" });
    const operand = { kind: "variable", name: edge.name, place: pattern.place } as const;
    const tests = pattern.properties ? propertyTests(operand, pattern.properties) : [];
    if (pattern.where) tests.push(pattern.where);
    const checks = tests.map((test) => this.c.predicate(test, inner));
    return (relationship, frame) => {
      frame.slots[slot] = relationship;
      return checks.every((check) => check(frame) === true);
    };
  }

  /** Runs something for every row. */
  perRow(name: string, act: (frame: Frame) => void): void {
    this.plan = step(name, "", this.plan, this.plan.rows, (input, frame) => {
      return new PerRow(input, frame, act);
    });
  }
}
