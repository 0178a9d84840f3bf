// purpose: marks nodes as the product's own
// parameters: $rows – list of elements

UNWIND $rows AS element
MATCH (n)
WHERE elementId(n) = element
SET n.ententeId = n.id;
