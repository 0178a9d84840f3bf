// purpose: takes out some nodes and the product's relationships at them. A node to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $most – nodes at the most
// columns: taken; kept – of those

MATCH (s:Source)
WHERE s.ententeId IS NOT NULL
WITH s LIMIT $most
OPTIONAL MATCH (s)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT s
OPTIONAL MATCH (s)-[other]-()
WITH s, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [s] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [s] END | REMOVE left.ententeId, left.digest)
RETURN count(*) AS taken, sum(CASE WHEN others = 0 THEN 0 ELSE 1 END) AS kept;
