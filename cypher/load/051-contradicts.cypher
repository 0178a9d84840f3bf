// purpose: pairs of claims of which each contradicts the other, kept once, from the smaller id to the larger
// parameters: $rows – list of {a, b}

UNWIND $rows AS row
MERGE (a:Claim {ententeId: row.a})
MERGE (b:Claim {ententeId: row.b})
MERGE (a)-[:CONTRADICTS {ententeId: row.a}]->(b);
