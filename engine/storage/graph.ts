import { keeping } from "./adjacency.ts";
import { STATE, type Visibility } from "./entity.ts";
import type { PropertyIndex } from "./property-index.ts";
import { RecordTable } from "./record-table.ts";
import { NodeRecord, RelationshipRecord } from "./records.ts";
import type { Committing } from "./committing.ts";
import { SharedValues } from "./shared-values.ts";
import { Schema } from "./schema.ts";
import type { Shape } from "./shape.ts";

/**
 * A property graph in memory: entities, and indexes over them. The sets may hold entities that a
 * statement does not see; readers check `isVisible` and the labels.
 */
export class Graph {
  readonly nodes = new RecordTable<NodeRecord>();
  readonly relationships = new RecordTable<RelationshipRecord>();
  readonly nodesByLabel = new Map<string, Set<NodeRecord>>();
  readonly relationshipsByType = new Map<string, Set<RelationshipRecord>>();
  readonly indexes = new Map<string, PropertyIndex>();
  readonly schema = new Schema();
  readonly visibility: Visibility;
  /** The transaction that writes, if there is one. */
  writer: object | null = null;
  /** Grows with every commit. */
  version = 0;
  /**
   * Writes down what a transaction changed, before anybody sees it. What it throws undoes the
   * transaction.
   */
  journal: ((transaction: Committing) => void) | null = null;
  /** Property names that were ever used, as db.propertyKeys() gives them. */
  readonly propertyKeys = new Set<string>();
  readonly #notedShapes = new Set<Shape>();
  readonly #labelSets = new Map<string, ReadonlySet<string>>();
  /** The shared set of one that was asked for before: plans ask with the same for every row. */
  readonly #sharedSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  readonly values = new SharedValues();
  readonly created = new Date();
  /** Results of `indexesOf` since the last change of the schema. */
  #indexed: Record<"node" | "relationship", Map<string, PropertyIndex[]>> = {
    node: new Map(),
    relationship: new Map(),
  };
  #indexedVersion = 0;
  #nextNode = 0;
  #nextRelationship = 0;

  /** `id` begins every element id, so that no two databases share one. */
  constructor(readonly id: string) {
    this.visibility = { graphId: id, seesWrites: false };
  }

  newNode(labels: ReadonlySet<string>): NodeRecord {
    const id = this.#nextNode++;
    const node = new NodeRecord(id, this.visibility, this.sharedLabels(labels));
    this.nodes.add(node);
    for (const label of labels) this.labelled(label).add(node);
    return node;
  }

  newRelationship(type: string, start: NodeRecord, end: NodeRecord): RelationshipRecord {
    const id = this.#nextRelationship++;
    const made = new RelationshipRecord(id, type, start, end);
    this.relationships.add(made);
    this.typed(type).add(made);
    NodeRecord.link(made);
    return made;
  }

  /** The same labels as one set for all nodes that have them. */
  sharedLabels(labels: ReadonlySet<string>): ReadonlySet<string> {
    const shared = this.#sharedSets.get(labels) ?? this.#sharedByName(labels);
    this.#sharedSets.set(labels, shared);
    return shared;
  }

  #sharedByName(labels: ReadonlySet<string>): ReadonlySet<string> {
    const [only] = labels;
    // A list as JSON begins with a bracket.
    const name = labels.size === 1 ? `:${only ?? ""}` : JSON.stringify([...labels]);
    const known = this.#labelSets.get(name);
    if (known) return known;
    this.#labelSets.set(name, labels);
    return labels;
  }

  /** Notes the names of properties that have been used. */
  noteKeys(shape: Shape): void {
    if (this.#notedShapes.has(shape)) return;
    this.#notedShapes.add(shape);
    for (const key of shape.keys) this.propertyKeys.add(key);
  }

  labelled(label: string): Set<NodeRecord> {
    return setIn(this.nodesByLabel, label);
  }

  typed(type: string): Set<RelationshipRecord> {
    return setIn(this.relationshipsByType, type);
  }

  /** Takes out for good what was deleted or never committed. */
  forget(nodes: Iterable<NodeRecord>, relationships: Iterable<RelationshipRecord>): void {
    const ends = new Map<NodeRecord, Set<string>>();
    for (const relationship of relationships) {
      this.relationships.delete(relationship);
      this.typed(relationship.type).delete(relationship);
      for (const node of [relationship.start, relationship.end]) {
        const types = ends.get(node);
        if (types) types.add(relationship.type);
        else ends.set(node, new Set([relationship.type]));
      }
    }
    for (const [node, types] of ends) {
      for (const type of types) {
        node.outgoing = keeping(node.outgoing, type, isPresent);
        node.incoming = keeping(node.incoming, type, isPresent);
      }
    }
    for (const node of nodes) {
      this.nodes.delete(node);
      for (const set of this.nodesByLabel.values()) set.delete(node);
    }
  }

  /** Returns the indexes over a label or type. */
  indexesOf(entity: "node" | "relationship", label: string): readonly PropertyIndex[] {
    if (this.#indexedVersion !== this.schema.version) {
      this.#indexed = { node: new Map(), relationship: new Map() };
      this.#indexedVersion = this.schema.version;
    }
    const known = this.#indexed[entity].get(label);
    if (known) return known;
    const found = [...this.indexes.values()].filter(({ rule: { target } }) => {
      return target.entity === entity && target.labels.includes(label);
    });
    this.#indexed[entity].set(label, found);
    return found;
  }
}

function setIn<T>(sets: Map<string, Set<T>>, name: string): Set<T> {
  let set = sets.get(name);
  if (!set) sets.set(name, (set = new Set()));
  return set;
}

const isPresent = ({ state }: RelationshipRecord): boolean =>
  state !== STATE.deleted && state !== STATE.gone;
