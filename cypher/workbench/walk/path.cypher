// purpose: step of the walk: paths of one or two relationships from a node that is there

MATCH p = (n:LABEL {PROPERTY: VALUE})-[*1..2]-()
RETURN p
LIMIT 25;
