// purpose: pairs of claims of which each contradicts the other, kept once, from the smaller id to the larger
// parameters: $rows – list of {a, b}

UNWIND $rows AS row
MERGE (a:Claim {id: row.a})
MERGE (b:Claim {id: row.b})
MERGE (a)-[:CONTRADICTS]->(b);
