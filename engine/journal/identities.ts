import { ofType } from "../storage/adjacency.ts";
import { valueIn } from "../storage/entity.ts";
import type { Graph } from "../storage/graph.ts";
import type { EntityRecord, PropertyIndex } from "../storage/property-index.ts";
import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import { nameKey, type NodeName, type RelationshipName } from "./change.ts";

/**
 * The identities of entities in a graph that is filled afresh with each start. Entities that were
 * written have numbers; those that the filling makes have a property, the mark, by which they are
 * found again. A name stays the same whatever changes in its entity.
 */
export class Identities {
  readonly #names = new WeakMap<EntityRecord, NodeName | RelationshipName>();
  readonly #entities = new Map<string, EntityRecord>();
  #last = 0;

  constructor(
    private readonly graph: Graph,
    private readonly markProperty: string,
  ) {}

  /** Gives an entity that is being written a number. */
  number(entity: EntityRecord, own = this.#last + 1): number {
    this.#last = Math.max(this.#last, own);
    this.#know(entity, { own });
    return own;
  }

  /** Forgets an entity that is gone. */
  forget(name: NodeName | RelationshipName): void {
    this.#entities.delete(nameKey(name));
  }

  /** Returns the name by which a node is found again. @throws Error if it has none. */
  nodeName(node: NodeRecord): NodeName {
    const known = this.#names.get(node) as NodeName | undefined;
    if (known) return known;
    const mark = this.#markOf(node);
    const labels = [...node.storedLabels];
    const label = labels.find((each) => this.#indexOver(each)) ?? labels[0];
    if (mark === null || label === undefined) throw this.#nameless("node", node.id);
    return this.#know(node, { label, mark });
  }

  /** Returns the name by which a relationship is found again. @throws Error if it has none. */
  relationshipName(relationship: RelationshipRecord): RelationshipName {
    const known = this.#names.get(relationship) as RelationshipName | undefined;
    if (known) return known;
    const mark = this.#markOf(relationship);
    if (mark === null) throw this.#nameless("relationship", relationship.id);
    const { type, start, end } = relationship;
    const name = { type, start: this.nodeName(start), end: this.nodeName(end), mark };
    return this.#know(relationship, name);
  }

  /** Returns the node of that name; null if there is none any more. */
  node(name: NodeName): NodeRecord | null {
    const known = this.#entities.get(nameKey(name));
    if (known instanceof NodeRecord && known.isVisible) return known;
    if ("own" in name) return null;
    const { label, mark } = name;
    const found = this.#indexOver(label)?.find([mark]) ?? this.graph.nodesByLabel.get(label) ?? [];
    for (const node of found) {
      if (!(node instanceof NodeRecord) || !node.isVisible || !node.hasLabel(label)) continue;
      if (node.property(this.markProperty) !== mark) continue;
      this.#know(node, name);
      return node;
    }
    return null;
  }

  /** Returns the relationship of that name; null if there is none any more. */
  relationship(name: RelationshipName): RelationshipRecord | null {
    const known = this.#entities.get(nameKey(name));
    if (known instanceof RelationshipRecord && known.isVisible) return known;
    if ("own" in name) return null;
    const [start, end] = [this.node(name.start), this.node(name.end)];
    if (!start || !end) return null;
    for (const each of ofType(start.outgoing, name.type)) {
      if (each.end !== end || !each.isVisible) continue;
      if (each.property(this.markProperty) !== name.mark) continue;
      this.#know(each, name);
      return each;
    }
    return null;
  }

  #know<Name extends NodeName | RelationshipName>(entity: EntityRecord, name: Name): Name {
    this.#names.set(entity, name);
    this.#entities.set(nameKey(name), entity);
    return name;
  }

  #markOf(entity: EntityRecord): string | null {
    const mark = valueIn(entity.storedProperties, this.markProperty);
    return typeof mark === "string" ? mark : null;
  }

  #indexOver(label: string): PropertyIndex | undefined {
    return this.graph.indexesOf("node", label).find(({ rule }) => {
      const { labels, properties } = rule.target;
      return labels.length === 1 && properties.length === 1 && properties[0] === this.markProperty;
    });
  }

  #nameless(what: string, id: number): Error {
    return new Error(
      `${what} ${id} is neither new nor marked by ${this.markProperty}, so that a change of it could not be kept`,
    );
  }
}
