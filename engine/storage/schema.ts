import type { TypeTest } from "../values/type-test.ts";
import type { ConstraintType, IndexType, SchemaTarget } from "../parse/schema-tree.ts";

/** An index by which entities are found, or by which a constraint is held. */
export interface IndexRule {
  id: number;
  name: string;
  type: IndexType;
  target: SchemaTarget;
  /** The constraint that owns it, if any. */
  constraint: string | null;
}

/** A rule for all entities of a label or type. */
export interface ConstraintRule {
  id: number;
  name: string;
  type: ConstraintType;
  target: SchemaTarget;
  /** Of TYPE alone. */
  valueType: TypeTest | null;
  index: IndexRule | null;
}

/** Indexes and constraints by name. */
export class Schema {
  readonly indexes = new Map<string, IndexRule>();
  readonly constraints = new Map<string, ConstraintRule>();
  /** Grows with every change, so that plans made before one are known to be stale. */
  version = 0;
  #nextId = 1;

  nextId(): number {
    return this.#nextId++;
  }

  addIndex(rule: IndexRule): void {
    this.indexes.set(rule.name, rule);
    this.version++;
  }

  addConstraint(rule: ConstraintRule): void {
    this.constraints.set(rule.name, rule);
    this.version++;
  }

  remove(name: string): void {
    this.indexes.delete(name);
    this.constraints.delete(name);
    this.version++;
  }
}

export function sameTarget(one: SchemaTarget, other: SchemaTarget): boolean {
  return (
    one.entity === other.entity &&
    one.labels.join("\0") === other.labels.join("\0") &&
    one.properties.join("\0") === other.properties.join("\0")
  );
}
