/** The changes of a statement, by the names of Neo4j's counters. */
export class StatementCounters {
  nodesCreated = 0;
  nodesDeleted = 0;
  relationshipsCreated = 0;
  relationshipsDeleted = 0;
  propertiesSet = 0;
  labelsAdded = 0;
  labelsRemoved = 0;
  indexesAdded = 0;
  indexesRemoved = 0;
  constraintsAdded = 0;
  constraintsRemoved = 0;
}
