// purpose: one node a source
// parameters: $rows – list of maps, the properties of each source

UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row;
