// purpose: takes back pairs that the pack no longer has
// parameters: $rows – list of {a, b}

UNWIND $rows AS row
MATCH (a:Claim {ententeId: row.a})-[r:CORROBORATES]->(b:Claim {ententeId: row.b})
WHERE r.ententeId IS NOT NULL
DELETE r;
