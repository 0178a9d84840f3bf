// purpose: step of the walk: a count for each node, names for LABEL, TYPE, END and PROPERTY

MATCH (n:LABEL)-[r:TYPE]->(:END)
RETURN n.PROPERTY AS PROPERTY, count(r) AS number
ORDER BY number DESC
LIMIT 10;
