// purpose: how many nodes have a label, which Neo4j knows without looking at them
// parameters: $name – the label
// columns: name, count

MATCH (n:{{label}})
RETURN $name AS name, count(n) AS count;
