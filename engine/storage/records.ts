import { CypherError, STATUS } from "../errors/errors.ts";
import type { Node, Relationship, Value } from "../values/value.ts";
import { NO_ADJACENCY, withRelationship, type Adjacency } from "./adjacency.ts";
import {
  NO_PROPERTIES,
  STATE,
  valueIn,
  type EntityState,
  type Properties,
  type Visibility,
} from "./entity.ts";

const lists = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Labels as a list, one for all nodes that share them. */
function listOf(labels: ReadonlySet<string>): readonly string[] {
  const known = lists.get(labels);
  if (known) return known;
  const list = [...labels];
  lists.set(labels, list);
  return list;
}

/** The changes to a node by a transaction that is not committed. */
export interface NodeChange {
  labels: ReadonlySet<string>;
  properties: Properties;
}

/** Returns true if the running statement sees an entity of this state. */
function isVisibleIn(state: EntityState, { seesWrites }: Visibility): boolean {
  if (state === STATE.live) return true;
  if (state === STATE.gone) return false;
  return (state === STATE.created) === seesWrites;
}

/**
 * A node as it is stored, which is also the value that statements see. What the transaction that
 * writes has changed lies in `change` until it is committed; only its own statements see that.
 */
export class NodeRecord implements Node {
  // Of the class, because a field would take room in every node.
  declare readonly kind: "Node";
  static {
    Object.defineProperty(this.prototype, "kind", { value: "Node" });
  }

  state: EntityState = STATE.created;
  change: NodeChange | null = null;
  storedLabels: ReadonlySet<string>;
  storedProperties: Properties = NO_PROPERTIES;
  /** The relationships that begin here, some of which may not be seen. */
  outgoing: Adjacency<RelationshipRecord> = NO_ADJACENCY;
  /** The same for those that end here. */
  incoming: Adjacency<RelationshipRecord> = NO_ADJACENCY;

  constructor(
    readonly id: number,
    readonly visibility: Visibility,
    labels: ReadonlySet<string>,
  ) {
    this.storedLabels = labels;
  }

  get elementId(): string {
    return `4:${this.visibility.graphId}:${this.id}`;
  }

  get labelSet(): ReadonlySet<string> {
    if (this.state !== STATE.live) this.refuseIfDeleted();
    return this.change !== null && this.visibility.seesWrites
      ? this.change.labels
      : this.storedLabels;
  }

  get labels(): readonly string[] {
    return listOf(this.labelSet);
  }

  get properties(): Properties {
    if (this.state !== STATE.live) this.refuseIfDeleted();
    return this.change !== null && this.visibility.seesWrites
      ? this.change.properties
      : this.storedProperties;
  }

  get isDeleted(): boolean {
    return this.state !== STATE.live && !this.isVisible;
  }

  /** True if the running statement sees this node in the graph. */
  get isVisible(): boolean {
    return isVisibleIn(this.state, this.visibility);
  }

  /** Puts a relationship into the lists of both its ends. */
  static link(relationship: RelationshipRecord): void {
    const { start, end } = relationship;
    start.outgoing = withRelationship(start.outgoing, relationship);
    end.incoming = withRelationship(end.incoming, relationship);
  }

  hasLabel(label: string): boolean {
    return this.labelSet.has(label);
  }

  property(key: string): Value {
    return valueIn(this.properties, key);
  }

  keys(): readonly string[] {
    return this.properties.shape.keys;
  }

  private refuseIfDeleted(): void {
    if (this.isVisible) return;
    throw new CypherError(
      STATUS.entityNotFound,
      `Node with id ${this.id} has been deleted in this transaction`,
    );
  }
}

/** A relationship as it is stored, which is also the value that statements see. */
export class RelationshipRecord implements Relationship {
  declare readonly kind: "Relationship";
  static {
    Object.defineProperty(this.prototype, "kind", { value: "Relationship" });
  }

  state: EntityState = STATE.created;
  /** Its properties as the transaction that writes has set them. */
  change: Properties | null = null;
  storedProperties: Properties = NO_PROPERTIES;

  constructor(
    readonly id: number,
    readonly type: string,
    readonly start: NodeRecord,
    readonly end: NodeRecord,
  ) {}

  private get visibility(): Visibility {
    return this.start.visibility;
  }

  get elementId(): string {
    return `5:${this.visibility.graphId}:${this.id}`;
  }

  get properties(): Properties {
    if (this.state !== STATE.live) this.refuseIfDeleted();
    return this.change !== null && this.visibility.seesWrites ? this.change : this.storedProperties;
  }

  get isDeleted(): boolean {
    return this.state !== STATE.live && !this.isVisible;
  }

  /** True if the running statement sees this relationship in the graph. */
  get isVisible(): boolean {
    return isVisibleIn(this.state, this.visibility);
  }

  property(key: string): Value {
    return valueIn(this.properties, key);
  }

  keys(): readonly string[] {
    return this.properties.shape.keys;
  }

  /** Returns the end that is not `node`. */
  other(node: NodeRecord): NodeRecord {
    return this.start === node ? this.end : this.start;
  }

  private refuseIfDeleted(): void {
    if (this.isVisible) return;
    throw new CypherError(
      STATUS.entityNotFound,
      `Relationship with id ${this.id} has been deleted in this transaction`,
    );
  }
}
