// purpose: step of the walk: a property of nodes, names for LABEL and PROPERTY

MATCH (n:LABEL)
RETURN n.PROPERTY AS PROPERTY
LIMIT 25;
