// purpose: nodes and relationships that have no mark
// columns: nodes, relationships

MATCH (n)
WHERE n.ententeId IS NULL
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
WHERE r.ententeId IS NULL
RETURN nodes, count(r) AS relationships;
