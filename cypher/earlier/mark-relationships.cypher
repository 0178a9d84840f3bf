// purpose: marks relationships as the product's own: relations by their id, links by that of the claim they start from
// parameters: $rows – list of elements

UNWIND $rows AS element
MATCH (a)-[r]->()
WHERE elementId(r) = element
SET r.ententeId = coalesce(r.id, a.id);
