// purpose: takes out some nodes and the product's relationships at them. A node to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $most – nodes at the most
// columns: taken; kept – of those

MATCH (p:Predicate)
WHERE p.ententeId IS NOT NULL
WITH p LIMIT $most
OPTIONAL MATCH (p)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT p
OPTIONAL MATCH (p)-[other]-()
WITH p, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [p] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [p] END | REMOVE left.ententeId, left.digest)
RETURN count(*) AS taken, sum(CASE WHEN others = 0 THEN 0 ELSE 1 END) AS kept;
