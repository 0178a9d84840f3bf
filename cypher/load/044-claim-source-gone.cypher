// purpose: a changed claim is stated in no source but the one it has now
// parameters: $rows – list of {claim, end}

UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[r:STATED_IN]->(s:Source)
WHERE s.id <> row.end
DELETE r;
