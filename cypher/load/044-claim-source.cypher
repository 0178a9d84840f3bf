// purpose: where a claim is stated, down to the paragraph
// parameters: $rows – list of {claim, end, paragraph}

UNWIND $rows AS row
MERGE (c:Claim {id: row.claim})
MERGE (s:Source {id: row.end})
MERGE (c)-[r:STATED_IN]->(s)
SET r.paragraph = row.paragraph;
