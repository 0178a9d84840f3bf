// purpose: how much a database holds, for one that does not say which transaction was its last
// columns: nodes, relationships

MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH ()-[r]->()
RETURN nodes, count(r) AS relationships;
