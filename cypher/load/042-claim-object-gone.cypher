// purpose: a changed claim keeps no object but the one it has now
// parameters: $rows – list of {claim, end}; end is null where it has none

UNWIND $rows AS row
MATCH (c:Claim {ententeId: row.claim})-[r:OBJECT]->(a:Actor)
WHERE r.ententeId IS NOT NULL AND (row.end IS NULL OR a.ententeId <> row.end)
DELETE r;
