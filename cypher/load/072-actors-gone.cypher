// purpose: takes back actors whose row left the pack. One to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (a:Actor {ententeId: row.id})
OPTIONAL MATCH (a)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT a
OPTIONAL MATCH (a)-[other]-()
WITH a, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [a] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [a] END | REMOVE left.ententeId, left.digest);
