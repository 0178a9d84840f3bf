// purpose: the vocabulary, one node a predicate
// parameters: $rows – list of maps, the properties of each predicate

UNWIND $rows AS row
MERGE (p:Predicate {id: row.id})
SET p = row, p.typicalIntensity = toFloat(row.typicalIntensity);
