// purpose: takes back relations that no claim of the pack supports any more
// parameters: $ids – relation ids

MATCH (s:Actor)-[r]->(o:Actor)
WHERE s.ententeId IS NOT NULL AND o.ententeId IS NOT NULL AND r.ententeId IN $ids
DELETE r;
