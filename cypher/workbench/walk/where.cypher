// purpose: step of the walk: nodes by a value that one of them has, in the place of VALUE

MATCH (n:LABEL)
WHERE n.PROPERTY = VALUE
RETURN n;
