// purpose: takes back claims whose row left the pack. One to which somebody else has tied a relationship stays as theirs, without the mark
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (c:Claim {ententeId: row.id})
OPTIONAL MATCH (c)-[own]-()
WHERE own.ententeId IS NOT NULL
DELETE own
WITH DISTINCT c
OPTIONAL MATCH (c)-[other]-()
WITH c, count(other) AS others
FOREACH (gone IN CASE WHEN others = 0 THEN [c] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN others = 0 THEN [] ELSE [c] END | REMOVE left.ententeId, left.digest);
