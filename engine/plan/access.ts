import type { Frame } from "../run/frame.ts";
import type { EntityRecord } from "../storage/property-index.ts";

/**
 * A way to find the nodes that a variable may be bound to; all other conditions are checked later.
 */
export interface Access {
  /** Neo4j's name of the operator. */
  readonly operator: string;
  readonly details: string;
  /** Expected number of nodes. */
  readonly rows: number;
  /** The label that all of them have unless they are being changed; null if it is not known. */
  readonly label: string | null;
  readonly find: (frame: Frame) => Iterable<EntityRecord>;
  /** Finds them in the order of a property. */
  readonly inOrder?: OrderedAccess;
}

export interface OrderedAccess {
  readonly property: string;
  /** Null if the values that are sought are not kept in order. */
  find(frame: Frame, isDescending: boolean): Iterable<EntityRecord> | null;
}
