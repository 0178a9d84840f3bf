// purpose: writes folded relations of one predicate
// parameters: $rows – list of {id, subject, object, properties}; {{predicate}} – the predicate as a type

UNWIND $rows AS row
MERGE (s:Actor {ententeId: row.subject})
MERGE (o:Actor {ententeId: row.object})
MERGE (s)-[r:`{{predicate}}` {ententeId: row.id}]->(o)
SET r.id = row.id, r += row.properties;
