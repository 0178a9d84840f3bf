// purpose: the vocabulary, one node a predicate
// parameters: $rows – list of maps, the properties of each predicate; ententeId is the mark

UNWIND $rows AS row
MERGE (p:Predicate {ententeId: row.ententeId})
SET p = row, p.typicalIntensity = toFloat(row.typicalIntensity);
