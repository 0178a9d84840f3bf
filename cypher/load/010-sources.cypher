// purpose: one node a source
// parameters: $rows – list of maps, the properties of each source; ententeId is the mark

UNWIND $rows AS row
MERGE (s:Source {ententeId: row.ententeId})
SET s = row;
