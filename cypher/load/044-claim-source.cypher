// purpose: where a claim is stated, down to the paragraph
// parameters: $rows – list of {claim, end, paragraph}

UNWIND $rows AS row
MERGE (c:Claim {ententeId: row.claim})
MERGE (s:Source {ententeId: row.end})
MERGE (c)-[r:STATED_IN {ententeId: row.claim}]->(s)
SET r.paragraph = row.paragraph;
