// purpose: writes exported relations of one predicate between exported actors
// parameters: {{predicate}} – the predicate as a type; {{rows}} – list of {id, subject, object, properties}

UNWIND {{rows}} AS row
MATCH (s:Actor {ententeExport: row.subject})
MATCH (o:Actor {ententeExport: row.object})
MERGE (s)-[r:`{{predicate}}` {ententeExport: row.id}]->(o)
SET r.id = row.id, r += row.properties;
