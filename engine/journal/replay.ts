import { CypherError } from "../errors/errors.ts";
import { StatementCounters } from "../run/counters.ts";
import { runSchemaCommand } from "../schema/command.ts";
import { propertiesOf, withValue } from "../storage/entity.ts";
import type { Graph } from "../storage/graph.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { NodeRecord } from "../storage/records.ts";
import { Transaction } from "../storage/transaction.ts";
import { isIdentical } from "../values/identical.ts";
import type { Change, ChangedNode, ChangedRelationship, PropertyChange } from "./change.ts";
import type { Identities } from "./identities.ts";

/** A change that the graph, as it is now, does not let be done again, and why. */
export interface Collision {
  readonly change: Change;
  readonly reason: string;
}

/** The changes of a transaction that were done again, and those that were not. */
export interface Replayed {
  readonly done: readonly Change[];
  readonly collisions: readonly Collision[];
}

/**
 * Does the changes of one transaction again, but for those that collide with what the graph has
 * become since: there the graph stays as it is.
 */
export function replay(changes: readonly Change[], graph: Graph, identities: Identities): Replayed {
  const collisions = new Collisions();
  for (;;) {
    const transaction = new Transaction(graph, false);
    const before = graph.visibility.seesWrites;
    graph.writer = transaction;
    graph.visibility.seesWrites = true;
    const run = new Replay(transaction, identities, collisions);
    try {
      for (const step of run.steps(changes)) step();
      transaction.commit();
      run.nameAll();
      return collisions.apart(changes);
    } catch (error) {
      if (!(error instanceof CypherError)) throw error;
      transaction.rollback();
      // Without one that is known to be at fault, none of them fit.
      const guilty = run.current ? [run.current] : changes;
      for (const change of guilty) collisions.add(change, error.message);
    } finally {
      graph.writer = null;
      graph.visibility.seesWrites = before;
    }
  }
}

/** The changes that collide: whole ones, or properties of one whose others do not. */
class Collisions {
  readonly #whole = new Map<Change, string>();
  readonly #properties = new Map<Change, Set<string>>();

  add(change: Change, reason: string): void {
    this.#whole.set(change, reason);
  }

  addProperty(change: Change, key: string): void {
    const keys = this.#properties.get(change);
    if (keys) keys.add(key);
    else this.#properties.set(change, new Set([key]));
  }

  has(change: Change): boolean {
    return this.#whole.has(change);
  }

  /** Returns the properties of a change that do not collide. */
  left(change: ChangedNode | ChangedRelationship): readonly PropertyChange[] {
    const keys = this.#properties.get(change);
    return keys ? change.properties.filter(({ key }) => !keys.has(key)) : change.properties;
  }

  apart(changes: readonly Change[]): Replayed {
    const done: Change[] = [];
    const collisions: Collision[] = [];
    for (const change of changes) {
      const reason = this.#whole.get(change);
      const keys = this.#properties.get(change);
      if (reason !== undefined) collisions.push({ change, reason });
      else if (
        !keys ||
        !("node" in change || "relationship" in change) ||
        !("properties" in change)
      ) {
        done.push(change);
      } else {
        const properties = change.properties.filter(({ key }) => keys.has(key));
        done.push({ ...change, properties: this.left(change) });
        const collided = { ...change, properties };
        collisions.push({ change: collided, reason: "the pack has changed it since" });
      }
    }
    return { done, collisions };
  }
}

/** One try to do the changes of a transaction again. */
class Replay {
  /** The change that is being done. */
  current: Change | null = null;
  readonly #names: (() => void)[] = [];

  constructor(
    private readonly transaction: Transaction,
    private readonly identities: Identities,
    private readonly collisions: Collisions,
  ) {}

  /** Names the entities that were deleted and created, for the transactions that follow. */
  nameAll(): void {
    for (const name of this.#names) name();
  }

  /**
   * Returns the changes to make, in order: deletions of values first, so that others may take them.
   */
  *steps(changes: readonly Change[]): Iterable<() => void> {
    for (const part of [GOING, LEAVING, COMING, CHANGING] as const) {
      for (const change of changes) {
        if (this.collisions.has(change)) continue;
        const step = this.#step(change, part);
        if (!step) continue;
        this.current = change;
        yield step;
        this.current = null;
      }
    }
  }

  #step(change: Change, part: Part): (() => void) | null {
    switch (change.kind) {
      case "node-deleted":
      case "relationship-deleted":
        return part === GOING ? () => this.#delete(change) : null;
      case "node-created":
        return part === COMING ? () => this.#createNode(change) : null;
      case "relationship-created":
        return part === COMING ? () => this.#createRelationship(change) : null;
      case "node-changed":
      case "relationship-changed":
        if (part === LEAVING) return () => this.#leave(change);
        return part === CHANGING ? () => this.#change(change) : null;
      case "restored":
        return null;
      case "schema":
        return part === CHANGING ? () => this.#schema(change.command) : null;
    }
  }

  #delete(change: Extract<Change, { kind: "node-deleted" | "relationship-deleted" }>): void {
    const name = change.kind === "node-deleted" ? change.node : change.relationship;
    const entity =
      change.kind === "node-deleted"
        ? this.identities.node(change.node)
        : this.identities.relationship(change.relationship);
    this.#names.push(() => this.identities.forget(name));
    if (!entity) return;
    if (entity instanceof NodeRecord && this.transaction.relationshipsOf(entity).size > 0) {
      return this.#collide(change, "it has got relationships since");
    }
    this.transaction.delete(entity);
  }

  #createNode(change: Extract<Change, { kind: "node-created" }>): void {
    const { own, labels, properties } = change;
    const node = this.transaction.createNode(new Set(labels), propertiesOf(properties));
    this.identities.number(node, own);
  }

  #createRelationship(change: Extract<Change, { kind: "relationship-created" }>): void {
    const { own, type, properties } = change;
    const [start, end] = [this.identities.node(change.start), this.identities.node(change.end)];
    if (!start || !end) return this.#collide(change, "one of its ends is gone");
    const made = this.transaction.createRelationship(type, start, end, propertiesOf(properties));
    this.identities.number(made, own);
  }

  /** Takes away the values that change, if they are still those that were changed then. */
  #leave(change: ChangedNode | ChangedRelationship): void {
    const entity = this.#changedIn(change);
    if (!entity) return this.#collide(change, "it is gone");
    for (const each of change.properties) {
      if (!isOpen(entity, each)) this.collisions.addProperty(change, each.key);
    }
    let { properties } = entity;
    for (const { key } of this.collisions.left(change)) {
      properties = withValue(properties, key, null);
    }
    this.transaction.setProperties(entity, properties);
  }

  #change(change: ChangedNode | ChangedRelationship): void {
    const entity = this.#changedIn(change);
    if (!entity) return;
    if (change.kind === "node-changed" && entity instanceof NodeRecord) {
      const labels = new Set([...entity.labelSet, ...change.added]);
      for (const label of change.removed) labels.delete(label);
      this.transaction.setLabels(entity, labels);
    }
    let { properties } = entity;
    for (const { key, after } of this.collisions.left(change)) {
      properties = withValue(properties, key, after);
    }
    this.transaction.setProperties(entity, properties);
  }

  #changedIn(change: ChangedNode | ChangedRelationship): EntityRecord | null {
    return change.kind === "node-changed"
      ? this.identities.node(change.node)
      : this.identities.relationship(change.relationship);
  }

  #schema(command: Extract<Change, { kind: "schema" }>["command"]): void {
    const { transaction } = this;
    const counters = new StatementCounters();
    const tellNobody = (): void => undefined;
    runSchemaCommand(command, transaction.graph, transaction, counters, new Map(), tellNobody);
  }

  #collide(change: Change, reason: string): void {
    this.collisions.add(change, reason);
  }
}

/** Returns true if a property has its value before the change, or the one after it. */
function isOpen(entity: EntityRecord, { key, before, after }: PropertyChange): boolean {
  const now = entity.property(key);
  return isIdentical(now, before) || isIdentical(now, after);
}

const GOING = 0;
const LEAVING = 1;
const COMING = 2;
const CHANGING = 3;
type Part = typeof GOING | typeof LEAVING | typeof COMING | typeof CHANGING;
