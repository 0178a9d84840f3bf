import { CypherError, STATUS } from "../errors/errors.ts";
import { mayBeOfItsOwn, type Key } from "../values/key.ts";
import { checkCommitted, checkUnique, isCheckedLate } from "./constraints.ts";
import { STATE, type Properties } from "./entity.ts";
import type { SchemaCommand } from "../parse/schema-tree.ts";
import type { Committing } from "./committing.ts";
import type { Graph } from "./graph.ts";
import type { EntityRecord, PropertyIndex } from "./property-index.ts";
import { NodeRecord, RelationshipRecord } from "./records.ts";

/**
 * The writes that are made together or not at all. A graph has one such transaction at a time; what
 * it has changed is seen by its own statements until it is committed.
 */
export class Transaction implements Committing {
  /** What was created, those among them that were deleted again. */
  readonly #made: EntityRecord[] = [];
  readonly #changed = new Set<EntityRecord>();
  readonly #deleted = new Set<EntityRecord>();
  /**
   * Entries of indexes that hold or held an entity; those that are stale go in the end. Of what is
   * created here only those that its properties do not tell.
   */
  readonly #entries: { index: PropertyIndex; key: Key; entity: EntityRecord }[] = [];
  /** Labels that were put into the graph's sets for a node that had none of them. */
  readonly #labelled: { node: NodeRecord; label: string }[] = [];

  /** Functions that undo changes of the schema, the last one last. */
  readonly #undo: (() => void)[] = [];

  /** Changes of the schema in their order, each with the name that it went by. */
  readonly schemaChanges: SchemaCommand[] = [];

  /** @param isKept whether what it changes is to be written down, or is made anew with each start */
  constructor(
    readonly graph: Graph,
    readonly isKept = true,
  ) {}

  /** Remembers how something is taken back that was done at once. */
  onRollback(undo: () => void): void {
    this.#undo.push(undo);
  }

  get isEmpty(): boolean {
    return this.#made.length + this.#changed.size + this.#deleted.size === 0;
  }

  createNode(labels: ReadonlySet<string>, properties: Properties): NodeRecord {
    const node = this.graph.newNode(labels);
    node.storedProperties = properties;
    this.#made.push(node);
    this.#index(node);
    this.graph.noteKeys(properties.shape);
    return node;
  }

  /** @throws CypherError when one of the ends is deleted. */
  createRelationship(
    type: string,
    start: NodeRecord,
    end: NodeRecord,
    properties: Properties,
  ): RelationshipRecord {
    const made = this.graph.newRelationship(type, start, end);
    made.storedProperties = properties;
    this.#made.push(made);
    this.#index(made);
    this.graph.noteKeys(properties.shape);
    return made;
  }

  setProperties(entity: EntityRecord, properties: Properties): void {
    const before = entity.properties;
    if (properties === before && isCreated(entity)) return;
    this.graph.noteKeys(properties.shape);
    if (isCreated(entity)) entity.storedProperties = properties;
    else {
      this.#unsettle(entity);
      if (entity instanceof NodeRecord) entity.change = { labels: entity.labelSet, properties };
      else entity.change = properties;
    }
    this.#index(entity, before);
  }

  setLabels(node: NodeRecord, wanted: ReadonlySet<string>): void {
    const before = node.labelSet;
    const labels = this.graph.sharedLabels(wanted);
    if (isCreated(node)) this.#enter(node);
    for (const label of labels) {
      if (before.has(label)) continue;
      this.graph.labelled(label).add(node);
      this.#labelled.push({ node, label });
    }
    if (isCreated(node)) {
      for (const label of before) {
        if (!labels.has(label)) this.#labelled.push({ node, label });
      }
      node.storedLabels = labels;
    } else {
      this.#unsettle(node);
      node.change = { labels, properties: node.properties };
    }
    this.#index(node);
  }

  delete(entity: EntityRecord): void {
    this.#enter(entity);
    entity.state = isCreated(entity) ? STATE.gone : STATE.deleted;
    this.#deleted.add(entity);
  }

  /** Relationships that this transaction sees at a node, each once. */
  relationshipsOf(node: NodeRecord): Set<RelationshipRecord> {
    const found = new Set<RelationshipRecord>();
    for (const each of [...node.outgoing.flat(), ...node.incoming.flat()]) {
      if (each.isVisible) found.add(each);
    }
    return found;
  }

  /** @throws CypherError when a node that still has relationships was deleted. */
  checkDeleted(): void {
    for (const entity of this.#deleted) {
      if (!(entity instanceof NodeRecord)) continue;
      if (this.relationshipsOf(entity).size === 0) continue;
      throw new CypherError(
        STATUS.constraint,
        entity.state === STATE.gone
          ? "Cannot delete node that was created in this transaction, because it still has relationships."
          : `Cannot delete node<${entity.id}>, because it still has relationships. To delete this node, you must first delete its relationships.`,
      );
    }
  }

  /** @throws CypherError when a constraint does not hold; then nothing has been committed. */
  commit(): void {
    this.checkDeleted();
    const rules = [...this.graph.schema.constraints.values()].filter(isCheckedLate);
    if (rules.length > 0) {
      for (const entities of [this.#made, this.#changed])
        for (const entity of entities) if (entity.isVisible) checkCommitted(rules, entity);
    }
    if (!this.isEmpty || this.schemaChanges.length > 0) this.graph.journal?.(this);
    this.graph.version++;
    for (const entity of this.#made) if (isCreated(entity)) entity.state = STATE.live;
    for (const entity of this.#changed) {
      if (entity instanceof NodeRecord && entity.change) {
        entity.storedLabels = entity.change.labels;
        entity.storedProperties = entity.change.properties;
      } else if (entity instanceof RelationshipRecord && entity.change) {
        entity.storedProperties = entity.change;
      }
    }
    this.#end(this.#deleted);
  }

  rollback(): void {
    for (const entity of this.#deleted)
      if (entity.state === STATE.deleted) entity.state = STATE.live;
    for (const entity of this.#made) this.#leaveIndexes(entity);
    this.#end(this.#made);
    for (const undo of this.#undo.reverse()) undo();
  }

  /** Returns the changes of the transaction, for the journal. */
  changes(): ReturnType<Committing["changes"]> {
    const created = new Set(this.#made.filter(isCreated));
    return { created, changed: this.#changed, deleted: this.#deleted };
  }

  #end(gone: Iterable<EntityRecord>): void {
    for (const entity of this.#changed) {
      entity.change = null;
      if (entity instanceof NodeRecord) this.#leaveLabels(entity);
    }
    const nodes: NodeRecord[] = [];
    const relationships: RelationshipRecord[] = [];
    for (const entity of gone) {
      entity.state = STATE.gone;
      if (entity instanceof NodeRecord) nodes.push(entity);
      else relationships.push(entity);
    }
    this.graph.forget(nodes, relationships);
    for (const { node, label } of this.#labelled) {
      if (node.state === STATE.gone || !node.storedLabels.has(label)) {
        this.graph.labelled(label).delete(node);
      }
    }
    for (const { index, key, entity } of this.#entries) {
      if (entity.state === STATE.gone || this.#keyIn(index, entity) !== key)
        index.remove(key, entity);
    }
  }

  /** The labels that a changed node no longer has. */
  #leaveLabels(node: NodeRecord): void {
    for (const [label, set] of this.graph.nodesByLabel) {
      if (set.has(node) && !node.storedLabels.has(label)) set.delete(node);
    }
  }

  /** Takes what was created here out of the indexes. */
  #leaveIndexes(entity: EntityRecord): void {
    for (const index of this.#indexesOf(entity)) {
      const key = index.keyIn(entity.storedProperties);
      if (key !== undefined) index.remove(key, entity);
    }
  }

  #keyIn(index: PropertyIndex, entity: EntityRecord): Key | undefined {
    const { labels } = index.rule.target;
    const isCovered =
      entity instanceof NodeRecord
        ? labels.some((label) => entity.storedLabels.has(label))
        : labels.includes(entity.type);
    return isCovered ? index.keyIn(entity.storedProperties) : undefined;
  }

  /** Remembers an entity, and what indexes hold of it, before its first change. */
  #unsettle(entity: EntityRecord): void {
    if (this.#changed.has(entity)) return;
    this.#changed.add(entity);
    this.#enter(entity);
  }

  /** Puts an entity into the indexes over its labels, but for those whose values are as they were. */
  #index(entity: EntityRecord, before: Properties | null = null): void {
    if (this.graph.indexes.size === 0) return;
    const isNew = isCreated(entity);
    const { properties } = entity;
    const indexes = this.#indexesOf(entity);
    if (isNew && before !== null) {
      for (const index of indexes) {
        if (!index.isSame(before, properties)) this.#note(index, index.keyIn(before), entity);
      }
    }
    for (const index of indexes) {
      if (before !== null && index.isSame(before, properties)) continue;
      const key = index.keyIn(properties);
      if (key === undefined) continue;
      checkUnique(index, key, entity);
      index.add(key, entity);
      if (!isNew || mayBeOfItsOwn(key)) this.#note(index, key, entity);
    }
  }

  /** Remembers where indexes hold an entity now. */
  #enter(entity: EntityRecord): void {
    if (this.graph.indexes.size === 0) return;
    for (const index of this.#indexesOf(entity)) {
      this.#note(index, index.keyIn(entity.properties), entity);
    }
  }

  #note(index: PropertyIndex, key: Key | undefined, entity: EntityRecord): void {
    if (key !== undefined) this.#entries.push({ index, key, entity });
  }

  /** Indexes over the labels or the type of an entity. */
  #indexesOf(entity: EntityRecord): readonly PropertyIndex[] {
    const { graph } = this;
    if (!(entity instanceof NodeRecord)) return graph.indexesOf("relationship", entity.type);
    const labels = entity.change?.labels ?? entity.storedLabels;
    const [label] = labels;
    if (label === undefined) return NO_INDEXES;
    if (labels.size === 1) return graph.indexesOf("node", label);
    return [...labels].flatMap((each) => graph.indexesOf("node", each));
  }
}

/** Nobody but the transaction that writes creates anything, and there is one at a time. */
const isCreated = ({ state }: EntityRecord): boolean => state === STATE.created;

const NO_INDEXES: readonly never[] = [];
