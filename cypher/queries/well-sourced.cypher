// purpose: relations of an actor that so many documents state; can drive an embed
// parameters: $actor – actor id; $sources – documents at the least
// example: {"actor": "armenia", "sources": 2}
// graph: relation
// columns: relation

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
  AND (s.id = $actor OR o.id = $actor)
  AND r.sourceCount >= $sources
RETURN r.id AS relation
ORDER BY relation;
