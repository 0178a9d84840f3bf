// purpose: ids of the newest claims that one source states
// parameters: $source – id of the source; $limit – claims at the most
// example: {"source": "d1", "limit": 1000}
// columns: id

MATCH (d:Source {id: $source})<-[stated:STATED_IN]-(c:Claim)
WHERE d.ententeId IS NOT NULL AND stated.ententeId IS NOT NULL AND c.ententeId IS NOT NULL
RETURN c.id AS id
ORDER BY coalesce(c.fromKey, c.validFrom, '') DESC, id
LIMIT $limit;
