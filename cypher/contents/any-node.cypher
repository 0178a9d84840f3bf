// purpose: whether there is any node
// columns: labels

MATCH (n)
RETURN labels(n) AS labels
LIMIT 1;
