// purpose: one node a claim; its ends and its source follow in the scripts after this one
// parameters: $rows – list of maps, the properties of each claim; ententeId is the mark

UNWIND $rows AS row
MERGE (c:Claim {ententeId: row.ententeId})
SET c = row, c.intensity = toFloat(row.intensity);
