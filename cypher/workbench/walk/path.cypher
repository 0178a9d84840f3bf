// purpose: step of the walk: paths of one or two relationships of a type, names for LABEL and TYPE

MATCH p = (:LABEL)-[:TYPE*1..2]-()
RETURN p
LIMIT 25;
