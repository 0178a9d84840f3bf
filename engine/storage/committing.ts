import type { SchemaCommand } from "../parse/schema-tree.ts";
import type { EntityRecord } from "./property-index.ts";

/** A transaction that is about to be committed, as the journal sees it. */
export interface Committing {
  /**
   * True if the journal writes it down; false while the graph is filled with data from elsewhere.
   */
  readonly isKept: boolean;
  changes(): {
    readonly created: ReadonlySet<EntityRecord>;
    readonly changed: ReadonlySet<EntityRecord>;
    readonly deleted: ReadonlySet<EntityRecord>;
  };
  /** Changes of the schema in their order, each with the name that it went by. */
  readonly schemaChanges: readonly SchemaCommand[];
}
