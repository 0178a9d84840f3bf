// purpose: takes back sources whose row left the pack. One to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (s:Source {ententeId: row.id})
OPTIONAL MATCH (s)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT s
OPTIONAL MATCH (s)-[other]-()
WITH s, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [s] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [s] END | REMOVE left.ententeId, left.digest);
