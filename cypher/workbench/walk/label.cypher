// purpose: step of the walk: nodes of a label, whose name takes the place of LABEL

MATCH (n:LABEL)
RETURN n
LIMIT 10;
