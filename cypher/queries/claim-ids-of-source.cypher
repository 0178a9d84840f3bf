// purpose: ids of the claims that one source states
// parameters: $source – id of the source
// example: {"source": "d1"}
// columns: id

MATCH (d:Source {id: $source})<-[stated:STATED_IN]-(c:Claim)
WHERE d.ententeId IS NOT NULL AND stated.ententeId IS NOT NULL AND c.ententeId IS NOT NULL
RETURN c.id AS id
ORDER BY id;
