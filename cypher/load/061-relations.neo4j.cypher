// purpose: writes folded relations of one predicate
// parameters: $rows – list of {id, subject, object, properties}; $predicate – the predicate
// variant: Neo4j plans a statement for each type that is spliced into it, a quarter of a second apiece when cold; a dynamic type is planned once

UNWIND $rows AS row
MATCH (s:Actor {ententeId: row.subject})
MATCH (o:Actor {ententeId: row.object})
MERGE (s)-[r:$($predicate) {ententeId: row.id}]->(o)
SET r.id = row.id, r += row.properties;
