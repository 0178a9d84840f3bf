// purpose: relations that another claim contradicts; can drive an embed
// parameters: $intensity – from 0 to 1, the least
// example: {"intensity": 0}
// graph: relation
// columns: relation

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
  AND r.disputed
  AND r.intensity >= $intensity
RETURN r.id AS relation
ORDER BY relation;
