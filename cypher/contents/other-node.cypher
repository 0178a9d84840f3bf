// purpose: whether there is a node that the product did not write
// columns: labels

MATCH (n)
WHERE n.ententeId IS NULL OR NOT (n:Actor OR n:Claim OR n:Source OR n:Predicate OR n:Load)
RETURN labels(n) AS labels
LIMIT 1;
