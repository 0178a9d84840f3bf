// purpose: relations of an actor that so many documents state; can drive an embed
// parameters: $actor – actor id; $sources – documents at the least
// example: {"actor": "armenia", "sources": 2}
// graph: relation
// columns: relation

MATCH (a:Actor {id: $actor})-[r]-(:Actor)
WHERE r.ententeId IS NOT NULL
  AND r.sourceCount >= $sources
RETURN DISTINCT r.id AS relation
ORDER BY relation;
