// purpose: takes back pairs that the pack no longer has
// parameters: $rows – list of {a, b}

UNWIND $rows AS row
MATCH (a:Claim {id: row.a})-[r:CONTRADICTS]->(b:Claim {id: row.b})
DELETE r;
