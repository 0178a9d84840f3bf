// purpose: step of the walk: relationships with their ends, names for LABEL, TYPE and END

MATCH (n:LABEL)-[r:TYPE]->(m:END)
RETURN n, r, m
LIMIT 25;
