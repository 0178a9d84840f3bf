// purpose: writes folded relations of one predicate
// parameters: $rows – list of {id, subject, object, properties}; {{predicate}} – the predicate as a type

UNWIND $rows AS row
MERGE (s:Actor {id: row.subject})
MERGE (o:Actor {id: row.object})
MERGE (s)-[r:`{{predicate}}` {id: row.id}]->(o)
SET r += row.properties;
