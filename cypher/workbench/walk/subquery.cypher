// purpose: step of the walk: a pattern counted for each node, names for LABEL, TYPE and PROPERTY

MATCH (n:LABEL)
WHERE COUNT { (n)-[:TYPE]->() } > 1
RETURN n.PROPERTY AS PROPERTY, COUNT { (n)-[:TYPE]->() } AS number
ORDER BY number DESC
LIMIT 10;
