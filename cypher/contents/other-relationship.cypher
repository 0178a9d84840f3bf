// purpose: whether there is a relationship that the product did not write
// columns: type

MATCH ()-[r]->()
WHERE r.ententeId IS NULL
RETURN type(r) AS type
LIMIT 1;
