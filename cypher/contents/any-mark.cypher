// purpose: whether a node has the mark, for a database without a note of a load
// columns: labels

MATCH (n)
WHERE (n:Actor OR n:Claim OR n:Source OR n:Predicate OR n:Load) AND n.ententeId IS NOT NULL
RETURN labels(n) AS labels
LIMIT 1;
