// purpose: what may be nodes of the version without marks, which gave each a digest of its row
// columns: element, labels, properties, isMarked – by a takeover that was interrupted

MATCH (n)
WHERE (n:Source OR n:Predicate OR n:Actor OR n:Claim) AND n.digest IS NOT NULL
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties, n.ententeId IS NOT NULL AS isMarked;
