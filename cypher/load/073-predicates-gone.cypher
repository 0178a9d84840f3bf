// purpose: takes back predicates whose row left the pack. One to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (p:Predicate {ententeId: row.id})
OPTIONAL MATCH (p)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT p
OPTIONAL MATCH (p)-[other]-()
WITH p, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [p] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [p] END | REMOVE left.ententeId, left.digest);
