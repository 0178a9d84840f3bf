// purpose: a changed claim keeps no assertedBy but the one it has now
// parameters: $rows – list of {claim, end}; end is null where it has none

UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[r:ASSERTED_BY]->(a:Actor)
WHERE row.end IS NULL OR a.id <> row.end
DELETE r;
