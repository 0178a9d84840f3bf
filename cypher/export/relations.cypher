// purpose: writes exported relations of one predicate between actors that are there
// parameters: {{predicate}} – the predicate as a type; {{rows}} – list of {id, subject, object, properties}

UNWIND {{rows}} AS row
MATCH (s:Actor {id: row.subject})
MATCH (o:Actor {id: row.object})
MERGE (s)-[r:`{{predicate}}` {id: row.id}]->(o)
SET r += row.properties;
