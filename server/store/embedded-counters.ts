import type { GrafeoDB, WriteCounters } from "@grafeo-db/js";
import type { Counters } from "./port.ts";

export interface SchemaSize {
  indexes: number;
  constraints: number;
}

/** What changes nothing. */
export const NONE: Counters = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
  indexesAdded: 0,
  indexesRemoved: 0,
  constraintsAdded: 0,
  constraintsRemoved: 0,
};

/** The engine's counters in the neutral form; it counts no schema changes. */
export function readCounters(counters: WriteCounters): Counters {
  return {
    ...NONE,
    nodesCreated: counters.nodesCreated,
    nodesDeleted: counters.nodesDeleted,
    relationshipsCreated: counters.edgesCreated,
    relationshipsDeleted: counters.edgesDeleted,
    propertiesSet: counters.propertiesSet,
    labelsAdded: counters.labelsAdded,
    labelsRemoved: counters.labelsRemoved,
  };
}

export function changed(counters: Counters): boolean {
  return Object.values(counters).some((count: number) => count > 0);
}

/** How many indexes and constraints there are. */
export async function schemaSize(db: GrafeoDB): Promise<SchemaSize> {
  const indexes = await db.executeCypher("SHOW INDEXES");
  const constraints = await db.executeCypher("SHOW CONSTRAINTS");
  return { indexes: indexes.length, constraints: constraints.length };
}

/** The counters that the engine leaves out, from the sizes before and after. */
export function schemaChange(before: SchemaSize, after: SchemaSize): Partial<Counters> {
  const indexes = after.indexes - before.indexes;
  const constraints = after.constraints - before.constraints;
  return {
    indexesAdded: Math.max(0, indexes),
    indexesRemoved: Math.max(0, -indexes),
    constraintsAdded: Math.max(0, constraints),
    constraintsRemoved: Math.max(0, -constraints),
  };
}
