// purpose: a claim and its object; MERGE on the actor finds it by index on both engines, the pack's check has made sure that it is there
// parameters: $rows – list of {claim, end}

UNWIND $rows AS row
MERGE (c:Claim {ententeId: row.claim})
MERGE (a:Actor {ententeId: row.end})
MERGE (c)-[:OBJECT {ententeId: row.claim}]->(a);
