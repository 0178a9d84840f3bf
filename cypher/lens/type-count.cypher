// purpose: how many relationships have a type, which Neo4j knows without looking at them
// parameters: $name – the type
// columns: name, count

MATCH ()-[r:{{type}}]->()
RETURN $name AS name, count(r) AS count;
