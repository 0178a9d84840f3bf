// purpose: one node an actor
// parameters: $rows – list of maps, the properties of each actor

UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
SET a = row;
