// purpose: the relations that the store holds
// columns: id

MATCH (s:Actor)-[r]->(o:Actor)
WHERE s.ententeId IS NOT NULL AND o.ententeId IS NOT NULL AND r.ententeId IS NOT NULL
RETURN r.ententeId AS id;
