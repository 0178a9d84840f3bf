// purpose: one node an actor
// parameters: $rows – list of maps, the properties of each actor; ententeId is the mark

UNWIND $rows AS row
MERGE (a:Actor {ententeId: row.ententeId})
SET a = row;
