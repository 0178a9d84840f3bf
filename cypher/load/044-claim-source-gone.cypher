// purpose: a changed claim is stated in no source but the one it has now
// parameters: $rows – list of {claim, end}

UNWIND $rows AS row
MATCH (c:Claim {ententeId: row.claim})-[r:STATED_IN]->(s:Source)
WHERE r.ententeId IS NOT NULL AND s.ententeId <> row.end
DELETE r;
