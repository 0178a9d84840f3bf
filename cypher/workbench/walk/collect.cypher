// purpose: step of the walk: the other ends as a list, names for LABEL, TYPE, END, PROPERTY and OTHER

MATCH (n:LABEL)-[:TYPE]->(m:END)
RETURN n.PROPERTY AS PROPERTY, collect(m.OTHER) AS list
LIMIT 10;
